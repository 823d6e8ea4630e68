import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { found } from '../exports/schema.ts';
import { all, pagesOf } from './pages.ts';

describe.each(['real', 'invented'] as const)('the %s archive', (name) => {
  const site = inject(name);
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
  const files = globSync('letters/*.xml', { cwd: site.folder });
  const letters = pagesOf(site).filter((page) => all(page, '.letterhead').length > 0);

  it('has a TEI file for each letter, and leads to it from its page', () => {
    // A former address has the same file as the one that it leads to.
    const addresses = globSync('letters/*/index.html', { cwd: site.folder });
    expect(files).toHaveLength(addresses.length);
    expect(new Set(files.map(read)).size).toBe(letters.length);
    for (const page of letters) {
      const file = page.path.replace(/\/$/u, '.xml');
      const links = all(page, `[href="${file}"][type="application/tei+xml"]`);
      expect(links.map(({ tagName }) => tagName)).toEqual(['link', 'a']);
      const [canonical] = all(page, 'link[rel="canonical"]');
      expect(found(read(file.slice(site.base.length)), '//tei:publicationStmt/tei:idno')).toEqual([
        String(canonical?.properties['href']).replace(/\/$/u, '.xml'),
        canonical?.properties['href'],
      ]);
    }
  });

  it('has a CMIF file, which names its own address and those of the letters’ pages', () => {
    const cmif = read('data/cmif.xml');
    const [address = ''] = found(cmif, '//tei:idno[@type="url"]');
    expect(new URL(address).pathname).toBe(`${site.base}data/cmif.xml`);
    const pages = new Set(letters.map((page) => page.path));
    const refs = found(cmif, '//tei:correspDesc/@ref');
    expect(refs.length).toBeGreaterThan(4);
    expect(refs.filter((ref) => !pages.has(new URL(ref).pathname))).toEqual([]);
  });

  it('has texts in its TEI files: they are rendered before the files are made', () => {
    for (const file of files) {
      const [words = ''] = found(read(file), '//tei:body');
      expect([file, words.trim() === '']).toEqual([file, false]);
    }
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const endings = ['bib', 'ris', 'csl.json'];

/** A page that only leads on, or that no address has. */
const leadsOn = (page: BuiltPage) => all(page, 'meta[name=robots][content=noindex]').length > 0;

const blocks = (page: BuiltPage) => texts(page, 'script[type="application/ld+json"]');

describe.each(['real', 'invented'] as const)('the %s archive', (name) => {
  const site = inject(name);
  const pages = pagesOf(site).filter((page) => !leadsOn(page));
  const letters = pages.filter(({ path: at }) => /\/letters\/[^/]+\/$/u.test(at));

  it('describes every page in JSON-LD, and each once', () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const [text = '', ...more] = blocks(page);
      expect(more).toEqual([]);
      expect(JSON.parse(text), page.path).toHaveProperty('@graph.0.@type');
    }
  });

  it('gives every letter, person, organization and issue a citation with its own address', () => {
    const records = pages.filter(({ path: at }) =>
      /\/(?:letters|people|organizations|issues)\/(?!in\/)[^/]+\/$/u.test(at),
    );
    expect(records.length).toBeGreaterThan(30);
    for (const page of records) {
      const [citation = '', ...more] = texts(page, '.citation');
      expect(more).toEqual([]);
      expect(citation, page.path).toContain(`https://by-name.example.org${page.path}`);
    }
  });

  it('gives Zotero on every letter’s page an item with authors, and no other kind of item', () => {
    expect(letters.length).toBeGreaterThan(3);
    for (const page of letters) {
      const metas = all(page, 'meta[name]').map(({ properties }) => String(properties['name']));
      expect(metas.filter((meta) => meta === 'z:itemType')).toHaveLength(1);
      expect(metas).toEqual(
        expect.arrayContaining(['DC.title', 'DC.date', 'DC.creator', 'DC.rights']),
      );
      expect(metas.filter((meta) => /^citation_|^og:/u.test(meta))).toEqual([]);
    }
  });

  it.each(endings)('has each letter, and all of them, as .%s', (ending) => {
    const file = (address: string) =>
      readFileSync(path.join(site.folder, `${address}.${ending}`), 'utf8');
    for (const page of letters) {
      const address = page.path.slice(site.base.length).replace(/\/$/u, '');
      expect(file(address)).toContain(`https://by-name.example.org${page.path}`);
    }
    const whole = file('data/letters');
    for (const page of letters) expect(whole).toContain(`https://by-name.example.org${page.path}`);
  });
});

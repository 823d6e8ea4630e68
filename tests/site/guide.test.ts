import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import archive from '../../archive.config.ts';
import { all, pagesOf, texts } from './pages.ts';

describe('/contribute/', () => {
  const site = inject('invented');
  const page = pagesOf(site).find(({ path }) => path === '/invented/contribute/');
  if (!page) throw new Error('no page at /contribute/');
  const links = all(page, 'main a').map(({ properties }) => properties);
  const hrefs = links.map(({ href }) => String(href));

  it('is the guide, with one title', () => {
    expect(texts(page, 'h1')).toEqual(['Contribute a letter']);
    expect(texts(page, 'main h2')).toContain('What not to publish');
  });

  it('leads to the files of the repository where they are kept', () => {
    expect(hrefs).toContain(`${archive.repository}/blob/main/docs/check.md`);
    expect(hrefs).toContain(`${archive.repository}/blob/main/content/letters/`);
  });

  it('leads to its own parts, to the contact and out, nowhere else', () => {
    expect(hrefs.filter((href) => !/^(?:#|https:\/\/|mailto:)/u.test(href))).toEqual([]);
    expect(hrefs).toContain(archive.contact);
  });

  it('tells no other site who reads it', () => {
    const out = links.filter(({ href }) => String(href).startsWith('https:'));
    expect(out.length).toBeGreaterThan(5);
    expect(out.filter(({ rel }) => !String(rel).includes('noreferrer'))).toEqual([]);
  });

  it('keeps the lines of what is to be copied, and their indents', () => {
    const [letter] = all(page, 'pre').map((pre) => toString(pre));
    expect(letter).toMatch(/^---\ntitle: "TODO: .+"\n/u);
    expect(letter).toContain('\ndetainees:\n  - person: TODO\n    status: TODO\n');
  });
});

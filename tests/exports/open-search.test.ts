import { describe, expect, it } from 'vitest';
import { searchName } from '../../src/archive/config.ts';
import { openSearch } from '../../src/exports/open-search.ts';
import { parseState } from '../../src/search/state.ts';
import { hostile } from './full.ts';
import { site, siteWith } from './published.ts';
import { found } from './schema.ts';

const at = (xml: string, name: string) => found(xml, `//*[local-name() = "${name}"]`);
const urls = (xml: string, attribute: string) =>
  found(xml, `//*[local-name() = "Url"]/@${attribute}`);

/** What a browser makes of the template for a query. */
const filled = (query: string) => {
  const [template = ''] = urls(openSearch(site), 'template');
  return new URL(template.replace('{searchTerms}', encodeURIComponent(query)));
};

describe('the search for address bars', () => {
  it('leads to the search page, with what is asked where no host sees it', () => {
    for (const query of ['Liu Xiaobo', '刘晓波', 'a & b', '"a phrase"', '100% #1?']) {
      const url = filled(query);
      expect(`${url.origin}${url.pathname}${url.search}`).toBe(site.page('/search/'));
      expect(parseState(url.hash).query).toBe(query);
    }
    // As form fields write it, with + for a space: some browsers do.
    expect(parseState('#q=Liu+Xiaobo').query).toBe('Liu Xiaobo');
  });

  it('gives no address but that one: none for suggestions, none for itself', () => {
    expect(urls(openSearch(site), 'type')).toEqual(['text/html']);
    expect(urls(openSearch(site), 'rel')).toEqual([]);
  });

  it.each([
    ['By Name', 'By Name'],
    ['Harbour Letters.', 'Harbour Letters.'],
    ['Letters of the Northern Harbors', 'Letters of the…'],
    ['Donaudampfschifffahrt', 'Donaudampfschif…'],
    ['Letters—Harbors-of-all', 'Letters…'],
    ['🕯'.repeat(20), `${'🕯'.repeat(15)}…`],
  ])('calls %j %j', (title, name) => {
    expect(at(openSearch(siteWith({ title })), 'ShortName')).toEqual([name]);
    expect(searchName({ title })).toBe(name);
  });

  // https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
  it.each([...hostile, 'long '.repeat(600)])('keeps to the limits with %j', (value) => {
    const xml = openSearch(siteWith({ title: `x${value}`, description: `x${value}` }));
    for (const [name, most] of [
      ['ShortName', 16],
      ['Description', 1024],
      ['LongName', 48],
    ] as const) {
      const texts = at(xml, name);
      expect(texts).toHaveLength(1);
      expect([...(texts[0] ?? '')].length).toBeLessThanOrEqual(most);
      expect(texts[0]).not.toBe('');
    }
    expect(found(xml, '//*')).toHaveLength(10);
  });

  it('has an image with its measures, without which Firefox takes none', () => {
    expect(found(openSearch(site), '//*[local-name() = "Image"]/@*')).toEqual([
      '16',
      '16',
      'image/svg+xml',
    ]);
  });

  it('has a contact only where that is a mail address', () => {
    expect(at(openSearch(site), 'Contact')).toEqual(['lamp@example.org']);
    expect(at(openSearch(siteWith({ contact: 'https://example.org/' })), 'Contact')).toEqual([]);
  });
});

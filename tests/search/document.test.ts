import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { indexDocument, indexLanguage, letterData } from '../../src/search/document.ts';
import { readValue, indexedValue } from '../../src/search/facets.ts';
import { lettersWords } from '../../src/search/words.ts';
import { archiveOf, issue, letter, organization, person } from '../archive/records.ts';

describe('the language under which a text is indexed', () => {
  it.each([
    ['en', 'en'],
    ['fr', 'en'],
    ['ug-Arab', 'en'],
    ['bo', 'en'],
    ['zh-Hans', 'zh'],
    ['zh-Hant', 'zh'],
    ['ja', 'ja'],
  ])('%s under %s', (language, index) => {
    expect(indexLanguage(language)).toBe(index);
  });
});

describe('a facet’s value', () => {
  it.each([
    { id: '2016', label: '2016' },
    { id: 'ana-vesel', label: 'Ana Vesel' },
  ])('comes back from the index: $label', (value) => {
    expect(readValue(indexedValue(value))).toEqual(value);
  });
});

const archive = archiveOf({
  people: [person('ana-vesel', { name: 'Ana Vesel' }), person('li-mei', { name: 'Li “Mei” <b>' })],
  organizations: [organization('lantern', { name: 'Lantern Office' })],
  issues: [issue('decree', { label: 'The Decree' })],
  letters: [
    letter('2016-letter', {
      title: 'Four people <missing>',
      date: '2016-05~',
      language: 'zh-Hans',
      letterLanguages: ['zh-Hans'],
      signatories: [{ person: 'li-mei', organization: 'lantern' }, { organization: 'lantern' }],
      addressees: [{ person: 'ana-vesel', organization: 'lantern' }, { group: 'everyone' }],
      detainees: [{ person: 'ana-vesel', status: 'detained' }],
      mentions: [{ person: 'li-mei' }],
      issues: ['decree'],
    }),
  ],
});

const page = `<html><body><header><h1>The archive</h1></header><main id="main"><header class="letterhead"><p class="label">Joint letter</p>
<h1>Four people</h1><dl class="facts"><div><dt>To</dt><dd><ul><li>Ana Vesel<span>Mayor</span><span>Quay</span></li></ul></dd></div>
<div class="jump-names"><dt>Names</dt><dd>one detainee</dd></div></dl></header>
<p class="notice">A summary by this archive.</p>
<article class="body"><h2 id="text-lamp">The lamp</h2><p><span class="margin-names">Ana</span>It burns.<span class="sidenote">1 A note</span><a class="pilcrow" href="#p1"></a><a data-footnote-backref href="#x">↩</a></p></article>
<section aria-labelledby="asks"><h2 id="asks">What the letter asks</h2><p>Release.</p><p class="about">Release</p></section>
<section aria-labelledby="elsewhere"><h2 id="elsewhere">Named elsewhere</h2><p>in two other letters</p></section>
<aside class="rail"><section><h2 id="named">Detainees</h2></section><section><h2>Source</h2><p>elsewhere</p></section></aside>
</main></body></html>`;

describe('a letter as the index reads it', () => {
  const [of] = archive.letters;
  if (!of) throw new Error('no letter');
  const words = lettersWords(page);
  const html = indexDocument('zh-x-2016', letterData(archive, of), words);
  const tree = fromHtml(html);
  const data = (attribute: string) =>
    selectAll(`[${attribute}]`, tree).map(({ properties }) => {
      const kind = attribute.replaceAll(/-(\w)/gu, (_, sign: string) => sign.toUpperCase());
      return `${String(properties[kind]).replace('[content]', '')}=${String(properties['content'])}`;
    });

  it('stands in the index of its language and part', () => {
    expect(selectAll('html', tree)[0]?.properties['lang']).toBe('zh-x-2016');
  });

  it('has its values in each facet, each once', () => {
    expect(data('data-pagefind-filter')).toEqual([
      'year=2016 2016',
      'addressee=ana-vesel Ana Vesel',
      'issue=decree The Decree',
      'organization=lantern Lantern Office',
      'person=ana-vesel Ana Vesel',
      'person=li-mei Li “Mei” <b>',
    ]);
  });

  it('has what a result shows', () => {
    expect(data('data-pagefind-meta')).toEqual([
      'aka=anavesel limeib',
      'title=Four people <missing>',
      'language=en',
      'when=about May 2016',
      'line=Li “Mei” <b> and Lantern Office to Ana Vesel and everyone · names one detainee',
      'day=2016-05-01',
    ]);
  });

  it('has the letter’s words under its headings, and none of the page’s', () => {
    const read = toString(selectAll('body', tree)[0] ?? tree).replaceAll(/\s+/gu, ' ');
    expect(read).toContain('Ana Vesel Mayor Quay');
    expect(read).toContain('The lamp');
    for (const foreign of [
      'Joint letter',
      'one detainee',
      'A summary',
      '↩',
      'elsewhere',
      'archive',
      'other',
    ]) {
      expect(read).not.toContain(foreign);
    }
    expect(selectAll('h2', tree).map(({ properties }) => properties['id'])).toEqual([
      'text-lamp',
      'asks',
      'named',
    ]);
  });
});

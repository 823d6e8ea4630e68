import { describe, expect, it } from 'vitest';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { tei } from '../published.ts';

const record = letter('2014-03-02-harbor', {
  detainees: [{ person: 'ana-vesel', status: 'detained', as: ['A. Vesel'] }],
});
const archive = archiveOf({
  letters: [record, letter('2012-port')],
  people: [person('ana-vesel', { name: 'Ana Vesel' }), person('lian-ye', { name: 'Lian Ye' })],
  organizations: [organization('quill-house')],
  issues: [issue('free-press')],
});

/** A text's body in TEI, without its lines. */
async function bodyOf(markdown: string): Promise<string> {
  const xml = await tei(archive, record, markdown);
  const body = /<body>(?<body>.*)<\/body>/su.exec(xml)?.groups?.['body'] ?? '';
  return body
    .replaceAll(/\n {2,}(?=<)|^\s+|\s+$/gu, '')
    .replaceAll('https://lamp.example.org/archive', '');
}

describe('a text in TEI', () => {
  it.each([
    ['', '<p/>'],
    [
      'a *b* **c** ~~d~~',
      '<p>a <emph rend="italic">b</emph> <hi rend="bold">c</hi> <del rend="strikethrough">d</del></p>',
    ],
    ['a\\\nb\nc', '<p>a<lb/>\nb\nc</p>'],
    [
      'a\n\n## B\n\nc\n\n### D\n\ne\n\n## F',
      '<p>a</p><div><head>B</head><p>c</p><div><head>D</head><p>e</p></div></div><div><head>F</head></div>',
    ],
    // A lower heading may come first, or skip a level.
    [
      '#### A\n\n## B\n\n#### C',
      '<div><head>A</head></div><div><head>B</head><div><head>C</head></div></div>',
    ],
    [
      '- a\n- b\n  - c',
      '<list rend="bulleted"><item>a</item><item>b\n<list rend="bulleted"><item>c</item></list></item></list>',
    ],
    ['3. a\n4. b', '<list rend="numbered"><item n="3">a</item><item n="4">b</item></list>'],
    ['- a\n\n  b', '<list rend="bulleted"><item><p>a</p>\n<p>b</p></item></list>'],
    [
      '<dl><dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd></dl>',
      '<list type="gloss"><label>a<lb/>b</label><item><ab>c</ab><ab>d</ab></item></list>',
    ],
    ['> a\n>\n> > b', '<quote><p>a</p>\n<quote><p>b</p></quote></quote>'],
    ['> ## a', '<quote><ab type="head">a</ab></quote>'],
    [
      '<p>a <q cite="https://example.org/b c">d</q></p>',
      '<p>a <q source="https://example.org/b%20c">d</q></p>',
    ],
    [
      '| a | b |\n| :-- | --: |\n| c | *d* |',
      '<table><row role="label"><cell role="label" rend="left">a</cell><cell role="label" rend="right">b</cell></row><row><cell rend="left">c</cell><cell rend="right"><emph rend="italic">d</emph></cell></row></table>',
    ],
    [
      '<table><tr><td colspan="2">a</td></tr></table>',
      '<table><row><cell cols="2">a</cell></row></table>',
    ],
    ['a\n\n---\n\nb', '<p>a</p><milestone unit="section" rend="rule"/><p>b</p>'],
    ['```\na\n  b\n```', '<ab type="preformatted" xml:space="preserve">a\n  b\n</ab>'],
    ['`a < b`', '<p><code>a &#x3C; b</code></p>'],
    ['![A pier at night](https://example.org/pier.jpg)', '<p>A pier at night</p>'],
    [
      '<p lang="fr">a <span lang="zh-Hans">灯</span> <bdi>b</bdi></p>',
      '<p xml:lang="fr">a <foreign xml:lang="zh-Hans">灯</foreign> b</p>',
    ],
    [
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
      '<p><ruby><rb>漢</rb><rt>kan</rt></ruby></p>',
    ],
    [
      'H<sub>2</sub>O<sup>x</sup>',
      '<p>H<hi rend="subscript">2</hi>O<hi rend="superscript">x</hi></p>',
    ],
  ])('%j', async (markdown, expected) => {
    expect(await bodyOf(markdown)).toBe(expected);
  });

  it('keeps a footnote where the text first refers to it', async () => {
    expect(await bodyOf('a[^x] b[^y] c[^x]\n\n[^x]: d[^y]\n\n    e\n[^y]: f')).toBe(
      '<p>a<note xml:id="fn-1" n="1" type="footnote" place="bottom"><p>d<note xml:id="fn-2" n="2" type="footnote" place="bottom"><p>f</p></note></p>\n<p>e</p></note> b<ref type="note" target="#fn-2">2</ref> c<ref type="note" target="#fn-1">1</ref></p>',
    );
  });
});

describe('a link in TEI', () => {
  it.each([
    ['Ana Vesel, A. Vesel', '<persName ref="#person-ana-vesel">Ana Vesel</persName>, A. Vesel'],
    // Not of this letter's record, and so not in its list of persons.
    [
      '[the typesetter](person:lian-ye)',
      '<persName ref="/people/lian-ye/">the typesetter</persName>',
    ],
    [
      '[*Quill*](organization:quill-house)',
      '<orgName ref="/organizations/quill-house/"><emph rend="italic">Quill</emph></orgName>',
    ],
    ['[the press](issue:free-press)', '<term ref="/issues/free-press/">the press</term>'],
    ['[theirs](letter:2012-port)', '<ref target="/letters/2012-port/">theirs</ref>'],
    ['[a](https://example.org/b?c&d)', '<ref target="https://example.org/b?c&#x26;d">a</ref>'],
    ['[a](mailto:b@example.org)', '<ref target="mailto:b@example.org">a</ref>'],
    ['[a](#text-b)', '<ref target="/letters/2014-03-02-harbor/#text-b">a</ref>'],
    ['[a](/people/)', '<ref target="https://lamp.example.org/people/">a</ref>'],
    ['[a](javascript:alert(1))', 'a'],
  ])('%s', async (markdown, expected) => {
    expect(await bodyOf(markdown)).toBe(`<p>${expected}</p>`);
  });
});

import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { passagesByPerson } from '../../src/archive/passages.ts';

const names = [
  { person: 'ana', forms: ['Ana Vesel', '安娜'], detained: true },
  { person: 'mother', forms: ['Teodora Ana Vesel'], detained: false },
  { person: 'li-1', forms: ['Li Mei'], detained: false },
  { person: 'li-2', forms: ['Li Mei'], detained: false },
];
const personAt = (href: string) => /^\/people\/(.+)\/$/u.exec(href)?.[1];

/** The passages that name someone: "p1: words with [names] marked". */
function passagesOf(html: string, person = 'ana', language = 'en'): string[] {
  const found = passagesByPerson(fromHtml(html, { fragment: true }), language, names, personAt);
  return (found.get(person) ?? []).map(
    ({ paragraph, parts }) =>
      `${paragraph}: ${parts.map(({ text, named }) => (named ? `[${text}]` : text)).join('')}`,
  );
}

describe('a passage names someone', () => {
  it.each([
    ['by name', '<p id="p1">We ask for Ana Vesel.</p>', 'p1: We ask for [Ana Vesel].'],
    [
      'by a link',
      '<p id="p1">We ask for <a href="/people/ana/">the lawyer</a>.</p>',
      'p1: We ask for [the lawyer].',
    ],
    [
      'by both, each marked',
      '<p id="p1"><a href="/people/ana/">Ana Vesel</a> writes. Ana Vesel waits.</p>',
      'p1: [Ana Vesel] writes. [Ana Vesel] waits.',
    ],
    [
      'across emphasis and lines',
      '<p id="p1">For <em>Ana</em>\nVesel.</p>',
      'p1: For [Ana Vesel].',
    ],
    ['in an item of a list', '<ul><li id="p4">Ana Vesel</li></ul>', 'p4: [Ana Vesel]'],
    [
      'before a note',
      '<p id="p1">Ana Vesel<sup><a data-footnote-ref href="#fn-1">1</a></sup>.</p>',
      'p1: [Ana Vesel].',
    ],
    ['decomposed', '<p id="p1">Caf\u0065\u0301 of Ana Vesel.</p>', 'p1: Café of [Ana Vesel].'],
  ])('%s', (_how, html, expected) => {
    expect(passagesOf(html)).toEqual([expected]);
  });

  it('in an item and in the items below it, each by its own words', () => {
    const html = '<ul><li id="p1">Kelmar<ul><li id="p2">Ana Vesel</li></ul></li></ul>';
    expect(passagesOf(html)).toEqual(['p2: [Ana Vesel]']);
  });
});

describe('a passage names nobody', () => {
  it.each([
    ['who bears a part of a longer name', '<p id="p1">Teodora Ana Vesel waits.</p>'],
    ['whose name is another’s link', '<p id="p1"><a href="/people/mother/">Ana Vesel</a></p>'],
    ['in a heading', '<h2>Ana Vesel</h2><p id="p1">She waits.</p>'],
    ['in a table', '<table><tr><td>Ana Vesel</td></tr></table>'],
    ['in a note', '<section data-footnotes><ol><li id="fn-1"><p>Ana Vesel</p></li></ol></section>'],
    ['by an empty text', ''],
  ])('%s', (_who, html) => {
    expect(passagesOf(html)).toEqual([]);
  });

  it('where two people share the name, unless a link says who', () => {
    const html = '<p id="p1">Li Mei.</p><p id="p2"><a href="/people/li-2/">Li Mei</a>.</p>';
    expect(passagesOf(html, 'li-1')).toEqual([]);
    expect(passagesOf(html, 'li-2')).toEqual(['p2: [Li Mei].']);
  });
});

describe('a quotation', () => {
  const filler = 'The harbor has a wall and a lamp, and nobody has counted the steps. ';

  it('is the sentence that names, with what is left out marked', () => {
    const html = `<p id="p1">${filler.repeat(4)}Ana Vesel waits. ${filler.repeat(4)}</p>`;
    const [quoted = ''] = passagesOf(html);
    expect(quoted).toContain('[Ana Vesel] waits.');
    expect(quoted).toMatch(/^p1: …\u{A0}\[Ana.*\u{A0}…$/u);
    expect(quoted.length).toBeLessThan(230);
  });

  it('of a sentence without end is cut between words', () => {
    const [quoted = ''] = passagesOf(
      `<p id="p1">${'lamp '.repeat(300)}Ana Vesel${' wall'.repeat(300)}</p>`,
    );
    expect(quoted).toMatch(/^p1: …\u{A0}(?:lamp )+\[Ana Vesel\](?: wall)+\u{A0}…$/u);
    expect(quoted.length).toBeLessThan(350);
  });

  it('of a script without spaces is cut, too', () => {
    const [quoted = ''] = passagesOf(
      `<p id="p1">${'港口'.repeat(300)}安娜${'港口'.repeat(300)}</p>`,
      'ana',
      'zh',
    );
    expect(quoted).toMatch(/^p1: …\u{A0}(?:港口)+\[安娜\](?:港口)+\u{A0}…$/u);
    expect(quoted.length).toBeLessThan(350);
  });
});

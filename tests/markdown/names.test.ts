import { describe, expect, it } from 'vitest';
import { known, mentions, render } from './render.ts';

/** Renders a body that may name the people of `forms`, each under their ids. */
function linked(body: string, forms: Record<string, string[]>): string {
  const names = Object.entries(forms).map(([person, of]) => known(person, of));
  return mentions(render(body, { names }));
}

const ana = { ana: ['Ana Vesel'] };

describe('the first mention of a person', () => {
  it.each([
    ['alone', 'Ana Vesel', '[ana|Ana Vesel]'],
    ['at the start', 'Ana Vesel was tried.', '[ana|Ana Vesel] was tried.'],
    ['at the end', 'They wrote to Ana Vesel', 'They wrote to [ana|Ana Vesel]'],
    ['once', 'Ana Vesel and Ana Vesel', '[ana|Ana Vesel] and Ana Vesel'],
    ['once over paragraphs', 'Ana Vesel\n\nAna Vesel', '[ana|Ana Vesel]\nAna Vesel'],
    ['over a line', 'to Ana\nVesel.', 'to [ana|Ana\nVesel].'],
    ['over a no-break space', 'to Ana\u{A0}Vesel', 'to [ana|Ana\u{A0}Vesel]'],
    ['over two spaces', 'to Ana  Vesel', 'to [ana|Ana  Vesel]'],
    ['in emphasis', '**Ana Vesel**, *who*', '[ana|Ana Vesel], who'],
    ['in a list', '- Ana Vesel', '[ana|Ana Vesel]'],
    ['in a quotation', '> Ana Vesel', '[ana|Ana Vesel]'],
    ['in quotation marks', `"Ana Vesel" 'x'`, '“[ana|Ana Vesel]” ‘x’'],
    ['in single marks', `'Ana Vesel' x`, '‘[ana|Ana Vesel]’ x'],
    ['in brackets', '(Ana Vesel)', '([ana|Ana Vesel])'],
    ['possessive', 'Ana Vesel’s trial', '[ana|Ana Vesel]’s trial'],
    ['possessive, straight', `Ana Vesel's trial`, '[ana|Ana Vesel]’s trial'],
    ['possessive, modifier letter', 'Ana Veselʼs trial', '[ana|Ana Vesel]ʼs trial'],
    ['elided', `procès d'Ana Vesel`, 'procès d’[ana|Ana Vesel]'],
    ['before a dash', 'Ana Vesel—jailed', '[ana|Ana Vesel]—jailed'],
    ['before a footnote', 'Ana Vesel[^1]\n\n[^1]: x', '[ana|Ana Vesel]1\nNotes\n\n\nx ↩'],
    ['raw HTML', '<b>Ana Vesel</b>', '[ana|Ana Vesel]'],
    ['beside what is taken out', '<template>Ana Vesel</template> Ana Vesel', '[ana|Ana Vesel]'],
    ['under a refused link', '[Ana Vesel](javascript:x)', '[ana|Ana Vesel]'],
  ])('is linked: %s', (_, body, text) => {
    expect(linked(body, ana)).toBe(text);
  });

  it.each([
    ['a letter before', 'Mariana Vesel, xAna Vesel'],
    ['a letter after', 'Ana Vesela, Ana Veselka'],
    ['a digit', 'Ana Vesel2, 2Ana Vesel'],
    ['a combining mark', 'Ana Vesel\u{0323}x'],
    ['a double name before', 'Maria-Ana Vesel'],
    ['a double name after', 'Ana Vesel-Moran'],
    ['a non-breaking hyphen', 'Ana Vesel‑Moran'],
    ['a name that goes on', 'Ana Vesel’ai'],
    ['a name that began', 'D’Ana Vesel'],
    ['capitals', 'ANA VESEL'],
    ['small letters', 'ana vesel'],
    ['inline elements between', '*Ana* Vesel'],
    ['a paragraph between', 'Ana\n\nVesel'],
    ['a hard break', 'Ana\\\nVesel'],
    ['a heading', '## Ana Vesel'],
    ['an underlined heading', 'Ana Vesel\n---'],
    ['code', '`Ana Vesel`'],
    ['a code block', '```\nAna Vesel\n```'],
    ['an indented code block', '    Ana Vesel'],
    ['a link', '[Ana Vesel](https://example.org)'],
    ['inside a link', '[see *Ana Vesel* here](https://example.org)'],
    ['an address', 'https://example.org/Ana Vesela'],
    ['a comment', '<!-- Ana Vesel -->'],
  ])('is none: %s', (_, body) => {
    expect(linked(body, ana)).not.toContain('[ana|');
  });

  it('is linked in each section anew', () => {
    const body = 'Ana Vesel\n\n## One\n\nAna Vesel, Ana Vesel\n\n### Two\n\nAna Vesel';
    expect(linked(body, ana).match(/\[ana\|/gu)).toHaveLength(3);
  });

  it('is linked in footnotes, which are a section', () => {
    const text = linked('Ana Vesel[^1]\n\n[^1]: Ana Vesel, Ana Vesel', ana);
    expect(text).toMatch(/^\[ana\|Ana Vesel\]1.*\[ana\|Ana Vesel\], Ana Vesel ↩$/su);
  });

  it('is linked in a cell of a table', () => {
    const text = linked('| a |\n|---|\n| Ana Vesel |\n| Ana Vesel |', ana);
    expect(text.match(/\[ana\|/gu)).toHaveLength(1);
  });

  it.each([
    ['[her](person:ana) and Ana Vesel', '[ana|her] and Ana Vesel'],
    ['[her](/people/ana/) and Ana Vesel', '[ana|her] and Ana Vesel'],
    ['[her](person:other) and Ana Vesel', '[other|her] and [ana|Ana Vesel]'],
    ['[her](person:ana)\n\n# Part\n\nAna Vesel', '[ana|her]\nPart\n[ana|Ana Vesel]'],
  ])('may be an explicit link: %s', (body, text) => {
    expect(linked(body, ana)).toBe(text);
  });

  it('carries the mark of a detainee only where the letter presents one', () => {
    const html = render('Ana Vesel, Lian Ye', {
      names: [known('ana', ['Ana Vesel'], true), known('lian', ['Lian Ye'])],
    });
    expect(html).toBe(
      '<p><a href="/people/ana/" class="held">Ana Vesel</a>, <a href="/people/lian/">Lian Ye</a></p>',
    );
  });
});

describe('several forms', () => {
  it.each([
    [
      'the longest first',
      'Teodora Ana Vesel met Ana Vesel.',
      { ana: ['Ana Vesel'], teo: ['Teodora Ana Vesel'] },
      '[teo|Teodora Ana Vesel] met [ana|Ana Vesel].',
    ],
    [
      'the longest first, from one beginning',
      'Lian Yehua met Lian Ye; Lian Ye Hua',
      { ye: ['Lian Ye'], yehua: ['Lian Yehua', 'Lian Ye Hua'] },
      '[yehua|Lian Yehua] met [ye|Lian Ye]; Lian Ye Hua',
    ],
    [
      'one link for all forms of a person',
      'Vesel, Ana Vesel',
      { ana: ['Ana Vesel', 'Vesel'] },
      '[ana|Vesel], Ana Vesel',
    ],
    [
      'none for a form that two people share',
      'Li Mei; Li Mei, lawyer',
      { one: ['Li Mei'], two: ['Li Mei', 'Li Mei, lawyer'] },
      'Li Mei; [two|Li Mei, lawyer]',
    ],
    [
      'none for a part of a shared form',
      'Li Mei Lan; Li Mei',
      { one: ['Li Mei Lan'], two: ['Li Mei Lan'], three: ['Li Mei'] },
      'Li Mei Lan; [three|Li Mei]',
    ],
    [
      'shared but for the sort of apostrophe',
      `Qin'ai`,
      { one: [`Qin'ai`], two: ['Qin’ai'] },
      'Qin’ai',
    ],
    ['a form given twice', 'Lian Ye', { ye: ['Lian Ye', ' Lian  Ye '] }, '[ye|Lian Ye]'],
    ['blank forms', 'Lian Ye', { ye: ['', ' ', '།', 'Lian Ye'] }, '[ye|Lian Ye]'],
    ['only blank forms', 'Lian Ye', { ye: ['', ' '] }, 'Lian Ye'],
  ])('%s', (_, body, forms, text) => {
    expect(linked(body, forms)).toBe(text);
  });
});

describe('the signs of a name', () => {
  it.each([
    ['a full stop is no wildcard', 'A. Vesel', 'Ax Vesel', 'Ax Vesel'],
    ['a full stop', 'A. Vesel', 'A. Vesel', '[p|A. Vesel]'],
    ['brackets', 'Ana (Vesel)', 'Ana (Vesel) x', '[p|Ana (Vesel)] x'],
    ['metacharacters', 'A+*?^$|{2}[x]\\d', 'A+\\*?^$|{2}\\[x]\\\\d', '[p|A+*?^$|{2}[x]\\d]'],
    ['a group', '(?<x>a)', '(?\\<x>a)', '[p|(?&#x3C;x>a)]'],
    ['composed in the record', 'Işıl Gök\u{E7}e', 'Işıl Gökc\u{327}e', '[p|Işıl Gök\u{E7}e]'],
    ['composed in the text', 'Işıl Gökc\u{327}e', 'Işıl Gök\u{E7}e', '[p|Işıl Gök\u{E7}e]'],
    ['straight apostrophes', `O'Carrowell`, `O'Carrowell`, '[p|O’Carrowell]'],
    ['a curly one in the record', 'O’Carrowell', `O'Carrowell`, '[p|O’Carrowell]'],
    ['a curly one in the text', `Qin'ai`, 'Qin’ai', '[p|Qin’ai]'],
    ['a modifier letter', `Qin'ai`, 'Qinʼai', '[p|Qinʼai]'],
    ['one at the start', `'Abd al-Qindil`, `of 'Abd al-Qindil`, 'of [p|‘Abd al-Qindil]'],
    ['an ayn', 'ʿAbd al-Qindil', '‘Abd al-Qindil', '[p|‘Abd al-Qindil]'],
    ['no part of an Irish name', 'Carrowell', `O'Carrowell`, 'O’Carrowell'],
    ['no part of a syllable', 'Qin', `Qin'ai`, 'Qin’ai'],
    ['a hyphen', 'al-Qindil', 'al‐Qindil', '[p|al‐Qindil]'],
    ['a non-breaking hyphen', 'al‑Qindil', 'al-Qindil', '[p|al-Qindil]'],
    ['a middle dot', '艾尔肯江·卡拉博兰', '和艾尔肯江•卡拉博兰的', '和[p|艾尔肯江•卡拉博兰]的'],
    ['Han among Han', '欧阳定微', '释放欧阳定微和他人', '释放[p|欧阳定微]和他人'],
    ['Han beside Latin', '欧阳定微', 'X欧阳定微X', 'X[p|欧阳定微]X'],
    ['Han with a blank before it', ' 欧阳定微', '释放欧阳定微', '释放[p|欧阳定微]'],
    ['Han over two lines', '欧阳 定微', '欧阳\n定微', '[p|欧阳定微]'],
    ['kana', 'アナ・ヴェセル', 'はアナ・ヴェセルが', 'は[p|アナ・ヴェセル]が'],
    ['Tibetan before a tsheg', 'ཚེ་དབང་ཉི་དར', 'ཚེ་དབང་ཉི་དར་གྱིས', '[p|ཚེ་དབང་ཉི་དར]་གྱིས'],
    ['Tibetan before a shad', 'ཚེ་དབང་ཉི་དར', 'ཚེ་དབང་ཉི་དར།', '[p|ཚེ་དབང་ཉི་དར]།'],
    ['Tibetan recorded with a shad', 'ཚེ་དབང་ཉི་དར།', 'ཚེ་དབང་ཉི་དར་ལ', '[p|ཚེ་དབང་ཉི་དར]་ལ'],
    ['Tibetan after a tsheg', 'ཚེ་དབང', 'དགེ་ཚེ་དབང', 'དགེ་[p|ཚེ་དབང]'],
    ['Tibetan, inside a syllable', 'ཉི་ད', 'ཉི་དར', 'ཉི་དར'],
    ['Arabic', 'صفوان القنديل', 'عن صفوان القنديل، طبيب', 'عن [p|صفوان القنديل]، طبيب'],
    ['Arabic, inside a word', 'صفوان', 'صفوانة', 'صفوانة'],
    ['Arabic with a vowel sign', 'صفوان', 'صفوانَ', 'صفوانَ'],
    ['Uyghur', 'ئەركىنجان قارابوران', '(ئەركىنجان قارابوران)', '([p|ئەركىنجان قارابوران])'],
    ['signs beyond the first plane', '𠮷田·𠮷', '是𠮷田·𠮷。', '是[p|𠮷田·𠮷]。'],
  ])('%s', (_, form, body, text) => {
    expect(linked(body, { p: [form] })).toBe(text);
  });
});

it('is linked in a letter that names 5,000 people', () => {
  const forms = Array.from({ length: 5_000 }, (_, index) => [
    `${String.fromCodePoint(65 + (index % 26))}na Vesel ${index}th`,
    `${String.fromCodePoint(65 + (index % 26))}. ${index}th`,
  ]);
  const names = forms.map((of, index) => known(`p-${index}`, of));
  const body = forms.map(([first]) => `${first} was tried.`).join('\n\n');
  const html = render(body, { names });
  expect(html.match(/<a /gu)).toHaveLength(5_000);
}, 10_000);

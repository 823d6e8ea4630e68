import { describe, expect, it } from 'vitest';
import { formSearch } from '../../../src/withholding/absence/search.ts';

const forms = ['Lian Bo', '连波', 'Lién-Po', 'L. Bo', 'Lotus', 'the Bo sisters', 'lian-bo-poet'];
const others = ['Lian Bo Moran', 'Hou Lian Bo', '连波平', 'Ana Vesel'];
const search = formSearch(forms, others);
const found = (text: string) => search(text).map(({ form }) => form);

describe('a form is found', () => {
  it.each([
    ['as it is written', 'They hold Lian Bo.', 'Lian Bo'],
    ['in another case', 'LIAN BO; lian bo', 'Lian Bo'],
    ['with diacritics', 'Lián Bó', 'Lian Bo'],
    ['in another normal form', 'Lia\u0301n Bo\u0301', 'Lian Bo'],
    ['the family name last', 'Bo Lian', 'Lian Bo'],
    ['as a list files it', 'Bo, Lian', 'Lian Bo'],
    ['across lines', 'of Lian\n    Bo', 'Lian Bo'],
    ['across tags', 'of <mark>Lian</mark> <b>Bo</b>', 'Lian Bo'],
    ['with a tag in a word', 'of Li<wbr>an Bo', 'Lian Bo'],
    ['across a link', 'of [Lian](person:x) Bo', 'Lian Bo'],
    ['in columns', 'a,"Lian","Bo",b', 'Lian Bo'],
    ['with a possessive', 'Lian Bo’s letter', 'Lian Bo'],
    ['with an inflection', 'Lian Bo’nun', 'Lian Bo'],
    ['after an elision', 'la lettre d’Lian Bo', 'Lian Bo'],
    ['with a no-break space', 'Lian\u00A0Bo, Lian&nbsp;Bo', 'Lian Bo'],
    ['behind entities', '&#76;i&#x61;n B&oacute;', 'Lian Bo'],
    ['behind escapes', String.raw`"Li\u0061n Bo"`, 'Lian Bo'],
    ['behind TeX', String.raw`Li{\'a}n B{\=o}`, 'Lian Bo'],
    ['HTML in a feed', 'Lian &lt;em&gt;Bo&lt;/em&gt;', 'Lian Bo'],
    ['in an address', 'https://example.org/interview-with-lian-bo.html', 'Lian Bo'],
    ['in one with capitals', 'https://example.org/Free-Lian-Bo-Now', 'Lian Bo'],
    ['with plus signs', '?q=lian+bo&x', 'Lian Bo'],
    ['with percent signs', '?q=lian%20bo', 'Lian Bo'],
    ['with low lines', 'Lian_Bo.jpg', 'Lian Bo'],
    ['without separators', 'lianbo.jpg, LianBo', 'Lian Bo'],
    ['beside a number', 'lianbo2014', 'Lian Bo'],
    ['with a soft hyphen', 'Li\u00ADan Bo', 'Lian Bo'],
    ['in Chinese', '记者连波说', '连波'],
    ['in traditional signs', '記者連波說', '连波'],
    ['across lines in Chinese', '记者连\n波说', '连波'],
    ['in percent signs in Chinese', '/wiki/%E8%BF%9E%E6%B3%A2', '连波'],
    ['with an initial', 'by L. Bo in 2014', 'L. Bo'],
    ['in another spelling', 'Lien-po', 'Lién-Po'],
    ['as an id', '/people/lian-bo-poet/', 'lian-bo-poet'],
  ])('%s', (_, text, form) => {
    expect(found(text)).toContain(form);
  });

  it('with its line, where it is written so', () => {
    expect(search('One.\nTwo\nLian Bo.')).toEqual([{ form: 'Lian Bo', line: 3 }]);
    expect(search('One.\nL&#105;an Bo.')).toEqual([{ form: 'Lian Bo', line: undefined }]);
  });
});

describe('nothing is found', () => {
  it.each([
    ['in a longer name of another', 'Lian Bo Moran wrote to Hou Lian Bo, Moran, Lian Bo'],
    ['in a longer name in Chinese', '连波平'],
    ['in a name with a hyphen', 'Lian Bo-Moran'],
    ['in a longer name with an apostrophe', 'Lian Bo’ang'],
    ['in longer words', 'Lian Bond, Tulian Bo'],
    ['in two sentences', 'They met Lian. Bo was not there.'],
    ['in two paragraphs', 'We are, Lian\n\nBo'],
    ['where one word stands alone', 'Lian, and Bo; the Lotus flower, a lotus'],
    ['where a short form is joined', 'lbo'],
    ['where signs are parted by words', '连环 波浪'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('by a form that another bears too', () => {
    expect(
      formSearch(['Ana Vesel', '安娜'], others)('Ana Vesel 安娜').map((at) => at.form),
    ).toEqual(['安娜']);
  });

  it('by one word, if it is not all of the name', () => {
    expect(formSearch(['Tenzin'], [])('Tenzin')).toHaveLength(1);
    expect(formSearch(['Tenzin Palmo', 'Tenzin'], [])('Tenzin')).toHaveLength(0);
  });
});

describe('in scripts without capitals', () => {
  it.each([
    ['ئىلھام توختى', 'بىلەن ئىلھام توختى ھەققىدە'],
    ['أمين فارس', 'السيد وأمين فارس'],
    ['བསྟན་འཛིན་དབང་མོ', 'སྐད་བསྟན་འཛིན་དབང་མོ།'],
  ])('%s is found', (form, text) => {
    expect(formSearch([form], [])(text)).toHaveLength(1);
  });
});

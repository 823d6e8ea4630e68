import { describe, expect, it } from 'vitest';
import {
  compareText,
  filingName,
  initial,
  nativeForm,
  otherForms,
  spellings,
} from '../../src/archive/name.ts';
import { person } from './records.ts';

describe('filingName', () => {
  it.each([
    [{ name: 'Ana Vesel', family: 'Vesel', given: 'Ana', order: 'given-first' }, 'Vesel, Ana'],
    [{ name: 'Lian Yehua', family: 'Lian', given: 'Yehua', order: 'family-first' }, 'Lian Yehua'],
    [{ name: 'Ana Vesel', family: 'Vesel', given: 'Ana' }, 'Ana Vesel'],
    [{ name: 'Ana Vesel', family: 'Vesel', order: 'given-first' }, 'Ana Vesel'],
    [{ name: 'Ana Vesel', given: 'Ana', order: 'given-first' }, 'Ana Vesel'],
    [{ name: 'Yudron Phelgye' }, 'Yudron Phelgye'],
    [
      {
        name: 'Aurelio de la Torre-Vandersloot',
        family: 'de la Torre-Vandersloot',
        given: 'Aurelio',
        order: 'given-first',
      },
      'de la Torre-Vandersloot, Aurelio',
    ],
  ] as const)('%j', (fields, filed) => {
    expect(filingName(person('x', fields))).toBe(filed);
  });
});

describe('initial', () => {
  it.each([
    ['Vesel, Ana', 'V'],
    ['ana', 'A'],
    ['Işıl', 'I'],
    ['Écluse', 'E'],
    ['Øster', 'O'],
    ['Łowin', 'L'],
    ['Æbelin', 'A'],
    ['𝑨na', 'A'],
    ['Þórdís', 'T'],
    ['“Quoted”', 'Q'],
    ['’t Hoorn', 'T'],
    ['ʻUqba', 'U'],
    [' (Ana)', 'A'],
    ['41 Writers', '#'],
    ['黎莓', '#'],
    ['Ясна', '#'],
    ['ئەركىن', '#'],
    ['…', '#'],
    ['', '#'],
  ])('%j stands under %s', (text, letter) => {
    expect(initial(text)).toBe(letter);
  });
});

describe('compareText', () => {
  it.each([
    [['Abel', 'ábel', 'Abélard', 'Ocarrel', 'O’Carrowell', 'Øster', 'Zofie']],
    // Word by word, so that no family is filed among another.
    [['Li Mei', 'Li, Nora', 'Li Zhen', 'Lian Ye', 'Lian Yehua', 'Lin Bao']],
    [['Open Page League', '“Open Pages”', 'Opening']],
    [['12 Writers', '41 Writers', 'Abel', 'Zofie', '黎莓']],
  ])(
    'sorts %j as an English list does: word by word, case, diacritics and punctuation aside',
    (sorted) => {
      expect(sorted.toReversed().sort(compareText)).toEqual(sorted);
    },
  );

  it.each([
    ['Ana', 'ana'],
    ['Ana', 'Aná'],
    ['OCarrowell', 'O’Carrowell'],
  ])('puts %s and %s in one order, whichever comes first', (a, b) => {
    expect(compareText(a, b)).not.toBe(0);
    expect(Math.sign(compareText(a, b))).toBe(-Math.sign(compareText(b, a)));
  });

  it('finds nothing between equal texts', () => {
    expect(compareText('Ana', 'Ana')).toBe(0);
  });
});

describe('the forms of a name', () => {
  const lian = person('lian-yehua', {
    name: 'Lian Yehua',
    forms: [
      { value: 'Lien Yeh-hua', kind: 'transliteration' },
      { value: '连野桦', language: 'zh-Hans', kind: 'native' },
      { value: '連野樺', language: 'zh-Hant', kind: 'native' },
      { value: 'Lian Yehua', kind: 'alias' },
    ],
  });

  it('the native form is the first of them', () => {
    expect(nativeForm(lian)?.value).toBe('连野桦');
    expect(nativeForm(person('ana-vesel'))).toBeUndefined();
  });

  it('the others are all but the native form and the name itself', () => {
    expect(otherForms(lian).map(({ value }) => value)).toEqual(['Lien Yeh-hua', '連野樺']);
  });

  it('spellings hold every text once, those that letters print last', () => {
    expect(spellings(lian, ['Lian Yeh', 'Lien Yeh-hua', 'Lian Yeh'])).toEqual([
      'Lian Yehua',
      'Lien Yeh-hua',
      '连野桦',
      '連野樺',
      'Lian Yeh',
    ]);
  });
});

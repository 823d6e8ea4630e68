import { describe, expect, it } from 'vitest';
import type { Named } from '../../src/archive/rules/rule.ts';
import { nearDuplicates } from '../../src/names/near-duplicates.ts';

const one = (id: string, name: string, more: Partial<Named> = {}): Named => ({
  ...{ id, name, forms: [] },
  ...more,
});
const native = (value: string) => ({ forms: [{ value, kind: 'native' as const }] });
const alias = (value: string) => ({ forms: [{ value, kind: 'alias' as const }] });

describe('two records that may be one', () => {
  it.each<[string, Named, Named]>([
    ['the same name', one('ana-vesel', 'Ana Vesel'), one('ana-vesel-2', 'Ana Vesel')],
    ['accents', one('a', 'Žofie Dřevnická'), one('b', 'Zofie Drevnicka')],
    ['the other order', one('a', 'Ana Vesel'), one('b', 'Vesel Ana')],
    ['split otherwise', one('a', 'Lian Yehua'), one('b', 'Lian Ye-hua')],
    ['by rule', one('a', 'Lian Yehua', native('连野华')), one('b', 'Lien Yeh-hua')],
    [
      'other characters of the same name',
      one('a', 'A', native('连野华')),
      one('b', 'B', native('連野華')),
    ],
    ['another name of one', one('a', 'Ana Vesel', alias('Anka Morevin')), one('b', 'Anka Morevin')],
    ['one letter in a long name', one('a', 'Mehrigul Tashbulut'), one('b', 'Mehrigul Tashpulut')],
    ['one letter too many', one('a', 'Mehrigul Tashbulut'), one('b', 'Mehrigull Tashbulut')],
    ['a hundred vowels', one('a', `${'a '.repeat(100)}Nt`), one('b', `${'a '.repeat(100)}Nt`)],
    ['ids of which one says nothing', one('li-mei', 'Li Mei'), one('li-mei-lawyer', 'Li Mei')],
    ['ids with numbers', one('li-mei-1', 'Li Mei'), one('li-mei-2', 'Li Mei')],
  ])('%s', (_, a, b) => {
    expect(nearDuplicates([a, b], 'person').map(({ ids }) => ids)).toEqual([[a.id, b.id]]);
    expect(nearDuplicates([b, a], 'person').map(({ ids }) => ids)).toEqual([[b.id, a.id]]);
  });

  it.each<[string, Named, Named]>([
    ['other names', one('a', 'Ana Vesel'), one('b', 'Bo Dent')],
    ['a part of the name', one('a', 'Ana Vesel'), one('b', 'Ana')],
    ['one letter in a short name', one('a', 'Ana Vesel'), one('b', 'Ana Vesek')],
    ['one letter in pinyin', one('a', 'Zhang Weimin'), one('b', 'Zhang Weiming')],
    ['two letters', one('a', 'Mehrigul Tashbulut'), one('b', 'Mehrigal Tashpulut')],
    ['other characters', one('a', 'Li Mei', native('李楣')), one('b', 'Li Mei', native('黎莓'))],
    ['ids that say who is who', one('li-mei-lawyer', 'Li Mei'), one('li-mei-student', 'Li Mei')],
  ])('but not %s', (_, a, b) => {
    expect(nearDuplicates([a, b], 'person')).toEqual([]);
  });

  it('are told by the spellings in which they meet', () => {
    const [pair] = nearDuplicates(
      [one('a', 'Lian Yehua', native('连野华')), one('b', 'Lien Yehhua')],
      'person',
    );
    expect(pair?.spellings).toEqual(['Lien Yeh-hua', 'Lien Yehhua']);
  });

  it('are each told once, whoever else is called so', () => {
    const all = ['a', 'b', 'c'].map((id) => one(id, 'Ana Vesel'));
    expect(nearDuplicates(all, 'person').map(({ ids }) => ids.join(' '))).toEqual([
      'a b',
      'a c',
      'b c',
    ]);
  });
});

/** Two organizations by their names; one with an acronym may have it after a bar. */
const bodies = (names: readonly string[]) =>
  names.map((told, index) => {
    const [name = '', acronym] = told.split('|');
    return one('ab'.charAt(index), name, acronym === undefined ? {} : { acronym });
  });

describe('two organizations that may be one', () => {
  it.each([
    ['Quill House', 'Quill House'],
    ['Uighur Ferry Association', 'Uyghur Ferry Association'],
    ['Ulmar Labour Centre', 'Ulmar Labor Center'],
    ['Frontline Ferries', 'Front Line Ferries'],
    ['The Society of Ulmar Readers', 'Society for Ulmar Readers'],
    ['Ulmar Organisation of Printers', 'Ulmar Organization of Printers'],
    ['U.S. Harbor Board', 'United States Harbor Board'],
    ['Ulmar Printers Guild', 'Ulmar Printer’s Guild'],
    ['Guild of Ulmar Printers', 'Ulmar Printers Guild'],
    ['Mehrigul Readers', 'Mehrigull Readers'],
    ['Quill House|QH', 'QH'],
    ['Quill House (QH)', 'QH'],
    ['Quill House Press|QHP', 'Q.H.P.'],
    ['Union of Nations and Ports Overseas', 'UNPO'],
    ['Ulmar Ferry Association|UFA', 'Ulmar Ferrymen|UFA'],
  ])('%s, %s', (...names) => {
    const [a, b] = bodies(names);
    const ids = (records: readonly (Named | undefined)[]) =>
      nearDuplicates(
        records.filter((record) => record !== undefined),
        'organization',
      ).map(({ ids }) => ids);
    expect(ids([a, b])).toEqual([['a', 'b']]);
    expect(ids([b, a])).toEqual([['b', 'a']]);
  });

  it.each([
    ['Government of Iran', 'Government of Iraq'],
    ['Ulmar Printers Guild', 'Ulmar Binders Guild'],
    ['Quill House', 'Quill House Institute'],
    ['Union of Art Archives|UAA', 'Ulmar Almond Association|UAA'],
    ['Quill House', 'QH'],
    ['Ulmar Ferry Association|UFA', 'Ulmar Forest Archive'],
    ['Harbor Board 7', 'Harbor Board 8'],
    ['北岸大学', '南岸大学'],
  ])('but not %s, %s', (...names) => {
    expect(nearDuplicates(bodies(names), 'organization')).toEqual([]);
  });

  it('but not where ids say which is which', () => {
    const two = ['harbor-board-tavrin', 'harbor-board-kelmar'].map((id) => one(id, 'Harbor Board'));
    expect(nearDuplicates(two, 'organization')).toEqual([]);
  });
});

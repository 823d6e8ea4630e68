import { describe, expect, it } from 'vitest';
import { readPeople } from '../../bench/names/list.ts';
import { isHan } from '../../src/names/han.ts';
import { plainWords } from '../../src/names/key.ts';
import { nameIndex } from '../../src/names/name-index.ts';
import { signsOf, unpacked } from '../../src/names/spellings.ts';

const opened = (people: Parameters<typeof nameIndex>[0]) => {
  const index = nameIndex(people);
  // The index has an order of its own; here they stand as they were put in.
  const all = new Map(unpacked(index, signsOf(index)).map((one) => [one.id, one]));
  return people.flatMap(({ id }) => all.get(id) ?? []);
};

type Named = Parameters<typeof nameIndex>[0][number];

const person = (name: string, native?: string, more: Partial<Named> = {}): Named => ({
  id: 'x',
  name,
  forms: native ? [{ value: native, kind: 'native', language: 'zh-Hans' }] : [],
  ...more,
});

describe('the index of names', () => {
  it('gives back of everybody what was put in', () => {
    const people = readPeople();
    const native = ({ forms }: Named) => forms.find(({ kind }) => kind === 'native');
    expect(
      opened(people).map(({ id, name, native: value, language }) => ({
        id,
        name,
        value,
        language,
      })),
    ).toEqual(
      people.map((one) => ({
        id: one.id,
        name: one.name,
        value: native(one)?.value ?? '',
        language: native(one)?.language ?? '',
      })),
    );
  });

  it('and every recorded form, by its own words or those of a rule', () => {
    const people = readPeople();
    const index = nameIndex(people);
    const signs = signsOf(index);
    const wordsOf = (value: string) =>
      isHan(value) ? signs.simplified(value) : plainWords(value).join(' ');
    const recorded = new Map(
      people.map(({ id, forms }) => [id, forms.map(({ value }) => wordsOf(value))]),
    );
    for (const { id, spellings } of unpacked(index, signs)) {
      const spelled = spellings.map(({ words }) => words.join(' '));
      expect(spelled).toEqual(expect.arrayContaining(recorded.get(id) ?? []));
    }
  });

  it('holds each sign once, under its sound, and the variants of the signs it holds', () => {
    const { readings, variants } = nameIndex([person('X', '華莲'), person('Y', '連野')]);
    expect(readings).toBe('hua华lian莲连ye野');
    expect(variants).toContain('連连');
    expect(variants).toContain('華华');
    expect(variants).not.toContain('劉');
  });

  it.each([
    ['Lian Yehua', '连野华', ''],
    ['Ouyang Dingwei', '欧阳鼎维', ''],
    // As a surname 单 is Shan, elsewhere dan.
    ['Shan Tian', '单田', ''],
    ['Lü Gengdan', '吕耕单', ''],
    ['Lyu Gengdan', '吕耕单', 'Lyu Gengdan'],
    ['Chow Hang', '周恒', 'Chow Hang'],
  ])('does not hold a name that its characters make: %s, %s', (name, native, held) => {
    const people = [person('Shan Tian', '单田', { id: 'shan' }), person(name, native)];
    const { names } = nameIndex(people);
    expect(names.split('\n').filter(Boolean)).toEqual(held ? [held] : []);
    expect(opened(people).map((one) => one?.name)).toEqual(['Shan Tian', name]);
  });

  it.each([
    ['family-first', '连野华', 'first'],
    ['given-first', '连野华', 'last'],
    ['given-first', undefined, 'last'],
    ['family-first', undefined, 'first'],
    [undefined, '连野华', 'first'],
    [undefined, undefined, undefined],
  ] as const)('knows the family name of one written %s (%s)', (order, native, family) => {
    expect(opened([person('Lian Yehua', native, order && { order })])[0]?.family).toBe(family);
  });

  it.each([
    ['x', 'Ana Vesel'],
    ['ana-vesel', 'Ana Vesel'],
    ['ana-vesel-2', 'Ana Vesel'],
    ['ana-vesel-lawyer', 'Ana Vesel'],
    ['do-thi', 'Đỗ Thị'],
    ['chodon', '莫'],
  ])('gives back the id %s of %s', (id, name) => {
    expect(opened([{ id, name, forms: [] }])[0]?.id).toBe(id);
  });

  it('parts a name in characters at its point, and spells both parts', () => {
    const [one] = opened([
      person('Erkin', undefined, { forms: [{ value: '艾尔肯·卡拉', kind: 'transliteration' }] }),
    ]);
    expect(one?.spellings.map(({ shown }) => shown)).toContain('Aierken Kala');
  });

  it('drops what would break its columns', () => {
    const people = [
      person('A\nB|C@D<E', 'ئا@2|ب'),
      person('Second', '连abc/野华', { id: 'second', forms: [{ value: '~x|y', kind: 'alias' }] }),
    ];
    const [first, second] = opened(people);
    expect(first?.name).toBe('A B C D E');
    expect(first?.native).toBe('ئا 2 ب');
    expect(second?.name).toBe('Second');
    expect(second?.spellings.at(-1)).toMatchObject({ reason: 'alias' });
  });
});

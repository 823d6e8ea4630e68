import { describe, expect, it } from 'vitest';
import type { RegisterEntry, RegisterPart } from '../../src/names/register/entry.ts';
import { isSplit, peopleRegister } from '../../src/names/register/register.ts';
import {
  countOf,
  everyPage,
  pageOfSection,
  placeInRegister,
} from '../../src/names/register/split.ts';
import { archiveOf, person } from '../archive/records.ts';

const native = (value: string, language?: string) => ({ value, kind: 'native' as const, language });

const told = ({ filed, whole, made, variants, person: { name } }: RegisterEntry) =>
  whole
    ? filed
    : `${[filed, ...variants.map(({ value }) => value)].join(' · ')}${made ? ' (by rule)' : ''}, see ${name}`;

const linesOf = (parts: readonly RegisterPart[]) =>
  parts.map(({ label, sections }) => [
    label,
    ...sections.flatMap(({ entries }) => entries.map(told)),
  ]);

const registerOf = (...people: Parameters<typeof person>[]) =>
  peopleRegister(archiveOf({ people: people.map((one) => person(...one)) }));

describe('the register of people', () => {
  it('files everyone, and names without a known family name twice', () => {
    expect(
      linesOf(
        registerOf(
          ['rabiye', { name: 'Rabiye Sultan' }],
          ['bo', { name: 'Bo Dent', family: 'Dent', given: 'Bo', order: 'given-first' }],
          ['norchung', { name: 'Norchung' }],
          ['li-mei', { name: 'Li Mei', family: 'Li' }],
        ),
      ),
    ).toEqual([
      ['B', 'Bo Dent, see Bo Dent'],
      ['D', 'Dent, Bo'],
      ['L', 'Li Mei'],
      ['N', 'Norchung'],
      ['R', 'Rabiye Sultan'],
      ['S', 'Sultan, Rabiye, see Rabiye Sultan'],
    ]);
  });

  it('leads to someone from every form, and says which are recorded', () => {
    const forms = [
      native('连野华', 'zh-Hans'),
      { value: 'Yelin', kind: 'alias' as const },
      { value: 'Lián Yěhuá', kind: 'transliteration' as const },
      { value: '野林', kind: 'alias' as const },
    ];
    const names = { name: 'Lian Yehua', family: 'Lian', given: 'Yehua' };
    expect(linesOf(registerOf(['x', { ...names, order: 'family-first', forms }]))).toEqual([
      // Not with tones, which stand where the name stands.
      ['L', 'Lian Yehua', 'Lien Yeh-hua (by rule), see Lian Yehua'],
      ['Y', 'Yehua Lian (by rule), see Lian Yehua', 'Yelin, see Lian Yehua'],
      ['L', '连野华 · 連野華, see Lian Yehua'],
      ['Y', '野林, see Lian Yehua'],
    ]);
  });

  it('puts Chinese names in the order of pinyin, under their first sign in all its forms', () => {
    const parts = registerOf(
      ['a', { name: 'A', forms: [native('刘伯')] }],
      ['b', { name: 'B', forms: [native('柳安')] }],
      ['c', { name: 'C', forms: [native('劉安')] }],
      ['d', { name: 'D', forms: [native('李楣')] }],
      ['e', { name: 'E', forms: [native('单田')] }],
    ).filter(({ script }) => script === 'Hani');
    expect(parts.map(({ id, label }) => [id, label])).toEqual([
      ['hani-l', 'L'],
      // As a surname 单 is Shan.
      ['hani-s', 'S'],
    ]);
    const sections = parts.flatMap((part) => part.sections);
    expect(sections.map(({ label, reading, signs }) => [label, reading, ...signs])).toEqual([
      ['李', 'lǐ'],
      ['刘', 'liú', '劉'],
      ['柳', 'liǔ'],
      ['单', 'shàn', '單'],
    ]);
    expect(sections[1]?.entries.map(({ filed }) => filed)).toEqual(['劉安', '刘伯']);
  });

  it('gives a sign that reads in several ways a place under each', () => {
    const parts = registerOf(
      ['a', { name: 'A', forms: [native('万楠')] }],
      ['b', { name: 'B', forms: [native('万俟哲')] }],
    ).filter(({ script }) => script === 'Hani');
    expect(parts.map(({ id, sections }) => [id, ...sections.map((section) => section.id)])).toEqual(
      [
        ['hani-m', '万-M'],
        ['hani-w', '万'],
      ],
    );
  });

  it('has every other script in its own order', () => {
    const parts = registerOf(
      ['a', { name: 'A', forms: [native('يۈسۈپ', 'ug-Arab')] }],
      ['b', { name: 'B', forms: [native('ئەركىن', 'ug-Arab')] }],
      ['c', { name: 'C', forms: [native('ཚེ་དབང', 'bo')] }],
      ['d', { name: 'D', forms: [native('Ясен', 'bg')] }],
      ['e', { name: 'E', forms: [native('Ана', 'bg')] }],
    ).filter(({ script }) => script !== 'Latn');
    expect(linesOf(parts)).toEqual([
      ['Arabic script', 'ئەركىن, see B', 'يۈسۈپ, see A'],
      ['Cyrillic script', 'Ана, see E', 'Ясен, see D'],
      ['Tibetan script', 'ཚེ་དབང, see C'],
    ]);
  });

  it('tells namesakes apart, and nobody else', () => {
    const distinctions = registerOf(
      ['li-mei-lawyer', { name: 'Li Mei', family: 'Li', description: 'Lawyer' }],
      ['li-mei-student', { name: 'Li Mei', family: 'Li', description: 'Student' }],
      ['norchung', { name: 'Norchung', description: 'Monk' }],
    )
      .flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))
      .map(({ whole }) => whole?.distinction)
      .filter(Boolean);
    expect(distinctions).toEqual(['Lawyer', 'Student']);
  });

  it('gives each of its pages an id of its own', () => {
    const parts = registerOf(
      ['a', { name: '“Ana”', forms: [native('安')] }],
      ['b', { name: '42', forms: [native('Ана')] }],
      ['c', { name: 'Đỗ' }],
    );
    expect(parts.map(({ id }) => id)).toEqual(['latn-a', 'latn-d', 'latn-other', 'hani-a', 'cyrl']);
  });

  it('parts a letter that is too long for a page, and a sign', () => {
    const people = Array.from({ length: 700 }, (_, place) => {
      const name = place < 320 ? 'Sun' : place < 640 ? 'Shi' : 'Łu';
      return person(`p-${place}`, {
        name,
        family: name,
        forms: [native(place % 2 ? '刘安' : '林')],
      });
    });
    const all = peopleRegister(archiveOf({ people }));
    const pages = everyPage(all).map((part) => `${part.id} ${part.label} ${countOf(part)}`);
    expect(pages.filter((page) => !page.startsWith('latn-l-'))).toEqual([
      'latn-l L 760',
      'latn-s S 640',
      'latn-s-h Sh 320',
      'latn-s-hi--1 Shi 300',
      'latn-s-hi--2 Shi 2 20',
      'latn-s-u Su 320',
      'latn-s-un--1 Sun 300',
      'latn-s-un--2 Sun 2 20',
      'hani-l L 700',
      'hani-l-5218 刘 350',
      'hani-l-5218-5b89--1 刘安 300',
      'hani-l-5218-5b89--2 刘安 2 50',
      'hani-l-6797 林 350',
      'hani-l-6797--1 林 300',
      'hani-l-6797--2 林 2 50',
    ]);
    // Forms made by rule stand among the names: Lin, Liu An; and Łu under L.
    expect(pages).toContain('latn-l-u Lu 60');
    const { top, only, among } = placeInRegister(all, 'latn-s-hi--2');
    expect([top?.id, only?.label, among.map(({ label }) => label)]).toEqual([
      'latn-s',
      'Shi 2',
      ['Shi', 'Shi 2'],
    ]);
    const chinese = all.find(({ id }) => id === 'hani-l');
    expect(chinese && pageOfSection(chinese, '林').id).toBe('hani-l-6797');
    expect(placeInRegister(all, undefined)).toEqual({ top: undefined, only: undefined, among: [] });
  });

  it.each([
    [250, false],
    [251, true],
  ])('of %i people is split: %j', (count, split) => {
    const people = Array.from({ length: count }, (_, place) => person(`p-${place}`));
    expect(isSplit(archiveOf({ people }))).toBe(split);
  });
});

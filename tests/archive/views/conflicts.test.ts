import { describe, expect, it } from 'vitest';
import { conflicts } from '../../../src/archive/views/conflicts.ts';
import { ledger } from '../../../src/archive/views/ledger.ts';
import { archiveOf, letter, person } from '../records.ts';

type Reported = Omit<NonNullable<Parameters<typeof letter>[1]>, 'detainees'> & {
  says?: Record<string, string>;
};

/** What letters differ in about Ana, given each letter's date and what it says: "Status: a (id) / b (id)". */
function differing(letters: Record<string, Reported>): string[] {
  const archive = archiveOf({
    people: [person('ana')],
    letters: Object.entries(letters).map(([id, { says, ...fields }]) =>
      letter(id, {
        ...fields,
        ...(says ? { detainees: [{ person: 'ana', status: 'detained', ...says }] } : {}),
      }),
    ),
  });
  return conflicts(archive, ledger(archive, 'ana')).map(
    ({ label, values }) =>
      `${label}: ${values.map(({ text, letters: of }) => `${text} (${of.map(({ id }) => id).join(', ')})`).join(' / ')}`,
  );
}

const may = { date: '2016-05-10' };
const later = { date: '2016-05-20' };

describe('letters of the same time differ', () => {
  it.each([
    ['status', { status: 'released' }, ['Status: Detained (a) / Released (b)']],
    ['sentence', { sentence: 'Six years' }, ['Sentence: Five years (a) / Six years (b)']],
    ['charge', { charge: 'Spying' }, ['Charge: Singing (a) / Spying (b)']],
    ['place', { place: 'Tavrin' }, ['Place: Kelmar (a) / Tavrin (b)']],
    ['since', { since: '2016-04' }, ['Since: 2 March 2016 (a) / April 2016 (b)']],
    [
      'two matters',
      { status: 'died', place: 'Tavrin' },
      ['Status: Detained (a) / Died (b)', 'Place: Kelmar (a) / Tavrin (b)'],
    ],
  ] as const)('in %s', (_of, says, expected) => {
    const first = {
      ...{ sentence: 'Five years', charge: 'Singing', place: 'Kelmar', since: '2016-03-02' },
    };
    expect(differing({ a: { ...may, says: first }, b: { ...later, says } })).toEqual(expected);
  });

  it('and each value stands once, with all letters that report it so', () => {
    expect(
      differing({
        a: { ...may, says: { status: 'released' } },
        b: { ...may, says: {} },
        c: { ...later, says: {} },
      }),
    ).toEqual(['Status: Released (a) / Detained (b, c)']);
  });

  it('at two times, which are two conflicts', () => {
    expect(
      differing({
        a: { date: '2014-05-10', says: { status: 'released' } },
        b: { date: '2014-05-11', says: {} },
        c: { ...may, says: {} },
        d: { ...later, says: { status: 'died' } },
      }),
    ).toEqual(['Status: Released (a) / Detained (b)', 'Status: Detained (c) / Died (d)']);
  });
});

it('of very many conflicts the newest of each matter are told, with few letters', () => {
  const letters = Array.from({ length: 40 }, (_, year) =>
    Array.from({ length: 8 }, (_, number): [string, Reported] => [
      `${1980 + year}-${number}`,
      {
        date: `${1980 + year}-05-1${number}`,
        says: {
          status: number % 2 ? 'released' : 'detained',
          place: number < 4 ? 'Kelmar' : 'Tavrin',
        },
      },
    ]),
  ).flat();
  const archive = archiveOf({
    people: [person('ana')],
    letters: letters.map(([id, { says, ...fields }]) =>
      letter(id, { ...fields, detainees: [{ person: 'ana', status: 'detained', ...says }] }),
    ),
  });
  const told = conflicts(archive, ledger(archive, 'ana'));
  expect(told.map(({ label, earlier }) => [label, earlier])).toEqual([
    ...[36, 0, 0, 0].map((earlier) => ['Status', earlier]),
    ...[36, 0, 0, 0].map((earlier) => ['Place', earlier]),
  ]);
  expect(told[3]?.values[0]?.letters.map(({ id }) => id)).toEqual([
    '2019-0',
    '2019-2',
    '2019-4',
    '2019-6',
  ]);
  const few = conflicts(archive, ledger(archive, 'ana').slice(0, 64));
  expect(few.map(({ earlier }) => earlier)).toEqual(Array.from({ length: 16 }, () => 0));
});

describe('no conflict', () => {
  it.each<[string, Record<string, Reported>]>([
    ['a change', { a: { ...may, says: {} }, b: { date: '2016-08', says: { status: 'released' } } }],
    [
      'a status not stated',
      { a: { ...may, says: {} }, b: { ...later, says: { status: 'not-stated' } } },
    ],
    ['a mention', { a: { ...may, says: {} }, b: { ...later, mentions: [{ person: 'ana' }] } }],
    [
      'a value that is missing',
      { a: { ...may, says: { place: 'Kelmar' } }, b: { ...later, says: {} } },
    ],
    [
      'a translation',
      {
        a: { ...may, says: { place: 'Kelmar' } },
        b: {
          ...may,
          says: { place: 'Tavrin', status: 'released' },
          related: [{ letter: 'a', relation: 'translation-of' }],
        },
      },
    ],
    [
      'words in two languages',
      {
        a: { ...may, says: { place: 'Kelmar' } },
        b: { ...later, language: 'zh', says: { place: '凯尔玛' } },
      },
    ],
    [
      'letters of a year',
      { a: { date: '2016', says: {} }, b: { ...may, says: { status: 'released' } } },
    ],
    ['one letter', { a: { ...may, says: {} } }],
    ['nothing', {}],
  ])('%s', (_of, letters) => {
    expect(differing(letters)).toEqual([]);
  });
});

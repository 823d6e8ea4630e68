import { describe, expect, it } from 'vitest';
import { askColumns } from '../../src/archive/views/ask-columns.ts';
import { askParts } from '../../src/archive/views/ask-parts.ts';
import { askWords } from '../../src/archive/views/ask-words.ts';
import { askFacetIds } from '../../src/search/ask-facets.ts';
import { filedAsks, lookedFor, pickAsks, pickedWords } from '../../src/search/ask-filter.ts';
import { readPicks } from '../../src/search/picks.ts';
import { archiveOf, issue, letter, organization, person } from '../archive/records.ts';

const archive = archiveOf({
  people: [
    person('ana', {
      name: 'Ana Vesel',
      forms: [{ value: 'Ана Весел', language: 'sr-Cyrl', kind: 'native' }],
    }),
    person('bo', { name: 'Bo Dent' }),
    person('mayor', { name: 'The Mayor' }),
  ],
  organizations: [organization('board', { name: 'Harbor Board' })],
  issues: [issue('papers', { label: 'Papers' })],
  letters: [
    letter('2014-a', {
      date: '2014-03',
      addressees: [{ organization: 'board' }, { person: 'mayor', relation: 'copied' }],
      detainees: [{ person: 'ana', status: 'detained' }],
      asks: [
        { ask: 'Free Ana Vesel', kind: 'release', people: ['ana', 'bo'], issues: ['papers'] },
        { ask: 'Send a doctor', kind: 'medical-care', people: ['ana'] },
      ],
    }),
    letter('2016-b', {
      date: '2016',
      addressees: [{ person: 'mayor' }],
      asks: [
        {
          ask: 'Free Bo Dent',
          kind: 'release',
          people: ['bo', 'nobody'],
          outcome: { text: 'Done.', date: '2017-01', url: 'https://example.org/' },
        },
        { ask: 'Answer', kind: 'other' },
      ],
    }),
  ],
});
const columns = askColumns(archive, () => 'tag');
const words = askParts(archive).flatMap((part) => askWords(archive, part));

describe('the columns of the ledger', () => {
  it('have of every letter and ask what they are picked by, and what they share once', () => {
    expect(columns).toMatchObject({
      parts: [{ name: '', tag: 'tag', letters: 2 }],
      letters: {
        year: ['2016', '2014'],
        addressees: [[0], [1, 0]],
        asks: [2, 2],
      },
      people: [
        { id: 'bo', label: 'Bo Dent' },
        { id: 'ana', label: 'Ana Vesel', native: 'Ана Весел', language: 'sr-Cyrl' },
      ],
      asks: { people: [[0], [], [1, 0], [1]], outcome: [1, 0, 0, 0] },
    });
    expect(columns.addressees.map(({ id }) => id)).toEqual(['mayor', 'board']);
    expect(columns.asks.kind.map((kind) => columns.kinds[kind]?.id)).toEqual([
      ...['release', 'other', 'release', 'medical-care'],
    ]);
  });

  it('have no words of any ask', () => {
    const text = JSON.stringify(columns);
    for (const word of ['Free', 'Done', 'doctor', 'papers']) expect(text).not.toContain(word);
  });
});

describe('the words of the ledger', () => {
  it('have every letter that asks, in the order of the columns', () => {
    expect(words.map(({ id, when, to, asks }) => [id, when, to, asks.length])).toEqual([
      ['2016-b', '2016', 'to The Mayor', 2],
      ['2014-a', 'March 2014', 'to Harbor Board', 2],
    ]);
  });

  it('keep of an ask what there is to say, and nothing empty', () => {
    const asks = words.flatMap((letter) => letter.asks);
    expect(asks[1]).toEqual({ number: 2, words: ['Answer'] });
    expect(asks[0]?.outcome).toEqual({
      text: 'Done.',
      when: 'January 2017',
      url: 'https://example.org/',
    });
    expect(asks[2]).toEqual({
      number: 1,
      words: ['Free ', ['Ana Vesel', 'ana']],
      others: [{ id: 'bo', label: 'Bo Dent' }],
      issues: [{ id: 'papers', label: 'Papers' }],
    });
  });
});

const filed = filedAsks(columns);
const picked = (hash: string) => pickAsks(filed, readPicks(askFacetIds, new URLSearchParams(hash)));

describe('picking asks', () => {
  it.each([
    ['', ['2016-b 1', '2016-b 2', '2014-a 1', '2014-a 2']],
    ['kind=release', ['2016-b 1', '2014-a 1']],
    ['kind=release&kind=other', ['2016-b 1', '2016-b 2', '2014-a 1']],
    ['kind=release&year=2014', ['2014-a 1']],
    // Whoever gets a copy is an addressee, too.
    ['addressee=mayor', ['2016-b 1', '2016-b 2', '2014-a 1', '2014-a 2']],
    ['addressee=board&person=bo', ['2014-a 1']],
    ['person=ana&person=bo', ['2016-b 1', '2014-a 1', '2014-a 2']],
    ['person=nobody', []],
    ['year=2016&kind=medical-care', []],
    ['unknown=1', ['2016-b 1', '2016-b 2', '2014-a 1', '2014-a 2']],
  ])('by %j gives %j', (hash, asks) => {
    expect(
      picked(hash).asks.map(({ letter, place }) => `${words[letter.place]?.id} ${place + 1}`),
    ).toEqual(asks);
  });

  const counted = (hash: string, facet: (typeof askFacetIds)[number]) =>
    picked(hash)
      .counts[facet].map(({ id, count }) => `${id} ${count}`)
      .sort();

  it.each([
    ['', 'kind', ['medical-care 1', 'other 1', 'release 2']],
    // Within a facet values widen each other.
    ['kind=release', 'kind', ['medical-care 1', 'other 1', 'release 2']],
    ['kind=release', 'year', ['2014 1', '2016 1']],
    ['kind=other', 'year', ['2016 1']],
    ['kind=release&year=2014', 'kind', ['medical-care 1', 'release 1']],
    ['kind=release&year=2014', 'person', ['ana 1', 'bo 1']],
    // What is picked stays in sight, to be taken out again.
    ['year=2016&kind=medical-care', 'kind', ['medical-care 0', 'other 1', 'release 1']],
    ['person=nobody', 'person', ['ana 2', 'bo 2', 'nobody 0']],
  ] as const)('by %j counts each %s', (hash, facet, values) => {
    expect(counted(hash, facet)).toEqual(values);
  });

  it('labels what is picked as what it is, though nothing fits', () => {
    const { counts } = picked('year=2016&kind=medical-care&person=nobody');
    expect(counts.kind.find(({ id }) => id === 'medical-care')?.label).toBe('Medical care');
    expect(counts.person.find(({ id }) => id === 'nobody')?.label).toBe('nobody');
  });

  it('tells namesakes apart by their own script', () => {
    expect(picked('').counts.person.map(({ label }) => label)).toEqual([
      'Bo Dent',
      'Ana Vesel Ана Весел',
    ]);
  });

  it.each([
    ['', 'Four asks of two letters, newest letter first. An outcome is recorded with one.'],
    [
      'year=2014&kind=release',
      'One ask of one letter, newest letter first. An outcome is recorded with none.',
    ],
    ['year=2019', 'No ask fits all that is picked.'],
  ])('by %j says: %s', (hash, words) => {
    expect(pickedWords(picked(hash).asks)).toBe(words);
  });
});

describe('looking through the values of a facet', () => {
  const values = picked('').counts.person;
  it.each([
    ['vesel', [], ['ana']],
    ['  BO ', [], ['bo']],
    ['Весел', [], ['ana']],
    // A spelling that only the finder knows.
    ['wessel', ['ana', 'someone-else'], ['ana']],
    ['nobody', [], []],
  ])('%j with %j found gives %j', (query, found, expected) => {
    expect(lookedFor(values, query, found).map(({ id }) => id)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../../src/archive/archive.ts';
import type { LetterKind } from '../../../src/archive/letter.ts';
import { yearsView } from '../../../src/archive/views/years.ts';
import { archiveOf, letter } from '../records.ts';

const least = letter('least');

/** Letters of these dates, with ids in their order. */
const dated = (...dates: string[]): LetterRecord[] =>
  dates.map((date, index) => ({ ...least, id: `letter-${index}`, date }));

const of = (letters: LetterRecord[], among = letters) => yearsView(archiveOf({ letters }), among);

/** Every column with its number of letters; those that stand apart after a bar. */
const columns = (letters: LetterRecord[]) =>
  of(letters)
    ?.columns.map((column) => `${column.apart ? '| ' : ''}${column.label}: ${column.letters}`)
    .join(', ');

const years = (first: number, last: number, each = 1) =>
  Array.from({ length: (last - first + 1) * each }, (_, index) =>
    String(first + Math.floor(index / each)),
  );

const ofYears = (...range: Parameters<typeof years>) => dated(...years(...range));

describe('letters by year', () => {
  it.each([
    [['2010', '2011'], '2010: 1, 2011: 1'],
    [['2013', '2010', '2010-05-02'], '2010: 2, 2011: 0, 2012: 0, 2013: 1'],
    [['2010?', '2010-12~', '2012%'], '2010: 2, 2011: 0, 2012: 1'],
    [['2018-11/2019-01', '2019'], '2018: 1, 2019: 1'],
    [['2016/..', '../2018-04', '2017/'], '2016: 1, 2017: 1, 2018: 1'],
    [['2014-21', '2015-XX'], '2014: 1, 2015: 1'],
    [['2012', '201X', '199X'], '2012: 1, | 1990s: 1, | 2010s: 1'],
    [['0986', '1001'], undefined],
  ])('%j stand in %s', (dates, said) => {
    const shown = columns(dated(...dates));
    if (said === undefined) expect(shown).toMatch(/^0986: 1, 0987: 0, .*, 1000: 0, 1001: 1$/u);
    else expect(shown).toBe(said);
  });

  it.each([
    ['none', []],
    ['one letter', ['2010']],
    ['letters of one year', ['2010-01', '2010-12', '2010']],
    ['letters of no known year', ['201X', '200X']],
  ])('say nothing of %s', (_, dates) => {
    expect(of(dated(...dates))).toBeUndefined();
  });

  it('become letters by decade after forty years', () => {
    expect(columns(ofYears(1980, 2019))).toMatch(/^1980: 1, .*, 2019: 1$/u);
    expect(columns(dated(...years(1968, 1970), '2019', '2020', '196X', '194X'))).toBe(
      '1940s: 1, 1950s: 0, 1960s: 3, 1970s: 1, 1980s: 0, 1990s: 0, 2000s: 0, 2010s: 1, 2020s: 1',
    );
    expect(columns(dated('0214', '2020'))).toMatch(/^0210s: 1, 0220s: 0, .*, 2020s: 1$/u);
  });

  it('count a letter and its translations once, where the original stands', () => {
    const letters = [
      letter('2010-a', { date: '2010' }),
      letter('2011-a-fr', {
        date: '2011',
        related: [{ letter: '2010-a', relation: 'translation-of' }],
      }),
      letter('2012-b', { date: '2012' }),
    ];
    expect(columns(letters)).toBe('2010: 1, 2011: 0, 2012: 1');
    expect(of(letters)?.notes).toEqual([
      'A letter and its translations count once, in the year of the original.',
    ]);
    // The list of letters has the translation all the same.
    expect(of(letters)?.columns.map(({ filed }) => filed)).toEqual(['2010', '2011', '2012']);
  });

  it.each([
    [['2010', '2011-05-02'], []],
    [['2010', '2011-05-02/2011-06-01'], []],
    [
      ['2010/2011', '2012'],
      ['A letter whose date runs over more than one year counts in the first'],
    ],
    [['2010/..', '2012'], ['A letter whose date runs over more than one year counts in the first']],
    [['2010-12~', '2012'], ['A date that is not certain counts in the year that it gives.']],
  ])('say how %j were counted', (dates, notes) => {
    const said = of(dated(...dates))?.notes ?? [];
    expect(said).toHaveLength(notes.length);
    for (const [index, note] of notes.entries()) expect(said[index]).toContain(note);
  });

  it('lead to the year of their newest letters', () => {
    const filed = (letters: LetterRecord[]) =>
      of(letters)?.columns.map(({ label, filed: year }) => `${label} ${year}`);
    expect(filed(dated('2010', '2012', '201X'))).toEqual([
      '2010 2010',
      '2011 undefined',
      '2012 2012',
      '2010s 2010s',
    ]);
    expect(filed(dated('1961', '1964', '1975', '2003'))).toEqual([
      '1960s 1964',
      '1970s 1975',
      '1980s undefined',
      '1990s undefined',
      '2000s 2003',
    ]);
  });

  it('lead only to years that hold one of them', () => {
    const letters = dated('2010', '2011', '2012');
    const some = letters.filter(({ date }) => date !== '2011');
    expect(of(letters, some)?.columns.map(({ filed }) => filed)).toEqual([
      '2010',
      undefined,
      '2012',
    ]);
  });

  it('are marks while they can be counted by eye, else bars', () => {
    expect(of(ofYears(2001, 2020, 12))?.drawn).toBe('marks');
    expect(of(ofYears(2000, 2020))?.drawn).toBe('bars');
    expect(of(ofYears(2010, 2011, 13))?.drawn).toBe('bars');
    expect(of(ofYears(2010, 2011, 13))?.most).toBe(13);
  });

  it('have their labels written where there is room, else every fifth', () => {
    const written = (letters: LetterRecord[]) =>
      of(letters)
        ?.columns.filter((column) => column.written)
        .map(({ label }) => label);
    expect(written(ofYears(2000, 2017))).toHaveLength(18);
    expect(written(ofYears(2000, 2018))).toEqual(['2000', '2005', '2010', '2015']);
    expect(written(dated(...years(2000, 2018), '199X'))).toContain('1990s');
    expect(written(dated('1950', '2024'))).toHaveLength(8);
    expect(written(dated('1940', '2024'))).toEqual(['1950s', '2000s']);
  });

  it('are an index of the years only where each has its own label', () => {
    expect(of(ofYears(2000, 2017))?.isIndex).toBe(true);
    expect(of(ofYears(2000, 2018))?.isIndex).toBe(false);
    expect(of(dated('1950', '2024'))?.isIndex).toBe(false);
  });

  it('hold for ten thousand letters', () => {
    const letters = ofYears(1965, 2024, 167);
    const view = of(letters);
    expect(view?.columns.map((column) => column.letters)).toEqual([
      835, 1670, 1670, 1670, 1670, 1670, 835,
    ]);
    expect(view?.rows).toHaveLength(60);
  });
});

const kinds: LetterKind[] = ['statement', 'open-letter', 'open-letter', 'petition'];

describe('a year', () => {
  const letters = [
    ...kinds.map((kind, index) => letter(`2010-${index}`, { date: '2010', kind })),
    letter('2012', { date: '2012', kind: 'submission', occasion: 'The fair' }),
  ];

  it('says its letters by kind', () => {
    expect(of(letters)?.columns.map(({ words }) => words)).toEqual([
      'four (two open letters, one statement and one petition)',
      'no letters',
      'one submission; one timed for an occasion',
    ]);
    expect(of(letters)?.columns[0]?.kinds).toEqual([
      { kind: 'open-letter', letters: 2 },
      { kind: 'statement', letters: 1 },
      { kind: 'petition', letters: 1 },
    ]);
    expect(of(letters)?.kinds.map(({ words }) => words)).toEqual([
      'two open letters',
      'one statement',
      'one petition',
      'one submission',
    ]);
  });
});

describe('occasions of years', () => {
  const timed = (id: string, date: string, occasion?: string, same?: string) =>
    letter(id, {
      date,
      ...(occasion === undefined ? {} : { occasion }),
      ...(same === undefined ? {} : { related: [{ letter: same, relation: 'same-occasion' }] }),
    });
  const marks = (letters: LetterRecord[]) =>
    of(letters)?.columns.map(({ occasion }) => occasion) ?? [];

  it('are marked where one is named, and otherwise where letters share it', () => {
    const letters = [
      timed('a', '2010'),
      timed('b', '2011', 'The fair'),
      timed('c', '2011', 'The vote'),
      timed('d', '2012', 'The fair'),
      timed('e', '2012', 'The fair'),
      timed('f', '2013'),
      timed('g', '2013', undefined, 'f'),
    ];
    expect(marks(letters)).toEqual(['none', 'named', 'shared', 'shared']);
    expect(of(letters)).toMatchObject({ named: true, shared: true });
    expect(of(letters.slice(0, 3))).toMatchObject({ named: true, shared: false });
    expect(of(dated('2010', '2011'))).toMatchObject({ named: false, shared: false });
  });

  it('are told in the table, the first three of a year', () => {
    const letters = [
      timed('a', '2009'),
      ...['One', 'Two', 'Three', 'Four', 'Five', 'Five'].map((occasion, index) =>
        timed(`b${index}`, '2010', occasion),
      ),
    ];
    const [, row] = of(letters)?.rows ?? [];
    expect(row?.occasions.map(({ words, letters: n }) => [words, n])).toEqual([
      ['Five', 2],
      ['One', 1],
      ['Two', 1],
    ]);
    expect(row?.moreOccasions).toBe(2);
  });
});

describe('the table behind', () => {
  it('has a row for each year with letters, and one for each gap', () => {
    const rows = of(dated('2010', '2012', '2012', '2016', '201X'))?.rows;
    expect(rows?.map(({ label, filed, words }) => [label, filed, words])).toEqual([
      ['2010', '2010', 'one open letter'],
      ['2011', undefined, 'none'],
      ['2012', '2012', 'two open letters'],
      ['2013–2015', undefined, 'none'],
      ['2016', '2016', 'one open letter'],
      ['2010s', '2010s', 'one open letter, year not known'],
    ]);
  });

  it('stays by year where the drawing is by decade', () => {
    expect(of(dated('1961', '1962', '2003'))?.rows.map(({ label }) => label)).toEqual([
      '1961',
      '1962',
      '1963–2002',
      '2003',
    ]);
  });
});

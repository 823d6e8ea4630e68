import { describe, expect, it } from 'vitest';
import type { AskKind } from '../../../src/archive/ask.ts';
import { tally } from '../../../src/archive/views/tally.ts';
import { archiveOf, issue, letter } from '../records.ts';

/** A letter for each list of kinds. */
const letters = (...lists: AskKind[][]) =>
  lists.map((kinds, index) =>
    letter(`letter-${index}`, {
      asks: kinds.map((kind) => ({ ask: 'Something', kind, issues: ['peace'] })),
    }),
  );

const of = (records: ReturnType<typeof letters>) => {
  const archive = archiveOf({ letters: records, issues: [issue('peace')] });
  return tally(archive, archive.ofIssue('peace').asks);
};

describe('asks by kind', () => {
  it('are counted, the most frequent first, then in the order of kinds', () => {
    const found = of(letters(['meet', 'meet', 'release'], ['meet', 'investigate']));
    expect(found?.rows).toEqual([
      { kind: 'meet', label: 'Meeting', asks: 3, length: 100, words: 'three asks of two letters' },
      { kind: 'release', label: 'Release', asks: 1, length: 33.3, words: 'one ask of one letter' },
      {
        kind: 'investigate',
        label: 'Investigation',
        asks: 1,
        length: 33.3,
        words: 'one ask of one letter',
      },
    ]);
    expect(found?.note).toBeUndefined();
  });

  it.each<[AskKind[], string]>([
    [['meet'], 'One ask: meeting.'],
    [['meet', 'meet'], 'Two asks: meeting.'],
    [['meet', 'release', 'meet'], 'Three asks of two kinds, most often: meeting (two).'],
    [['meet', 'release'], 'Two asks of two kinds, none more than one time.'],
    [
      ['meet', 'meet', 'release', 'release', 'other'],
      'Five asks of two kinds and others, none more than two times.',
    ],
    [['other', 'other', 'meet'], 'Three asks of one kind and others, most often: meeting (one).'],
    [['other', 'other'], 'Two asks.'],
  ])('%j: %s', (kinds, said) => {
    expect(of(letters(kinds))?.finding).toBe(said);
  });

  it('of no kind stand last, however many', () => {
    const rows = of(letters(['other', 'other', 'meet']))?.rows;
    expect(rows?.map(({ kind }) => kind)).toEqual(['meet', 'other']);
  });

  it('are nothing where nothing is asked', () => {
    expect(of(letters([]))).toBeUndefined();
  });

  it('are counted once in a letter and its translations, the original’s where it has any', () => {
    const [original, translation] = letters(['meet', 'release'], ['meet', 'release']);
    if (!original || !translation) throw new Error('two letters');
    const joined = {
      ...translation,
      related: [{ letter: original.id, relation: 'translation-of' as const }],
    };
    const found = of([original, joined]);
    expect(found?.rows.map(({ words }) => words)).toEqual([
      'one ask of one letter',
      'one ask of one letter',
    ]);
    expect(found?.note).toBe('What a translation asks is counted with its original.');
    expect(of([{ ...original, asks: [] }, joined])?.rows).toHaveLength(2);
  });
});

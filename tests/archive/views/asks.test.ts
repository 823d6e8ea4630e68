import { describe, expect, it } from 'vitest';
import {
  askFinding,
  asksByKind,
  everyAsk,
  outcomeWords,
  withOutcome,
} from '../../../src/archive/views/asks.ts';
import { archiveOf, letter } from '../records.ts';

const outcome = { text: 'Heard in March.' };
const free = (people: string[] = []) => ({ ask: 'Free them', kind: 'release' as const, people });
const heal = { ask: 'Send a doctor', kind: 'medical-care' as const };
const other = { ask: 'Plant a tree', kind: 'other' as const };

const archive = archiveOf({
  letters: [
    letter('2014-a', { date: '2014', asks: [free(), heal, { ...free(), outcome }] }),
    letter('2016-b', { date: '2016', asks: [heal] }),
    letter('2016-b-fr', {
      date: '2016',
      asks: [{ ...heal, outcome }, free()],
      related: [{ letter: '2016-b', relation: 'translation-of' }],
    }),
    letter('2017-c', { date: '2017' }),
    letter('2017-c-fr', {
      date: '2017',
      asks: [other],
      related: [{ letter: '2017-c', relation: 'translation-of' }],
    }),
    letter('2018-silent', { date: '2018' }),
  ],
});
const asks = everyAsk(archive);

describe('every ask', () => {
  it('stands under the newest letter first, in its order, that of a translation under its original', () => {
    expect(asks.map(({ letter: { id }, number, ask }) => [id, number, ask.kind])).toEqual([
      // The original's record has none.
      ['2017-c-fr', 1, 'other'],
      ['2016-b', 1, 'medical-care'],
      ['2014-a', 1, 'release'],
      ['2014-a', 2, 'medical-care'],
      ['2014-a', 3, 'release'],
    ]);
  });

  it('has the outcome that is recorded, with its own words or with the same in a translation', () => {
    expect(asks.map((ask) => ask.outcome?.text)).toEqual([
      undefined,
      'Heard in March.',
      // What came of another ask of the same letter is not guessed to be its own, though the words are the same.
      undefined,
      undefined,
      'Heard in March.',
    ]);
  });

  it('is under its kind, every kind in the order of the vocabulary', () => {
    const kinds = asksByKind(asks);
    expect(kinds.map(({ kind, asks: of }) => [kind, of.length]).slice(0, 3)).toEqual([
      ['release', 2],
      ['medical-care', 2],
      ['family-access', 0],
    ]);
    expect(kinds.at(-1)?.label).toBe('Other');
    expect(kinds.flatMap(({ asks: of }) => of)).toHaveLength(asks.length);
  });
});

describe('an outcome in the record of a translation', () => {
  const outcomeOf = (translated: object) => {
    const translation = letter('b', {
      asks: [{ ...free(['ana']), outcome, ...translated }],
      related: [{ letter: 'a', relation: 'translation-of' }],
    });
    const [ask] = everyAsk(
      archiveOf({ letters: [letter('a', { asks: [free(['ana'])] }), translation] }),
    );
    return ask?.outcome?.text;
  };

  it.each([
    [{}, 'Heard in March.'],
    [{ people: ['bo'] }, undefined],
    [{ ask: 'Free her' }, undefined],
    [{ kind: 'fair-trial' }, undefined],
  ])('is that of the original’s ask where it is the same but for %j: %s', (translated, words) => {
    expect(outcomeOf(translated)).toBe(words);
  });
});

describe('the finding', () => {
  it('says how many, of which kinds, and with how many an outcome is recorded', () => {
    expect(askFinding(archive, asks)).toBe(
      'Five asks of three letters, 2014–2017. Most often they ask for these: “Release” (2) and “Medical care” (2). An outcome is recorded with two of them.',
    );
  });

  it('says of partial lists that there may be more, and names no kinds where there is one', () => {
    const partial = archiveOf({
      letters: [letter('a', { date: '2014', asks: [heal], incomplete: { asks: 'One page lost' } })],
    });
    expect(askFinding(partial, everyAsk(partial))).toBe(
      'At least one ask of one letter, 2014. No outcome is recorded.',
    );
  });

  it('is empty where nothing is asked', () => {
    expect(askFinding(archive, [])).toBe('');
  });
});

describe('what is recorded to have come of them', () => {
  const [first] = asks.filter((ask) => ask.outcome);
  const [none] = asks.filter((ask) => !ask.outcome);
  if (!first || !none) throw new Error('Unexpected absence of asks');
  it.each([
    [[none], 'No outcome is recorded.'],
    [[first], 'Its outcome is recorded.'],
    [[none, none], 'An outcome is recorded with none of them.'],
    [[first, none], 'An outcome is recorded with one of them.'],
    [[first, first], 'An outcome is recorded with each of them.'],
  ])('%#', (some, words) => {
    expect(outcomeWords(some)).toBe(words);
    expect(withOutcome(some)).toBe(some.filter((ask) => ask === first).length);
  });
});

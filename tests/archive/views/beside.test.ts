import { describe, expect, it } from 'vitest';
import {
  besideWords,
  columnWords,
  pairsWith,
  translationPairs,
} from '../../../src/archive/views/beside.ts';
import { archiveOf, letter } from '../records.ts';

const translating = (...ids: string[]) => ({
  related: ids.map((id) => ({ letter: id, relation: 'translation-of' as const })),
});

describe('letters beside their translations', () => {
  it.each([
    ['none', [letter('a'), letter('b')], []],
    ['a pair', [letter('a'), letter('b', translating('a'))], ['a b']],
    [
      'two of one',
      [letter('a'), letter('b', translating('a')), letter('c', translating('a'))],
      ['a b', 'a c'],
    ],
    [
      'a chain',
      [letter('a'), letter('b', translating('a')), letter('c', translating('b'))],
      ['a b', 'b c'],
    ],
    ['each of the other', [letter('a', translating('b')), letter('b', translating('a'))], ['b a']],
    ['one that says so twice', [letter('a'), letter('b', translating('a', 'a'))], ['a b']],
    ['of one that is not there', [letter('b', translating('a'))], []],
    ['of itself', [letter('a', translating('a'))], []],
    [
      'another relation',
      [letter('a'), letter('b', { related: [{ letter: 'a', relation: 'follows' }] })],
      [],
    ],
  ])('%s', (_, letters, pairs) => {
    const archive = archiveOf({ letters });
    const named = (of: ReturnType<typeof translationPairs>) =>
      of.map(({ original, translation }) => `${original.id} ${translation.id}`).sort();
    expect(named(translationPairs(archive))).toEqual(pairs);
    // From either side the same page is meant.
    const from = letters.flatMap((one) => pairsWith(archive, one));
    expect([...new Set(named(from))]).toEqual(pairs);
  });

  it('are told in words', () => {
    const original = letter('a', { language: 'zh-Hant', text: 'transcription' });
    const translation = letter('b', { language: 'fr' });
    expect(besideWords({ original, translation }, translation)).toBe(
      'its original in Traditional Chinese',
    );
    expect(besideWords({ original, translation }, original)).toBe('its translation into French');
    expect([original, translation].map(columnWords)).toEqual([
      'Traditional Chinese · as published',
      'French · a summary by this archive',
    ]);
  });
});

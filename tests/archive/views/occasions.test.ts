import { expect, it } from 'vitest';
import type { LetterRecord } from '../../../src/archive/archive.ts';
import { occasionsOf } from '../../../src/archive/views/occasions.ts';
import { archiveOf, letter } from '../records.ts';

const timed = (id: string, occasion: string | undefined, ...same: string[]) =>
  letter(id, {
    ...(occasion === undefined ? {} : { occasion }),
    related: same.map((other) => ({ letter: other, relation: 'same-occasion' as const })),
  });

const occasions = (letters: LetterRecord[], among = letters) =>
  occasionsOf(archiveOf({ letters }), among).map((found) => [
    found.letter.id,
    found.words,
    found.letters,
  ]);

const unnamed = 'The same occasion, which the letters’ records do not put into words';

it.each([
  ['no occasion', [timed('a', undefined)], []],
  ['the same words', [timed('a', 'The fair'), timed('b', 'The fair')], [['a', 'The fair', 2]]],
  [
    'other words, and a record that says they mean the same',
    [timed('a', 'The fair'), timed('b', 'The book fair', 'a'), timed('c', undefined, 'b')],
    [['a', 'The fair', 3]],
  ],
  [
    'said by either side',
    [timed('a', undefined), timed('b', 'The fair', 'a')],
    [['b', 'The fair', 2]],
  ],
  [
    'said by both sides',
    [timed('a', 'Fair', 'b'), timed('b', 'The fair', 'a')],
    [['a', 'Fair', 2]],
  ],
  ['words by none', [timed('a', undefined, 'b'), timed('b', undefined)], [['a', unnamed, 2]]],
  [
    'several, the one of most letters first',
    [timed('a', 'One'), timed('b', 'Two'), timed('c', 'Two')],
    [
      ['b', 'Two', 2],
      ['a', 'One', 1],
    ],
  ],
  [
    'a chain of words and relations',
    [timed('a', 'One'), timed('b', 'Two'), timed('c', 'One', 'd'), timed('d', 'Two')],
    [['a', 'One', 4]],
  ],
])('%s', (_, letters, found) => {
  expect(occasions(letters)).toEqual(found);
});

it('is shared among the letters at hand alone', () => {
  const [a, b] = [timed('a', undefined, 'b'), timed('b', 'The fair')];
  expect(occasions([a, b], [a])).toEqual([]);
  expect(occasions([a, b], [b])).toEqual([['b', 'The fair', 1]]);
});

it('cuts what would fill a page', () => {
  const [[, words] = []] = occasions([timed('a', 'The fair '.repeat(100).trim())]);
  expect(words).toMatch(/^The fair .*…$/u);
  expect(String(words).length).toBeLessThanOrEqual(160);
});

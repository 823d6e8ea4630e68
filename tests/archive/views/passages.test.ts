import { expect, it } from 'vitest';
import { lettersWith, passagesView } from '../../../src/archive/views/passages.ts';
import { archiveOf, ids, letter, person } from '../records.ts';

const passage = (paragraph: string) => ({ paragraph, parts: [] });

it('the texts that may name someone are those of every letter that knows them, oldest first', () => {
  const archive = archiveOf({
    people: [person('ana')],
    letters: [
      letter('to', { date: '2014', addressees: [{ person: 'ana' }] }),
      letter('from', { date: '2012', signatories: [{ person: 'ana' }] }),
      letter('of', { date: '2013', mentions: [{ person: 'ana' }] }),
      letter('other', { date: '2011' }),
    ],
  });
  expect(ids(lettersWith(archive, 'ana'))).toEqual(['from', 'of', 'to']);
});

it.each([
  [0, 0, 0],
  [3, 3, 0],
  [5, 3, 2],
])('of %i passages of a letter, %i are quoted and %i counted', async (count, quoted, others) => {
  const passages = Array.from({ length: count }, (_, index) => passage(`p${index}`));
  const { letters } = await passagesView([{ letter: letter('a'), passages }]);
  expect(letters.map((of) => [of.passages.length, of.others])).toEqual(
    count === 0 ? [] : [[quoted, others]],
  );
});

it('of many letters the newest are quoted, oldest first, and no more are read', async () => {
  const read: string[] = [];
  function* found(count: number) {
    for (let number = count - 1; number >= 0; number -= 1) {
      read.push(`letter-${number}`);
      yield { letter: letter(`letter-${number}`), passages: number === 4 ? [] : [passage('p1')] };
    }
  }
  const { letters, areMore } = await passagesView(found(23));
  expect([letters.length, areMore]).toEqual([20, true]);
  expect([letters[0]?.letter.id, letters.at(-1)?.letter.id]).toEqual(['letter-2', 'letter-22']);
  expect(read.at(-1)).toBe('letter-1');
  // Of one letter less, which has no passage, none is left out.
  expect((await passagesView(found(21))).areMore).toBe(false);
});

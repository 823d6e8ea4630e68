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
])('of %i passages of a letter, %i are quoted and %i counted', (count, quoted, others) => {
  const passages = Array.from({ length: count }, (_, index) => passage(`p${index}`));
  const { letters } = passagesView([{ letter: letter('a'), passages }]);
  expect(letters.map((of) => [of.passages.length, of.others])).toEqual(
    count === 0 ? [] : [[quoted, others]],
  );
});

it('of many letters the newest are quoted, oldest first, and the others counted', () => {
  const found = Array.from({ length: 23 }, (_, index) => ({
    letter: letter(`letter-${index}`),
    passages: index === 4 ? [] : [passage('p1')],
  }));
  const { letters, others } = passagesView(found);
  expect([letters.length, others]).toEqual([20, 2]);
  expect([letters[0]?.letter.id, letters.at(-1)?.letter.id]).toEqual(['letter-2', 'letter-22']);
});

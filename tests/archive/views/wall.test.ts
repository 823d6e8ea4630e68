import { expect, it } from 'vitest';
import { wall } from '../../../src/archive/views/wall.ts';
import { archiveOf, letter, person } from '../records.ts';

/** Letters of as many years; each holds these people. */
const letters = (first: number, count: number, ...people: string[]) =>
  Array.from({ length: count }, (_, index) =>
    letter(`${first + index}-${people.join('-')}`, {
      date: String(first + index),
      detainees: people.map((id) => ({ person: id, status: 'detained' as const })),
    }),
  );

const shown = (archive: Parameters<typeof wall>[0]) =>
  wall(archive).names.map((name) => [name.person.id, name.letters, name.size]);

it('shows those named most often first, each size for twice as many letters', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const counts = [1, 2, 3, 4, 7, 8, 20];
  const archive = archiveOf({
    people: people.map((id) => person(id)),
    letters: people.flatMap((id, index) => letters(1990, counts[index] ?? 0, id)),
  });
  expect(shown(archive)).toEqual([
    ['g', 20, 4],
    ['f', 8, 4],
    ['e', 7, 3],
    ['d', 4, 3],
    ['c', 3, 2],
    ['b', 2, 2],
    ['a', 1, 1],
  ]);
});

it('keeps the order in which letters first named people', () => {
  const archive = archiveOf({
    people: ['a', 'b', 'c'].map((id) => person(id)),
    letters: [...letters(2012, 1, 'a'), ...letters(2010, 1, 'c', 'b')],
  });
  expect(shown(archive)).toEqual([
    ['c', 1, 1],
    ['b', 1, 1],
    ['a', 1, 1],
  ]);
});

it('leaves out who is only mentioned, and ids that no record has', () => {
  const archive = archiveOf({
    people: [person('ana'), person('bo')],
    letters: [letter('x', { mentions: [{ person: 'bo' }] }), ...letters(2014, 1, 'ana', 'nobody')],
  });
  expect(shown(archive)).toEqual([['ana', 1, 1]]);
});

it('counts letters that mention a prisoner, and a translation once', () => {
  const archive = archiveOf({
    people: [person('ana')],
    letters: [
      ...letters(2014, 1, 'ana'),
      letter('2015-fr', {
        detainees: [{ person: 'ana', status: 'detained' }],
        related: [{ letter: '2014-ana', relation: 'translation-of' }],
      }),
      letter('2016-x', { mentions: [{ person: 'ana' }] }),
    ],
  });
  expect(shown(archive)).toEqual([['ana', 2, 2]]);
});

it('has a place for those named most, and counts all', () => {
  const archive = archiveOf({
    people: ['a', 'b', 'c'].map((id) => person(id)),
    letters: [...letters(2010, 1, 'a', 'b', 'c'), ...letters(2012, 2, 'c')],
  });
  const { names, count } = wall(archive, 2);
  expect([names.map((name) => name.person.id), count]).toEqual([['c', 'a'], 3]);
});

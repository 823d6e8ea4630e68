import { expect, it } from 'vitest';
import type { Status } from '../../../src/archive/status.ts';
import { namedView } from '../../../src/archive/views/named-people.ts';
import { archiveOf, letter, person } from '../records.ts';

type Fields = NonNullable<Parameters<typeof letter>[1]>;

const held = (date: string, of: Record<string, Status>, fields: Fields = {}): Fields => ({
  date,
  detainees: Object.entries(of).map(([id, status]) => ({ person: id, status })),
  ...fields,
});

function viewOf(...letters: Fields[]) {
  const archive = archiveOf({
    people: ['ana', 'bo', 'cy'].map((id) => person(id, { name: id.toUpperCase() })),
    letters: letters.map((fields, index) => letter(`l${index}`, fields)),
  });
  return namedView(archive, archive.letters);
}

const rows = (...letters: Fields[]) =>
  viewOf(...letters).rows.map((row) => [
    row.person.id,
    row.letters,
    row.reported.map(({ status, letter: { id } }) => `${status} (${id})`).join(', '),
  ]);

it('counts letters, and has what the last of them reports', () => {
  const letters = [
    held('2016', { ana: 'released', cy: 'detained' }),
    held('2014', { ana: 'imprisoned', bo: 'died' }),
  ];
  expect(rows(...letters)).toEqual([
    ['ana', 2, 'Released (l0)'],
    ['bo', 1, 'Died (l1)'],
    ['cy', 1, 'Detained (l0)'],
  ]);
  expect(viewOf(...letters).finding).toBe(
    'Its two letters name three detainees, most often ANA (both letters).',
  );
});

it('keeps what letters of one date report otherwise', () => {
  const letters = [
    held('2014', { ana: 'imprisoned' }),
    held('2016', { ana: 'released' }),
    held('2016', { ana: 'confined' }),
    held('2016', { ana: 'released' }),
  ];
  expect(rows(...letters)).toEqual([['ana', 4, 'Released (l1), Confined (l2)']]);
});

it('counts a translation once, and has what the original reports', () => {
  const letters = [
    held('2016', { ana: 'detained' }),
    held(
      '2016',
      { ana: 'not-stated' },
      { related: [{ letter: 'l0', relation: 'translation-of' }] },
    ),
  ];
  expect(rows(...letters)).toEqual([['ana', 1, 'Detained (l0)']]);
});

it.each([
  [[{}], 'Its letter names no detainee.'],
  [[{ mentions: [{ person: 'ana' }] }], 'Its letter names no detainee.'],
  [[held('2016', { nobody: 'died' })], 'Its letter names no detainee.'],
  [
    [held('2016', { ana: 'died' }, { incomplete: { detainees: 'torn' } })],
    'Its letter names at least one detainee: ANA.',
  ],
])('%j: %s', (letters, finding) => {
  expect(viewOf(...letters).finding).toBe(finding);
});

it('shows fifty, and counts the rest', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `p${index}`);
  const archive = archiveOf({
    people: ids.map((id) => person(id)),
    letters: [letter('a', { detainees: ids.map((id) => ({ person: id, status: 'detained' })) })],
  });
  const view = namedView(archive, archive.letters);
  expect(view.rows).toHaveLength(50);
  expect(view.rest).toBe('And ten more detainees, in one letter each.');
});

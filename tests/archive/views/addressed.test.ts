import { describe, expect, it } from 'vitest';
import { addressedView } from '../../../src/archive/views/addressed.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

const people = ['ana', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus'].map((id) =>
  person(id, { name: id.toUpperCase() }),
);
const organizations = [
  organization('board', { name: 'Harbor Board' }),
  organization('court', { name: 'Court' }),
];

type Fields = NonNullable<Parameters<typeof letter>[1]>;

/** Whom letters with these fields address, one a year from 2010 on. */
function viewOf(...letters: Fields[]) {
  const archive = archiveOf({
    people,
    organizations,
    letters: letters.map((fields, index) =>
      letter(`l${index}`, { date: String(2010 + index), ...fields }),
    ),
  });
  return addressedView(archive, archive.letters);
}

const to = (...addressees: NonNullable<Fields['addressees']>): Fields => ({ addressees });

describe('whom letters address', () => {
  it('are organizations, with those addressed as of them, and people of none', () => {
    const view = viewOf(
      to({ person: 'ana', organization: 'board' }),
      to({ person: 'bo', organization: 'board' }, { organization: 'court', relation: 'called-on' }),
      to({ person: 'bo', organization: 'board', relation: 'called-on' }, { person: 'ana' }),
    );
    expect(view.finding).toBe(
      'Its three letters speak to three addressees, most often Harbor Board (all three letters).',
    );
    expect(
      view.rows.map((row) => [
        row.of.record.id,
        row.people.map(({ id }) => id),
        row.letters,
        row.years,
        row.how,
      ]),
    ).toEqual([
      ['board', ['bo', 'ana'], 3, '2010–2012', 'addressed in two, called on in one'],
      ['ana', [], 1, '2012', 'addressed'],
      ['court', [], 1, '2011', 'called on'],
    ]);
  });

  it.each([
    [[to()], 'Its letter speaks to no one by name.'],
    [[to(), to()], 'Its two letters speak to no one by name.'],
    [[to({ group: 'whoever reads this' })], 'Its letter speaks to no one by name.'],
    [[to({ organization: 'board', relation: 'copied' })], 'Its letter speaks to no one by name.'],
    [[to({ organization: 'nowhere' })], 'Its letter speaks to no one by name.'],
    [[to({ person: 'ana', organization: 'nowhere' })], 'Its letter speaks to one addressee: ANA.'],
  ])('%j: %s', (letters, finding) => {
    expect(viewOf(...letters).finding).toBe(finding);
  });

  it('are not all named where many were addressed as of one body', () => {
    const [row] = viewOf(
      to(...people.map(({ id }) => ({ person: id, organization: 'board' }))),
    ).rows;
    expect(row?.people.map(({ id }) => id)).toEqual(['ana', 'bo', 'cy', 'dee', 'eli']);
    expect(row?.morePeople).toBe(2);
  });

  it('count a letter and its translation once', () => {
    const view = viewOf(to({ organization: 'board' }), {
      ...to({ organization: 'board', relation: 'called-on' }),
      related: [{ letter: 'l0', relation: 'translation-of' }],
    });
    expect(view.rows).toMatchObject([{ letters: 1, years: '2010' }]);
  });

  it.each([
    [to({ organization: 'board' }), 0],
    [to({ organization: 'board' }, { group: 'whoever reads this' }), 1],
    [to({ organization: 'board' }, { group: 'readers', relation: 'copied' }), 0],
    [to({ organization: 'board', group: 'members' }), 0],
    [{ ...to({ organization: 'board' }), incomplete: { addressees: 'torn' } }, 1],
  ])('%j has %d notes', (fields, notes) => {
    expect(viewOf(fields).notes).toHaveLength(notes);
  });
});

import { describe, expect, it } from 'vitest';
import { sendersView } from '../../../src/archive/views/senders.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

type Fields = NonNullable<Parameters<typeof letter>[1]>;

/** Who signed letters with these fields, one a year from 2010 on. */
function viewOf(...letters: Fields[]) {
  const archive = archiveOf({
    people: ['ana', 'bo'].map((id) => person(id, { name: id.toUpperCase() })),
    organizations: [
      organization('quill', { name: 'Quill' }),
      organization('lamp', { name: 'Lamp' }),
    ],
    letters: letters.map((fields, index) =>
      letter(`l${index}`, { date: String(2010 + index), ...fields }),
    ),
  });
  return sendersView(archive, archive.letters);
}

const by = (...signatories: NonNullable<Fields['signatories']>): Fields => ({ signatories });

describe('who wrote letters', () => {
  it('are organizations, with those who signed as of them, and people of none', () => {
    const view = viewOf(
      by({ person: 'ana', organization: 'quill' }, { organization: 'lamp' }),
      by({ organization: 'quill' }, { person: 'bo' }, { group: 'neighbors', count: 3 }),
    );
    expect(view.finding).toBe(
      'These two letters have three signatories, most often Quill (both letters).',
    );
    expect(
      view.rows.map(({ of, people, letters, years }) => [
        of.record.id,
        people.map(({ id }) => id),
        letters,
        years,
      ]),
    ).toEqual([
      ['quill', ['ana'], 2, '2010–2011'],
      ['bo', [], 1, '2011'],
      ['lamp', [], 1, '2010'],
    ]);
    expect(view.notes).toEqual([
      'Someone who signed with an affiliation counts for that organization.',
      'Groups whose members are not named are not counted here.',
    ]);
  });

  it.each<[Fields[], string, string[]]>([
    [[by({ group: 'neighbors' })], 'This letter has no signatory by name.', []],
    [[by({ organization: 'nowhere' })], 'This letter has no signatory by name.', []],
    [
      [{ ...by({ organization: 'lamp' }), incomplete: { signatories: 'one of two seen' } }],
      'This letter has at least one signatory: Lamp.',
      [
        'Someone who signed with an affiliation counts for that organization.',
        'Of some of these letters not every signatory is known, so that numbers may be higher.',
      ],
    ],
  ])('%j: %s', (letters, finding, notes) => {
    expect(viewOf(...letters)).toMatchObject({ finding, notes });
  });

  it('are thirty at most, and the rest is counted', () => {
    const many = Array.from({ length: 32 }, (_, index) => `o${index}`);
    const archive = archiveOf({
      organizations: many.map((id) => organization(id)),
      letters: [letter('one', by(...many.map((id) => ({ organization: id }))))],
    });
    const view = sendersView(archive, archive.letters);
    expect(view.rows).toHaveLength(30);
    expect(view.rest).toBe('And two more signatories, in one letter each.');
  });

  it('sign a letter and its translation once', () => {
    const view = viewOf(by({ organization: 'quill' }), {
      ...by({ organization: 'quill' }),
      related: [{ letter: 'l0', relation: 'translation-of' }],
    });
    expect(view.finding).toBe('This letter has one signatory: Quill.');
    expect(view.rows[0]?.letters).toBe(1);
  });
});

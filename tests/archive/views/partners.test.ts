import { describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../../src/archive/archive.ts';
import { partnersView } from '../../../src/archive/views/partners.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

const names = [
  ['quill', 'Quill House'],
  ['board', 'Board of Readers'],
  ['lantern', 'Lantern Office'],
  ['desk', 'Desk'],
] as const;

const organizations = names.map(([id, name]) =>
  organization(id, { name, ...(id === 'desk' ? { parent: 'quill' } : {}) }),
);

const by = (...signers: string[]) => signers.map((id) => ({ organization: id }));

/** What Quill House's page shows of those who signed with it. */
function viewOf(letters: readonly LetterRecord[], id = 'quill') {
  const archive = archiveOf({ organizations, people: [person('ana')], letters });
  const own = archive.ofOrganization(id).signed.map((entry) => entry.letter);
  return partnersView(archive, archive.organization(id)!, [...new Set(own)]);
}

const rows = (...of: Parameters<typeof viewOf>) =>
  viewOf(...of).rows.map((row) => [row.organization.id, row.letters, row.years]);

describe('partners', () => {
  const letters = [
    letter('a', { date: '2010', signatories: by('quill', 'lantern', 'board') }),
    letter('b', { date: '2012-05', signatories: by('quill', 'lantern') }),
    letter('c', { date: '2012-06', signatories: by('lantern', 'quill', 'nobody') }),
    letter('d', { date: '2014', signatories: by('board', 'desk') }),
    letter('e', { date: '2014', signatories: by('desk', 'quill') }),
  ];

  it('are those of most letters first, then by name', () => {
    expect(rows(letters)).toEqual([
      ['lantern', 3, '2010–2012'],
      ['board', 1, '2010'],
      ['desk', 1, '2014'],
    ]);
    expect(viewOf(letters).finding).toBe(
      'Three other organizations signed letters with it, most often Lantern Office (three of four letters).',
    );
  });

  it('stand along the years of what they signed together', () => {
    const { line, rows: drawn } = viewOf(letters);
    expect(line.map(({ year }) => year)).toEqual(['2010', '2011', '2012', '2013', '2014']);
    expect(drawn[0]).toMatchObject({
      dots: [
        { at: 10, size: 1 },
        { at: 50, size: 2 },
      ],
      drawn: '2010 and 2012 (two letters)',
    });
  });

  it('are told where they are of one body, and its parts’ letters are not its own', () => {
    expect(viewOf(letters).rows.map(({ kin }) => kin)).toEqual(['', '', 'a part of it']);
    expect(viewOf(letters, 'desk').rows.map(({ kin }) => kin)).toEqual(['', 'it is part of this']);
  });

  it('have no more written years than there is room for, however many there are', () => {
    const { line } = viewOf([
      letter('a', { date: '1890', signatories: by('quill', 'board') }),
      letter('b', { date: '2019', signatories: by('quill', 'board') }),
    ]);
    expect(line).toHaveLength(130);
    expect(line.filter(({ written }) => written)).toHaveLength(5);
  });
});

describe('a translation', () => {
  const pair = [
    letter('a', { date: '2019', signatories: by('quill', 'lantern') }),
    letter('a-fr', {
      date: '2019',
      signatories: by('lantern', 'quill', 'board'),
      related: [{ letter: 'a', relation: 'translation-of' }],
    }),
  ];

  it('counts once with its original', () => {
    expect(rows(pair)).toEqual([
      ['board', 1, '2019'],
      ['lantern', 1, '2019'],
    ]);
    expect(viewOf(pair)).toMatchObject({
      finding: 'Two other organizations signed its letter: Board of Readers and Lantern Office.',
      line: [],
      notes: ['A letter and its translations count once.'],
    });
  });
});

describe('thirty of them', () => {
  const many = (count: number) => {
    const signers = Array.from(
      { length: count },
      (_, index) => `o${String(index).padStart(2, '0')}`,
    );
    const archive = archiveOf({
      organizations: [...organizations, ...signers.map((id) => organization(id))],
      letters: [letter('a', { signatories: by('quill', ...signers) })],
    });
    return partnersView(archive, archive.organization('quill')!, archive.letters);
  };

  it.each([
    [30, 30, ''],
    [31, 30, 'And one more organization, in one letter.'],
    [300, 30, 'And 270 more organizations, in one letter each.'],
  ])('%d: %d rows, %j', (count, shown, rest) => {
    const view = many(count);
    expect(view.rows).toHaveLength(shown);
    expect(view.rest).toBe(rest);
    expect(view.finding).toBe(`${count} other organizations signed its letter.`);
  });
});

describe('how partners were counted', () => {
  const affiliated = 'Someone who signed with an affiliation counts for that organization.';
  const unaffiliated = 'People and groups that signed for no organization are not counted here.';
  const partial =
    'Of some of these letters not every signatory is known, so that numbers may be higher.';

  it.each([
    [by('quill', 'board'), {}, []],
    [[...by('quill'), { person: 'ana', organization: 'board' }], {}, [affiliated]],
    [[...by('quill', 'board'), { person: 'ana' }], {}, [unaffiliated]],
    [[...by('quill', 'board'), { group: 'readers' }], {}, [unaffiliated]],
    [by('quill', 'board'), { incomplete: { signatories: 'torn' } }, [partial]],
    [by('quill', 'board'), { incomplete: { detainees: 'torn' } }, []],
    [[...by('quill'), { group: 'readers' }], {}, []],
  ])('%j %j: %j', (signatories, fields, notes) => {
    expect(viewOf([letter('a', { signatories, ...fields })]).notes).toEqual(notes);
  });

  it.each([
    [
      by('quill'),
      {},
      'Its letter has no other organization of this archive among the signatories.',
    ],
    [
      by('quill', 'board'),
      { incomplete: { signatories: 'torn' } },
      'At least one other organization signed its letter: Board of Readers.',
    ],
  ])('%j %j: %s', (signatories, fields, finding) => {
    expect(viewOf([letter('a', { signatories, ...fields })]).finding).toBe(finding);
  });

  it('has no dot for a letter whose year is not known', () => {
    const signatories = by('quill', 'board');
    const { rows: drawn, line } = viewOf([
      letter('a', { date: '201X', signatories }),
      letter('b', { date: '2014', signatories }),
      letter('c', { date: '2016/..', signatories }),
    ]);
    expect(line).toHaveLength(3);
    expect(drawn[0]).toMatchObject({ letters: 3, years: '2010s–2016', drawn: '2014 and 2016' });
  });
});

import { describe, expect, it } from 'vitest';
import type { askKinds } from '../../../src/archive/ask.ts';
import { compare, type Member } from '../../../src/archive/views/comparison.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

type Fields = NonNullable<Parameters<typeof letter>[1]>;

const many = Array.from({ length: 14 }, (_, index) => `o${index}`);
const records = {
  people: ['ana', 'bo', 'cai', 'dov', 'eli', 'fen'].map((id) => person(id)),
  organizations: [...many, 'quill', 'lamp'].map((id) => organization(id)),
};

const nameOf = (member: Member) => (member.kind === 'ask' ? member.label : member.record.id);

/** The comparison of two letters in short: "From | In both: quill | Only here: lamp". */
function compared(here: Fields, there: Fields): string[] {
  const [one, other] = [letter('one', here), letter('other', there)];
  const archive = archiveOf({ ...records, letters: [one, other] });
  const { rows, partial } = compare(archive, one, other);
  const said = rows.map(({ label, sets }) =>
    [
      label,
      ...sets.map(({ where, members, more }) =>
        [`${where}: ${members.map(nameOf).join(' ')}`, ...(more > 0 ? [`+${more}`] : [])].join(' '),
      ),
    ].join(' | '),
  );
  return [...said, ...partial];
}

const from = (...ids: string[]): Fields => ({
  signatories: ids.map((id) => ({ organization: id })),
});
const by = (...ids: string[]): Fields => ({ signatories: ids.map((id) => ({ person: id })) });
const held = (...ids: string[]): Fields => ({
  detainees: ids.map((id) => ({ person: id, status: 'detained' })),
});
const asking = (...kinds: (keyof typeof askKinds)[]): Fields => ({
  asks: kinds.map((kind) => ({ ask: 'it', kind })),
});

describe('what letters share, and what differs', () => {
  it.each<[string, Fields, Fields, string[]]>([
    ['the same', from('quill'), from('quill'), ['From | The same in both: quill']],
    [
      'in another order',
      from('quill', 'lamp'),
      from('lamp', 'quill'),
      ['From | The same in both: quill lamp'],
    ],
    [
      'one here and one there',
      from('quill'),
      from('lamp'),
      ['From | Only here: quill | Only there: lamp'],
    ],
    ['none here', {}, from('lamp'), ['From | Only there: lamp']],
    [
      'all three',
      from('quill', 'o1'),
      from('o2', 'quill'),
      ['From | In both: quill | Only here: o1 | Only there: o2'],
    ],
    ['each once', from('quill', 'quill'), from('quill'), ['From | The same in both: quill']],
    [
      'people and their organizations apart',
      { signatories: [{ person: 'ana', organization: 'quill' }] },
      { signatories: [{ person: 'bo', organization: 'quill' }] },
      ['From | The same in both: quill', 'Signed by | Only here: ana | Only there: bo'],
    ],
    [
      'detainees and others named together',
      { ...held('ana'), mentions: [{ person: 'bo' }] },
      { ...held('bo'), mentions: [{ person: 'ana' }, { person: 'cai' }] },
      ['Names | In both: ana bo | Only there: cai'],
    ],
    [
      'asks by kind, in the order of kinds',
      asking('meet', 'release', 'release'),
      asking('fair-trial', 'release'),
      ['Asks for | In both: Release | Only here: Meeting | Only there: Fair trial'],
    ],
    [
      'partial lists of several things, each told once',
      { signatories: [{ person: 'ana', organization: 'quill' }], ...asking('meet') },
      { incomplete: { signatories: '1 of 2 seen', asks: 'some' } },
      [
        'From | Only here: quill',
        'Signed by | Only here: ana',
        'Asks for | Only here: Meeting',
        'Not every signatory and ask of the other letter is on record.',
      ],
    ],
    ['asks of no kind, which say nothing of each other', asking('other'), asking('other'), []],
    [
      'no more than twelve',
      from(...many),
      {},
      [`From | Only here: ${many.slice(0, 12).join(' ')} +2`],
    ],
    [
      'a partial list there',
      by('ana'),
      { ...by('bo'), incomplete: { signatories: '1 of 2 seen' } },
      [
        'Signed by | Only here: ana | Only there: bo',
        'Not every signatory of the other letter is on record.',
      ],
    ],
    [
      'a partial list here',
      { ...held('ana'), kind: 'petition', incomplete: { mentions: 'not read to the end' } },
      {},
      ['Names | Only here: ana', 'Not every name of this petition is on record.'],
    ],
    [
      'partial lists',
      { ...asking('meet'), incomplete: { asks: 'some' } },
      { ...asking('meet'), incomplete: { asks: 'some' } },
      ['Asks for | The same in both: Meeting', 'Not every ask of either is on record.'],
    ],
    ['whom no record has', by('nobody'), from('nothing'), []],
    ['groups without names', {}, { signatories: [{ group: 'neighbors', count: 3 }] }, []],
  ])('%s', (_, here, there, said) => {
    expect(compared(here, there)).toEqual(said);
  });

  it.each([
    [4, true, 'four people'],
    [5, false, 'five people'],
  ])('folds more than four: %i', (count, few, words) => {
    const ids = ['ana', 'bo', 'cai', 'dov', 'eli'].slice(0, count);
    const [one, other] = [letter('one', held(...ids)), letter('other')];
    const archive = archiveOf({ ...records, letters: [one, other] });
    const [row] = compare(archive, one, other).rows;
    expect(row?.sets).toMatchObject([{ few, counted: words }]);
  });
});

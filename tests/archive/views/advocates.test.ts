import { describe, expect, it } from 'vitest';
import {
  askedFor,
  askedOf,
  signedFor,
  type CountedParties,
} from '../../../src/archive/views/advocates.ts';
import { ledger } from '../../../src/archive/views/ledger.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

const held = [{ person: 'ana', status: 'detained' as const }];
const release = { ask: 'Free Ana', kind: 'release' as const, people: ['ana'] };

const archive = archiveOf({
  people: [person('ana'), person('li-1', { name: 'Li' }), person('li-2', { name: 'Li' })],
  organizations: [organization('board'), organization('guild'), organization('office')],
  letters: [
    letter('one', {
      date: '2011',
      detainees: held,
      signatories: [{ person: 'li-1', organization: 'guild' }, { organization: 'office' }],
      addressees: [{ organization: 'board' }, { organization: 'office', relation: 'copied' }],
      asks: [release, { ...release, ask: 'And let her go home' }],
    }),
    letter('two', {
      date: '2012',
      detainees: held,
      signatories: [{ person: 'li-2', organization: 'guild' }, { group: 'neighbors' }],
      addressees: [{ person: 'li-1', organization: 'board', relation: 'called-on' }],
      asks: [release, { ask: 'See a doctor', kind: 'medical-care', people: ['ana'] }],
    }),
    letter('two-fr', {
      date: '2012',
      detainees: held,
      signatories: [{ person: 'li-2', organization: 'guild' }],
      asks: [release],
      related: [{ letter: 'two', relation: 'translation-of' }],
    }),
    // It only mentions her: whoever signed it did not sign for her.
    letter('three', {
      date: '2013',
      mentions: [{ person: 'ana' }],
      signatories: [{ organization: 'board' }],
    }),
    // It presents her as nothing, and asks for her.
    letter('four', {
      date: '2014',
      mentions: [{ person: 'ana' }],
      signatories: [{ organization: 'office' }],
      asks: [{ ask: 'Let Ana travel', kind: 'allow-travel', people: ['ana'] }],
    }),
  ],
});
const rows = ledger(archive, 'ana');

const shown = ({ parties, others }: CountedParties) => [
  ...parties.map(({ person: who, organization: of, group, letters }) =>
    [who?.id ?? of?.id ?? group?.words, letters].join(' '),
  ),
  ...(others > 0 ? [`+${others}`] : []),
];

describe('who signed for someone', () => {
  it('is counted by letters, most first, namesakes apart, a translation once', () => {
    const { organizations, people } = signedFor(archive, rows);
    expect(shown(organizations)).toEqual(['guild 2', 'office 2']);
    expect(shown(people)).toEqual(['li-1 1', 'li-2 1', 'neighbors 1']);
  });

  it.each([
    [12, 12, 0],
    [13, 13, 0],
    [14, 12, 2],
    [200, 12, 188],
  ])('of %i, %i are shown and %i counted', (count, names, others) => {
    const ids = Array.from({ length: count }, (_, index) => `guild-${index}`);
    const many = archiveOf({
      people: [person('ana')],
      organizations: ids.map((id) => organization(id)),
      letters: [
        letter('x', { detainees: held, signatories: ids.map((id) => ({ organization: id })) }),
      ],
    });
    const { organizations } = signedFor(many, ledger(many, 'ana'));
    expect([organizations.parties.length, organizations.others]).toEqual([names, others]);
  });
});

it('who was asked is who was spoken to, not who got a copy', () => {
  const { organizations, people } = askedOf(archive, rows);
  expect(shown(organizations)).toEqual(['board 2']);
  expect(shown(people)).toEqual(['li-1 1']);
});

it('what was asked is counted by letters, not by asks', () => {
  expect(askedFor(archive, rows)).toEqual([
    { kind: 'release', label: 'Release', letters: 2 },
    { kind: 'allow-travel', label: 'Allow travel', letters: 1 },
    { kind: 'medical-care', label: 'Medical care', letters: 1 },
  ]);
});

it('nobody signed or was asked for someone whom letters only mention', () => {
  const only = rows.filter(({ letter: { id } }) => id === 'three');
  expect(shown(signedFor(archive, only).organizations)).toEqual([]);
  expect(shown(askedOf(archive, only).organizations)).toEqual([]);
  expect(askedFor(archive, only)).toEqual([]);
});

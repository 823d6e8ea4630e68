import { describe, expect, it } from 'vitest';
import { buildArchive, type Archive, type Records } from '../../src/archive/archive.ts';
import { archiveOf, ids, issue, letter, organization, person } from './records.ts';

const records = {
  letters: [
    letter('2014-03-02-harbor', {
      date: '2014-03-02',
      signatories: [
        { organization: 'quill-house' },
        { person: 'zofie-drevnicka', organization: 'lantern-office', role: 'Director' },
      ],
      addressees: [
        { person: 'radomir-stelvan', organization: 'harbor-board' },
        { organization: 'harbor-board', relation: 'copied' },
      ],
      detainees: [
        { person: 'ana-vesel', status: 'detained' },
        { person: 'lian-yehua', status: 'awaiting-trial' },
      ],
      mentions: [{ person: 'bo-dent' }],
      issues: ['free-press'],
      asks: [
        { ask: 'Free both', kind: 'release', people: ['ana-vesel', 'lian-yehua'] },
        { ask: 'Repeal the decree', kind: 'repeal-or-amend-law', issues: ['decree', 'free-press'] },
      ],
      source: { publisher: 'quill-house' },
    }),
    letter('2014-03-02-appeal', {
      date: '2014-03-02',
      mentions: [{ person: 'ana-vesel' }],
      related: [{ letter: '2014-03-02-harbor', relation: 'follows' }],
    }),
    letter('2012-port', {
      date: '2012',
      detainees: [{ person: 'ana-vesel', status: 'released' }],
      issues: ['decree'],
      related: [{ letter: '2014-03-02-harbor', relation: 'translation-of' }],
    }),
    letter('2016-05-late', { date: '2016-05~', signatories: [{ person: 'ana-vesel' }] }),
  ],
  people: [
    person('zofie-drevnicka', {
      name: 'Zofie Drevnicka',
      family: 'Drevnicka',
      given: 'Zofie',
      order: 'given-first',
    }),
    // Namesakes: only their ids tell which comes first.
    person('li-mei-student', { name: 'Li Mei' }),
    person('li-mei-lawyer', { name: 'Li Mei' }),
    person('ana-vesel', { name: 'Ana Vesel' }),
    person('lian-yehua', { name: 'Lian Yehua' }),
  ],
  organizations: [
    organization('quill-house', { name: 'Quill House' }),
    organization('quill-house-north', { name: 'Quill House North', parent: 'quill-house' }),
    organization('quill-house-east', { name: 'Quill House East', parent: 'quill-house' }),
    organization('harbor-board', { name: 'Harbor Board' }),
  ],
  issues: [
    issue('free-press', { label: 'Free press' }),
    issue('decree', { label: 'The decree', broader: 'free-press' }),
    issue('censors', { label: 'Censors', broader: 'free-press' }),
  ],
} satisfies Records;

const archive = buildArchive(records);

/** All that an archive says, without its functions. */
function told(of: Archive) {
  return {
    letters: of.letters,
    people: of.people,
    organizations: of.organizations,
    issues: of.issues,
    ofPeople: ids(of.people).map(of.ofPerson),
    ofOrganizations: ids(of.organizations).map(of.ofOrganization),
    ofIssues: ids(of.issues).map(of.ofIssue),
    related: ids(of.letters).map(of.relatedTo),
  };
}

describe('lists', () => {
  it('letters run from the newest to the oldest, those of one day by their ids', () => {
    expect(ids(archive.letters)).toEqual([
      '2016-05-late',
      '2014-03-02-harbor',
      '2014-03-02-appeal',
      '2012-port',
    ]);
  });

  it('people, organizations and issues run by name', () => {
    expect(ids(archive.people)).toEqual([
      'ana-vesel',
      'zofie-drevnicka',
      'li-mei-lawyer',
      'li-mei-student',
      'lian-yehua',
    ]);
    expect(ids(archive.organizations)).toEqual([
      'harbor-board',
      'quill-house',
      'quill-house-east',
      'quill-house-north',
    ]);
    expect(ids(archive.issues)).toEqual(['censors', 'free-press', 'decree']);
  });

  it('inOrder gives letters once, oldest first', () => {
    const [latest, harbor, appeal, oldest] = archive.letters;
    const some = [latest!, oldest!, harbor!, latest!, appeal!];
    expect(archive.inOrder(some)).toEqual([oldest, appeal, harbor, latest]);
  });
});

describe('lookups', () => {
  it('find a record by its id', () => {
    expect(archive.letter('2012-port')?.date).toBe('2012');
    expect(archive.person('ana-vesel')?.name).toBe('Ana Vesel');
    expect(archive.organization('quill-house')?.name).toBe('Quill House');
    expect(archive.issue('decree')?.label).toBe('The decree');
  });

  it.each(['nobody', '', '__proto__', 'constructor'])('find nothing for %j', (id) => {
    expect(archive.letter(id)).toBeUndefined();
    expect(archive.person(id)).toBeUndefined();
    expect(archive.organization(id)).toBeUndefined();
    expect(archive.issue(id)).toBeUndefined();
  });
});

describe('reverse indexes', () => {
  it('of a person: every place that names them, oldest letter first', () => {
    const { detained, mentioned, signed, received, asks } = archive.ofPerson('ana-vesel');
    expect(detained.map((entry) => [entry.letter.id, entry.detainee.status])).toEqual([
      ['2012-port', 'released'],
      ['2014-03-02-harbor', 'detained'],
    ]);
    expect(mentioned.map((entry) => entry.letter.id)).toEqual(['2014-03-02-appeal']);
    expect(signed.map((entry) => entry.letter.id)).toEqual(['2016-05-late']);
    expect(received).toEqual([]);
    expect(asks.map(({ ask }) => ask.ask)).toEqual(['Free both']);
  });

  it('of someone who signs for an organization: both have the entry', () => {
    const [entry] = archive.ofPerson('zofie-drevnicka').signed;
    expect(entry?.party.role).toBe('Director');
    expect(archive.ofOrganization('lantern-office').signed).toEqual([entry]);
  });

  it('of an organization', () => {
    const board = archive.ofOrganization('harbor-board');
    expect(board.received.map(({ party }) => party.relation)).toEqual(['addressed', 'copied']);
    const quill = archive.ofOrganization('quill-house');
    expect(ids(quill.published)).toEqual(['2014-03-02-harbor']);
    expect(quill.signed).toHaveLength(1);
    expect(ids(quill.parts)).toEqual(['quill-house-east', 'quill-house-north']);
  });

  it('of an issue: the letters that raise it, in their own list or in an ask, each once', () => {
    expect(ids(archive.ofIssue('decree').letters)).toEqual(['2012-port', '2014-03-02-harbor']);
    expect(ids(archive.ofIssue('free-press').letters)).toEqual(['2014-03-02-harbor']);
    expect(archive.ofIssue('decree').asks.map(({ ask }) => ask.ask)).toEqual(['Repeal the decree']);
    expect(ids(archive.ofIssue('free-press').narrower)).toEqual(['censors', 'decree']);
  });

  it('of relations: read from either side', () => {
    const of = (id: string) =>
      archive
        .relatedTo(id)
        .map((related) => [related.letter.id, related.relation, related.inverse]);
    expect(of('2014-03-02-appeal')).toEqual([['2014-03-02-harbor', 'follows', false]]);
    expect(of('2012-port')).toEqual([['2014-03-02-harbor', 'translation-of', false]]);
    expect(of('2014-03-02-harbor')).toEqual([
      ['2012-port', 'translation-of', true],
      ['2014-03-02-appeal', 'follows', true],
    ]);
    expect(of('2016-05-late')).toEqual([]);
  });

  it.each([
    ['by the later alone', [], [['a', 'same-occasion', false]], [['b', 'same-occasion', true]]],
    [
      'by both',
      [{ letter: 'b', relation: 'same-occasion' as const }],
      [['a', 'same-occasion', false]],
      [['b', 'same-occasion', false]],
    ],
    [
      'by one, while the other replies',
      [{ letter: 'b', relation: 'reply-to' as const }],
      [
        ['a', 'reply-to', true],
        ['a', 'same-occasion', false],
      ],
      [
        ['b', 'reply-to', false],
        ['b', 'same-occasion', true],
      ],
    ],
  ])('of the same occasion, said %s: once on either side', (_, related, later, earlier) => {
    const two = archiveOf({
      letters: [
        letter('a', { related }),
        letter('b', { related: [{ letter: 'a', relation: 'same-occasion' }] }),
      ],
    });
    const of = (id: string) =>
      two.relatedTo(id).map((one) => [one.letter.id, one.relation, one.inverse]);
    expect(of('b')).toEqual(later);
    expect(of('a')).toEqual(earlier);
  });
});

describe('whatever the records are', () => {
  it('their order makes no difference', () => {
    const turned = Object.fromEntries(
      Object.entries(records).map(([kind, list]) => [kind, list.toReversed()]),
    ) as unknown as Records;
    const rotated = Object.fromEntries(
      Object.entries(records).map(([kind, list]) => [
        kind,
        [...list.slice(2), ...list.slice(0, 2)],
      ]),
    ) as unknown as Records;
    expect(told(buildArchive(turned))).toEqual(told(archive));
    expect(told(buildArchive(rotated))).toEqual(told(archive));
  });

  it('they are not changed', () => {
    const before = structuredClone(records);
    buildArchive(records);
    expect(records).toEqual(before);
  });

  it('ids that no record has stand in the indexes and resolve to nothing', () => {
    expect(archive.person('bo-dent')).toBeUndefined();
    expect(archive.ofPerson('bo-dent').mentioned).toHaveLength(1);
    expect(archive.ofPerson('nobody').detained).toEqual([]);
    expect(archive.ofOrganization('nobody').signed).toEqual([]);
    expect(archive.ofIssue('nothing').letters).toEqual([]);
    const lone = archiveOf({
      letters: [letter('2014-x', { related: [{ letter: '2013-lost', relation: 'reply-to' }] })],
    });
    expect(lone.relatedTo('2014-x')).toEqual([]);
    expect(lone.relatedTo('2013-lost')).toEqual([]);
  });

  it('there may be none', () => {
    expect(archiveOf({}).letters).toEqual([]);
    expect(archiveOf({}).countLetters([])).toBe(0);
  });
});

describe('withTranslations', () => {
  it('puts the original first, and keeps the order given', () => {
    const { withTranslations, letters } = archiveOf({
      letters: [
        letter('2011-a', {
          date: '2011',
          related: [{ letter: '2012-b', relation: 'translation-of' }],
        }),
        letter('2012-b', { date: '2012' }),
        letter('2013-c', { date: '2013', related: [{ letter: '2012-b', relation: 'follows' }] }),
        letter('2014-d', {
          date: '2014',
          related: [{ letter: '2012-b', relation: 'translation-of' }],
        }),
      ],
    });
    const inShort = (some: Iterable<(typeof letters)[number]>) => withTranslations(some).map(ids);
    expect(inShort(letters)).toEqual([['2012-b', '2014-d', '2011-a'], ['2013-c']]);
    expect(inShort(letters.toReversed())).toEqual([['2012-b', '2011-a', '2014-d'], ['2013-c']]);
    expect(inShort([...letters, ...letters])).toEqual(inShort(letters));
    expect(inShort([])).toEqual([]);
  });
});

describe('countLetters', () => {
  /** Letters by id, each with the letters that it calls itself a translation of. */
  const translations = (of: Record<string, string[]>) =>
    archiveOf({
      letters: Object.entries(of).map(([id, originals]) =>
        letter(id, {
          related: originals.map((original) => ({
            letter: original,
            relation: 'translation-of' as const,
          })),
        }),
      ),
    });

  it.each([
    ['letters on their own', { a: [], b: [] }, 2],
    ['a letter and its translation', { a: [], b: ['a'] }, 1],
    ['a letter and two translations', { a: [], b: ['a'], c: ['a'] }, 1],
    ['a translation of a translation', { a: [], b: ['a'], c: ['b'] }, 1],
    ['two that call each other translations', { a: ['b'], b: ['a'] }, 1],
    ['two that call each other translations, and a third', { a: ['b'], b: ['a'], c: ['a'] }, 1],
    ['three in a ring', { a: ['b'], b: ['c'], c: ['a'] }, 1],
    ['one that calls itself a translation', { a: ['a'], b: [] }, 2],
    ['one made from two', { a: [], b: [], c: ['a', 'b'] }, 1],
    ['two translations of a letter that is not here', { a: ['lost'], b: ['lost'] }, 1],
  ])('%s', (_, of, count) => {
    const { letters, countLetters } = translations(of as Record<string, string[]>);
    expect(countLetters(letters)).toBe(count);
    expect(countLetters([...letters, ...letters])).toBe(count);
  });

  it('counts other relations apart', () => {
    const { letters, countLetters } = archiveOf({
      letters: [letter('a'), letter('b', { related: [{ letter: 'a', relation: 'reply-to' }] })],
    });
    expect(countLetters(letters)).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { namedElsewhere } from '../../../src/archive/views/named-elsewhere.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

const crowd = Array.from({ length: 7 }, (_, index) => `p${index}`);
const held = (...ids: string[]) => ids.map((id) => ({ person: id, status: 'detained' as const }));
const from = (...ids: string[]) => ids.map((id) => ({ organization: id }));

const archive = archiveOf({
  people: [...crowd, 'ana', 'bo', 'cai', 'dov'].map((id) => person(id)),
  organizations: ['quill', 'lamp', 'harbor'].map((id) => organization(id)),
  letters: [
    letter('2010-crowd', { date: '2010', detainees: held(...crowd) }),
    letter('2011-a', { date: '2011', detainees: held('ana', 'bo'), signatories: from('quill') }),
    letter('2012-b', { date: '2012', mentions: [{ person: 'bo' }], addressees: from('quill') }),
    letter('2012-b-fr', {
      date: '2012',
      mentions: [{ person: 'bo' }],
      related: [{ letter: '2012-b', relation: 'translation-of' }],
    }),
    letter('2013-here', {
      date: '2013',
      detainees: held('ana', 'cai'),
      mentions: [{ person: 'bo' }, { person: 'ana' }, { person: 'gone' }],
      signatories: [...from('lamp', 'quill'), { person: 'dov', organization: 'quill' }],
      addressees: from('harbor', 'none'),
    }),
    letter('2013-here-zh', {
      date: '2013',
      detainees: held('ana', 'cai'),
      signatories: from('lamp'),
      related: [{ letter: '2013-here', relation: 'translation-of' }],
    }),
    letter('2014-crowd', { date: '2014', detainees: held(...crowd) }),
    letter('2015-late', { date: '2015', detainees: held('ana') }),
  ],
});

/** In short: "ana in two other letters 2015-late". */
function elsewhere(id: string) {
  const of = archive.letter(id);
  if (!of) throw new Error(`no letter ${id}`);
  const { people, organizations, more } = namedElsewhere(archive, of);
  const short = ({ record, words, newest }: (typeof people | typeof organizations)[number]) =>
    `${record.id} ${words} ${newest?.id}`;
  return { people: people.map(short), organizations: organizations.map(short), more };
}

describe('who is named elsewhere', () => {
  it.each(['2013-here', '2013-here-zh'])(
    'those of the newest letters first; this one and its translations are no others: %s',
    (id) => {
      const people = [
        'ana in two other letters 2015-late',
        ...(id === '2013-here' ? ['bo in two other letters 2012-b'] : []),
      ];
      expect(elsewhere(id).people).toEqual(people);
    },
  );

  it('organizations that sign others or are spoken to in them', () => {
    expect(elsewhere('2013-here').organizations).toEqual(['quill in two other letters 2012-b']);
  });

  it('shows five people, and says how many more there are', () => {
    const { people, more } = elsewhere('2010-crowd');
    expect(people).toEqual(crowd.slice(0, 5).map((id) => `${id} in one other letter 2014-crowd`));
    expect(more).toEqual({ people: 2, organizations: 0 });
  });

  it.each([
    [50, 'ana in 50 other letters l050', ['ana', 'bo']],
    [51, 'ana in more than 50 other letters undefined', ['bo', 'ana']],
    [500, 'ana in more than 50 other letters undefined', ['bo', 'ana']],
  ])('does not count on after fifty, and has those last: %i', (others, said, order) => {
    const crowded = archiveOf({
      people: [person('ana'), person('bo')],
      letters: [
        letter('here', { date: '2010', detainees: held('ana', 'bo') }),
        letter('bo-too', { date: '2011', detainees: held('bo') }),
        ...Array.from({ length: others }, (_, index) =>
          letter(`l${String(index + 1).padStart(3, '0')}`, {
            date: '2012',
            detainees: held('ana'),
          }),
        ),
      ],
    });
    const here = crowded.letter('here');
    const { people } = here ? namedElsewhere(crowded, here) : { people: [] };
    expect(people.map(({ record }) => record.id)).toEqual(order);
    const ana = people.find(({ record }) => record.id === 'ana');
    expect(`ana ${ana?.words} ${ana?.newest?.id}`).toBe(said);
  });

  it('nobody where no other letter names anyone of it', () => {
    const alone = letter('x', { detainees: held('ana'), signatories: from('quill') });
    const small = archiveOf({
      people: [person('ana')],
      organizations: [organization('quill')],
      letters: [alone],
    });
    expect(namedElsewhere(small, alone)).toEqual({
      people: [],
      organizations: [],
      more: { people: 0, organizations: 0 },
    });
  });
});

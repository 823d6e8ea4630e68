import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';
import { Composer } from '../../src/drafting/compose.ts';
import type { Told } from '../../src/drafting/told.ts';
import { archiveOf, issue, organization, person } from '../archive/records.ts';

const composer = new Composer(
  archiveOf({
    people: [
      person('lian-yehua', { name: 'Lian Yehua', forms: [{ value: '连野华', kind: 'native' }] }),
      person('li-mei-lawyer', { name: 'Li Mei' }),
      person('li-mei-student', { name: 'Li Mei', aliases: ['li-mei'] }),
    ],
    organizations: [organization('quill-house', { name: 'Quill House', acronym: 'QH' })],
    issues: [issue('free-press')],
  }),
  { inPinyin: () => undefined, has: () => false },
);

const compose = (kind: Told['kind'], name: string, more: Partial<Told> = {}) =>
  composer.compose({ kind, name, values: {}, lists: {}, ...more });

describe('someone new', () => {
  it('is a file with what is told', () => {
    const { drafts, doubts, refused } = compose('person', 'Ana Vesel', {
      values: { family: 'Vesel', given: 'Ana', native: 'Ана', language: 'bg' },
      lists: { alias: ['Anka'] },
    });
    expect([doubts, refused]).toEqual([[], []]);
    expect(drafts.map(({ id, file }) => [id, file])).toEqual([
      ['ana-vesel', 'people/ana-vesel.yaml'],
    ]);
    expect(personSchema.parse(parse(drafts[0]?.text ?? ''))).toMatchObject({
      ...{ name: 'Ana Vesel', family: 'Vesel', given: 'Ana', order: 'given-first' },
      forms: [
        { value: 'Ана', language: 'bg', kind: 'native' },
        { value: 'Anka', kind: 'alias' },
      ],
    });
  });

  it.each([
    ['Lian Yehua', 'lian-yehua', 'sure'],
    ['Lien Yeh-hua', 'lian-yehua', 'sure'],
    ['連野華', 'lian-yehua', 'sure'],
    ['Lian Yehwa', 'lian-yehua', 'sure'],
  ])('%s is perhaps there already: %s', (name, id, band) => {
    expect(compose('person', name, { values: { id: 'x' } }).doubts[0]?.near[0]).toMatchObject({
      ...{ id, band, native: '连野华' },
    });
  });

  it.each([['QH'], ['Quil House'], ['quill house']])('%s is perhaps there already', (name) => {
    expect(compose('organization', name).doubts[0]?.near[0]?.id).toBe('quill-house');
  });

  it('an organization is a file with what is told', () => {
    const { drafts } = compose('organization', 'Ink Guild', {
      values: { country: 'HK', parent: 'QH', url: 'https://example.org/' },
    });
    expect(organizationSchema.parse(parse(drafts[0]?.text ?? ''))).toMatchObject({
      ...{ name: 'Ink Guild', country: 'HK', parent: 'quill-house' },
    });
  });
});

describe('someone new who is told', () => {
  it.each([
    ['王兵', 'wang-bing'],
    ['欧阳晓兵', 'ouyang-xiaobing'],
    ['ཚེ་དབང', 'unnamed'],
  ])('in other letters, %s, has an id and a name yet to be written: %s', (name, id) => {
    const { drafts, refused } = compose('person', name);
    expect([refused, drafts[0]?.id]).toEqual([[], id]);
    expect(parse(drafts[0]?.text ?? '')).toMatchObject({
      name: expect.stringMatching(/^TODO: /u),
      forms: [{ value: name, kind: 'native' }],
    });
  });

  it('as a namesake has another id, in a letter and alone', () => {
    const alone = compose('person', 'Lian Yehua');
    expect(alone.drafts.map(({ id }) => id)).toEqual(['lian-yehua-2']);
    const namesake = {
      values: { date: '2014' },
      lists: { signatory: ['person:Lian Yehua / Farmer'], mention: ['person:Lian Yehua'] },
    };
    const told = { kind: 'letter', name: 'An appeal', ...namesake } as const;
    const { drafts } = composer.compose(told, { anyway: true });
    expect(drafts.map(({ id }) => id)).toEqual(['2014-appeal', 'lian-yehua-2']);
    expect(drafts[0]?.text).toContain('  - person: lian-yehua-2\n    role: Farmer\n');
  });
});

describe('a new letter', () => {
  it('comes with the files of everyone in it who is new, each once', () => {
    const told = {
      values: { date: '2014', publisher: 'organization:Ink Guild' },
      lists: {
        signatory: ['person:Bo Dent / Editor / organization:Ink Guild', 'QH'],
        addressee: ['group:the Harbor Board'],
        detainee: ['person:Ana Vesel / detained', '連野華'],
        mention: ['Ana Vesel', 'person:Li Mey'],
        issue: ['free-press'],
      },
    };
    const { drafts, doubts, refused } = composer.compose(
      { kind: 'letter', name: 'An appeal', ...told },
      { anyway: true },
    );
    expect(refused).toEqual([]);
    expect(drafts.map(({ file }) => file)).toEqual([
      'letters/2014-appeal.md',
      ...['people/bo-dent.yaml', 'organizations/ink-guild.yaml', 'people/ana-vesel.yaml'],
      'people/li-mey.yaml',
    ]);
    expect(doubts.map(({ name }) => name)).toEqual(['Li Mey']);
    const record: unknown = parse(drafts[0]?.text.split(/^---\n/mu)[1] ?? '');
    expect(record).toMatchObject({
      signatories: [
        { person: 'bo-dent', role: 'Editor', organization: 'ink-guild' },
        { organization: 'quill-house' },
      ],
      detainees: [{ person: 'ana-vesel', status: 'detained' }, { person: 'lian-yehua' }],
      mentions: [{ person: 'ana-vesel' }, { person: 'li-mey' }],
      source: { publisher: 'ink-guild' },
    });
  });
});

describe('what cannot be told', () => {
  it.each<[Told['kind'], Partial<Told>, RegExp]>([
    ['letter', { values: { date: 'soon' } }, /^Unexpected --date `soon`, expected an EDTF date/u],
    ['letter', { values: { date: '2014-02-30' } }, /^Unexpected --date `2014-02-30`/u],
    ['letter', { values: { kind: 'note' } }, /^Unexpected --kind `note`, expected one of/u],
    ['letter', { values: { url: 'javascript:alert(1)' } }, /^Unexpected --url .* https:/u],
    ['letter', { values: { rights: 'mine' } }, /^Unexpected --rights `mine`/u],
    ['letter', { lists: { detainee: ['Lian Yehua / free'] } }, /^Unexpected status `free`/u],
    ['letter', { lists: { ask: ['beg / Release her'] } }, /^Unexpected kind of ask `beg`/u],
    ['letter', { lists: { issue: ['weather'] } }, /^Unexpected --issue `weather`, .*npm run new/u],
    ['letter', { lists: { signatory: ['QH / A / QH / B'] } }, /“B” in .*three parts at most/u],
    ['letter', { lists: { signatory: ['Bo Dent'] } }, /Someone new is told with person:, organ/u],
    [
      'letter',
      { lists: { mention: ['Lian Yehwa'] } },
      /Lian Yehua 连野华, lian-yehua, .*“Lian Yehwa=lian-yehua”/u,
    ],
    // Two are called so.
    ['letter', { lists: { mention: ['Li Mei'] } }, /one of these by id: Li Mei, li-mei-/u],
    ['person', { values: { id: '../../x' } }, /^Unexpected --id `..\/..\/x`, expected an id/u],
    ['letter', { values: { date: '' } }, /^Unexpected --date ``, expected an EDTF date/u],
    ['letter', { lists: { mention: ['group:47 neighbors'] } }, /expected a person$/u],
    ['letter', { lists: { mention: ['Bo Dent=Bo'] } }, /an id that can be one .*“Bo Dent=<id>”/u],
    ['organization', { values: { parent: 'Quil House' } }, /did you mean `quill-house`\?$/u],
    ['organization', { values: { country: 'Norway' } }, /expected two capital letters/u],
    ['issue', { values: { broader: 'weather' } }, /^Unexpected --broader `weather`/u],
  ])('%s %j', (kind, more, refused) => {
    expect(compose(kind, 'New One', more).refused).toEqual([expect.stringMatching(refused)]);
  });

  it.each(['lian-yehua', 'li-mei'])('an id that is taken, or was once: %s', (id) => {
    expect(compose('person', 'New One', { values: { id } })).toMatchObject({
      ...{ refused: [], taken: [id] },
    });
  });

  it('a name of which no id can be made', () => {
    // Windows keeps this name for itself.
    expect(compose('person', 'Con').refused).toEqual([expect.stringMatching(/^Expected --id/u)]);
    expect(compose('person', 'Con', { values: { id: 'con-dent' } }).refused).toEqual([]);
  });
});

/** The record of a letter that options tell, and what is said of it. */
function letterOf(more: Partial<Told>) {
  const { drafts, refused, said, areNamesakes } = compose('letter', 'An appeal', more);
  const record: unknown = parse(drafts[0]?.text.split(/^---\n/mu)[1] ?? '');
  return { record, refused, said, areNamesakes, files: drafts.slice(1).map(({ file }) => file) };
}

describe('who is named in a letter', () => {
  it.each<[string, object, string[]]>([
    // A slip of the pen in an organization’s name is that organization; the spelling is kept.
    ['Quill Houze', { organization: 'quill-house', as: ['Quill Houze'] }, []],
    ['organization:Quill Houze', { organization: 'quill-house', as: ['Quill Houze'] }, []],
    ['the quill house', { organization: 'quill-house' }, []],
    ['Quill House (QH) / Publisher', { organization: 'quill-house', role: 'Publisher' }, []],
    ['QH', { organization: 'quill-house' }, []],
    // Known by another form, or by an id behind the spelling.
    ['person:Lien Yeh-hua', { person: 'lian-yehua', as: ['Lien Yeh-hua'] }, []],
    ['person:Lian Yehua', { person: 'lian-yehua' }, []],
    ['The Weaver=lian-yehua', { person: 'lian-yehua', as: ['The Weaver'] }, []],
    // Someone new: the id is told, or made without title, article and middle initials.
    ['person:Naoto Bo=bo-naoto', { person: 'bo-naoto' }, ['people/bo-naoto.yaml']],
    ['person:Archbishop Olu M. Dent', { person: 'olu-dent' }, ['people/olu-dent.yaml']],
    [
      'person:The Abbot Ora',
      { person: 'abbot-ora', as: ['The Abbot Ora'] },
      ['people/abbot-ora.yaml'],
    ],
    [
      'organization:The Ink Guild (TIG)',
      { organization: 'ink-guild' },
      ['organizations/ink-guild.yaml'],
    ],
    ['group:47 neighbors / / QH', { group: '47 neighbors', organization: 'quill-house' }, []],
    // A longer name is that of another body, perhaps of a branch.
    [
      'organization:Quill House Tavrin Branch',
      { organization: 'quill-house-tavrin-branch' },
      ['organizations/quill-house-tavrin-branch.yaml'],
    ],
  ])('%s', (text, party, files) => {
    expect(letterOf({ lists: { signatory: [text] } })).toMatchObject({
      ...{ refused: [], files },
      record: { signatories: [party] },
    });
  });

  it('needs no prefix where only a person can stand', () => {
    expect(
      letterOf({ lists: { detainee: ['Bo Dent / detained'], mention: ['person:連野華'] } }),
    ).toMatchObject({
      ...{ refused: [], files: ['people/bo-dent.yaml'] },
      record: {
        detainees: [{ person: 'bo-dent', status: 'detained' }],
        mentions: [{ person: 'lian-yehua' }],
      },
    });
  });

  it('is not taken for someone whose name is a letter away', () => {
    const { refused, areNamesakes } = letterOf({
      lists: { mention: ['Lian Yehuo', 'Lian Yehwa'] },
    });
    expect([refused.length, areNamesakes]).toEqual([2, true]);
  });

  it('is told all at once where several are not known, and a draft marks each place', () => {
    const { refused, record } = letterOf({
      values: { date: 'soon' },
      lists: { signatory: ['Bo Dent', 'Olu Dent / Editor', 'QH'], issue: ['weather'] },
    });
    expect(refused).toEqual([
      expect.stringMatching(/^Unexpected --date `soon`/u),
      expect.stringMatching(/^Unexpected --signatory `Bo Dent`/u),
      expect.stringMatching(/^Unexpected “Olu Dent” in --signatory `Olu Dent \/ Editor`/u),
      expect.stringMatching(/^Unexpected --issue `weather`/u),
    ]);
    expect(record).toMatchObject({
      date: expect.stringMatching(/^TODO: date `soon`/u),
      signatories: [
        { group: expect.stringMatching(/^TODO: “Bo Dent”/u) },
        { group: expect.stringMatching(/^TODO: “Olu Dent”/u), role: 'Editor' },
        { organization: 'quill-house' },
      ],
      issues: [expect.stringMatching(/^TODO: issue `weather`/u)],
    });
  });

  it('issued a statement, which calls on others', () => {
    const lists = { signatory: ['QH'], addressee: ['group:the Harbor Board'] };
    const { record, said } = letterOf({ values: { kind: 'statement' }, lists });
    expect(record).toMatchObject({
      signatories: [{ organization: 'quill-house', relation: 'issued' }],
      addressees: [{ group: 'the Harbor Board', relation: 'called-on' }],
    });
    expect(said).toEqual([expect.stringMatching(/^As this is a statement, its signatories/u)]);
    expect(letterOf({ values: { kind: 'petition' }, lists }).record).toMatchObject({
      signatories: [{ organization: 'quill-house' }],
    });
  });

  it('is nobody where that is said', () => {
    const { record } = letterOf({
      values: { occasion: '', publisher: ' ' },
      lists: { detainee: [''], addressee: [''], ask: [''], issue: [''] },
    });
    for (const field of ['occasion', 'detainees', 'addressees', 'asks', 'issues'])
      expect(record).not.toHaveProperty(field);
    expect(record).not.toHaveProperty('source.publisher');
    expect(record).toHaveProperty('source.url');
  });
});

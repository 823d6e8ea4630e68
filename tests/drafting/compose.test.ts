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
      description: expect.stringMatching(/^TODO: /u),
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
    const { drafts } = compose('letter', 'An appeal', {
      values: { date: '2014' },
      lists: { signatory: ['person:Lian Yehua / Farmer'], mention: ['person:Lian Yehua'] },
    });
    expect(drafts.map(({ id }) => id)).toEqual(['2014-appeal', 'lian-yehua-2']);
    expect(drafts[0]?.text).toContain('  - person: lian-yehua-2\n    role: Farmer\n');
  });
});

describe('a new letter', () => {
  it('comes with the files of everyone in it who is new, each once', () => {
    const { drafts, doubts, refused } = compose('letter', 'An appeal', {
      values: { date: '2014', publisher: 'organization:Ink Guild' },
      lists: {
        signatory: ['person:Bo Dent / Editor / organization:Ink Guild', 'QH'],
        addressee: ['group:the Harbor Board'],
        detainee: ['person:Ana Vesel / detained', '連野華'],
        mention: ['Ana Vesel', 'person:Li Mey'],
        issue: ['free-press'],
      },
    });
    expect(refused).toEqual([]);
    expect(drafts.map(({ file }) => file)).toEqual([
      'letters/2014-appeal.md',
      ...['organizations/ink-guild.yaml', 'people/bo-dent.yaml', 'people/ana-vesel.yaml'],
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
    [
      'letter',
      { lists: { signatory: ['Lian Yehua / A / Quil House'] } },
      /an organization of the/u,
    ],
    ['letter', { lists: { signatory: ['QH / A / QH / B'] } }, /“B” in .*three parts at most/u],
    ['letter', { values: { publisher: 'Quil House' } }, /^Unexpected --publisher .*quill-house/u],
    ['letter', { lists: { signatory: ['Bo Dent'] } }, /Someone new is told with person:, organ/u],
    ['letter', { lists: { mention: ['Lian Yehwa'] } }, /: Lian Yehua 连野华, lian-yehua\. /u],
    // Two are called so.
    ['letter', { lists: { mention: ['Li Mei'] } }, /one of these by id: Li Mei, li-mei-/u],
    ['person', { values: { id: '../../x' } }, /^Unexpected --id `..\/..\/x`, expected an id/u],
    ['person', { values: { family: '  ' } }, /^Unexpected --family `  `, expected text$/u],
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

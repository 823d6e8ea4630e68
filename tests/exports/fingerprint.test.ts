import { glob, readFile } from 'node:fs/promises';
import type { Root } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordKind } from '../../src/archive/address.ts';
import {
  buildArchive,
  recordsByKind,
  type Archive,
  type LetterRecord,
  type Records,
} from '../../src/archive/archive.ts';
import type { Changes } from '../../src/archive/changes.ts';
import { fingerprints } from '../../src/archive/fingerprint.ts';
import { issueView } from '../../src/archive/views/issue.ts';
import { letterLine } from '../../src/archive/views/letter-line.ts';
import { letterView } from '../../src/archive/views/letter.ts';
import { organizationView } from '../../src/archive/views/organization.ts';
import { personView } from '../../src/archive/views/person.ts';
import { citationFile, citationFormats } from '../../src/exports/citation/formats.ts';
import { letterCitation } from '../../src/exports/citation/formatted.ts';
import { zoteroHead } from '../../src/exports/citation/zotero-head.ts';
import { dataFiles } from '../../src/exports/data/files.ts';
import { feedsOf } from '../../src/exports/feed/feeds.ts';
import { issueJson } from '../../src/exports/json/issue.ts';
import { letterJson } from '../../src/exports/json/letter.ts';
import { organizationJson } from '../../src/exports/json/organization.ts';
import { personJson } from '../../src/exports/json/person.ts';
import { issueNodes } from '../../src/exports/json-ld/issue.ts';
import { letterNodes } from '../../src/exports/json-ld/letter.ts';
import { organizationNodes } from '../../src/exports/json-ld/organization.ts';
import { personNodes } from '../../src/exports/json-ld/person.ts';
import { letterTei } from '../../src/exports/tei/letter.ts';
import { letterData } from '../../src/search/document.ts';
import { archiveOf, letter, organization, person } from '../archive/records.ts';
import { differing, hash, noChanges, printed, whole } from './prints.ts';
import { bodyTree, readArchive, site, updated } from './published.ts';

let bodies: ReadonlyMap<string, string>;
let records: Records;

beforeAll(async () => {
  const read = await readArchive('tests/fixtures/archive');
  ({ bodies } = read);
  const { letter, person, organization, issue } = recordsByKind(read.archive);
  records = { letters: letter, people: person, organizations: organization, issues: issue };
});

const trees = new Map<string, Promise<Root>>();

/** A letter's text, rendered but once for each state of the archive that it depends on. */
function treeOf(archive: Archive, texts: ReadonlyMap<string, string>, letter: LetterRecord) {
  const key = whole([letter, texts.get(letter.id), archive.people]);
  const tree = trees.get(key) ?? bodyTree(archive, letter, texts.get(letter.id) ?? '');
  trees.set(key, tree);
  return tree;
}

/** A record by its kind and id. */
type Printed = `${RecordKind} ${string}`;

/** What each record has of the files of the whole archive: by file, and by the records that it is made of. */
async function shares(archive: Archive, texts: ReadonlyMap<string, string>) {
  const context = {
    ...{ archive, site, updated, changed: () => undefined },
    bodyOf: (id: string) => treeOf(archive, texts, archive.letter(id) as LetterRecord),
    written: () => Promise.resolve({ size: 0, sha256: '' }),
  };
  const all = new Map<string, { of: Printed[]; text: string }>();
  for (const file of dataFiles) {
    for await (const piece of file.write(context)) {
      if (typeof piece === 'string') continue;
      const of = piece.of.map(([kind, id]): Printed => `${kind} ${id}`);
      const name = [file.name, ...of].join(' ');
      if (all.has(name)) throw new Error(`${name} is there twice`);
      all.set(name, { of, text: await piece.write() });
    }
  }
  return all;
}

/** Everything that is published of each record, but for the design of its page: by kind and id. */
async function published(archive: Archive, texts: ReadonlyMap<string, string>) {
  const textOf = (letter: LetterRecord) => treeOf(archive, texts, letter);
  const of = { archive, site, changed: () => undefined };
  const feeds = feedsOf({
    ...{ archive, site, changed: () => updated },
    textOf: async (id) => textOf(archive.letter(id) as LetterRecord),
  });
  const all = new Map<string, string>();
  for (const letter of archive.letters) {
    const body = await textOf(letter);
    all.set(
      `letter ${letter.id}`,
      whole([
        [letterView(archive, letter), letterLine(archive, letter), body],
        [letterJson(letter, body, of), letterTei(archive, letter, { site, updated, body })],
        citationFormats.map((format) => citationFile(format, archive, [letter], site)),
        letterCitation(archive, letter, site, undefined),
        zoteroHead(archive, letter, site, undefined),
        letterNodes(archive, letter, site, undefined),
        letterData(archive, letter),
      ]),
    );
  }
  for (const person of archive.people) {
    const nodes = personNodes(archive, person, site);
    all.set(
      `person ${person.id}`,
      whole([
        [personView(archive, person), personJson(person, of), nodes],
        await feeds.record('person', person.id),
      ]),
    );
  }
  for (const organization of archive.organizations) {
    const nodes = organizationNodes(archive, organization, site);
    all.set(
      `organization ${organization.id}`,
      whole([
        [organizationView(archive, organization), organizationJson(organization, of), nodes],
        await feeds.record('organization', organization.id),
      ]),
    );
  }
  for (const issue of archive.issues) {
    all.set(
      `issue ${issue.id}`,
      whole([
        [issueView(archive, issue), issueJson(issue, of), issueNodes(archive, issue, site)],
        await feeds.record('issue', issue.id),
      ]),
    );
  }
  return all;
}

/** A change of one record: of its kind, with some fields in place of its own. */
const change = (kind: keyof Records, id: string, fields: object): Records => ({
  ...records,
  [kind]: records[kind].map((record) => (record.id === id ? { ...record, ...fields } : record)),
});

/** A change of the archive, and how many records' files it changes at least. */
const mutations: [what: string, made: () => Records, least: number][] = [
  ['a person’s name', () => change('people', 'lian-yehua', { name: 'Lian Yewa' }), 8],
  ['a person’s description', () => change('people', 'ana-vesel', { description: 'Other.' }), 1],
  ['a person’s forms', () => change('people', 'lian-yehua', { forms: [] }), 3],
  ['an organization’s name', () => change('organizations', 'lantern-office', { name: 'Lamp' }), 5],
  [
    'an organization’s parent',
    () => change('organizations', 'lantern-office-uplands-desk', { parent: undefined }),
    2,
  ],
  ['an issue’s label', () => change('issues', 'press-freedom', { label: 'The press' }), 3],
  ['an issue’s broader term', () => change('issues', 'press-freedom', { broader: undefined }), 2],
  [
    'a letter’s title',
    () => change('letters', '2017-02-20-joint-letter-corrant', { title: 'Other' }),
    10,
  ],
  [
    'a letter’s date',
    () => change('letters', '2017-02-20-joint-letter-corrant', { date: '2011-05-06' }),
    10,
  ],
  [
    'a letter’s detainees',
    () => change('letters', '2017-02-20-joint-letter-corrant', { detainees: [] }),
    5,
  ],
  [
    'a letter’s signatories',
    () => change('letters', '2017-02-20-joint-letter-corrant', { signatories: [] }),
    5,
  ],
  ['a letter’s asks', () => change('letters', '2017-02-20-joint-letter-corrant', { asks: [] }), 4],
  [
    'what letters say of each other',
    () => change('letters', '2018-11-follow-up-on-weir-street', { related: [] }),
    2,
  ],
  [
    'a letter less',
    () => ({
      ...records,
      letters: records.letters.filter(({ id }) => id !== '2018-02-14-three-nights-at-weir-street'),
    }),
    3,
  ],
  [
    'a letter more',
    () => ({
      ...records,
      letters: [
        ...records.letters,
        {
          ...(records.letters[0] as LetterRecord),
          id: '2024-01-01-one-more',
          date: '2024-01-01',
          related: [],
          aliases: [],
        },
      ],
    }),
    3,
  ],
];

describe('a fingerprint', () => {
  let before: Map<string, string>;
  let prints: Map<string, string>;

  beforeAll(async () => {
    before = await published(buildArchive(records), bodies);
    prints = printed(buildArchive(records), bodies);
  });

  it.each(mutations)('changes with every file that does: %s', async (_, made, least) => {
    const archive = buildArchive(made());
    const files = differing(before, await published(archive, bodies));
    expect(files.size).toBeGreaterThanOrEqual(least);
    expect([...files.difference(differing(prints, printed(archive, bodies)))]).toEqual([]);
  });

  it.each(mutations)('changes with every share of a file of data: %s', async (_, made) => {
    const archive = buildArchive(made());
    const after = printed(archive, bodies);
    const known = await shares(buildArchive(records), bodies);
    const changed = [...(await shares(archive, bodies))].filter(([name, { of, text }]) => {
      const isKept = of.every((record) => prints.get(record) === after.get(record));
      return isKept && known.has(name) && known.get(name)?.text !== text;
    });
    expect(known.size).toBeGreaterThan(300);
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  it('changes with the share of a letter whose translation alone names someone', async () => {
    const named = (name: string) =>
      archiveOf({
        letters: [
          letter('a'),
          letter('b', {
            mentions: [{ person: 'ana' }],
            related: [{ letter: 'a', relation: 'translation-of' }],
          }),
        ],
        people: [person('ana', { name })],
      });
    const [one, other] = [named('Ana Vesel'), named('Ana Wesel')];
    const share = async (archive: Archive) =>
      (await shares(archive, bodies)).get('cmif.xml letter a letter b');
    const { of = [], text } = (await share(one)) ?? {};
    expect(text).toContain('Ana Vesel');
    expect((await share(other))?.text).toContain('Ana Wesel');
    const differs = differing(printed(one, bodies), printed(other, bodies));
    expect(of.filter((record) => differs.has(record))).not.toEqual([]);
  });

  it('changes where letters come to count as one by others that name nobody', () => {
    const chain = (last: LetterRecord['related']) =>
      archiveOf({
        letters: [
          letter('a', { ...theirs, related: [{ letter: 'b', relation: 'translation-of' }] }),
          letter('b', { related: [{ letter: 'c', relation: 'translation-of' }] }),
          letter('c', { related: last }),
          letter('d', theirs),
        ],
        people: [person('ana')],
        organizations: [organization('lamp')],
      });
    const theirs = { mentions: [{ person: 'ana' }], signatories: [{ organization: 'lamp' }] };
    const [one, other] = [chain([]), chain([{ letter: 'd', relation: 'translation-of' }])];
    expect(personView(one, person('ana')).named).toContain('two letters');
    expect(personView(other, person('ana')).named).toContain('one letter');
    const differs = differing(printed(one, bodies), printed(other, bodies));
    expect(differs).toContain('person ana');
    expect(differs).toContain('organization lamp');
  });

  it('changes with a letter that does no more than report a life', () => {
    const ana = person('ana', { born: { date: '1970', source: 'a' } });
    const reporting = (title: string) =>
      archiveOf({ letters: [letter('a', { title })], people: [ana] });
    const [one, other] = [reporting('One'), reporting('Other')];
    expect(personView(other, ana).lives[0]?.letter?.title).toBe('Other');
    expect(differing(printed(one, bodies), printed(other, bodies))).toContain('person ana');
  });

  it('changes with a letter’s text, for the letter and whoever has it in a feed', () => {
    const id = '2017-02-20-joint-letter-corrant';
    const changed = differing(
      prints,
      printed(buildArchive(records), new Map([...bodies, [id, `${bodies.get(id)} More.`]])),
    );
    expect(changed).toContain(`letter ${id}`);
    expect(changed).toContain('person lian-yehua');
    expect(changed).toContain('organization lantern-office');
  });

  it('changes with the code', () => {
    expect(differing(prints, printed(buildArchive(records), bodies, 'two')).size).toBe(prints.size);
  });

  it.each<[RecordKind, string]>([
    ['person', 'lian-yehua'],
    ['letter', '2017-02-20-joint-letter-corrant'],
  ])('changes with what the history tells of a %s', (kind, id) => {
    const archive = buildArchive(records);
    const events = [{ moment: '2024-05-06T00:00:00Z', what: 'added' as const, fields: [] }];
    const of = (changes: Changes) =>
      fingerprints({ archive, changes, code: '', hash, textOf: () => '' }).ofRecord(kind, id);
    const changes: Changes = {
      ...noChanges,
      ofRecord: (ofKind, of) => (ofKind === kind && of === id ? events : []),
    };
    expect(of(changes)).not.toBe(of(noChanges));
  });

  it('stays where nothing is shown of a change', () => {
    const changed = differing(
      prints,
      printed(buildArchive(change('people', 'ana-vesel', { description: 'Other.' })), bodies),
    );
    expect(changed).toContain('letter 2016-05-statement-ana-vesel');
    expect(changed).not.toContain('letter 2008-06-21-passengers-of-the-oster-ferry');
    expect(
      printed(buildArchive({ ...records, people: records.people.toReversed() }), bodies),
    ).toEqual(prints);
  });
});

describe('the fingerprint of a view', () => {
  const of = (view: (archive: Archive) => unknown, code = 'one', given: Records = records) => {
    const archive = buildArchive(given);
    const material = { archive, changes: noChanges, code, hash, textOf: () => '' };
    return fingerprints(material).ofView(view(archive));
  };
  const view = (archive: Archive) => ({ words: 'One', of: [archive.person('lian-yehua')] });

  it('is the same of the same view', () => {
    expect(of(view)).toBe(of(view));
  });

  it('changes with its words, with a record in it and with the code', () => {
    const renamed: Records = {
      ...records,
      people: records.people.map((one) =>
        one.id === 'lian-yehua' ? { ...one, name: 'Lian Yewa' } : one,
      ),
    };
    const prints = [
      of(view),
      of((archive) => ({ ...view(archive), words: 'Two' })),
      of(view, 'one', renamed),
      of(view, 'two'),
    ];
    expect(new Set(prints).size).toBe(4);
  });
});

it('pages that are made of a view ask for nothing else of the archive', async () => {
  const pages = await Array.fromAsync(glob('src/pages/**/*.astro'));
  const texts = await Promise.all(pages.map((page) => readFile(page, 'utf8')));
  const ofViews = texts.filter((text) => text.includes('unwrittenViews('));
  expect(ofViews.length).toBeGreaterThan(3);
  for (const text of ofViews) {
    expect(text).toMatch(
      /import \{ publishedArchive, unwrittenViews \} from '[./]+published\.ts'/u,
    );
    const page = text.slice(text.indexOf('interface Props'));
    expect(page.replace(/\w+View\(await publishedArchive\(\),/u, '')).not.toContain(
      'publishedArchive',
    );
  }
});

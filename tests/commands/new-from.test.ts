import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { familyNames } from '../../src/commands/new/families.ts';
import { fromFile } from '../../src/commands/new/from.ts';
import { Composer } from '../../src/drafting/compose.ts';
import { readContent } from '../../src/reading/content.ts';
import { checkFolder, layContent } from '../content-folder.ts';

// Invented people and bodies.
const whole = `# No page prints a title.
title: An appeal for Ana Vesel
titleNote: Supplied by the archive.
date: 2014-04-01
kind: joint-letter
language: en
letterLanguages: [en]
occasion: ~
signatories:
  # Began the letter.
  - person: Archbishop Olu M. Dent
    role: Patron
    organization: Quill Houze
  - organization: The Ink Guild (TIG)
    relation: issued
  - group: neighbors
    count: 47
addressees:
  - person: { name: Bo Naoto, id: bo-naoto-minister, family: Bo, given: Naoto, order: family-first }
    as: [Naoto Bo]
    relation: called-on
detainees:
  - person: Vesel, Ana # as the list has it
    status: imprisoned
    since: 2014
    sentence: 11
    charge: Printing without a license
mentions:
  - person:
      name: Oda Kern
      forms:
        # From the harbor’s gazette.
        - value: Ода Керн
          language: sr-Cyrl
          kind: native
    note: Lawyer who was kept from the court of Port Amsel for three days, without a reason that anyone would tell her
asks:
  - ask: Free Ana Vesel.
    kind: release
    people: [Ana Vesel, Ода Керн]
    issues: [Free press]
issues: [FREE PRESS]
incomplete:
  signatories: 3 of 15 seen
source:
  publisher: Quill House
  url: https://example.org/appeal
  alternates: [https://example.com/appeal]
rights: InC
related:
  - letter: 2014-03-02-harbor-letter
    relation: follows
`;

const letter = `---
# No page prints a title.
title: An appeal for Ana Vesel
titleNote: Supplied by the archive.
date: 2014-04-01
kind: joint-letter
language: en
letterLanguages: [en]
signatories:
  # Began the letter.
  - person: olu-dent
    role: Patron
    organization: quill-house
  - organization: ink-guild
    relation: issued
  - group: neighbors
    count: 47
addressees:
  - person: bo-naoto-minister
    as: [Naoto Bo]
    relation: called-on
detainees:
  # as the list has it
  - person: ana-vesel
    as: ["Vesel, Ana"]
    status: imprisoned
    since: 2014
    sentence: "11"
    charge: Printing without a license
mentions:
  - person: oda-kern
    note: >-
      Lawyer who was kept from the court of Port Amsel for three days, without a reason that anyone
      would tell her
issues: [free-press]
asks:
  - ask: Free Ana Vesel.
    kind: release
    people: [ana-vesel, oda-kern]
    issues: [free-press]
incomplete:
  signatories: 3 of 15 seen
source:
  publisher: quill-house
  url: https://example.org/appeal
  alternates: [https://example.com/appeal]
text: summary
rights: InC
related:
  - letter: 2014-03-02-harbor-letter
    relation: follows
---
`;

/** Reads a letter from a file of a name and a text, over the small content folder. */
async function from(text: string, { file = 'letter.yaml', anyway = false } = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-from-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, file), text);
  const { content } = await readContent(await layContent());
  const composer = new Composer(buildArchive(recordsOf(content)), familyNames);
  const read = await fromFile(path.join(folder, file), composer, { anyway, id: undefined });
  const texts = new Map(read.drafts.map((draft) => [draft.file, draft.text]));
  const problems = read.problems.map(
    ({ line, column, message, fix }) => `${line}:${column} ${message} | ${fix}`,
  );
  return { ...read, texts, problems };
}

const letterName = 'letters/2014-04-01-appeal-ana-vesel.md';

describe('a letter from a file', () => {
  it('has ids for names, all of its fields and its comments', async () => {
    const { texts, problems, said } = await from(whole);
    expect(problems).toEqual([]);
    const text = texts.get(letterName) ?? '';
    expect(text.slice(0, letter.length)).toBe(letter);
    expect(text.slice(letter.length)).toMatch(/^\nTODO: what the letter says[^]*\n## TODO: /u);
    expect([...texts.keys()].slice(1).sort()).toEqual([
      ...['organizations/ink-guild.yaml', 'people/bo-naoto-minister.yaml', 'people/oda-kern.yaml'],
      'people/olu-dent.yaml',
    ]);
    expect(said).toEqual([
      expect.stringMatching(/“Archbishop”/u),
      expect.stringMatching(/Houze/u),
      expect.stringMatching(/Vesel, Ana/u),
    ]);
    expect(texts.get('people/bo-naoto-minister.yaml')).toBe(
      'name: Bo Naoto\nfamily: Bo\ngiven: Naoto\norder: family-first\n',
    );
    expect(texts.get('people/oda-kern.yaml')).toMatch(
      /^name: Oda Kern\n# Guessed from the name\.[^\n]*\nfamily: Kern\ngiven: Oda\norder: given-first\nforms:\n +# From the harbor’s gazette\.\n/u,
    );
    expect(texts.get('organizations/ink-guild.yaml')).toBe('name: The Ink Guild\nacronym: TIG\n');
  });

  it.each([
    [
      'letter.json',
      JSON.stringify(
        { title: 'An appeal', date: 2014, signatories: [{ person: 'Ana Vesel' }] },
        undefined,
        '\t',
      ),
    ],
    [
      'letter.md',
      '---\ntitle: An appeal\ndate: 2014\nsignatories:\n  - person: Ana Vesel\n---\n\nShe *prints*.\n',
    ],
    ['letter.yaml', '---\ntitle: An appeal\ndate: 2014\nsignatories: [{ person: Ana Vesel }]\n'],
  ])('may be %s; what is missing has a placeholder', async (file, text) => {
    const { texts, problems } = await from(text, { file });
    expect(problems).toEqual([]);
    const draft = texts.get('letters/2014-appeal.md') ?? '';
    expect(draft).toMatch(/^date: 2014$/mu);
    expect(draft).toContain('signatories:\n  - person: ana-vesel\n');
    const awaited = [...draft.matchAll(/^(\w+):(?: "|\n {2}- "|\n {2}url: ")TODO: /gmu)];
    expect(awaited.map(([, field]) => field)).toEqual([
      'kind',
      'letterLanguages',
      'source',
      'rights',
    ]);
    expect(draft.includes('She *prints*.')).toBe(file === 'letter.md');
    expect(draft.includes('TODO: what the letter says')).toBe(file !== 'letter.md');
  });

  it.each<[string, RegExp]>([
    ['', /^1:1 Unexpected nothing, expected fields/u],
    ['- a', /^1:1 Unexpected list, expected fields/u],
    ['title: "a', /^1:8 Unexpected open quote/u],
    ['title: x\nauthor: y', /^2:1 Unexpected field `author`/u],
    ['date: soon', /^1:7 Unexpected `soon` in `date`, expected an EDTF date/u],
    [
      'detainees:\n  - person: Ana Vesel\n    status: free',
      /^3:13 Unexpected `free` in `detainees\[0\]\.status`/u,
    ],
    ['mentions:\n  - note: x', /^2:5 Unexpected mentions\[0\] without `person`/u],
    ['issues: [weather]', /^1:10 Unexpected issue `weather`, .*npm run new -- issue/u],
    [
      'related:\n  - letter: 2014-03-02-harbor-lettr',
      /^2:13 Unexpected letter .*Did you mean `2014-03-02-harbor-letter`/u,
    ],
    ['source:\n  url: example.org', /^2:8 Unexpected `example\.org` in `source\.url`/u],
    // Someone of that name is there, or almost.
    [
      'mentions:\n  - person: Ana Vessel',
      /^2:13 Unexpected person “Ana Vessel”, expected Ana Vesel, ana-vesel, or .*“Ana Vessel=ana-vesel”/u,
    ],
    [
      'mentions:\n  - person: { name: Ana Vesel, id: ana-vesel-2 }',
      /^2:13 Unexpected person “Ana Vesel”, .*--anyway/u,
    ],
    [
      'mentions:\n  - person: { name: Oda Kern, id: ana-vesel }',
      /^2:13 .*an id that is not taken/u,
    ],
    ['mentions:\n  - person: { id: oda-kern }', /^2:13 Unexpected person without a name/u],
    [
      'mentions:\n  - person: { name: Oda Kern, famly: Kern }',
      /^2:31 Unexpected field `famly`.*Did you mean `family`/u,
    ],
    [
      'mentions:\n  - person: { name: Oda Kern, order: last }',
      /^2:38 Unexpected `last` in `order`/u,
    ],
    [
      'signatories:\n  - organization: { name: Ink Guild, country: Tavrin }',
      /two capital letters/u,
    ],
  ])('%j is wrong at its place', async (text, problem) => {
    expect((await from(text)).problems).toEqual([expect.stringMatching(problem)]);
  });

  it('says all that is wrong at once, and a draft holds a placeholder at each place', async () => {
    const { problems, texts } = await from(
      'title: An appeal\ndate: soon\nissues: [weather]\nmentions:\n  - person: Ana Vessel\n  - person: TODO\n',
    );
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['2:7', '3:10', '5:13']);
    const text = texts.get('letters/appeal.md') ?? '';
    expect(text).toMatch(/^date: "TODO: `soon` in `date`; expected an EDTF date/mu);
    expect(text).toMatch(/^ {2}- "TODO: issue `weather`; expected/mu);
    expect(text).toMatch(
      /^ {2}- person: "TODO: person “Ana Vessel”; expected[^]*\n {2}- person: TODO\n/mu,
    );
  });

  it('has namesakes on purpose', async () => {
    const text =
      'title: An appeal\ndate: 2014\nmentions:\n  - person: { name: Ana Vesel }\n  - person: Ana Vessel\n';
    const { problems, texts } = await from(text, { anyway: true });
    expect(problems).toEqual([]);
    expect([...texts.keys()].slice(1)).toEqual([
      'people/ana-vesel-2.yaml',
      'people/ana-vessel.yaml',
    ]);
  });
});

describe('npm run new -- letter --from', () => {
  const add = (content: string, words: readonly string[], input: string) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['src/commands/new.ts', 'letter', '--from', '-', ...words],
        { env: { ...process.env, ARCHIVE_CONTENT: content } },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
      child.stdin?.end(input);
    });
  const lettersIn = async (folder: string) => (await readdir(path.join(folder, 'letters'))).length;

  it('writes what check finds nothing in but placeholders', async () => {
    const folder = await layContent();
    const { code, stdout } = await add(folder, [], whole);
    expect(code).toBe(0);
    // What was understood otherwise comes first.
    expect(stdout).toMatch(
      /^“Archbishop” was left out[^]*Written: .*2014-04-01-appeal-ana-vesel\.md/u,
    );
    const { problems } = await checkFolder(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['leftover-placeholder']));
    const text = await readFile(path.join(folder, letterName), 'utf8');
    await writeFile(
      path.join(folder, letterName),
      text.replace(/TODO: [^]*/u, 'Quill House asks for Ana Vesel.'),
    );
    expect(
      (await checkFolder(folder)).problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('writes nothing where something is wrong, unless a draft is wanted', async () => {
    const folder = await layContent();
    const wrong = whole.replace('kind: joint-letter', 'kind: note');
    const refused = await add(folder, [], wrong);
    expect([refused.code, refused.stdout]).toEqual([
      1,
      expect.stringMatching(/^Nothing was written\. .*--draft/u),
    ]);
    expect(refused.stderr).toMatch(
      /^standard input\n +5:7 +error +Unexpected `note`[^\n]*\n *\| kind: note/u,
    );
    const json = await add(folder, ['--json'], wrong);
    expect(JSON.parse(json.stdout)).toMatchObject({
      written: [],
      problems: [{ path: 'kind', line: 5 }],
    });
    expect(await lettersIn(folder)).toBe(1);
    const draft = await add(folder, ['--draft'], wrong);
    expect([draft.code, draft.stderr]).toEqual([0, expect.stringContaining('Unexpected `note`')]);
    expect(await lettersIn(folder)).toBe(2);
  });

  it.each([
    [['A title'], /^Unexpected arguments beside --from/u],
    [['--kind', 'petition'], /^Unexpected --kind beside --from/u],
    [['--id', '../x'], /^Unexpected --id/u],
    [['--id', '2014-03-02-harbor-letter'], /^Unexpected id .*not taken/u],
  ])('%j beside it is a wrong call', async (words, message) => {
    const folder = await layContent();
    expect(await add(folder, words, whole)).toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringMatching(message) },
    });
    expect(await lettersIn(folder)).toBe(1);
  });
});

import { execFile } from 'node:child_process';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import type { Asker } from '../../src/commands/new/asker.ts';
import { fieldsOf, help, options } from '../../src/commands/new/call.ts';
import { familyNames } from '../../src/commands/new/families.ts';
import { Interview } from '../../src/commands/new/interview.ts';
import { writeDrafts } from '../../src/commands/new/write.ts';
import { Composer } from '../../src/drafting/compose.ts';
import { readContent } from '../../src/reading/content.ts';
import { asContent, checkFolder, layContent, validFiles } from '../content-folder.ts';

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command over a content folder, as a script would: without a terminal. */
function add(content: string, words: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/commands/new.ts', ...words],
      { env: { ...process.env, ARCHIVE_CONTENT: content } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();

const letterWords = [
  ...['letter', 'An appeal for Ana Vesel', '--date', '2014-04-01', '--kind', 'open-letter'],
  ...[
    '--signatory',
    'person:Bo Dent / Editor / Quill House',
    '--addressee',
    'group:the Harbor Board',
  ],
  ...['--detainee', 'Ana Vesel / detained', '--issue', 'free-press'],
  ...['--ask', 'release / Release Ana Vesel', '--publisher', 'quill-house'],
  ...['--url', 'https://example.org/appeal', '--occasion', 'Harbor Day', '--rights', 'InC'],
  ...['--letter-language', 'en'],
];

describe('npm run new', () => {
  it('writes a letter and whoever in it is new, which check refuses until they are filled', async () => {
    const folder = await layContent();
    const { code, stdout, stderr } = await add(folder, ['--json', ...letterWords]);
    expect([code, stderr]).toEqual([0, '']);
    const { written, next } = asContent(JSON.parse(stdout) as Record<string, unknown>, folder);
    const letter = 'letters/2014-04-01-appeal-ana-vesel.md';
    expect(written).toEqual([`content/${letter}`, 'content/people/bo-dent.yaml']);
    expect(next).toContain(`npm run check -- content/${letter} content/people/bo-dent.yaml`);
    const before = await checkFolder(folder);
    expect(new Set(before.problems.map(({ rule }) => rule))).toContain('leftover-placeholder');
    const text = await readFile(path.join(folder, letter), 'utf8');
    expect(text).toContain('TODO: ');
    await writeFile(path.join(folder, letter), text.replaceAll(/TODO: [^"\n]*/gu, 'Ana Vesel'));
    // For whom an ask is, the call does not say.
    const after = await checkFolder(folder);
    expect(after.problems.map(({ rule }) => rule)).toEqual(['unlisted-in-ask']);
  });

  it('refuses someone who is there already, and writes nothing', async () => {
    const folder = await layContent();
    const before = await filesOf(folder);
    const { code, stdout } = await add(folder, ['person', 'Vesel, Ana']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'There is already Ana Vesel, ana-vesel.\nNothing was written. To add another of that name: --anyway\n',
    );
    const json = await add(folder, ['--json', 'person', 'Ana Vesel']);
    expect(JSON.parse(json.stdout)).toMatchObject({ written: [] });
    expect(await filesOf(folder)).toEqual(before);
  });

  it('adds a namesake under an id of their own', async () => {
    const folder = await layContent();
    const words = ['person', 'Ana Vesel', '--anyway'];
    const taken = await add(folder, [...words, '--id', 'ana-vesel']);
    expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining('--id <id>')]);
    expect((await add(folder, words)).code).toBe(0);
    expect((await add(folder, [...words, '--id', 'ana-vesel-printer'])).code).toBe(0);
    expect(await filesOf(folder)).toEqual(
      expect.arrayContaining(['people/ana-vesel-2.yaml', 'people/ana-vesel-printer.yaml']),
    );
  });

  it('goes on with the list of issues and leaves the rest of it as it is', async () => {
    const issues = `# Ours.\n${validFiles['issues.yaml']}\n\n`;
    const folder = await layContent({ 'issues.yaml': issues });
    const { code } = await add(folder, ['issue', 'Sealed trials', '--broader', 'free-press']);
    expect(code).toBe(0);
    expect(await readFile(path.join(folder, 'issues.yaml'), 'utf8')).toBe(
      `# Ours.\n${validFiles['issues.yaml']}- id: sealed-trials\n  label: Sealed trials\n  definition: "TODO: one sentence that says what belongs here"\n  broader: free-press\n`,
    );
  });

  it.each<[string[], RegExp]>([
    [[], /^Expected letter, person, organization or issue/u],
    [['person'], /^Expected a name/u],
    [['poem', 'Ode'], /^Unexpected “poem”, expected letter, person/u],
    [['person', 'Ana', 'Vesel'], /put the name in quotes/u],
    [
      ['person', 'Bo', '--date', '2014'],
      /^Unexpected --date for a person, expected --id, --family/u,
    ],
    [['person', 'Bo', '--unknown', '1'], /unknown/u],
    [['issue', 'Bo', '--id', '../x'], /^Unexpected --id/u],
    [['letter', 'Bo', '--date', 'soon'], /^Unexpected --date `soon`/u],
  ])('%j is a wrong call', async (words, message) => {
    const folder = await layContent();
    const before = await filesOf(folder);
    const { code, stdout, stderr } = await add(folder, words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('tells of every field', () => {
    for (const field of Object.keys(options).filter((option) => option !== 'help'))
      expect(help).toContain(`--${field}`);
    const known = Object.keys(options);
    expect(known).toEqual(expect.arrayContaining(Object.values(fieldsOf).flat()));
  });
});

describe('writing', () => {
  const draft = { kind: 'person', id: 'bo', file: 'people/bo.yaml', text: 'name: Bo\n' } as const;
  const letter = { kind: 'letter', id: 'l', file: 'letters/l.md', text: '-' } as const;

  it('writes all or nothing', async () => {
    const folder = await layContent({ 'people/bo.yaml': 'name: Bo\n' });
    const before = await filesOf(folder);
    const drafts = [
      { ...letter, appended: false },
      { ...draft, appended: false },
    ];
    await expect(writeDrafts(folder, drafts)).rejects.toThrow(/bo\.yaml, expected none there yet/u);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('does not write where a link stands that leads nowhere', async () => {
    const folder = await layContent();
    await symlink('/nowhere/at/all', path.join(folder, 'people/bo.yaml'));
    await expect(writeDrafts(folder, [{ ...draft, appended: false }])).rejects.toThrow(
      /expected none there yet/u,
    );
  });

  it('does not go on with a list that is written otherwise', async () => {
    const folder = await layContent({ 'issues.yaml': '[]\n' });
    const issue = { kind: 'issue', id: 'x', file: 'issues.yaml', text: '- id: x\n' } as const;
    await expect(writeDrafts(folder, [{ ...issue, appended: true }])).rejects.toThrow(
      /expected a list whose entries begin with/u,
    );
    expect(await readFile(path.join(folder, 'issues.yaml'), 'utf8')).toBe('[]\n');
  });
});

type Answers = (string | boolean | [typed: string, place: number])[];

/** Answers questions in their order: a text, or for a search what is typed and the place of the answer. */
function scripted(answers: Answers) {
  const asked: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    if (answers.length === 0) throw new Error(`no answer to “${question}”`);
    return answers.shift();
  };
  const asker: Asker = {
    text: (question, { optional = false, check } = {}) => {
      const text = next(question) as string;
      if (!optional && !text) throw new Error(`no text for “${question}”`);
      const refused = text && check?.(text);
      if (refused) throw new Error(refused);
      return Promise.resolve(text);
    },
    choose: (question, choices) => {
      const wanted = next(question) as string;
      const choice = choices.find(({ value }) => value === wanted);
      if (!choice) throw new Error(`no “${wanted}” for “${question}”`);
      return Promise.resolve(choice.value);
    },
    search: (question, source) => {
      const [typed, place] = next(question) as [string, number];
      const choice = source(typed)[place];
      if (!choice) throw new Error(`nothing at ${place} for “${typed}”`);
      return Promise.resolve(choice.value);
    },
    confirm: (question) => Promise.resolve(next(question) as boolean),
  };
  return { asker, asked, left: answers };
}

describe('asking', () => {
  async function interview(...answers: Parameters<typeof scripted>[0]) {
    const { content } = await readContent(await layContent());
    const archive = buildArchive(recordsOf(content));
    const { asker, asked, left } = scripted(answers);
    const composer = new Composer(archive, familyNames);
    const told = await new Interview(asker, archive, composer).run();
    expect(left).toEqual([]);
    return { told, asked, composed: told && composer.compose(told) };
  }

  it('a letter: everybody is completed as one types, or added', async () => {
    const end: [string, number] = ['', 0];
    const { composed } = await interview(
      ...['letter', 'An appeal', '2014-04-01', 'open-letter', 'https://example.org/a'],
      ['quill', 0],
      ...['en, zh-Hans', 'Harbor Day', 'summary'],
      // Who signed: someone new, with role and organization; then an organization.
      ...([['Bo Dent', 0], 'Editor', ['Quil House', 0], ['quill-h', 0], end] satisfies Answers),
      ...([['Ink Guild', 1], end] satisfies Answers),
      ...([['Ana Vessel', 0], 'detained', end] satisfies Answers),
      ...([['Olu Dent', 0], end] satisfies Answers),
      ...([['press', 0], end] satisfies Answers),
      ...['Release her', 'release', '', 'InC'],
    );
    expect(composed?.refused).toEqual([]);
    expect(composed?.drafts.map(({ file }) => file)).toEqual([
      'letters/2014-04-01-appeal.md',
      ...['people/bo-dent.yaml', 'organizations/ink-guild.yaml', 'people/olu-dent.yaml'],
    ]);
    expect(composed?.drafts[0]?.text).toContain(
      'signatories:\n  - person: bo-dent\n    role: Editor\n    organization: quill-house\n  - organization: quill-house\n',
    );
  });

  it('a person who is there already, and is meant', async () => {
    const { told, asked } = await interview('person', 'Ana Vessel', false);
    expect(told).toBe(undefined);
    expect(asked.at(-1)).toBe(
      'Perhaps there already:\n  Ana Vesel, ana-vesel\nIs “Ana Vessel” someone else?',
    );
  });

  it('a person who only has the name of another', async () => {
    const { told } = await interview(
      ...['person', 'Ana Vessel', true, 'Vessel', 'Ana', 'Ана', 'A printer', 'bg', 'Anka', ''],
    );
    expect(told).toMatchObject({
      values: { family: 'Vessel', native: 'Ана', language: 'bg', description: 'A printer' },
      lists: { alias: ['Anka'] },
    });
  });

  it('an organization, and an issue', async () => {
    const guild = await interview('organization', 'Ink Guild', '', 'HK', 'https://example.org/');
    expect(guild.told?.values).toMatchObject({ country: 'HK', acronym: undefined });
    const sealed = await interview(
      'issue',
      'Sealed trials',
      'Courts behind doors',
      ['press', 1],
      '',
    );
    expect(sealed.told?.values).toMatchObject({ broader: 'free-press' });
  });
});

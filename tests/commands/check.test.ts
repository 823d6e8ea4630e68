import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { asContent, layContent, validFiles, type Files } from '../content-folder.ts';
import { check, checkFiles, root, type Called } from './check.ts';

const slip = { 'people/bo-dent.yaml': 'name: Bo Dent\nfamly: Dent\n' };
const html = {
  'letters/2014-x.md': `${validFiles['letters/2014-03-02-harbor-letter.md']}<b>!</b>\n`,
};

interface Json {
  files: string[];
  problems: Problem[];
}
const parsed = ({ stdout }: Called) => JSON.parse(stdout) as Json;

/** The blocks of code in docs/check.md that show what the command prints of `slip`. */
async function documented(language: string): Promise<string> {
  const text = await readFile(path.join(root, 'docs/check.md'), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(text)?.[1] ?? '';
}

describe('the report', () => {
  it('is what docs/check.md shows', async () => {
    const called = await checkFiles(slip);
    expect(called).toEqual({ status: 1, stderr: '', stdout: await documented('text') });
    expect(called.stdout).toBe(`content/people/bo-dent.yaml
  2:1  error  Unexpected field \`famly\`, expected a field of a person   unknown-field
       | famly: Dent
       | ^
       Did you mean \`family\`?

1 error in 5 files
`);
  });

  it('has every problem of every file', async () => {
    const { status, stdout } = await checkFiles({
      ...html,
      'people/bo-dent.yaml': 'name: @bo\n',
      'people/ana-vesel.yaml': 'family: Vesel\nborn: 1970\n',
      'organizations/lantern.yml': '',
    });
    expect(status).toBe(1);
    expect(stdout).toBe(`content/letters/2014-x.md
  24:1  warning  Unexpected HTML \`<b>\`, expected Markdown   raw-html
        | <b>!</b>
        | ^
        Write it as Markdown; only plain formatting survives from HTML, and scripts, styles and attributes are taken out.
  24:5  warning  Unexpected HTML \`</b>\`, expected Markdown   raw-html
        | <b>!</b>
        |     ^
        Write it as Markdown; only plain formatting survives from HTML, and scripts, styles and attributes are taken out.

content/organizations/lantern.yml
  1:1  error  Unexpected file \`lantern.yml\`, expected only files that end in .yaml   stray-file
       If it is an organization, rename it to end in .yaml; otherwise move it out of this folder.

content/people/ana-vesel.yaml
  1:1  error  Unexpected person without \`name\`, expected that field   missing-field
       | family: Vesel
       | ^
       Add \`name\`: The name as most often printed in English: Liu Xiaobo.
  2:7  error  Unexpected \`1970\` in \`born\`, expected fields, each on its own line   invalid-value
       | born: 1970
       |       ^
       Date of birth, with its source.

content/people/bo-dent.yaml
  1:7  error  Unexpected sign at the beginning of a text, expected a letter or a quote   invalid-yaml
       | name: @bo
       |       ^
       Put the text in quotes.

4 errors, 2 warnings in 7 files
`);
  });
});

describe('the exit status', () => {
  it.each<[string, Files, number, string]>([
    ['no problems', {}, 0, '4 files checked, no problems'],
    ['a warning', html, 0, '2 warnings in 5 files'],
    ['an error', slip, 1, '1 error in 5 files'],
    [
      'an empty folder',
      Object.fromEntries(Object.keys(validFiles).map((file) => [file, undefined])),
      1,
      '2 errors in 0 files',
    ],
  ])('of %s', async (_, files, status, summary) => {
    const called = await checkFiles(files);
    expect(called).toMatchObject({ status, stderr: '' });
    expect(called.stdout.trimEnd().split('\n').at(-1)).toBe(summary);
    expect((await checkFiles(files, '--json')).status).toBe(status);
  });

  it('of a folder that is not there', async () => {
    const called = await check([], { content: path.join(root, 'no-such-folder') });
    expect(called.status).toBe(1);
    expect(called.stdout).toBe(`no-such-folder
  1:1  error  Unexpected missing folder \`no-such-folder\`, expected a content folder   missing-content
       Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.

1 error in 0 files
`);
  });

  it('of two reports at once', async () => {
    const { status, stdout, stderr } = await check(['--json', '--github']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Unexpected --github beside --json, expected one of the two');
  });

  it.each([
    ['--jsno', "Unknown option '--jsno'."],
    ['--json=yes', "Option '--json' does not take an argument"],
    ['-x', "Unknown option '-x'."],
    ['package.json', 'Unexpected file package.json, expected files of the content folder'],
    ['content/letters/none.md', 'Unexpected file content/letters/none.md, expected files of'],
    [
      'content/letters/liu-xiaobo.yaml',
      'Unexpected file content/letters/liu-xiaobo.yaml, expected files of the content folder: did you mean content/people/liu-xiaobo.yaml?\n',
    ],
    [
      'content/people/liu-xiabo.yaml',
      'Unexpected file content/people/liu-xiabo.yaml, expected files of the content folder: did you mean content/people/liu-xiaobo.yaml?\n',
    ],
    [
      'chen-guangcheng',
      'Unexpected file chen-guangcheng, expected files of the content folder: did you mean content/people/chen-guangcheng.yaml?\n',
    ],
  ])('of a wrong call: %s', async (argument, message) => {
    const { status, stdout, stderr } = await check(['--json', argument]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).toContain('\n\nChecks every letter, person, organization and issue');
  });
});

describe('--json', () => {
  it('is what docs/check.md shows', async () => {
    const { files, problems } = parsed(await checkFiles(slip, '--json'));
    const example = JSON.parse(await documented('json')) as Json;
    expect(problems).toEqual(example.problems);
    expect(files).toEqual([
      'content/letters/2014-03-02-harbor-letter.md',
      'content/people/ana-vesel.yaml',
      'content/people/bo-dent.yaml',
      'content/organizations/quill-house.yaml',
      'content/issues.yaml',
    ]);
  });

  it('gives one value, and each problem the same fields, whatever found it', async () => {
    const called = await checkFiles(
      { ...slip, ...html, 'people/x.txt': '', 'people/y.yaml': '@' },
      '--json',
    );
    expect(called.stderr).toBe('');
    const report = parsed(called);
    expect(Object.keys(report)).toEqual(['files', 'problems']);
    expect(report.problems.map(({ rule }) => rule)).toEqual([
      ...['raw-html', 'raw-html', 'unknown-field', 'stray-file', 'invalid-yaml'],
    ]);
    for (const problem of report.problems) {
      expect(Object.keys(problem)).toEqual([
        ...['rule', 'severity', 'file', 'path', 'line', 'column', 'message', 'fix'],
      ]);
    }
  });

  it('is empty where nothing is wrong', async () => {
    expect(parsed(await checkFiles({}, '--json')).problems).toEqual([]);
  });
});

it('--github gives a command for each problem, and the closing sentence', async () => {
  const { status, stdout, stderr } = await checkFiles({ ...slip, ...html }, '--github');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').map((line) => line.split('::', 2).at(-1))).toEqual([
    'warning file=content/letters/2014-x.md,line=24,col=1,title=raw-html',
    'warning file=content/letters/2014-x.md,line=24,col=5,title=raw-html',
    'error file=content/people/bo-dent.yaml,line=2,col=1,title=unknown-field',
    '1 error, 2 warnings in 6 files',
    '',
  ]);
});

describe('files as arguments', () => {
  it('are the only ones reported; the others are read for their ids', async () => {
    const content = await layContent({ ...slip, ...html, 'people/cy.yaml': 'name: [' });
    const files = ['people/bo-dent.yaml', 'people/ana-vesel.yaml'];
    const called = await check(['--json', ...files.map((file) => path.join(content, file))], {
      content,
    });
    const report = asContent(parsed(called), content);
    expect(called.status).toBe(1);
    expect(report.files).toEqual(files.map((file) => `content/${file}`));
    expect(report.problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/people/bo-dent.yaml', 'unknown-field'],
    ]);
  });

  it('and the content folder are given from the folder where the command runs', async () => {
    const content = await layContent(slip);
    const name = path.basename(content);
    const called = await check([`${name}/people/bo-dent.yaml`, `./${name}/issues.yaml`], {
      content: name,
      cwd: path.dirname(content),
    });
    expect(called.stderr).toBe('');
    expect(called.stdout.split('\n')[0]).toBe(`${name}/people/bo-dent.yaml`);
    expect(called.stdout).toContain('1 error in 2 files');
  });
});

it('--help explains the command and its content folder', async () => {
  const { status, stdout, stderr } = await check(['--help']);
  expect([status, stderr]).toEqual([0, '']);
  for (const word of [
    '--json',
    '--github',
    '--fix',
    'ARCHIVE_CONTENT',
    'archive.config.ts',
    'Exit status: 0',
    '<file>',
  ]) {
    expect(stdout).toContain(word);
  }
});

it('the archive has no problems', async () => {
  const called = await check([]);
  expect(called.stdout).toMatch(/^\d+ files checked, no problems\n$/u);
  expect(called).toMatchObject({ status: 0, stderr: '' });
});

it('the invented archive has none but the card that came without an address', async () => {
  const called = await check(['--json'], { content: 'tests/fixtures/archive' });
  expect(parsed(called).problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['tests/fixtures/archive/letters/2010-undated-card.md', 'transcription-without-address'],
  ]);
  expect(called).toMatchObject({ status: 0, stderr: '' });
});

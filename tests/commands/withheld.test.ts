import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyedHashes, withList } from '../../src/withholding/keyed/list.ts';
import {
  asContent,
  checkFolder,
  exampleKey,
  layContent,
  letterFile,
  validFiles,
} from '../content-folder.ts';
import { check, root } from './check.ts';

const list = withList('', await keyedHashes(['Lian Bo', '连波'], exampleKey));
const letter = validFiles[letterFile];

/** Calls the command on a folder with such a list and such a text in its letter. */
async function checked(text: string, key: string | undefined, ...args: string[]) {
  const content = await layContent({ 'withheld.txt': list, [letterFile]: `${letter}\n${text}\n` });
  const env = key === undefined ? {} : { WITHHELD_KEY: key };
  return asContent(await check(args, { content, env }), content);
}

const untested =
  'Unexpected missing key in the environment variable `WITHHELD_KEY`, expected it: for the names of this list nothing was searched';

describe('check', () => {
  it('refuses a name that was withdrawn, and does not tell of the list', async () => {
    const { status, stdout } = await checked('We ask about Lian Bo.', exampleKey);
    expect(status).toBe(1);
    expect(stdout).toContain('withheld-name');
    expect(stdout).toContain('docs/withheld-names.md#namesakes');
    for (const line of list.split('\n').filter((of) => /^[0-9a-f]/u.test(of))) {
      expect(stdout).not.toContain(line);
    }
  });

  it('lets others be', async () => {
    const { status, stdout } = await checked('We ask about Bo Dent.', exampleKey);
    expect([status, stdout]).toEqual([0, '5 files checked, no problems\n']);
  });

  it.each([undefined, '', ' '])(
    'says without a key (%j) that nothing was searched',
    async (key) => {
      const { status, stdout } = await checked('We ask about Lian Bo.', key);
      expect(status).toBe(0);
      expect(stdout).toContain(
        `content/withheld.txt\n  1:1  warning  ${untested}   withheld-untested`,
      );
      expect(stdout).toContain('1 warning in 5 files');
    },
  );

  it('says so to machines and to GitHub', async () => {
    const json = JSON.parse((await checked('', undefined, '--json')).stdout) as {
      problems: unknown[];
    };
    expect(json.problems).toMatchObject([
      { rule: 'withheld-untested', severity: 'warning', file: 'content/withheld.txt', line: 1 },
    ]);
    const { stdout } = await checked('', undefined, '--github');
    expect(stdout).toContain(
      '::warning file=content/withheld.txt,line=1,col=1,title=withheld-untested::',
    );
  });

  it.each([
    ['too short', 'Unexpected key of fewer than 32 characters in the environment variable'],
    ['another-key-that-is-long-enough-0', 'Unexpected key in the environment variable'],
  ])('stops at the key %j', async (key, message) => {
    const { status, stdout } = await checked('', key);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
    expect(stdout).not.toContain(key);
  });
});

/** Calls the command that lets a namesake be, on a content folder. */
const namesake = (content: string, key: string, ...args: string[]) =>
  new Promise<{ status: unknown; output: string }>((resolve) => {
    const env = { ...process.env, ARCHIVE_CONTENT: content, WITHHELD_KEY: key };
    const command = [path.join(root, 'src/commands/namesake.ts'), ...args];
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });

describe('namesake', () => {
  const files = {
    'withheld.txt': list,
    'people/lian-bo-baker.yaml': 'name: Lian Bo\n',
    [letterFile]: letter.replace(
      'detainees:\n',
      'detainees:\n  - person: lian-bo-baker\n    status: detained\n',
    ),
    'letters/2015-other.md': `${letter}\nAnd Lian Bo.\n`,
  };
  const refused = async (content: string) =>
    (await checkFolder(content)).problems
      .filter(({ rule }) => rule === 'withheld-name')
      .map(({ file }) => path.basename(file));

  it('lets a record be called so, in itself and in letters that name it, and nowhere else', async () => {
    const content = await layContent({
      ...files,
      [letterFile]: `${files[letterFile]}\nAnd Lian Bo.\n`,
    });
    expect([...new Set(await refused(content))]).toEqual([
      path.basename(letterFile),
      '2015-other.md',
      'lian-bo-baker.yaml',
    ]);
    expect(await namesake(content, exampleKey, 'lian-bo-baker')).toMatchObject({ status: 0 });
    expect(await refused(content)).toEqual(['2015-other.md']);
    const words = ['2015-other', 'Lian Bo'];
    expect(await namesake(content, exampleKey, ...words)).toMatchObject({ status: 0 });
    expect(await refused(content)).toEqual([]);
    const lines = (await readFile(path.join(content, 'withheld.txt'), 'utf8')).trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual(
      lines.filter((line) => /^[0-9a-f]{64}$/u.test(line)).sort(),
    );
  }, 60_000);

  it.each([
    [
      'someone who bears none of the names',
      ['ana-vesel'],
      exampleKey,
      1,
      'withholds none of these',
    ],
    ['another key', ['lian-bo-baker'], 'x'.repeat(32), 1, 'Nothing was changed'],
    ['no key', ['lian-bo-baker'], '', 2, 'expected the archive’s in WITHHELD_KEY'],
    ['nobody', ['lian-po'], exampleKey, 2, 'Unexpected id `lian-po`'],
    ['a letter without words', ['2015-other'], exampleKey, 2, 'expected the words'],
    ['no id', [], exampleKey, 2, 'Unexpected call without an id'],
  ])(
    'changes nothing for %s',
    async (_, args, key, status, message) => {
      const content = await layContent(files);
      const called = await namesake(content, key, ...args);
      expect(called.status).toBe(status);
      expect(called.output).toContain(message);
      expect(await readFile(path.join(content, 'withheld.txt'), 'utf8')).toBe(list);
    },
    60_000,
  );
});

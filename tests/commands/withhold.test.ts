import { execFile, spawn } from 'node:child_process';
import { readdir, readFile, watch } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { help } from '../../src/commands/withhold/call.ts';
import { checkFolder, layContent, letterFile, validFiles, type Files } from '../content-folder.ts';

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command over a content folder, as a script would: without a terminal. */
function run(
  content: string,
  words: readonly string[],
  { command = 'withhold', key = '' }: { command?: string; key?: string } = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/commands/${command}.ts`, ...words],
      { env: { ...process.env, ARCHIVE_CONTENT: content, WITHHELD_KEY: key } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), await readFile(file, 'latin1')] as const;
      }),
  );
  return Object.fromEntries(texts.sort());
}

const key = 'a key for tests alone, of enough characters';
const timeout = 60_000;

interface Report {
  changed: string[];
  left: { what: string; how: string; file?: string }[];
}

describe('npm run withhold', () => {
  it('withholds a person, keeps the name out, and tells no log the name', { timeout }, async () => {
    const files: Files = {
      [letterFile]: validFiles[letterFile].replaceAll('\n', '\r\n'),
      'LICENSE.md': '\uFEFFThanks to Ana Vesel.\n',
    };
    const folder = await layContent(files);
    const { code, stdout, stderr } = await run(folder, ['ana-vesel', '--yes', '--json'], { key });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/vesel/iu);
    const { changed, left } = JSON.parse(stdout) as Report;
    expect(changed.map((file) => file.replace(/^.*by-name-content-[^/]*\//u, ''))).toEqual([
      'LICENSE.md',
      letterFile,
      'people/',
      'withheld.txt',
    ]);
    for (const place of [
      'Git’s history',
      'Forks',
      'archive.zip',
      'Feeds',
      'Web archives',
      'Search engines',
      'CDN',
    ]) {
      expect(left.map(({ what }) => what).join('\n')).toContain(place);
    }
    const after = await filesIn(folder);
    expect(Object.keys(after)).not.toContain('people/ana-vesel.yaml');
    expect(Object.values(after).join('')).not.toMatch(/vesel/iu);
    expect(after['LICENSE.md']).toBe(
      Buffer.from('\uFEFFThanks to [name withheld].\n').toString('latin1'),
    );
    expect(after[letterFile]?.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after['withheld.txt']).toMatch(/^[0-9a-f]{64}$/mu);
    expect((await run(folder, [], { command: 'check', key })).code).toBe(0);

    const again = await run(folder, ['ana-vesel', '--yes'], { key });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(
      'Unexpected person `ana-vesel`, expected an id in content/people',
    );
    expect(await filesIn(folder)).toEqual(after);
  });

  it('without a key says that nothing keeps the name out', { timeout }, async () => {
    const folder = await layContent();
    const { code, stdout } = await run(folder, ['ana-vesel', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('WITHHELD_KEY is not set: nothing stops the name from coming back');
    expect(stdout).toContain('git commit -m "Withdraw a record"');
    expect(stdout).not.toMatch(/vesel/iu);
    expect(await readdir(folder)).not.toContain('withheld.txt');
  });

  it('lets namesakes keep their name', { timeout }, async () => {
    const folder = await layContent({
      'people/ana-vesel-cook.yaml': 'name: Ana Vesel\n',
      'letters/2015-cook.md': validFiles[letterFile]
        .replace('2014-03-02', '2015')
        .replace('ana-vesel', 'ana-vesel-cook'),
    });
    expect((await run(folder, ['ana-vesel', '--yes'], { key })).code).toBe(0);
    const { code, stdout } = await run(folder, [], { command: 'check', key });
    expect([code, stdout]).toEqual([0, expect.stringContaining('no problems')]);
  });

  it('withdraws a letter', { timeout }, async () => {
    const folder = await layContent({
      'letters/2015-other.md': validFiles[letterFile].replace('2014-03-02', '2015'),
    });
    const { code, stdout } = await run(folder, [
      '--letter',
      '2014-03-02-harbor-letter',
      '--yes',
      '--json',
    ]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).changed).toEqual([expect.stringMatching(/letters\/$/u)]);
    expect(await readdir(path.join(folder, 'letters'))).toEqual(['2015-other.md']);
    expect((await checkFolder(folder)).problems).toEqual([]);
  });

  it.each<
    [what: string, words: string[], code: number, message: RegExp, files?: Files, key?: string]
  >([
    ['no id', ['--yes'], 2, /^Expected the id of one person/u],
    ['two ids', ['ana-vesel', 'bo', '--yes'], 2, /^Expected the id of one person/u],
    ['a person and a letter', ['ana-vesel', '--letter', 'x', '--yes'], 2, /^Expected the id/u],
    ['nobody there to answer', ['ana-vesel'], 2, /^Unexpected call without a terminal.*--yes/su],
    [
      'machines that would be asked',
      ['ana-vesel', '--json'],
      2,
      /^Unexpected --json without --yes/u,
    ],
    ['an unknown person', ['ana-vessel', '--yes'], 2, /Did you mean `ana-vesel`\?/u],
    ['an unknown letter', ['--letter', '2014', '--yes'], 2, /^Unexpected letter `2014`/u],
    ['an unknown option', ['ana-vesel', '--force'], 2, /--force/u],
    [
      'a key that is too short',
      ['ana-vesel', '--yes'],
      2,
      /fewer than 32 characters/u,
      {},
      'short',
    ],
    [
      'another key',
      ['ana-vesel', '--yes'],
      2,
      /expected the one that content\/withheld\.txt was made with/u,
      { 'withheld.txt': `${'0'.repeat(64)}\n` },
      key,
    ],
    [
      'content that cannot be read',
      ['ana-vesel', '--yes'],
      1,
      /a name in what cannot be read would be missed/u,
      { 'people/bo-dent.yaml': 'name: [Bo\n' },
    ],
    [
      'a record that cannot be changed in its place',
      ['ana-vesel', '--yes'],
      1,
      /Nothing was written/u,
      { [letterFile]: validFiles[letterFile].replace('detainees:\n', '? detainees\n:\n') },
    ],
  ])(
    'refuses %s, and changes no file',
    { timeout },
    async (_, words, code, message, files = {}, secret = '') => {
      const folder = await layContent(files);
      const before = await filesIn(folder);
      const answer = await run(folder, words, { key: secret });
      expect([answer.code, answer.stdout]).toEqual([code, '']);
      expect(answer.stderr).toMatch(message);
      expect(await filesIn(folder)).toEqual(before);
    },
  );

  it('killed in the midst, is finished or taken back by the next check', { timeout }, async () => {
    const before = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `letters/2015-${index}-letter.md`,
        validFiles[letterFile].replace('2014-03-02', '2015'),
      ]),
    );
    const folder = await layContent(before);
    const was = await filesIn(folder);
    const child = spawn(process.execPath, ['src/commands/withhold.ts', 'ana-vesel', '--yes'], {
      env: { ...process.env, ARCHIVE_CONTENT: folder, WITHHELD_KEY: '' },
      stdio: 'ignore',
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const seen = new AbortController();
    void closed.then(() => seen.abort());
    try {
      // The first letter that is written over: many are still to come.
      for await (const { filename } of watch(path.join(folder, 'letters'), {
        signal: seen.signal,
      })) {
        if (filename?.endsWith('.md')) child.kill('SIGKILL');
      }
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error;
    }
    await closed;
    await run(folder, [], { command: 'check' });
    const after = await filesIn(folder);
    const named = Object.values(after).filter((text) => /Ana Vesel/u.test(text));
    expect([0, Object.values(was).filter((text) => /Ana Vesel/u.test(text)).length]).toContain(
      named.length,
    );
    expect(Object.keys(after).filter((file) => file.startsWith('.'))).toEqual([]);
    if (named.length > 0) expect(after).toEqual(was);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run(await layContent(), ['--help']);
    expect([code, stdout]).toEqual([0, `${help}\n`]);
    for (const option of [
      '--letter',
      '--yes',
      '--json',
      '--build',
      'WITHHELD_KEY',
      'ARCHIVE_CONTENT',
    ]) {
      expect(help).toContain(option);
    }
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastChanges } from '../../src/reading/history.ts';

let root: string;

/** Runs git in the test’s repository, on a day of its own and with nothing of the machine’s settings. */
function git(folder: string, day: string, ...words: string[]): void {
  const date = `${day}T12:00:00Z`;
  const who = { GIT_AUTHOR_NAME: 'Bo Dent', GIT_AUTHOR_EMAIL: 'bo@example.org' };
  execFileSync('git', ['-C', folder, ...words], {
    stdio: 'ignore',
    env: {
      ...{ PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...who },
      ...{ GIT_COMMITTER_NAME: 'Bo Dent', GIT_COMMITTER_EMAIL: 'bo@example.org' },
      ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  });
}

async function commit(day: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files))
    await writeFile(path.join(root, 'repo', file), text);
  git(path.join(root, 'repo'), day, 'add', '.');
  git(path.join(root, 'repo'), day, 'commit', '-m', 'a change');
}

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'history-'));
  await mkdir(path.join(root, 'repo/content/letters'), { recursive: true });
  await mkdir(path.join(root, 'alone'));
  git(path.join(root, 'repo'), '2020-01-01', 'init');
  await commit('2020-01-02', {
    'content/letters/a.md': 'a',
    'content/letters/b.md': 'b',
    'README.md': '',
  });
  await commit('2021-03-04', { 'content/letters/b.md': 'bb', 'content/issues.yaml': '[]' });
  await commit('2022-05-06', { 'README.md': 'more' });
  await writeFile(path.join(root, 'repo/content/letters/new.md'), 'never committed');
  git(root, '2022-05-06', 'clone', '--depth', '1', `file://${path.join(root, 'repo')}`, 'shallow');
});

afterAll(() => rm(root, { recursive: true }));

describe('the last change of a file', () => {
  it('is the day of the newest commit that has it', async () => {
    expect(Object.fromEntries(await lastChanges(path.join(root, 'repo/content')))).toEqual({
      'letters/a.md': '2020-01-02',
      'letters/b.md': '2021-03-04',
      'issues.yaml': '2021-03-04',
    });
  });

  it.each(['alone', 'not-there', 'shallow/content'])('is not known in %s', async (folder) => {
    expect(await lastChanges(path.join(root, folder))).toEqual(new Map());
  });
});

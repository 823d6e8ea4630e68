import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changesIn, readChanges } from '../../src/reading/changes.ts';
import { layContent } from '../content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** Runs git in a folder, at a moment, with no settings of this machine. */
function git(folder: string, moment: string, ...call: string[]): void {
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...call],
    {
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
        GIT_COMMITTER_DATE: moment,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
      stdio: 'pipe',
    },
  );
}

function commit(folder: string, moment: string): void {
  git(folder, moment, 'add', '--all');
  git(folder, moment, 'commit', '--quiet', '--message', 'A change');
}

describe('when files changed', () => {
  it('is told by git, in UTC, for the content folder alone', async () => {
    const folder = await layContent();
    const content = path.join(folder, 'content');
    await mkdir(path.join(content, 'letters'), { recursive: true });
    git(folder, '2014-01-01T00:00:00Z', 'init', '--quiet');
    await writeFile(path.join(content, 'letters', 'a.md'), 'a');
    await writeFile(path.join(content, 'letters', 'ü "b"\n.md'), 'b');
    await writeFile(path.join(content, 'issues.yaml'), 'c');
    commit(folder, '2014-03-02T23:30:00-02:00');
    await writeFile(path.join(content, 'letters', 'a.md'), 'changed');
    await rm(path.join(content, 'issues.yaml'));
    commit(folder, '2015-03-02T10:00:00+08:00');
    await writeFile(path.join(folder, 'other.md'), 'x');
    commit(folder, '2016-03-02T10:00:00Z');
    expect((await readChanges(content)).files).toEqual({
      'letters/a.md': '2015-03-02T02:00:00Z',
      'letters/ü "b"\n.md': '2014-03-03T01:30:00Z',
      'issues.yaml': '2015-03-02T02:00:00Z',
    });
  });

  it('is not known of a shallow copy, where git has one commit make every file', async () => {
    const folder = await layContent();
    const whole = path.join(folder, 'whole');
    await mkdir(whole);
    git(whole, '2014-01-01T00:00:00Z', 'init', '--quiet');
    await writeFile(path.join(whole, 'a.md'), 'a');
    commit(whole, '2014-03-02T10:00:00Z');
    await writeFile(path.join(whole, 'b.md'), 'b');
    commit(whole, '2015-03-02T10:00:00Z');
    git(
      folder,
      '2016-01-01T00:00:00Z',
      'clone',
      '--quiet',
      '--depth',
      '1',
      `file://${whole}`,
      'shallow',
    );
    expect(Object.keys((await readChanges(whole)).files)).toHaveLength(2);
    expect((await readChanges(path.join(folder, 'shallow'))).files).toEqual({});
  });

  it('is not known where there is no git', async () => {
    expect(await readChanges(await layContent())).toEqual({ files: {}, otherwise: undefined });
    expect(await readChanges('/no/such/folder')).toEqual({ files: {}, otherwise: undefined });
  });

  it.each([
    ['1500000000', '2017-07-14T02:40:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
    ['', undefined],
    ['yesterday', undefined],
    ['-5', undefined],
    ['999999999999999', undefined],
  ])('is what SOURCE_DATE_EPOCH=%s says, failing that', async (seconds, moment) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
    expect((await readChanges(await layContent())).otherwise).toBe(moment);
  });
});

it('takes the newest of a file’s changes, in whatever order branches give them', () => {
  const log = ['\u00012014-01-01T00:00:00Z', '\na', '\u00012016-01-01T00:00:00Z', '\na', 'b', ''];
  expect(changesIn(log.join('\0'))).toEqual({
    a: '2016-01-01T00:00:00Z',
    b: '2016-01-01T00:00:00Z',
  });
  expect(changesIn('')).toEqual({});
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A repository made for one test. */
export interface Repository {
  /** Its absolute path. */
  folder: string;
  /** The absolute path of the content folder in it. */
  content: string;
  /** Runs git in it, with no settings of this machine. */
  git: (...call: string[]) => void;
  /** Runs git at a moment, as the committer’s clock would show it. */
  gitAt: (moment: string, ...call: string[]) => void;
  /** Writes files below the content folder (`undefined` takes one away), and commits them at a moment. */
  commit: (
    moment: string,
    files: Readonly<Record<string, string | Uint8Array | undefined>>,
  ) => Promise<void>;
}

/** Makes a repository, gone after the test; `git` is run with these arguments first. */
export async function newRepository(...settings: string[]): Promise<Repository> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-history-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = path.join(folder, 'content');
  await mkdir(content);
  const gitAt = (moment: string, ...call: string[]) => {
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...settings, ...call],
      {
        env: {
          ...process.env,
          // When someone wrote a change does not matter: when it was committed does.
          GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
          GIT_COMMITTER_DATE: moment,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
        },
        stdio: 'pipe',
      },
    );
  };
  const git = (...call: string[]) => gitAt('2013-01-01T00:00:00Z', ...call);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    content,
    git,
    gitAt,
    commit: async (moment, files) => {
      for (const [file, text] of Object.entries(files)) {
        const absolute = path.join(content, file);
        await mkdir(path.dirname(absolute), { recursive: true });
        await (text === undefined ? rm(absolute) : writeFile(absolute, text));
      }
      git('add', '--all');
      gitAt(moment, 'commit', '--quiet', '--allow-empty', '--message', 'A secret message');
    },
  };
}

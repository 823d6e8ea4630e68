import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import { asContent, layContent, type Files } from '../content-folder.ts';

/** The project’s own folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What a call of the command came to. */
export interface Called {
  status: number | string;
  stdout: string;
  stderr: string;
}

interface Call {
  content?: string;
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** Calls the command as a maintainer does, in a process of its own. */
export async function check(
  args: readonly string[],
  { content, cwd = root, env: more = {} }: Call = {},
): Promise<Called> {
  // vitest asks for color; a maintainer’s pipe does not.
  const { FORCE_COLOR, ARCHIVE_CONTENT, ...own } = process.env;
  const env = { ...own, ...more, ...(content === undefined ? {} : { ARCHIVE_CONTENT: content }) };
  const command = [path.join(root, 'src/commands/check.ts'), ...args];
  const called = await new Promise<Called>((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd, env, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
  expect(called.stdout + called.stderr).not.toMatch(/^\s+at .*:\d+/mu);
  return called;
}

/** Calls the command on files laid over the valid ones. */
export async function checkFiles(files: Files, ...args: string[]): Promise<Called> {
  const content = await layContent(files);
  return asContent(await check(args, { content }), content);
}

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { installedVersion } from '../versions.ts';
import type { Aside } from './aside.ts';
import type { Builder, Places } from './builder.ts';
import { run } from './process.ts';

const caches = path.resolve('node_modules/.cache/by-name');
/** What stands among the caches of builds and is none: the browser of tests, and what benches wrote. */
const others = new Set(['chromium', 'bench']);

/** All caches of all builds: which of them one content folder has is the build’s own affair. */
async function forget(aside: Aside): Promise<void> {
  const names = await readdir(caches).catch(() => []);
  for (const name of names) {
    if (!others.has(name)) await aside(path.join(caches, name));
  }
}

const node = ({ content }: Places, script: string, ...args: string[]) => ({
  argv: [process.execPath, 'node.mjs', script, ...args] as const,
  cwd: process.cwd(),
  env: { ARCHIVE_CONTENT: content },
});

/** This archive, as a maintainer builds it: checked, indexed, with its copy and its checksums. */
export const ours: Builder = {
  name: 'By Name',
  version: async () => `${await installedVersion('astro')} · ${await installedVersion('pagefind')}`,
  install: 'npm ci',
  forget,
  prepare: () => Promise.resolve(),
  build: (places) => [node(places, 'src/commands/build.ts', '--out', places.out)],
  async index(places) {
    const taken = await run(node(places, 'bench/scale/index-alone.ts', places.out));
    // It tells the time itself, since it reads all letters first.
    return { ...taken, milliseconds: Number(taken.said) };
  },
};

import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { layHostile } from '../hostile/lay.ts';
import { startChromium } from './chromium.ts';
import { layCrowd } from './journeys/lay-crowd.ts';
import { serve } from './serve.ts';

/** A built archive under test. */
export interface Site {
  /** The folder of its records. */
  content: string;
  /** The folder that was built. */
  folder: string;
  /** The base path that it was built for. */
  base: string;
  /** Where it is served, base path included, with a slash at the end. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The project's own archive, at the root of its host. */
    real: Site;
    /** The invented archive of tests/fixtures, under a base path. */
    invented: Site;
    /** Three hundred invented people, so that the A–Z is split. */
    crowd: Site;
    /** An archive of what somebody could send to do harm: tests/hostile/README.md. */
    hostile: Site;
    /** Where the shared browser listens. */
    browser: string;
    /** What Astro writes for editors of the invented archive: a folder. */
    collections: string;
  }
}

const run = promisify(execFile);

/** Astro's own folder, as `npm run dev` writes it. */
const astroCollections = path.resolve('.astro/collections');

const cache = path.resolve('node_modules/.cache/by-name');

const hostileContent = path.join(cache, 'hostile-content');
const crowdContent = path.join(cache, 'crowd-content');

/** The archives under test, in the order in which they are built. */
const archives = [
  { name: 'real', content: 'content', base: '/' },
  { name: 'hostile', content: hostileContent, base: '/' },
  { name: 'crowd', content: crowdContent, base: '/' },
  { name: 'invented', content: 'tests/fixtures/archive', base: '/invented/' },
] as const;

async function build({ name, content, base }: (typeof archives)[number]): Promise<string> {
  const folder = path.join(cache, 'sites', name);
  const { stdout } = await run(
    process.execPath,
    ['src/commands/build.ts', '--out', folder, '--base', base],
    // An archive with many problems has much to say.
    { env: { ...process.env, ARCHIVE_CONTENT: content }, maxBuffer: 64 * 2 ** 20 },
  );
  if (!stdout.includes('Built and indexed ')) throw new Error(stdout);
  return folder;
}

export default async function setup(project: TestProject) {
  await layHostile(hostileContent);
  await layCrowd(crowdContent);
  const built = [];
  for (const archive of archives) built.push({ ...archive, folder: await build(archive) });
  const collections = path.join(cache, 'collections');
  await rm(collections, { recursive: true, force: true });
  await run(
    process.execPath,
    ['--input-type=module', '--eval', "import { sync } from 'astro'; await sync({});"],
    { env: { ...process.env, ARCHIVE_CONTENT: 'tests/fixtures/archive' } },
  );
  await cp(astroCollections, collections, { recursive: true });
  // The browser first: where it does not start, nothing is left open.
  const browser = await startChromium();
  const servers = await Promise.all(built.map(({ folder, base }) => serve(folder, base)));
  for (const [place, { name, ...site }] of built.entries()) {
    project.provide(name, { ...site, url: servers[place]?.url ?? '' });
  }
  project.provide('browser', browser.wsEndpoint());
  project.provide('collections', collections);
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}

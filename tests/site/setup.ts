import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { layHostile } from '../hostile/lay.ts';
import { startChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** A built archive under test. */
export interface Site {
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
    /** An archive of what somebody could send to do harm: tests/hostile/README.md. */
    hostile: Site;
    /** Where the shared browser listens. */
    browser: string;
  }
}

const run = promisify(execFile);

const cache = path.resolve('node_modules/.cache/by-name');

async function build(name: string, content: string, base: string): Promise<string> {
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
  // One after the other: two builds at once would share Astro's folder of types.
  const realFolder = await build('real', 'content', '/');
  const hostileContent = path.join(cache, 'hostile-content');
  await layHostile(hostileContent);
  const hostileFolder = await build('hostile', hostileContent, '/');
  // Last, because what editors read of the content is that of the last build.
  const inventedFolder = await build('invented', 'tests/fixtures/archive', '/invented/');
  // The browser first: where it does not start, nothing is left open.
  const browser = await startChromium();
  const real = await serve(realFolder, '/');
  const invented = await serve(inventedFolder, '/invented/');
  const hostile = await serve(hostileFolder, '/');
  project.provide('real', { folder: realFolder, base: '/', url: real.url });
  project.provide('invented', { folder: inventedFolder, base: '/invented/', url: invented.url });
  project.provide('hostile', { folder: hostileFolder, base: '/', url: hostile.url });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([real, invented, hostile].map((site) => site.close()));
  };
}

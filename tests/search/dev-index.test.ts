import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createViteServer } from 'vitest/node';
import { devIndex } from '../../src/search/dev-index.ts';

/** A development server over an empty folder; gives what it answers for a path. */
async function serving(built: string, base: string) {
  const root = await mkdtemp(path.join(os.tmpdir(), 'by-name-dev-'));
  const server = await createViteServer({
    configFile: false,
    root,
    base,
    appType: 'custom',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
    plugins: [devIndex(path.join(root, built))],
  });
  await server.listen();
  onTestFinished(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  });
  await mkdir(path.join(root, 'dist/pagefind'), { recursive: true });
  await writeFile(path.join(root, 'dist/pagefind/pagefind-entry.json'), '{"version":"x"}');
  const origin = server.resolvedUrls?.local[0] ?? '';
  return async (address: string) => (await fetch(new URL(address, origin))).status;
}

describe('the index of the last build, in development', () => {
  it.each(['/', '/archive/'])('is served under %s', async (base) => {
    const status = await serving('dist', base);
    expect(await status(`${base}pagefind/pagefind-entry.json`)).toBe(200);
    expect(await status(`${base}pagefind/none.json`)).toBe(404);
  });

  it('is missing where nothing was built', async () => {
    const status = await serving('none', '/');
    expect(await status('/pagefind/pagefind-entry.json')).toBe(404);
  });
});

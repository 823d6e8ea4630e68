import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withContext } from '../../src/markdown/context.ts';
import { recordLoader } from '../../src/reading/loader.ts';

const project = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loader-'));
  await cp(path.join(project, 'tests/fixtures/archive'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Loads the letters as Astro does, and keeps watching; `rendered` are the texts rendered since. */
async function loadLetters({ base = '/', entries = new Map<string, { digest: string }>() } = {}) {
  const rendered: string[] = [];
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; digest: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    config: { base, root: pathToFileURL(`${project}/`) },
    generateDigest: (data: unknown) => JSON.stringify(data),
    renderMarkdown: async (text: string) => {
      rendered.push(text);
      return { html: '' };
    },
    logger: {
      warn: (text: string) => expect(text).toContain('2010-undated-card'),
      error: (text: string) => errors.push(text),
    },
    watcher,
  } as unknown as LoaderContext;
  await recordLoader({ kind: 'letter', folder, prepare: withContext }).load(context);
  return { entries, rendered, errors, watcher };
}

/** Changes a file of the content, and says so as a watcher does. */
async function edit(file: string, change: (text: string) => string, watcher: EventEmitter) {
  const absolute = path.join(folder, file);
  await writeFile(absolute, change(await readFile(absolute, 'utf8')));
  watcher.emit('change', absolute);
}

describe('the loader of letters', () => {
  it('renders each letter once, and none again that is the same', async () => {
    const { entries, rendered } = await loadLetters();
    expect(rendered).toHaveLength(entries.size);
    expect((await loadLetters({ entries })).rendered).toEqual([]);
  });

  it('renders all again under another base path', async () => {
    const { entries } = await loadLetters();
    expect((await loadLetters({ entries, base: '/x' })).rendered).toHaveLength(entries.size);
  });

  it('renders the letters again that name a person whose forms have changed', async () => {
    const { rendered, watcher } = await loadLetters();
    const naming = rendered.splice(0).filter((text) => text.includes('"Ana Wesel"')).length;
    await edit(
      'people/ana-vesel.yaml',
      (text) => text.replace('value: Ana Wesel', 'value: Ana Vessel'),
      watcher,
    );
    await vi.waitFor(() => expect(rendered).toHaveLength(naming));
    expect(naming).toBeGreaterThan(0);
    for (const text of rendered) expect(text).toContain('"Ana Vessel"');
  });

  it('says what is wrong with a letter as soon as it is saved, and leaves it out', async () => {
    const { entries, errors, watcher } = await loadLetters();
    const [id = ''] = entries.keys();
    await edit(`letters/${id}.md`, (text) => text.replace(/^title:.*$/mu, ''), watcher);
    await vi.waitFor(() => expect(entries.has(id)).toBe(false));
    await vi.waitFor(() => expect(errors.join('\n')).toContain(`${id}.md`));
  });

  it('says which letter could not be rendered', async () => {
    const prepare = () => 'x';
    const context = {
      store: { keys: () => [], get: () => undefined },
      config: { base: '/', root: pathToFileURL(`${project}/`) },
      generateDigest: () => '',
      renderMarkdown: () => Promise.reject(new RangeError('Maximum call stack size exceeded')),
    } as unknown as LoaderContext;
    await expect(recordLoader({ kind: 'letter', folder, prepare }).load(context)).rejects.toThrow(
      /letters\/\S+\.md: the text of this letter could not be rendered/u,
    );
  });
});

import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { letterFiles } from '../../src/publication/loader.ts';
import { handedOver } from '../../src/publication/publication.ts';

const project = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loader-'));
  await cp(path.join(project, 'tests/fixtures/archive'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Loads the letters as Astro does in `dev`, and keeps watching. */
async function load() {
  const entries = new Map<string, { filePath: string }>();
  const errors: string[] = [];
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    store: {
      keys: () => [...entries.keys()],
      set: (entry: { id: string; filePath: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    meta: { set: (_: string, value: string) => told.push(value) },
    logger: {
      warn: (text: string) => expect(text).toContain('2010-undated-card'),
      error: (text: string) => errors.push(text),
    },
    watcher,
  } as unknown as LoaderContext;
  await letterFiles({ root: project, folder, base: '/' }).load(context);
  return { entries, errors, told, watcher };
}

/** Changes a file of the content, and says so as a watcher does. */
async function edit(file: string, change: (text: string) => string, watcher: EventEmitter) {
  const absolute = path.join(folder, file);
  await writeFile(absolute, change(await readFile(absolute, 'utf8')));
  watcher.emit('change', absolute);
}

describe('the loader of letters', () => {
  it('tells editors which files are letters', async () => {
    const { entries } = await load();
    expect(entries.size).toBeGreaterThan(10);
    for (const [id, { filePath }] of entries) expect(path.basename(filePath)).toBe(`${id}.md`);
  });

  it('hands over what was edited, and tells browsers', async () => {
    const { told, watcher } = await load();
    const name = () => handedOver()?.archive.person('ana-vesel')?.name;
    const before = name();
    await edit(
      'people/ana-vesel.yaml',
      (text) => text.replace(/^name: .*$/mu, 'name: Ana V'),
      watcher,
    );
    await vi.waitFor(() => expect(name()).toBe('Ana V'), 10_000);
    expect(before).not.toBe('Ana V');
    await vi.waitFor(() => expect(new Set(told).size).toBe(2));
  });

  it('says what is wrong with a letter as soon as it is saved, and leaves it out', async () => {
    const { entries, errors, watcher } = await load();
    const [id = ''] = entries.keys();
    await edit(`letters/${id}.md`, (text) => text.replace(/^title:.*$/mu, ''), watcher);
    await vi.waitFor(() => expect(entries.has(id)).toBe(false), 10_000);
    expect(errors.join('\n')).toContain(`${id}.md`);
    expect(handedOver()?.archive.letter(id)).toBeUndefined();
  });
});

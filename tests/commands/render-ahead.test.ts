import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { renderAhead } from '../../src/commands/build/render-ahead.ts';
import type { Standing } from '../../src/publication/kept-files.ts';
import type { Publication } from '../../src/publication/publication.ts';

const ids = ['a', 'b', 'c', 'd'];
const standing: Standing = {
  ...{ out: '', notesFile: '', rest: { files: [], folders: [] } },
  notes: new Map([['letters/b/index.html', [['key-b'], '']]]),
};

/** What pages are made from, as far as texts are rendered of it. */
const publicationOf = (textOf: (id: string) => Promise<unknown>) =>
  ({
    archive: { letters: ids.map((id) => ({ id })) },
    keyOf: (_kind: string, id: string) => `key-${id}`,
    textOf,
  }) as unknown as Publication;

it('renders the texts of letters that changed while something is awaited', async () => {
  const textOf = vi.fn(async () => undefined);
  const awaited = (async () => {
    while (textOf.mock.calls.length < 3) await setImmediate();
    return 'known';
  })();
  const composing = Promise.resolve(publicationOf(textOf));
  expect(await renderAhead(composing, standing, awaited)).toBe('known');
  expect(textOf.mock.calls.flat()).toEqual(['a', 'c', 'd']);
});

it('renders no more once that is known', async () => {
  const done = Promise.withResolvers<string>();
  const rendered: string[] = [];
  const publication = publicationOf(async (id) => {
    rendered.push(id);
    done.resolve('known');
  });
  expect(await renderAhead(Promise.resolve(publication), standing, done.promise)).toBe('known');
  expect(rendered).toEqual(['a']);
});

it.each([
  ['nothing can be composed', async () => Promise.reject<Publication>(new Error('No archive.'))],
  ['a text fails', async () => publicationOf(() => Promise.reject(new Error('No text.')))],
])('gives what is awaited where %s', async (_, compose) => {
  const awaited = setImmediate('known');
  expect(await renderAhead(compose(), standing, awaited)).toBe('known');
});

it('fails as what is awaited does', async () => {
  const awaited = Promise.reject(new Error('No verdict.'));
  const composing = Promise.resolve(publicationOf(async () => undefined));
  await expect(renderAhead(composing, standing, awaited)).rejects.toThrow('No verdict.');
});

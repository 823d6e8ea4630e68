import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocatedLetter } from '../../src/archive/content.ts';
import { textsOf } from '../../src/publication/texts.ts';
import { readContent } from '../../src/reading/content.ts';

const { content } = await readContent(path.resolve(import.meta.dirname, '../fixtures/archive'));
const people = new Map(content.people.map(({ id, data }) => [id, data]));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Change {
  letters?: readonly LocatedLetter[];
  base?: string;
  version?: string;
  renamed?: string;
}

const texts = ({ letters = content.letters, base = '/', version = '1', renamed }: Change = {}) =>
  textsOf(
    letters,
    (id) => {
      const person = people.get(id);
      return person && id === renamed ? { ...person, name: `${person.name} Vessel` } : person;
    },
    { base, version, folder },
  );

const rendered = () => readdirSync(folder).sort();

/** Renders all; gives the letters that were rendered, and not read from the folder. */
async function render(change?: Change): Promise<string[]> {
  const { textOf, digestOf } = texts(change);
  const before = new Set(rendered());
  const ids = (change?.letters ?? content.letters).map(({ id }) => id);
  for (const id of ids) await textOf(id);
  return ids.filter((id) => !before.has(`${digestOf(id)}.json`));
}

describe('the texts of letters', () => {
  it('are rendered once, and none again that is the same', async () => {
    expect(await render()).toHaveLength(content.letters.length);
    const before = rendered().map((name) => statSync(path.join(folder, name)).mtimeMs);
    expect(await render()).toEqual([]);
    expect(rendered().map((name) => statSync(path.join(folder, name)).mtimeMs)).toEqual(before);
  });

  it.each<[string, Change]>([
    ['under another base path', { base: '/x/' }],
    ['by another version of the code', { version: '2' }],
  ])('are all rendered again %s', async (_, change) => {
    await render();
    expect(await render(change)).toHaveLength(content.letters.length);
  });

  it('are rendered again where they name a person who is called otherwise now', async () => {
    await render();
    const naming = content.letters
      .filter(({ data }) => JSON.stringify(data).includes('"person":"ana-vesel"'))
      .map(({ id }) => id);
    expect(naming.length).toBeGreaterThan(0);
    expect(await render({ renamed: 'ana-vesel' })).toEqual(naming);
  });

  it('are kept no longer than their letter is there', async () => {
    await render();
    const [, ...letters] = content.letters;
    await render({ letters });
    expect(rendered()).toHaveLength(letters.length);
  });

  it('are not taken away while another process writes them, but where no letter has them', async () => {
    const [, ...letters] = content.letters;
    const drafts = content.letters.map(({ id }) => `${texts().digestOf(id)}.json.4711.part`);
    for (const draft of drafts) writeFileSync(path.join(folder, draft), '{"type":"ro');
    texts();
    expect(rendered()).toEqual(drafts.toSorted());
    texts({ letters });
    expect(rendered()).toEqual(drafts.slice(1).toSorted());
  });

  it('are rendered again where what was kept is broken', async () => {
    await render();
    const [name = ''] = rendered();
    writeFileSync(path.join(folder, name), '{"type":"ro');
    await render();
    expect(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).toHaveProperty('children');
  });

  it('are the same, kept or not', async () => {
    const anew = texts();
    const first = await Promise.all(content.letters.map(({ id }) => anew.textOf(id)));
    const again = texts();
    expect(await Promise.all(content.letters.map(({ id }) => again.textOf(id)))).toEqual(first);
    expect(await again.textOf('nobody')).toEqual({ type: 'root', children: [] });
    expect(again.digestOf('nobody')).toBeUndefined();
  });

  it('say which letter could not be rendered', async () => {
    // Astro’s processor prints what it throws.
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [letter] = content.letters;
    const body = { ...letter!.body, markdown: '> '.repeat(20_000) };
    const broken = texts({ letters: [{ ...letter!, body }] });
    await expect(broken.textOf(letter!.id)).rejects.toThrow(
      /letters\/\S+\.md: the text of this letter could not be rendered/u,
    );
    printed.mockRestore();
  });
});

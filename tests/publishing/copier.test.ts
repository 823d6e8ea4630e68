import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCopier } from '../../src/publishing/copier.ts';
import { copyFile } from '../../src/publishing/copy-file.ts';
import { inOrder } from '../../src/publishing/in-order.ts';
import type { Source } from '../../src/publishing/source.ts';
import { heldOf, stretchesOf } from '../../src/publishing/stretches.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-copier-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** So much that other threads are started: 40 files of a megabyte, and one that is not read whole. */
const text = (number: number) =>
  `<a href="/x/${number + 1}.html">${`Word ${number} of no one. `.repeat(60_000)}</a>`;
const contents = new Map([
  ...Array.from({ length: 40 }, (_, number) => [`${number}.html`, text(number)] as const),
  ['large.json', `["${'A paragraph of no one. '.repeat(300_000)}"]`],
  ['module.js', 'export {};'],
]);
for (const [file, content] of contents) await writeFile(path.join(folder, file), content);

const site = {
  ...{ folder, origin: 'https://archive.example.org', base: '/x/' },
  files: new Set(contents.keys()),
  scripts: new Map<string, string>(),
};
const nothing = { known: new Map(), isKept: false, changed: new Set<number>() };

const sources = [...contents].map(([file, content]): Source => ({
  ...{ file, isCopied: file !== 'module.js', size: Buffer.byteLength(content) },
  ...{ identity: undefined, digest: undefined },
}));

async function copied(
  threads: number,
  of: readonly Source[] = sources,
  areOthersBusy?: () => boolean,
) {
  const copier = openCopier(site, nothing, { threads, ...(areOthersBusy && { areOthersBusy }) });
  try {
    return (await Array.fromAsync(inOrder(stretchesOf(of), copier.copy, heldOf))).flat();
  } finally {
    copier.close();
  }
}

describe('files of a site that other threads copy', () => {
  let asked = 0;
  it.each([
    [1, undefined],
    [3, undefined],
    [1, () => true],
    [3, () => (asked += 1) < 20],
  ])(
    'are as if they were copied here, in their order: %i threads, others busy: %s',
    async (threads, areOthersBusy) => {
      const found = await copied(threads, sources, areOthersBusy);
      expect(found.map(({ source }) => source)).toEqual(sources);
      for (const { source, digest, entry } of found) {
        const { file, isCopied } = source;
        const order = { file, text: undefined, isCopied, last: undefined };
        const here = copyFile(order, site);
        expect(digest).toBe(here.digest);
        const bytes = entry && 'bytes' in entry ? Buffer.concat(entry.bytes) : undefined;
        expect({ ...entry, bytes }).toEqual({
          ...here.entry,
          bytes: here.entry && Buffer.concat(here.entry.bytes),
        });
      }
    },
  );

  it('are not copied where one of them cannot be', async () => {
    await writeFile(path.join(folder, 'z.html'), '<script type="module" src="/x/z.js"></script>');
    const last = {
      ...{ file: 'z.html', isCopied: true, size: 100 },
      ...{ identity: undefined, digest: undefined },
    };
    await expect(copied(2, [...sources, last])).rejects.toThrow(
      /^Unexpected modules on z\.html: \/x\/z\.js/u,
    );
    const gone = { ...last, file: 'gone.html' };
    await expect(copied(2, [...sources, gone])).rejects.toThrow(/ENOENT.*gone\.html/u);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type Disk } from '../../../src/commands/withhold/disk.ts';
import {
  ChangedMeanwhile,
  finishWriting,
  writeAll,
  type Write,
} from '../../../src/commands/withhold/journal.ts';
import { layContent, letterFile, validFiles } from '../../content-folder.ts';

/** Every file of a folder, hidden ones too, with its text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
    }),
  );
  return Object.fromEntries(texts.sort());
}

const before = Buffer.from(validFiles[letterFile]);
const writes: Write[] = [
  { file: 'letters/2014-03-02-letter.md', before: undefined, after: Buffer.from('new') },
  { file: letterFile, before, after: undefined },
  {
    file: 'people/ana-vesel.yaml',
    before: Buffer.from(validFiles['people/ana-vesel.yaml']),
    after: undefined,
  },
  {
    file: 'organizations/quill-house.yaml',
    before: Buffer.from(validFiles['organizations/quill-house.yaml']),
    after: Buffer.from('name: Quill\n'),
  },
  { file: 'new/folder/list.txt', before: undefined, after: Buffer.from('list') },
];
const old: Record<string, string> = { ...validFiles };
const changed: Record<string, string> = {
  'issues.yaml': validFiles['issues.yaml'],
  'letters/2014-03-02-letter.md': 'new',
  'new/folder/list.txt': 'list',
  'organizations/quill-house.yaml': 'name: Quill\n',
};

class CutOff extends Error {}

/** A disk that takes so many steps that change something, and then no more: as when the power goes. */
function failingAfter(steps: number): Disk {
  let left = steps;
  const counted =
    <Args extends unknown[]>(act: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      if (left === 0) throw new CutOff();
      left -= 1;
      await act(...args);
    };
  return {
    ...disk,
    write: counted(disk.write),
    makeFolder: counted(disk.makeFolder),
    rename: counted(disk.rename),
    remove: counted(disk.remove),
  };
}

describe('writing all or nothing', () => {
  it('writes, takes away, and leaves nothing of its own', async () => {
    const folder = await layContent();
    await writeAll(folder, writes);
    expect(await filesIn(folder)).toEqual(changed);
    expect(await readdir(folder)).not.toContain('.withholding');
    expect(await finishWriting(folder)).toBe('nothing');
  });

  it('cut off at any step, it is finished or taken back by the next command', async () => {
    const came = new Set<string>();
    for (let steps = 0; ; steps++) {
      const folder = await layContent();
      const done = await writeAll(folder, writes, failingAfter(steps)).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof CutOff)) throw error;
          return false;
        },
      );
      // And the next one is cut off as well, once.
      await finishWriting(folder, failingAfter(1)).catch(() => undefined);
      const outcome = await finishWriting(folder);
      const files = await filesIn(folder);
      expect([old, changed], `after ${steps} steps`).toContainEqual(files);
      came.add(files['new/folder/list.txt'] === undefined ? 'old' : 'changed');
      if (outcome === 'finished') expect(files).toEqual(changed);
      if (outcome === 'undone') expect(files).toEqual(old);
      if (done) break;
    }
    expect(came).toEqual(new Set(['old', 'changed']));
  });

  it('writes over nothing that was changed meanwhile', async () => {
    const folder = await layContent({ 'organizations/quill-house.yaml': 'name: Quill Houses\n' });
    const was = await filesIn(folder);
    await expect(writeAll(folder, writes)).rejects.toThrow(ChangedMeanwhile);
    expect(await filesIn(folder)).toEqual(was);
  });

  it('writes over nothing that was changed since it was cut off', async () => {
    for (let steps = 1; ; steps++) {
      const folder = await layContent();
      await expect(writeAll(folder, writes, failingAfter(steps))).rejects.toThrow(CutOff);
      const files = await filesIn(folder);
      // From here on it counts as made.
      if (!('.withholding/journal.json' in files)) continue;
      const file = path.join(folder, 'organizations/quill-house.yaml');
      await writeFile(file, 'name: Another\n');
      await expect(finishWriting(folder)).rejects.toThrow(
        /quill-house\.yaml meanwhile\. .*git checkout/su,
      );
      expect(await readFile(file, 'utf8')).toBe('name: Another\n');
      await writeFile(file, validFiles['organizations/quill-house.yaml']);
      expect(await finishWriting(folder)).toBe('finished');
      expect(await filesIn(folder)).toEqual(changed);
      return;
    }
  });

  it('keeps what it lays ready out of git', async () => {
    const folder = await layContent();
    await expect(writeAll(folder, writes, failingAfter(7))).rejects.toThrow(CutOff);
    expect(await readFile(path.join(folder, '.withholding/.gitignore'), 'utf8')).toBe('*\n');
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../reading/file.ts';
import type { FileChange } from '../../withholding/plan.ts';
import { ChangedMeanwhile, type Write } from './journal.ts';
import { editedRaw } from './raw-text.ts';

/**
 * What changes come to on disk, where files may have line ends and marks that the reader leaves out.
 *
 * Takes the content folder’s absolute path. Throws `ChangedMeanwhile` where a file is not as it was read.
 */
export function writesOf(folder: string, changes: readonly FileChange[]): Write[] {
  const below = (file: string) =>
    path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  return changes.flatMap(({ file, before: text, after: result, edits, movedTo }): Write[] => {
    const before = readFileSync(file);
    const read = decode(file, before);
    if ('rule' in read || read.text !== text) {
      throw new ChangedMeanwhile(
        `Unexpected change of ${file} meanwhile. Nothing was written. Call it again.`,
      );
    }
    const gone = { file: below(file), before, after: undefined };
    if (result === undefined) return [gone];
    const after = Buffer.from(editedRaw(before.toString('utf8'), edits));
    return movedTo === undefined
      ? [{ file: below(file), before, after }]
      : [{ file: below(movedTo), before: undefined, after }, gone];
  });
}

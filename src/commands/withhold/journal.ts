import { createHash } from 'node:crypto';
import path from 'node:path';
import { disk as realDisk, type Disk } from './disk.ts';

/** What a file becomes, by its path below the content folder, with forward slashes. */
export interface Write {
  file: string;
  /** As it was read; nothing where it is new. */
  before: Buffer | undefined;
  /** Nothing where it goes. */
  after: Buffer | undefined;
}

/** A step as the journal holds it. */
interface Step {
  file: string;
  /** The digest of what stood there; null where nothing did. */
  before: string | null;
  /** The name of the new text beside the journal; null where the file goes. */
  staged: string | null;
}

/** Someone else has changed a file meanwhile: then nothing is written over it. */
export class ChangedMeanwhile extends Error {}

// Readers pass over names that begin with a dot, and git over what the folder’s own .gitignore names.
const folderName = '.withholding';
const [draftName, journalName, doneName] = ['journal.part', 'journal.json', 'journal.done'];

const digest = (bytes: Buffer | undefined) =>
  bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex');

async function expectUnchanged(
  disk: Disk,
  folder: string,
  steps: readonly Step[],
  how: string,
): Promise<void> {
  for (const { file, before } of steps) {
    if (digest(await disk.read(path.join(folder, file))) === before) continue;
    throw new ChangedMeanwhile(`Unexpected change of ${path.join(folder, file)} meanwhile. ${how}`);
  }
}

/** Does every step that is left of a journal, however far it came before. */
async function rollForward(disk: Disk, folder: string, steps: readonly Step[]): Promise<void> {
  const home = path.join(folder, folderName);
  const left: Step[] = [];
  for (const step of steps) {
    const source =
      step.staged === null ? path.join(folder, step.file) : path.join(home, step.staged);
    // What is gone from there is done.
    if ((await disk.read(source)) !== undefined) left.push(step);
  }
  await expectUnchanged(
    disk,
    folder,
    left,
    `The withdrawal that was cut off is not finished, so as not to lose it. Put the file back as git has it (git checkout -- <file>) and try again; or delete ${home} to give the withdrawal up.`,
  );
  // New texts first: a letter that gets another name is there twice for a moment, and never not at all.
  for (const { file, staged } of left) {
    if (staged === null) continue;
    const target = path.join(folder, file);
    await disk.makeFolder(path.dirname(target));
    await disk.rename(path.join(home, staged), target);
  }
  for (const { file, staged } of left)
    if (staged === null) await disk.remove(path.join(folder, file));
  // The journal before its folder: under another name there is nothing to finish, and nothing to take back.
  await disk.rename(path.join(home, journalName), path.join(home, doneName));
  await disk.remove(home);
}

/**
 * Writes files of a content folder: all of them, or none. Whatever cuts it off, the next call of
 * `finishWriting` leaves every file as it was, or every file changed.
 *
 * New texts are laid into a folder of their own, then a journal that says where they go; from then on the
 * withdrawal counts as made. Takes the folder’s absolute path. Throws `ChangedMeanwhile` where a file is not as
 * it was read; then nothing is written.
 */
export async function writeAll(
  folder: string,
  writes: readonly Write[],
  disk: Disk = realDisk,
): Promise<void> {
  const home = path.join(folder, folderName);
  const steps = writes.map(({ file, before, after }, index): Step => ({
    ...{ file, before: digest(before) },
    staged: after === undefined ? null : String(index),
  }));
  await expectUnchanged(disk, folder, steps, 'Nothing was written. Call it again.');
  // What may be left there of another was dealt with before, as far as it counts.
  await disk.remove(home);
  await disk.makeFolder(home);
  try {
    await disk.write(path.join(home, '.gitignore'), Buffer.from('*\n'));
    for (const [index, { file, after }] of writes.entries()) {
      if (after !== undefined)
        await disk.write(path.join(home, String(index)), after, path.join(folder, file));
    }
    await disk.write(
      path.join(home, draftName),
      Buffer.from(JSON.stringify({ version: 1, steps })),
    );
  } catch (error) {
    await disk.remove(home);
    throw error;
  }
  await disk.rename(path.join(home, draftName), path.join(home, journalName));
  await rollForward(disk, folder, steps);
}

/**
 * Deals with a withdrawal that was cut off: finishes it where it had been decided, or takes away what was laid
 * ready for it. Takes the content folder’s absolute path; gives what was done. Throws `ChangedMeanwhile` where
 * files have been changed since.
 */
export async function finishWriting(
  folder: string,
  disk: Disk = realDisk,
): Promise<'nothing' | 'finished' | 'undone'> {
  const home = path.join(folder, folderName);
  const journal = await disk.read(path.join(home, journalName));
  if (journal !== undefined) {
    await rollForward(disk, folder, (JSON.parse(journal.toString()) as { steps: Step[] }).steps);
    return 'finished';
  }
  if (!(await disk.isThere(home))) return 'nothing';
  const isDone = await disk.isThere(path.join(home, doneName));
  await disk.remove(home);
  return isDone ? 'nothing' : 'undone';
}

import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '../../drafting/draft.ts';

/** Whether anything stands at a path, a link that leads nowhere included. */
const exists = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** What a file holds once a draft is added to its end. */
async function withAppended(file: string, text: string): Promise<string> {
  const before = (await exists(file)) ? await readFile(file, 'utf8') : '';
  // A list in brackets, or one that is indented, cannot be gone on with; the maintainer does that by hand.
  const last = before.trimEnd();
  if (last && !/^- /mu.test(last)) {
    throw new Error(
      `Unexpected contents of ${file}, expected a list whose entries begin with “- ”`,
    );
  }
  return last ? `${last}\n${text}` : text;
}

/** A file to be written: its path from the content folder, and what it holds. */
export type ToWrite = Pick<Draft, 'file' | 'text' | 'appended'>;

/**
 * Writes drafts into a content folder: all of them, or none where a file is in the way. Takes the folder's
 * absolute path; gives the absolute paths that were written.
 */
export async function writeDrafts(folder: string, drafts: readonly ToWrite[]): Promise<string[]> {
  const files = drafts.map((draft) => ({ ...draft, target: path.join(folder, draft.file) }));
  for (const { target, appended } of files) {
    if (!appended && (await exists(target))) {
      throw new Error(`Unexpected file ${target}, expected none there yet`);
    }
  }
  const ready: { temporary: string; target: string }[] = [];
  try {
    for (const { target, text, appended } of files) {
      const temporary = `${target}.new-${process.pid}`;
      ready.push({ temporary, target });
      try {
        await mkdir(path.dirname(target), { recursive: true });
        const whole = appended ? await withAppended(target, text) : text;
        await writeFile(temporary, whole, { flag: 'wx' });
      } catch (error) {
        // EISDIR, ENOTDIR, EEXIST: something else stands where the file or its folder belongs.
        if (!(error instanceof Error && 'code' in error)) throw error;
        throw new Error(`Nothing was written: ${target} cannot be (${error.message})`, {
          cause: error,
        });
      }
    }
    for (const { temporary, target } of ready) await rename(temporary, target);
  } finally {
    await Promise.all(ready.map(({ temporary }) => rm(temporary, { force: true })));
  }
  return ready.map(({ target }) => target);
}

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { counted } from '../src/archive/words.ts';
import { shownPath } from '../src/reading/file.ts';
import { layArchive } from './corpus/lay.ts';
import type { Bench } from './report.ts';

/** How many letters an invented archive has where nobody says. */
const some = 1000;

/**
 * Writes an invented archive, for whoever wants to measure by it what no bench does: into the folder that is named,
 * which must not be there, since what stood in it would be measured too; or into one of its own, which is emptied.
 */
export const benchCorpus: Bench = async ({ letters: [letters = some], out }) => {
  const folder = out ?? path.resolve('node_modules/.cache/by-name/bench/corpus', String(letters));
  await rm(folder, { recursive: true, force: true });
  const begun = performance.now();
  const counts = layArchive(letters, folder);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const files = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    rows: [{ folder, files, ...Object.fromEntries(counts) }],
    text: [
      `Wrote ${counted(letters, 'invented letter')}, ${counted(files, 'file')} in all, into ${shownPath(folder)}/ in ${seconds} s.`,
      `To build it: ARCHIVE_CONTENT=${shownPath(folder)} npm run build -- --out <folder>`,
    ].join('\n'),
    holds: true,
  };
};

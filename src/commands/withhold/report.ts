import type { Leftover } from '../../withholding/action.ts';
import { harmless } from '../harmless.ts';
import { nextSteps } from './reach.ts';
import type { Write } from './journal.ts';

// What is printed once it is done may be kept in a log: it names files as they are now, never as they were.

/**
 * The paths to add to git. Of a file that is gone it is its folder: its own name is what is withheld.
 *
 * Takes what was written, and how a path below the content folder is shown.
 */
export function changedPaths(writes: readonly Write[], shown: (file: string) => string): string[] {
  const paths = writes.map(({ file, after }) =>
    after === undefined ? file.replace(/[^/]*$/u, '') : file,
  );
  return [...new Set(paths)]
    .map((file) => (file.endsWith('/') ? `${shown(file)}/` : shown(file)))
    .sort();
}

const place = ({ file, line }: Leftover) =>
  file === undefined ? '' : `${[file, line].filter((part) => part !== undefined).join(':')}: `;

/** What was done and what is left, in words. */
export const doneReport = (changed: readonly string[], left: readonly Leftover[]): string =>
  [
    'Written:',
    ...changed.map((file) => `  ${harmless(file)}`),
    '',
    'What this cannot reach, or leaves to you:',
    ...left.map((one) => `  ${harmless(`${place(one)}${one.what}`)}\n    ${harmless(one.how)}`),
    '',
    'Next:',
    ...nextSteps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');

/** The same for machines. */
export const doneJson = (changed: readonly string[], left: readonly Leftover[]): string =>
  JSON.stringify({ changed, left }, undefined, 2);

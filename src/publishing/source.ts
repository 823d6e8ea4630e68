import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './files.ts';
import type { KeptFile } from './kept/files.ts';
import { identityOf } from './kept/identity.ts';

/** Files up to this size, in bytes, are read whole: a stream costs more than it saves. */
const small = 4 * 2 ** 20;

/** A file of which the copy has one. */
export interface Source {
  file: string;
  /** Its SHA-256. */
  digest: string;
  /** What it is known by on disk, if that tells. */
  identity: string | undefined;
  /** Where it is on disk, if it is so large that not more than a part of it should be in memory. */
  large?: string;
  bytes: () => Buffer;
}

const sha256 = (bytes: Buffer) => hash('sha256', bytes);

/** A file that is made for the copy. */
export function madeSource(file: string, text: string): Source {
  const bytes = Buffer.from(text);
  return { file, digest: sha256(bytes), identity: undefined, bytes: () => bytes };
}

/**
 * A file of the site. It is read where its digest is not known yet.
 *
 * Takes the folder of the site, the file, a moment before which it was written if its identity tells, and what was kept
 * of it.
 */
export async function siteSource(
  folder: string,
  file: string,
  moment: bigint,
  before: KeptFile | undefined,
): Promise<Source> {
  const absolute = path.join(folder, file);
  const { size, text, isSettled } = identityOf(absolute, moment);
  const known = before?.identity === text ? before.digest : undefined;
  const identity = isSettled ? text : undefined;
  if (size > small) {
    const digest = known ?? (await digestOf(absolute));
    return { file, digest, identity, large: absolute, bytes: () => readFileSync(absolute) };
  }
  if (known !== undefined) {
    return { file, digest: known, identity, bytes: () => readFileSync(absolute) };
  }
  // Nothing else is to be done meanwhile, but for what other cores pack.
  const bytes = readFileSync(absolute);
  return { file, digest: sha256(bytes), identity, bytes: () => bytes };
}

import { closeSync, linkSync, openSync, rmSync } from 'node:fs';
import { digestOf } from '../files.ts';
import { bytesIdentityOf } from './identity.ts';

/** What a copy is known by, so that bytes of it are taken only while it is as it was written. */
export interface ZipNote {
  /** What its disk tells of it. */
  identity: string;
  /** Its SHA-256. */
  digest: string;
}

/** A copy that an earlier build made, from which files are taken. */
export interface KeptZip {
  /** Its descriptor. */
  handle: number;
  close: () => void;
}

/** What a copy is known by that was written. Takes its SHA-256. */
export const noteOfZip = (file: string, digest: string): ZipNote => ({
  identity: bytesIdentityOf(file) ?? '',
  digest,
});

/**
 * Opens a copy that was kept. One that came from elsewhere, as from the cache of a service that builds on a new machine
 * each time, is known by its bytes. Takes what it is known by and where it may be; gives nothing where it is not there,
 * or is not as it was written.
 */
export async function openKeptZip(
  note: ZipNote | undefined,
  ...places: readonly string[]
): Promise<KeptZip | undefined> {
  if (!note) return undefined;
  for (const place of places) {
    const identity = bytesIdentityOf(place);
    if (identity === undefined) continue;
    if (identity !== note.identity && (await digestOf(place)) !== note.digest) continue;
    const handle = openSync(place, 'r');
    return { handle, close: () => closeSync(handle) };
  }
  return undefined;
}

/**
 * Keeps a copy for the next build, under a second name, so that it takes no second place on the disk and stays where
 * the built folder is emptied. Where the disk of the one has no names on the other, nothing is kept but the copy itself.
 */
export function keepZip(file: string, kept: string): void {
  rmSync(kept, { force: true });
  try {
    linkSync(file, kept);
  } catch {
    // The next build takes the copy where it was built, if it is there still.
  }
}

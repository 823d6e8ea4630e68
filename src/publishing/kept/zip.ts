import { closeSync, linkSync, openSync, readSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { KeptEntry } from './files.ts';

/** A copy that an earlier build made, of which packed bytes are taken. */
export interface KeptZip {
  /** The packed bytes of an entry; nothing where they are not there, or others are. */
  bytesOf: (entry: KeptEntry) => Buffer | undefined;
  close: () => void;
}

function opened(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

/** How many bytes are read at once: entries that follow each other are taken out of what is read. */
const atOnce = 2 ** 20;

/** Takes where the copy may be: in the first place where there is a file. */
export function openKeptZip(...places: readonly string[]): KeptZip {
  let handle: number | undefined;
  for (const place of places) handle ??= opened(place);
  let [read, start] = [Buffer.of(), 0];
  return {
    bytesOf: ({ at, packedSize, check }) => {
      if (handle === undefined) return undefined;
      if (at < start || at + packedSize > start + read.length) {
        const next = Buffer.allocUnsafe(Math.max(atOnce, packedSize));
        [read, start] = [next.subarray(0, readSync(handle, next, 0, next.length, at)), at];
      }
      const bytes = read.subarray(at - start, at - start + packedSize);
      return bytes.length === packedSize && crc32(bytes) === check ? bytes : undefined;
    },
    close: () => {
      if (handle !== undefined) closeSync(handle);
    },
  };
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

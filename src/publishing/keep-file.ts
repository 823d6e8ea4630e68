import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { LastFile } from './kept/last-file.ts';
import { NextFile } from './kept/next-file.ts';
import { placesPath, type Place } from './kept/places.ts';

/** What a file is known by that was written and is kept for the next build. */
export interface KeptFile {
  /** Where it lies. */
  path: string;
  /** In bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/**
 * A piece of a file: words, or a share, which is taken from the file that was kept last where that has one with
 * the same key. So a key stands for everything that the share is made of, the code above all; without one it is
 * made anew. No two shares of a file have the same.
 */
export type KeptPiece = string | { key: string | undefined; write: () => string | Promise<string> };

/**
 * Writes a file piece by piece and keeps it for the next build, with where in it each share lies.
 *
 * Takes the path of the file and its pieces. A kept file that is broken, half written or not there gives no share:
 * each has a checksum. What no piece stands for any more is gone with the file that had it. Neither the file nor a
 * text of all of it is ever in memory.
 */
export async function keepFile(
  file: string,
  pieces: Iterable<KeptPiece> | AsyncIterable<KeptPiece>,
): Promise<KeptFile> {
  mkdirSync(path.dirname(file), { recursive: true });
  // No other build writes to the same names; half of a file is never taken for one.
  const unfinished = `${file}.${randomUUID()}`;
  const last = new LastFile(file);
  const next = new NextFile(unfinished);
  const places = new Map<string, Place>();
  try {
    for await (const piece of pieces) {
      if (typeof piece === 'string') {
        next.add(Buffer.from(piece));
        continue;
      }
      const { key, write } = piece;
      const bytes = (key === undefined ? undefined : last.share(key)) ?? Buffer.from(await write());
      if (key !== undefined) {
        if (places.has(key))
          throw new Error(`Unexpected second share of the key ${key} in ${file}`);
        places.set(key, [next.size, bytes.length, crc32(bytes)]);
      }
      next.add(bytes);
    }
    const sha256 = next.end();
    renameSync(unfinished, file);
    writeFileSync(unfinished, JSON.stringify(Object.fromEntries(places)));
    renameSync(unfinished, placesPath(file));
    return { path: file, size: next.size, sha256 };
  } finally {
    last.close();
    next.close();
    rmSync(unfinished, { force: true });
  }
}

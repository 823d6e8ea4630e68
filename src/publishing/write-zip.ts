import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * What every file in it has in common, so that the same files make the same bytes on any day, in any time
 * zone. The format keeps local time without saying where: all that can be the same everywhere is a time
 * that tells nothing, and at noon no clock is ever changed.
 */
const sameForAll = {
  mtime: new Date(1980, 0, 1, 12),
  forceDosTimestamp: true,
  mode: 0o100644,
  compressionLevel: 9,
};

/**
 * Writes a ZIP file. Takes where, the paths in it, and what gives the bytes of each; asks for one after the
 * other, so that only one is in memory.
 */
export async function writeZip(
  file: string,
  paths: readonly string[],
  bytesOf: (path: string) => Promise<Buffer>,
): Promise<void> {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream);
  zip.on('error', (error: Error) => output.destroy(error));
  for (const path of paths) {
    zip.addReadStreamLazy(path, sameForAll, (give) => {
      bytesOf(path).then(
        (bytes) => give(null, Readable.from([bytes])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  await pipeline(output, createWriteStream(file));
}

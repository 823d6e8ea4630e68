import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pack } from '../../src/publishing/zip/pack.ts';
import { writeZip } from '../../src/publishing/zip/write.ts';

/** A ZIP file of these files, as the copy of the archive is made. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-zip-'));
  const file = path.join(folder, 'made.zip');
  const zip = writeZip(file);
  try {
    for (const [name, bytes] of Object.entries(files)) {
      zip.add(name, pack(Buffer.from(bytes as Uint8Array)));
    }
    await zip.end();
    return await readFile(file);
  } finally {
    await zip.close();
    await rm(folder, { recursive: true });
  }
}

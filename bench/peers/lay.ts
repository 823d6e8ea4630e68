import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes files, by their paths below a folder, in place of whatever is there. */
export async function layFiles(
  folder: string,
  files: Iterable<readonly [file: string, text: string]>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const [file, text] of files) {
    const at = path.join(folder, file);
    const parent = path.dirname(at);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(at, text);
  }
}

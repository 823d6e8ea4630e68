import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './entries.ts';

/** What decides how a letter is rendered: the chain, the domain rules it follows, and the libraries. */
const parts = ['src/markdown', 'src/archive'];
const lockFile = 'package-lock.json';

/**
 * A digest of everything that decides how a letter's text becomes HTML, so that HTML kept from an
 * earlier build is never shown after the chain has changed.
 *
 * Takes the project's root folder; gives 16 hexadecimal digits.
 */
export async function chainVersion(root: string): Promise<string> {
  const folders = await Promise.all(
    parts.map((part) =>
      filesBelow(path.join(root, part), (_, error) => {
        throw error;
      }),
    ),
  );
  const digest = createHash('sha256');
  for (const file of [...folders.flat(), path.join(root, lockFile)]) {
    digest.update(await readFile(file)).update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

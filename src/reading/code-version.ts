import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './entries.ts';

const lockFile = 'package-lock.json';

/**
 * A digest of folders of code and of the libraries that it uses, so that nothing that was kept from an earlier build
 * is shown after either has changed.
 *
 * Takes the project's root folder, and folders in it; gives 16 hexadecimal digits.
 */
export async function codeVersion(root: string, folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map((folder) =>
      filesBelow(path.join(root, folder), (_, error) => {
        throw error;
      }),
    ),
  );
  const digest = createHash('sha256');
  for (const file of [...files.flat(), path.join(root, lockFile)]) {
    digest.update(await readFile(file)).update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

import { rm } from 'node:fs/promises';
import * as pagefind from 'pagefind';

interface Response {
  errors: string[];
}

function orThrow<T extends Response>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Writes a Pagefind index into a folder, in place of whatever is there.
 *
 * Takes the folder, and what adds records to the index, giving Pagefind's answer to each. Throws where
 * Pagefind refuses one.
 */
export async function writeIndex(
  folder: string,
  add: (index: pagefind.PagefindIndex) => AsyncIterable<Response>,
): Promise<void> {
  // File names carry digests of their content, so those of an earlier index would stay.
  await rm(folder, { recursive: true, force: true });
  const { index } = orThrow(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind: no index');
  try {
    for await (const response of add(index)) orThrow(response);
    orThrow(await index.writeFiles({ outputPath: folder }));
  } finally {
    await pagefind.close();
  }
}

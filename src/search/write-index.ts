import { rm } from 'node:fs/promises';
import * as pagefind from 'pagefind';

interface Response {
  errors: string[];
}

/** How many records Pagefind is given before it answers to the first: it is to work while others do. */
const mostAhead = 256;

/** Hears of Pagefind's answer to a record; waits where too many are due. */
type Put = (answer: Promise<Response>) => Promise<void>;

function orThrow<T extends Response>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Writes a Pagefind index into a folder, in place of whatever is there.
 *
 * Takes the folder, and what adds records to the index, putting Pagefind's promise of an answer to each. Pagefind takes
 * them one after another, in the order in which they are given. Throws where it refuses one.
 */
export async function writeIndex(
  folder: string,
  add: (index: pagefind.PagefindIndex, put: Put) => Promise<void>,
): Promise<void> {
  // File names carry digests of their content, so those of an earlier index would stay.
  await rm(folder, { recursive: true, force: true });
  const { index } = orThrow(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind: no index');
  try {
    const awaited: Promise<Response>[] = [];
    await add(index, async (answer) => {
      // Each is heard in its turn; until then, one that fails must not end the process.
      answer.catch(() => undefined);
      awaited.push(answer);
      const first = awaited.length < mostAhead ? undefined : awaited.shift();
      if (first) orThrow(await first);
    });
    for (const answer of awaited) orThrow(await answer);
    orThrow(await index.writeFiles({ outputPath: folder }));
  } finally {
    await pagefind.close();
  }
}

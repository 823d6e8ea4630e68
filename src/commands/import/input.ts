import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { mostBytes } from '../../importing/reading/limits.ts';
import { codeOf } from '../../reading/file.ts';

/** What a file could not be read for, in words. */
class Unreadable extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is none of that name',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'it is a link that leads to itself',
};

/** All bytes of a stream, and not many more than a page may have: it is refused where it goes on. */
async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file, or of standard input for `-`. Throws `Unreadable`. */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === '-') return bytesOf(process.stdin);
  try {
    if ((await stat(file)).isDirectory()) {
      throw new Unreadable('Unexpected folder, expected a file. To import all in it: <folder>/*');
    }
    return await bytesOf(createReadStream(file));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const code = codeOf(error);
    throw new Unreadable(`Expected a file that can be read: ${reasons[code] ?? code}`, {
      cause: error,
    });
  }
}

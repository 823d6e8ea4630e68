// Writes the blocks of a file and digests them, in a thread of its own: see blocks.ts.
import { createHash } from 'node:crypto';
import { readSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { BlockMessage, Handles } from './blocks.ts';

const { handle, source } = workerData as Handles;
const hash = createHash('sha256');
const room = new Uint8Array(2 ** 20);

function write(bytes: Uint8Array): void {
  writeFileSync(handle, bytes);
  hash.update(bytes);
}

/** Writes bytes that lie in the other file. */
function take(from: number, length: number): void {
  if (source === undefined) throw new Error('Unexpected bytes of another file, expected one');
  for (let done = 0; done < length;) {
    const read = readSync(source, room, 0, Math.min(room.length, length - done), from + done);
    if (read === 0) throw new Error('Unexpected end of the file from which bytes are taken');
    write(room.subarray(0, read));
    done += read;
  }
}

parentPort?.on('message', (message: BlockMessage) => {
  if (message === 'end') {
    parentPort?.postMessage(hash.digest('hex'));
    parentPort?.close();
  } else if ('from' in message) {
    take(message.from, message.length);
    parentPort?.postMessage(undefined);
  } else {
    write(message);
    // It goes back, to be filled again.
    parentPort?.postMessage(message.buffer, [message.buffer]);
  }
});

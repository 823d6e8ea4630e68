// Writes the blocks of a file and digests them, in a thread of its own: see blocks.ts.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const handle = workerData as number;
const hash = createHash('sha256');

parentPort?.on('message', (block: Uint8Array<ArrayBuffer> | 'end') => {
  if (block === 'end') {
    parentPort?.postMessage(hash.digest('hex'));
    parentPort?.close();
    return;
  }
  writeFileSync(handle, block);
  hash.update(block);
  // It goes back, to be filled again.
  parentPort?.postMessage(block.buffer, [block.buffer]);
});

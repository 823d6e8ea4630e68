// Copies files of a site, in a thread of its own: see pool.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { copyFile, copyLargeFile, type SourceSite } from '../copy-file.ts';
import { answerOf, type Answer } from './answer.ts';
import type { Task } from './pool.ts';

const site = workerData as SourceSite;

async function answer({ orders, isLarge }: Task): Promise<Answer> {
  try {
    const copied = isLarge
      ? await Promise.all(orders.map((order) => copyLargeFile(order, site)))
      : orders.map((order) => copyFile(order, site));
    return answerOf(copied);
  } catch (error) {
    return { error };
  }
}

// One after another, as whoever asks expects the answers.
let last = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    const answered = await answer(task);
    parentPort?.postMessage(answered, 'bytes' in answered ? [answered.bytes.buffer] : []);
  });
});

// Copies files of a site, in a thread of its own: see pool.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { copyFile, type Order, type SourceSite } from '../copy-file.ts';
import { answerOf, type Answer } from './answer.ts';

const site = workerData as SourceSite;

function answer(orders: readonly Order[]): Answer {
  try {
    return answerOf(orders.map((order) => copyFile(order, site)));
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (orders: readonly Order[]) => {
  const answered = answer(orders);
  parentPort?.postMessage(answered, 'bytes' in answered ? [answered.bytes.buffer] : []);
});

import { Worker } from 'node:worker_threads';
import type { Copied, Order, SourceSite } from '../copy-file.ts';
import { copiedOf, type Answer } from './answer.ts';

/** What a thread is asked to do at once. */
export interface Task {
  orders: readonly Order[];
  /** Of the files together, in bytes. */
  size: number;
  /** Whether it is one file that is too large to be read whole. */
  isLarge: boolean;
}

/** Threads that copy files. */
export interface Pool {
  /** Copies files; gives what came of them in their order. */
  copy: (task: Task) => Promise<Copied[]>;
  /** Ends them, whatever they are doing. */
  close: () => void;
}

/** Whoever waits for a thread. */
interface Waiting {
  /** The bytes that are copied for it. */
  size: number;
  resolve: (copied: Copied[]) => void;
  reject: (error: unknown) => void;
}

/** A thread that copies files, one list of orders after the other. */
function startWorker(site: SourceSite) {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: site });
  const waiting: Waiting[] = [];
  let failure: { error: unknown } | undefined;
  worker.on('message', (answer: Answer) => {
    const order = waiting.shift();
    try {
      order?.resolve(copiedOf(answer));
    } catch (error) {
      order?.reject(error);
    }
  });
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    /** The bytes of what it is still to copy. */
    load: () => waiting.reduce((sum, { size }) => sum + size, 0),
    copy: (task: Task) =>
      new Promise<Copied[]>((resolve, reject) => {
        if (failure) {
          reject(failure.error);
          return;
        }
        waiting.push({ size: task.size, resolve, reject });
        worker.postMessage(task);
      }),
    close: () => void worker.terminate(),
  };
}

/** Starts as many threads. Takes how many of them are to be given anything, which is asked each time: one at least. */
export function startPool(count: number, site: SourceSite, wanted: () => number): Pool {
  const workers = Array.from({ length: count }, () => startWorker(site));
  return {
    copy: (task) => {
      const loads = workers.slice(0, Math.max(1, wanted())).map(({ load }) => load());
      const worker = workers[loads.indexOf(Math.min(...loads))];
      if (!worker) throw new Error('Unexpected pool without threads');
      return worker.copy(task);
    },
    close: () => {
      for (const { close } of workers) close();
    },
  };
}

import { Worker } from 'node:worker_threads';

/** Bytes of another file. */
interface Run {
  /** Where they begin. */
  from: number;
  length: number;
}

/** The descriptors of the file that is written, and of one from which bytes are taken. */
export interface Handles {
  handle: number;
  source: number | undefined;
}

/** What the thread that writes is told. */
export type BlockMessage = Uint8Array<ArrayBuffer> | Run | 'end';

/** A file that is written block by block. */
export interface BlockWriter {
  /** Writes bytes, which need not stay as they are any longer. */
  write: (bytes: Uint8Array) => void;
  /** Writes bytes that lie in the other file. */
  take: (from: number, length: number) => void;
  /** Waits until not much is left to be written of what it was given. Rejects where that fails. */
  room: () => Promise<void>;
  /** Waits until all is written; gives the SHA-256 of it, in hexadecimal digits. */
  end: () => Promise<string>;
  /** Waits until nothing is being written any more. */
  stop: () => Promise<void>;
}

/** How many bytes are written at once, and how many blocks may wait for that. */
const [blockSize, mostWaiting] = [2 ** 20, 16];
/** From about how many bytes on those that follow each other in the other file are taken, and no more waited for. */
const runSize = 16 * 2 ** 20;

/**
 * Writes a file on another core where there is one: to write a gigabyte and to digest it takes two seconds.
 *
 * Takes the descriptors of the file and of another from which bytes may be taken, which stay open.
 */
export function writeBlocks(handles: Handles): BlockWriter {
  const worker = new Worker(new URL('block-writer.ts', import.meta.url), { workerData: handles });
  const free: ArrayBuffer[] = [];
  let block: Uint8Array<ArrayBuffer> = new Uint8Array(blockSize);
  let [filled, waiting] = [0, 0];
  let run: Run | undefined;
  const wakened: (() => void)[] = [];
  const ended = Promise.withResolvers<string>();
  // Whoever waits hears of it.
  ended.promise.catch(() => undefined);

  worker.on('message', (message: ArrayBuffer | string | undefined) => {
    if (typeof message === 'string') ended.resolve(message);
    else {
      if (message) free.push(message);
      waiting -= 1;
      for (const wake of wakened.splice(0)) wake();
    }
  });
  worker.on('error', ended.reject);

  const flushRun = () => {
    if (!run) return;
    worker.postMessage(run);
    run = undefined;
    waiting += 1;
  };
  const flush = () => {
    if (filled === 0) return;
    const full = block.subarray(0, filled);
    worker.postMessage(full, [full.buffer]);
    block = new Uint8Array(free.pop() ?? new ArrayBuffer(blockSize));
    filled = 0;
    waiting += 1;
  };
  return {
    write: (bytes) => {
      flushRun();
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + blockSize - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === blockSize) flush();
      }
    },
    take: (from, length) => {
      flush();
      if (run && run.from + run.length === from) run.length += length;
      else {
        flushRun();
        run = { from, length };
      }
      if (run.length >= runSize) flushRun();
    },
    room: async () => {
      while (waiting > mostWaiting) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wakened.push(resolve);
        await Promise.race([promise, ended.promise]);
      }
    },
    end: () => {
      flushRun();
      flush();
      worker.postMessage('end');
      return ended.promise;
    },
    stop: async () => void (await worker.terminate()),
  };
}

import { Worker } from 'node:worker_threads';

/** A file that is written block by block. */
export interface BlockWriter {
  /** Writes bytes, which need not stay as they are any longer. */
  write: (bytes: Uint8Array) => void;
  /** Waits until not much is left to be written of what it was given. Rejects where that fails. */
  room: () => Promise<void>;
  /** Waits until all is written; gives the SHA-256 of it, in hexadecimal digits. */
  end: () => Promise<string>;
  /** Waits until nothing is being written any more. */
  stop: () => Promise<void>;
}

/** How many bytes are written at once, and how many blocks may wait for that. */
const [blockSize, mostWaiting] = [2 ** 20, 16];

/**
 * Writes a file on another core where there is one: to write a gigabyte and to digest it takes two seconds.
 *
 * Takes the descriptor of the file, which stays open.
 */
export function writeBlocks(handle: number): BlockWriter {
  const worker = new Worker(new URL('block-writer.ts', import.meta.url), { workerData: handle });
  const free: ArrayBuffer[] = [];
  let block: Uint8Array<ArrayBuffer> = new Uint8Array(blockSize);
  let [filled, waiting] = [0, 0];
  const wakened: (() => void)[] = [];
  const ended = Promise.withResolvers<string>();
  // Whoever waits hears of it.
  ended.promise.catch(() => undefined);

  worker.on('message', (message: ArrayBuffer | string) => {
    if (typeof message === 'string') ended.resolve(message);
    else {
      free.push(message);
      waiting -= 1;
      for (const wake of wakened.splice(0)) wake();
    }
  });
  worker.on('error', ended.reject);

  const flush = () => {
    const full = block.subarray(0, filled);
    worker.postMessage(full, [full.buffer]);
    block = new Uint8Array(free.pop() ?? new ArrayBuffer(blockSize));
    filled = 0;
    waiting += 1;
  };
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + blockSize - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === blockSize) flush();
      }
    },
    room: async () => {
      while (waiting > mostWaiting) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wakened.push(resolve);
        await Promise.race([promise, ended.promise]);
      }
    },
    end: () => {
      flush();
      worker.postMessage('end');
      return ended.promise;
    },
    stop: async () => void (await worker.terminate()),
  };
}

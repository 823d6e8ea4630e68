import { fork } from 'node:child_process';
import path from 'node:path';
import type { Part } from '../../reading/kept-readings.ts';
import type { Share } from './share.ts';

/**
 * What another process is asked to do: to read a part of the content, which is kept for all that read it; to judge the
 * content, which gives every problem of it; to write a share of the files, the pages of letters first, and then the
 * others.
 */
export type Order = { part: Part } | { judge: true } | { share: Share } | { others: true };

/** A process that helps a build. */
export interface Helper {
  /** Has it do something; ask for the next when that is done. Rejects where it ends instead. */
  ask: (order: Order) => Promise<unknown>;
  /** Ends it, whatever it does. */
  end: () => void;
}

/** Starts a process that helps to build a content folder. Takes the folder's absolute path. */
export function startHelper(folder: string): Helper {
  const child = fork(path.join(import.meta.dirname, 'helper.ts'), [folder]);
  const awaited: PromiseWithResolvers<unknown>[] = [];
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(
        new Error(
          `Unexpected end (${code ?? signal}) of a process that helps to build, expected it to say why above`,
        ),
      ),
    );
  });
  // Whoever asks hears of it.
  ended.catch(() => undefined);
  child.on('message', (message) => {
    awaited.shift()?.resolve((message as { answer?: unknown }).answer);
  });
  return {
    ask: (order) => {
      const answer = Promise.withResolvers<unknown>();
      awaited.push(answer);
      // Of one that has ended we hear by its end.
      child.send(order, () => undefined);
      return Promise.race([answer.promise, ended]);
    },
    end: () => child.kill(),
  };
}

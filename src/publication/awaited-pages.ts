import { folderOf } from '../archive/address.ts';

/** Whether the pages of a route are those of letters. */
export const isOfLetters = (routePattern: string): boolean =>
  routePattern === `/${folderOf('letter')}/[id]`;

/** Pages of letters that are awaited while they are made. */
export interface AwaitedPages {
  /** A letter's page as HTML, as soon as it is made; nothing where it is not awaited. */
  pageOf: (letter: string) => Promise<string> | undefined;
  /** Who is to be given a letter's page when it is made; nobody where it is not awaited. */
  onPage: (letter: string) => ((html: string) => void) | undefined;
  /** Says that no more will be made: whoever still waits for one hears that there is none. */
  end: () => void;
}

/** Awaits the pages of letters, which stay in memory: they should be few. */
export function awaitPages(letters: readonly string[]): AwaitedPages {
  const awaited = new Map(letters.map((id) => [id, Promise.withResolvers<string>()]));
  // Whoever waits hears of it; nobody may.
  for (const { promise } of awaited.values()) promise.catch(() => undefined);
  return {
    pageOf: (letter) => awaited.get(letter)?.promise,
    onPage: (letter) => awaited.get(letter)?.resolve,
    end: () => {
      for (const [id, { reject }] of awaited) {
        reject(new Error(`Unexpected build without a page of the letter ${id}, expected one`));
      }
    },
  };
}

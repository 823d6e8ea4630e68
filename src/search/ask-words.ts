import type { PartName } from '../archive/views/ask-columns.ts';
import type { LetterWords } from '../archive/views/ask-words.ts';
import { loadScript } from './load-script.ts';

/** The words of a part, and the tag by which the columns know them. */
export interface TaggedWords {
  tag: string;
  letters: readonly LetterWords[];
}

declare global {
  /** What `/asks.js`, or a script of a part, leaves behind: the words of parts, by their names. */
  var byNameAskWords: Record<string, TaggedWords> | undefined;
}

/** Gives the words of a part's letters, in order; rejects where they cannot be loaded, or are no longer those. */
export type LoadWords = (part: PartName) => Promise<readonly LetterWords[]>;

/** Loads the words of each part once; where that fails, the next call tries again. Takes the address of `/asks.js`. */
export function wordsLoader(asks: string): LoadWords {
  const loading = new Map<string, Promise<readonly LetterWords[]>>();
  // An archive may have changed since its columns were loaded: then the places in a part are of other asks.
  const loaded = ({ name, tag }: PartName) => {
    const words = globalThis.byNameAskWords?.[name];
    return words?.tag === tag ? words.letters : undefined;
  };
  return async (part) => {
    const { name, tag } = part;
    const found = loaded(part);
    if (found) return found;
    const { href } = new URL(`asks/in/${name}.js?${tag}`, new URL(asks, location.href));
    const words = loading.get(name) ?? loadScript(href, () => loaded(part));
    loading.set(name, words);
    return words.finally(() => loading.delete(name));
  };
}

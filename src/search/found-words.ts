import type { FoundLetter } from './engine.ts';

/** The words of a letter that a search found, wherever they stand, and the names that it is found by. */
export function foundWords({ raw_content: content, locations, meta }: FoundLetter): string[] {
  // Pagefind counts words so: by zero-width spaces where it cut the text itself, else by white space.
  const words = content.includes('\u200B')
    ? content.split('\u200B')
    : content.split(/[^\S\uFEFF]+/u);
  const aka = meta['aka']?.split(' ') ?? [];
  return [...locations.map((location) => words[location] ?? ''), ...aka];
}

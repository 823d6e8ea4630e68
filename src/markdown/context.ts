import type { VFile } from 'vfile';
import type { KnownName } from '../archive/name-matcher.ts';

/** What the chain must know of a letter beside its text. */
export interface LetterContext {
  /** The base path of the site, for links. */
  base: string;
  names: readonly KnownName[];
}

/** The context of the letter that a file of the chain holds; an empty one where it came without. */
export function contextOf(file: VFile): LetterContext {
  const { letter } = file.data as { letter?: Partial<LetterContext> };
  return { base: letter?.base ?? '/', names: letter?.names ?? [] };
}

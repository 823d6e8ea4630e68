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
  const { astro } = file.data as { astro?: { frontmatter?: Partial<LetterContext> } };
  return { base: astro?.frontmatter?.base ?? '/', names: astro?.frontmatter?.names ?? [] };
}

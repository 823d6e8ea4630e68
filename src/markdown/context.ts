import type { VFile } from 'vfile';
import type { KnownName } from '../archive/name-matcher.ts';

/** What the chain must know of a letter beside its text. */
export interface LetterContext {
  /** The base path of the site, for links. */
  base: string;
  names: readonly KnownName[];
}

/**
 * A letter's body with its context, as the text that Astro's `renderMarkdown` takes.
 *
 * The context travels as frontmatter, in JSON, which is YAML; so a body that begins with `---` is not
 * taken for frontmatter either.
 */
export function withContext(body: string, context: LetterContext): string {
  // YAML takes less than JSON: U+0085 and U+2028 end a line there, and control characters end the build.
  // So do `---` and `+++` end the frontmatter. Escaped, nothing is left to be misread.
  const json = JSON.stringify(context).replaceAll(
    /[^ -~]|[-+]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `---\n${json}\n---\n${body}`;
}

/** The context of the letter that a file of the chain holds; an empty one where it came without. */
export function contextOf(file: VFile): LetterContext {
  const { astro } = file.data as { astro?: { frontmatter?: Partial<LetterContext> } };
  return { base: astro?.frontmatter?.base ?? '/', names: astro?.frontmatter?.names ?? [] };
}

import type { VFile } from 'vfile';

/** Someone whom the letter at hand records, and every way in which its text may write their name. */
export interface KnownName {
  person: string;
  forms: readonly string[];
  /** Whether the letter presents them as a prisoner. */
  detained: boolean;
}

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
  // U+2028 and U+2029 are line ends in YAML and none in JSON; `---` in a name would end the frontmatter.
  const json = JSON.stringify(context).replaceAll(
    /[\u0085\u2028\u2029-]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `---\n${json}\n---\n${body}`;
}

/** The context of the letter that a file of the chain holds; an empty one where it came without. */
export function contextOf(file: VFile): LetterContext {
  const { astro } = file.data as { astro?: { frontmatter?: Partial<LetterContext> } };
  return { base: astro?.frontmatter?.base ?? '/', names: astro?.frontmatter?.names ?? [] };
}

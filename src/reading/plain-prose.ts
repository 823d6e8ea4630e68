import type { BodyLink } from '../archive/content.ts';

/** What a link or HTML begins or ends with, or a table is made of; addresses are links without brackets, too. */
const special = /[<>[\]|@]|:\/\/|www\./iu;

/** A line that begins with a letter goes on a paragraph or begins one; the rest of it decides nothing. */
const prose = /^([ \t]*\p{L})[^\n]+/gmu;

/**
 * A text of Markdown in which the lines of plain prose are cut down to their first letters, for whoever looks
 * for links and HTML: most of a letter is prose, and a parser goes through it sign by sign.
 *
 * What is left has the same blocks, and the same links and HTML at the same lines and columns. Only lines
 * between two empty ones are cut among which nothing special stands, so that no link, label, table or HTML
 * is cut within.
 */
export const withoutProse = (markdown: string): string =>
  markdown
    .split(/(\n[ \t]*\n)/u)
    .map((part) => (special.test(part) ? part : part.replaceAll(prose, '$1')))
    .join('');

/** A link of one line whose label holds no other brackets, and whose address no signs that mean something else. */
const plainLink = /(?<![!\]])\[(?!\^)([^[\]\n]+)\]\(([\w\-.~:/?#@!$+,;=%]+)\)/gu;

/** What may make such a link none, or be another one: brackets, escapes, HTML, code, tables, addresses. */
const unplain = /[<[\]|@\\&`\t]|:\/\/|www\.| {4}|~~~/iu;

/**
 * The links of a text of Markdown that has none but plain ones, and no HTML: as a parser finds them, in a hundredth of
 * the time, for most letters link to records and in no other way. Nothing where only a parser can tell.
 */
export function plainLinks(markdown: string): BodyLink[] | undefined {
  if (!special.test(markdown)) return [];
  if (unplain.test(markdown.replaceAll(plainLink, '$1'))) return undefined;
  return markdown.split('\n').flatMap((text, line) =>
    Array.from(text.matchAll(plainLink), ({ 2: url = '', index }) => ({
      url,
      line: line + 1,
      column: index + 1,
    })),
  );
}

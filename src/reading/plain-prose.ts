/** What a link or HTML begins or ends with, or a table is made of; addresses are links without brackets, too. */
const special = /[<>[\]|@]|:\/\/|www\./iu;

/** Whether a text may hold a link or HTML at all. */
export const mayHoldLinks = (markdown: string): boolean => special.test(markdown);

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

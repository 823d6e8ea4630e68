import { withJoinedLines } from './line-ends.ts';

/**
 * What only a parser of Markdown reads right: escapes, HTML, code, links by reference. Three patterns, each of which is
 * found by its first signs; one for them all takes ten times as long.
 */
const intricate = [/[\\&<`]/u, /\]\[/u, /(?:^|\n)(?: {4}|\t)/u];

/** What stands before the text of a line: quotes, bullets, numbers, heading marks. */
const lineBegin = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+|#{1,6}[ \t]+)*/gmu;

/**
 * The running text of a body as far as it can be told without a parser, which takes a hundred times as long:
 * without the marks of lines, emphasis and links. It holds whatever the running text holds, with line ends and
 * a few signs more. Nothing where only a parser can tell.
 */
export function roughText(markdown: string): string | undefined {
  if (intricate.some((pattern) => pattern.test(markdown))) return undefined;
  return withJoinedLines(
    markdown.replaceAll(lineBegin, '').replaceAll(/!?\[|\](?:\([^()\n]*\))?|[*_~]+/gu, ''),
  );
}

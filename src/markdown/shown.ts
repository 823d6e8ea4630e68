import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MarginName } from '../archive/views/margin.ts';
import { nameInMargin } from './margin-names.ts';
import { linkParagraphs } from './paragraph-links.ts';
import { noteInMargin } from './sidenotes.ts';

/**
 * A letter’s text as its page shows it, in HTML: with a link to each paragraph, and names and notes in the
 * margin. Files that hold the text (TEI, JSON, feeds) take it without these.
 *
 * Takes the text, which it changes, and what the margin says of people by the addresses of their pages.
 */
export function shown(tree: Root, people: ReadonlyMap<string, MarginName>): string {
  nameInMargin(tree, people);
  noteInMargin(tree);
  linkParagraphs(tree);
  return toHtml(tree);
}

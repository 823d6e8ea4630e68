import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import type { Warning } from '../../found.ts';
import type { PageHead } from '../../page.ts';
import { headOf } from '../head/head.ts';
import { clean } from './clean.ts';
import { removeFurniture } from './furniture.ts';
import { headBoldLines, headTitle } from './headings.ts';
import { partLines } from './lines.ts';
import { findMain } from './main.ts';
import { markNotes } from './notes.ts';
import { makeupOf, noLetter, tooMuch } from './refusal.ts';
import { lengthOf } from './tree.ts';
import { unwrapTables } from './tables.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { isWord, readWord } from './word.ts';

/** The text of a page as a tree of Markdown, not yet tidied. */
export interface Drawn {
  tree: Root;
  head: PageHead;
  warnings: Warning[];
}

const cutOff: Warning = {
  message:
    'Unexpected end of the page in the middle of a tag, expected all of it: it was not saved whole. Compare the end of the letter with the page.',
};

const severalPosts = (count: number): Warning => ({
  message: `Unexpected ${count} other ${count === 1 ? 'article' : 'articles'} on the page, expected one: the longest was read. Save the letter’s own page if it is another.`,
});

/** A page without what is no text, and with all that stands around it. */
function unfurnished(source: string): HtmlRoot {
  const tree = fromHtml(source);
  clean(tree);
  markNotes(tree);
  return tree;
}

/**
 * Reads the text of a page.
 *
 * @param source its HTML
 * @param name of the file, for messages
 * @param location its address, where MHTML told it
 */
export function readHtml(
  source: string,
  name: string,
  location?: string,
): Drawn | { refusal: string } {
  const { refusal, cut } = tooMuch(source, name);
  if (refusal !== undefined) return { refusal };
  const tree = fromHtml(source);
  const head = headOf(tree, source, location);
  const makeup = makeupOf(tree);
  clean(tree);
  markNotes(tree);
  removeFurniture(tree, head.title);
  const { tree: found, others } = findMain(tree);
  // A page whose every part is called like furniture is read whole.
  const main = lengthOf(found) < 60 ? unfurnished(source) : found;
  const why = noLetter(makeup, main, name);
  if (why !== undefined) return { refusal: why };
  if (isWord(source)) readWord(main);
  headTitle(main);
  unwrapTables(main);
  partLines(main);
  const drawn = toMarkdownTree(main);
  headBoldLines(drawn);
  return {
    tree: drawn,
    head,
    warnings: [...(cut ? [cutOff] : []), ...(others > 0 ? [severalPosts(others)] : [])],
  };
}

import type { Root } from 'hast';
import { h } from 'hastscript';
import { elementsWithin, isPhrasing } from './places.ts';

/** What numberParagraphs() gives: `p3`. */
const numbered = /^p(\d+)$/u;

/**
 * Puts a link to itself at the end of every numbered paragraph; in an item of a list, before what is nested.
 * Its sign is drawn by the style sheet, so that it is not copied with the words.
 */
export function linkParagraphs(tree: Root): void {
  for (const { element, within } of [...elementsWithin(tree)]) {
    const { id } = element.properties;
    const number = numbered.exec(String(id))?.[1];
    // Raw HTML can put a paragraph into a link, and a link holds no link.
    if (number === undefined || within.some(({ tagName }) => tagName === 'a')) continue;
    const nested = element.children.findIndex((child) => !isPhrasing(child));
    const end = nested === -1 ? element.children.length : nested;
    const label = `Link to paragraph ${number}`;
    element.children.splice(
      end,
      0,
      h('a', { className: 'pilcrow', href: `#${String(id)}`, ariaLabel: label, lang: 'en' }),
    );
  }
}

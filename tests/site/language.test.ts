import type { Element, Nodes, Root } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from './pages.ts';

/** What a reader hears as Chinese, Arabic or Tibetan only if the page says that it is. */
const scripts: readonly (readonly [script: RegExp, languages: RegExp])[] = [
  // An empty tag says that the language is not known.
  [/\p{Script=Han}{2}/u, /^(?:zh|ja|ko|$)/u],
  [/\p{Script=Arabic}{2}/u, /^(?:ar|ug|fa|ur|$)/u],
  [/\p{Script=Tibetan}{2}/u, /^(?:bo|dz|$)/u],
];

/** Words of a page in a script that the language of their element does not write. */
function unmarked(tree: Root): string[] {
  const found: string[] = [];
  const walk = (node: Nodes, language: string): void => {
    if (node.type === 'text') {
      const wrong = scripts.some(
        ([script, languages]) => script.test(node.value) && !languages.test(language),
      );
      if (wrong) found.push(node.value.trim().slice(0, 60));
    }
    if (!('children' in node)) return;
    const { tagName, properties } = node as Partial<Element>;
    if (tagName === 'head' || tagName === 'script') return;
    // A letter's own text is marked as a whole, and an address is no words.
    const names = properties?.['className'];
    if (Array.isArray(names) && (names.includes('body') || names.includes('address'))) return;
    const own = properties?.['lang'];
    for (const child of node.children) walk(child, typeof own === 'string' ? own : language);
  };
  walk(tree, 'none');
  return found;
}

describe.each(['real', 'invented'] as const)('the %s archive', (which) => {
  it.each(pagesOf(inject(which)).map((page) => [page.path, page] as const))(
    '%s says in which language its words are',
    (_, { tree }) => {
      expect(unmarked(tree)).toEqual([]);
    },
  );
});

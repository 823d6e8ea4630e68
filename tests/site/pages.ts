import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Site } from './setup.ts';

/** A page of a built site, parsed as a browser would. */
export interface BuiltPage {
  /** Its address, from the root of the host: `/invented/people/`. */
  path: string;
  file: string;
  html: string;
  tree: Root;
}

/** Every page of a built site. */
export function pagesOf({ folder, base }: Pick<Site, 'folder' | 'base'>): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const html = readFileSync(file, 'utf8');
      const address = name
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/u, '$1');
      return { path: `${base}${address}`, file, html, tree: fromHtml(html) };
    });
}

/** The elements of a page that a CSS selector finds. */
export const all = (page: BuiltPage, selector: string): Element[] => selectAll(selector, page.tree);

/** The words of the elements that a CSS selector finds, with white space folded. */
export const texts = (page: BuiltPage, selector: string): string[] =>
  all(page, selector).map((element) => toString(element).replaceAll(/\s+/gu, ' ').trim());

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import archiveConfig from '../archive.config.ts';
import source from '../docs/contribute.md?raw';
import { frameTables } from './markdown/frame-tables.ts';

/** Where the guide stands in the repository: its links lead on from there. */
const home = new URL('docs/', `${archiveConfig.repository.replace(/\/$/u, '')}/blob/main/`);

/** Turns links to files of the repository into addresses, and tells no host who reads this. */
function leadOut() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || /^(?:#|mailto:)/u.test(href)) return;
      properties['href'] = new URL(href, home).href;
      properties['rel'] = ['noreferrer'];
    });
  };
}

const section = (tagName: string, className: string[], children: RootContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { className },
  children: children as Element[],
});

/** Puts the title and what stands below it into the page’s head, as on other pages. */
function layOut() {
  return (tree: Root) => {
    const begins = tree.children.findIndex(
      (node) => node.type === 'element' && node.tagName === 'h2',
    );
    tree.children = [
      section('header', ['head'], tree.children.slice(0, begins)),
      section('div', ['body', 'prose'], tree.children.slice(begins)),
    ];
  };
}

/** The contributor’s guide, docs/contribute.md, as HTML. */
export async function guide(): Promise<string> {
  const { render } = await createMarkdownProcessor({
    syntaxHighlight: false,
    rehypePlugins: [leadOut, frameTables, layOut],
  });
  return (await render(source)).code;
}

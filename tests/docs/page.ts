import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Files } from '../content-folder.ts';

/** A rule’s page in its parts. */
export interface RulePage {
  heading: string;
  /** Whether it says, in prose, why the rule is there. */
  explained: boolean;
  failing: Files;
  report: string;
  mended: Files;
}

const textOf = (node: Root | Root['children'][number]): string => {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
};

/** The files of code blocks whose info string names one: ```` ```yaml file="content/issues.yaml" ````. */
export const filesOf = (blocks: readonly Code[]): Files =>
  Object.fromEntries(
    blocks.flatMap(({ meta, value }) => {
      const file = /\bfile="content\/([^"]+)"/u.exec(meta ?? '')?.[1];
      return file === undefined ? [] : [[file, `${value}\n`]];
    }),
  );

/**
 * Reads a rule’s page: the files before the report (a block of `text`) break the rule, those after it
 * are mended.
 */
export function readPage(markdown: string): RulePage {
  const tree = unified().use(remarkParse).parse(markdown);
  const [first, second] = tree.children;
  const blocks = tree.children.filter((node) => node.type === 'code');
  const at = blocks.findIndex(({ lang }) => lang === 'text');
  return {
    heading: first?.type === 'heading' && first.depth === 1 ? textOf(first) : '',
    explained: second?.type === 'paragraph' && /\w/u.test(textOf(second)),
    failing: filesOf(blocks.slice(0, Math.max(at, 0))),
    report: blocks[at]?.value ?? '',
    mended: filesOf(blocks.slice(at + 1)),
  };
}

import type { Element as HtmlElement, RootContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Converter } from './converter.ts';
import { headingLevel, languageOf } from './html.ts';

/** A part of the text: what is under one heading, or before the first. */
interface Part {
  heading: HtmlElement | undefined;
  level: number;
  nodes: RootContent[];
}

/** Sections that a writer has set stand for nothing that their headings do not say. */
const unwrapped = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'section' ? unwrapped(node.children) : [node],
  );

function partsOf(nodes: readonly RootContent[]): Part[] {
  const parts: Part[] = [{ heading: undefined, level: 0, nodes: [] }];
  for (const node of unwrapped(nodes)) {
    const level = headingLevel(node);
    if (level !== undefined && node.type === 'element')
      parts.push({ heading: node, level, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** A body's text in divisions, one for each heading, those of a lower level within the higher. */
export function divisions(nodes: readonly RootContent[], converter: Converter): Element[] {
  const top: Element[] = [];
  const open: { level: number; children: Element['children'] }[] = [{ level: 0, children: top }];
  for (const { heading, level, nodes: under } of partsOf(nodes)) {
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
    const into = open.at(-1)?.children ?? top;
    if (!heading) {
      into.push(...converter.flow(under));
      continue;
    }
    const head = x('head', languageOf(heading), converter.phrases(heading.children));
    const division = x('div', [head, ...converter.flow(under)]);
    into.push(division);
    open.push({ level, children: division.children });
  }
  return top;
}

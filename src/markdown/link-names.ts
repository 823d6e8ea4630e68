import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';
import { nameMatcher, type KnownName, type NamesIn } from '../archive/name-matcher.ts';
import { contextOf } from './context.ts';
import { personLink } from './resolve-links.ts';

/** Inside these a name is not linked: a link holds no link, and code and headings stay as written. */
const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const isHeading = ({ tagName }: Element) => /^h[1-6]$/u.test(tagName);

interface Section {
  base: string;
  namesIn: NamesIn<KnownName>;
  /** Addresses already linked since the last heading. */
  linked: Set<string>;
}

/** A text cut at the first mention of each person, with links in place of the mentions. */
function linkText(node: Text, { base, namesIn, linked }: Section): ElementContent[] {
  const parts: ElementContent[] = [];
  const text = node.value.normalize('NFC');
  let done = 0;
  for (const { start, end, bearer } of namesIn(text)) {
    if (!bearer) continue;
    const properties = personLink(base, bearer.person, bearer.detained);
    if (linked.has(properties.href)) continue;
    linked.add(properties.href);
    const name: Text = { type: 'text', value: text.slice(start, end) };
    parts.push({ type: 'text', value: text.slice(done, start) });
    parts.push({ type: 'element', tagName: 'a', properties, children: [name] });
    done = end;
  }
  return done === 0 ? [node] : [...parts, { type: 'text', value: text.slice(done) }];
}

function linkChildren<T extends Root | Element>(parent: T, section: Section): void {
  const children: (RootContent | ElementContent)[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') {
      for (const part of linkText(child, section)) children.push(part);
      continue;
    }
    children.push(child);
    if (child.type !== 'element') continue;
    if (isHeading(child)) section.linked.clear();
    if (child.tagName === 'a' && typeof child.properties['href'] === 'string') {
      section.linked.add(child.properties['href']);
    }
    if (!closed.has(child.tagName)) linkChildren(child, section);
  }
  parent.children = children as T['children'];
}

/** Links the first mention in each section of everyone whom the letter records. */
export function linkNames() {
  return (tree: Root, file: VFile) => {
    const { base, names } = contextOf(file);
    linkChildren(tree, { base, namesIn: nameMatcher(names), linked: new Set() });
  };
}

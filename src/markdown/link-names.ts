import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';
import { nameMatcher, type NameMatcher } from './name-pattern.ts';
import { personLink } from './resolve-links.ts';

/** Inside these a name is not linked: a link holds no link, and code and headings stay as written. */
const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const isHeading = ({ tagName }: Element) => /^h[1-6]$/u.test(tagName);

interface Section {
  base: string;
  matcher: NameMatcher;
  /** Addresses already linked since the last heading. */
  linked: Set<string>;
}

/** A text cut at the first mention of each person, with links in place of the mentions. */
function linkText(node: Text, { base, matcher, linked }: Section): ElementContent[] {
  const parts: ElementContent[] = [];
  const text = node.value.normalize('NFC');
  let end = 0;
  for (const match of text.matchAll(matcher.pattern)) {
    const bearer = matcher.whose(match[0]);
    if (!bearer) continue;
    const properties = personLink(base, bearer.person, bearer.detained);
    if (linked.has(properties.href)) continue;
    linked.add(properties.href);
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push({
      type: 'element',
      tagName: 'a',
      properties,
      children: [{ type: 'text', value: match[0] }],
    });
    end = match.index + match[0].length;
  }
  if (end === 0) return [node];
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function linkChildren<T extends Root | Element>(parent: T, section: Section): void {
  const children: (RootContent | ElementContent)[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') {
      children.push(...linkText(child, section));
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
    const matcher = nameMatcher(names);
    if (matcher) linkChildren(tree, { base, matcher, linked: new Set() });
  };
}

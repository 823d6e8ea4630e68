import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { leadsElsewhere } from './link-blocks.ts';
import {
  attribute,
  childrenOf,
  element,
  elementsIn,
  isElement,
  lengthOf,
  linkShare,
  parentsIn,
} from './tree.ts';

/** Elements of which Readability is asked; it takes long on more. */
const mostVoted = 20_000;
const mark = 'dataPlace';

/** What Readability takes for the text, as elements of our tree. */
function voted(tree: Root): Element[] {
  const all = elementsIn(tree);
  if (all.length > mostVoted) return [];
  for (const [index, node] of all.entries()) node.properties[mark] = String(index);
  try {
    const { document } = parseHTML(toHtml(tree));
    const article = new Readability(document, { charThreshold: 150 }).parse();
    const places = [...(article?.content ?? '').matchAll(/ data-place="(\d+)"/gu)];
    return places
      .flatMap(([, index]) => all[Number(index)] ?? [])
      .filter((node) => lengthOf(node) > 0);
  } catch {
    return [];
  } finally {
    for (const node of all) delete node.properties[mark];
  }
}

/** The path from the root to a node. */
function pathOf(node: Nodes, parents: Map<Nodes, Parents>): Nodes[] {
  const path: Nodes[] = [node];
  for (let up = parents.get(node); up; up = parents.get(up)) path.unshift(up);
  return path;
}

/** The smallest element that holds most of the text of these. */
function meeting(nodes: readonly Element[], parents: Map<Nodes, Parents>): Nodes | undefined {
  const set = new Set<Nodes>(nodes);
  // Of elements within each other, the inner ones say where the text is.
  const inner = nodes.filter((node) => !node.children.some((child) => set.has(child)));
  const total = inner.reduce((sum, node) => sum + lengthOf(node), 0);
  const counts = new Map<Nodes, number>();
  for (const node of inner) {
    for (const step of pathOf(node, parents))
      counts.set(step, (counts.get(step) ?? 0) + lengthOf(node));
  }
  let best: Nodes | undefined;
  for (const [node, count] of counts) if (count >= total * 0.9) best = node;
  if (best && inner.length === 1) return best;
  return [...counts].filter(([, count]) => count >= total * 0.9).at(-1)?.[0];
}

const bodyNames =
  /(?:^|\s)(?:entry-content|post-content|post-body|article-?(?:body|content|text)|content-?body|field-name-body|field--name-body|node-content|story-?body|main-?content|article|TRS_Editor|rich_media_content|js_content)(?=\s|$)/iu;

const isLandmark = (node: Nodes): boolean =>
  isElement(node) &&
  (['main', 'article'].includes(node.tagName) ||
    attribute(node, 'role') === 'main' ||
    attribute(node, 'itemProp').includes('articleBody') ||
    bodyNames.test(`${attribute(node, 'className')} ${attribute(node, 'id')}`));

/** Where the text of a page is: by its own landmarks, otherwise by vote. */
function placeOf(tree: Root, parents: Map<Nodes, Parents>): Nodes {
  const prose = (node: Nodes) => lengthOf(node) * (1 - linkShare(node));
  const all = prose(tree);
  const landmarks = elementsIn(tree).filter((node) => isLandmark(node) && prose(node) > 100);
  const place = meeting(voted(tree), parents);
  const lengths = new Map(landmarks.map((node) => [node, prose(node)]));
  const inner = [...lengths].filter(
    ([node, length]) => !elementsIn(node).some((other) => (lengths.get(other) ?? 0) > length * 0.6),
  );
  const [longest] = inner.toSorted(([, one], [, other]) => other - one)[0] ?? [];
  if (longest && (!place || prose(longest) >= all * 0.5)) return longest;
  if (place && place.type !== 'root' && prose(place) > 100) return place;
  return longest ?? elementsIn(tree, 'body')[0] ?? tree;
}

const isPost = (node: Nodes): node is Element =>
  isElement(node) &&
  (node.tagName === 'article' ||
    /(?:^|\s)(?:hentry|post-outer|blog-?post|post)(?=\s|$)/iu.test(attribute(node, 'className')));

/** Posts that a page lists: each with a heading that leads to it. */
function postsIn(tree: Root): Element[] {
  const posts = elementsIn(tree).filter(isPost);
  const within = new Set(posts.flatMap((node) => elementsIn(node)));
  const outer = posts.filter((node) => !within.has(node));
  return outer.filter((node) =>
    elementsIn(node, 'h1', 'h2', 'h3', 'h4').some((heading) =>
      elementsIn(heading, 'a').some((link) => attribute(link, 'href') !== ''),
    ),
  );
}

/** Whether what stands beside the text belongs to it: signatures, an address, a table, but no lists of links. */
function belongs(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (!isElement(node)) return false;
  if (['br', 'hr'].includes(node.tagName)) return true;
  if (lengthOf(node) === 0) return elementsIn(node, 'img').length > 0 || node.tagName === 'img';
  if (isPost(node) || elementsIn(node).some((inner) => isPost(inner))) return false;
  const teasers = elementsIn(node, 'h2', 'h3', 'h4', 'h5').filter(
    (heading) => linkShare(heading) > 0.8,
  );
  return teasers.length === 0 && (linkShare(node) < 0.4 || leadsElsewhere(node));
}

export interface Main {
  /** The text, as a tree of its own. */
  tree: Root;
  /** How many other posts the page holds. */
  others: number;
}

/**
 * Finds the text of a page from which furniture was taken: a place that is voted for, and around it what belongs to
 * the letter, so that nothing short is lost.
 */
export function findMain(tree: Root): Main {
  const posts = postsIn(tree);
  const [longest] = posts.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const listed = posts.length > 1 && longest;
  if (listed) return { tree: { type: 'root', children: [longest] }, others: posts.length - 1 };
  const parents = parentsIn(tree);
  let at = placeOf(tree, parents);
  const all = lengthOf(tree);
  let found: ElementContent[] = at.type === 'root' ? childrenOf(at) : [at as ElementContent];
  while (!(
    isElement(at, 'body', 'main') ||
    (isElement(at, 'article') && lengthOf(at) > all * 0.4)
  )) {
    const parent = parents.get(at);
    if (!parent || parent.type === 'root') break;
    // Cells beside a cell are columns of the page.
    if (!isElement(parent, 'tr', 'html')) {
      const index = childrenOf(parent).indexOf(at as ElementContent);
      const before = childrenOf(parent).slice(0, index).filter(belongs);
      const after = childrenOf(parent)
        .slice(index + 1)
        .filter(belongs);
      found = [...before, ...found, ...after].map(asBlock);
    }
    at = parent;
  }
  return { tree: { type: 'root', children: found }, others: 0 };
}

/** Parts of a table that stand alone, as blocks. */
function asBlock(node: ElementContent): ElementContent {
  if (!isElement(node, 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'body')) return node;
  if (isElement(node, 'tr') && node.children.filter((child) => lengthOf(child) > 0).length > 1) {
    return element('table', [element('tbody', [node])]);
  }
  if (isElement(node, 'tbody', 'thead', 'tfoot')) return element('table', [node]);
  // The cell of a row is no block, and what is in it would be one line.
  return element('div', childrenOf(node).map(asBlock));
}

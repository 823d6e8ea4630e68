import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseRecordLink } from '../../archive/link.ts';
import { edited, type Edit } from '../edit.ts';
import type { Around, NameFinder } from '../finder.ts';
import type { Place } from '../place.ts';
import { addressWithheld, nameWithheld } from '../withheld.ts';
import { linksOf, unlinked, withoutDefinition, withoutHref, type BodyLink } from './links.ts';
import { blocksOf, parsedBody, spanOf } from './prose.ts';
import { bracketed, replaced } from './replacing.ts';

interface Search {
  source: string;
  finder: NameFinder;
  around: Around;
  /** The ids that lead to the person. */
  ids: ReadonlySet<string>;
}

/** The words of a node as a reader sees them. */
const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';

const wordsFor = (kind: Place['kind']) => (kind === 'address' ? addressWithheld : nameWithheld);

/** A link to the person: the link goes, and its words where they name them; other words are asked about. */
function ownLink({ source, finder, around }: Search, link: BodyLink): Place {
  const [start, end] = spanOf(link.node);
  const text = wordsOf(link.node);
  const names = finder.in(text, around);
  const definition = link.definition ? [withoutDefinition(source, link.definition)] : [];
  const withWords = (words: string) => [{ start, end, text: words }, ...definition];
  if (names.length === 0 || !link.words) {
    const isBare = !link.words;
    return {
      ...{ start, end, kind: 'link', isSure: isBare },
      edits: withWords(bracketed(nameWithheld, source, end)),
      otherwise: isBare ? [] : unlinked(source, link, ''),
    };
  }
  const words = edited(
    text,
    names.map((name) => ({ start: name.start, end: name.end, text: wordsFor(name.kind) })),
  );
  const safe = words.endsWith(nameWithheld)
    ? words.slice(0, -nameWithheld.length) + bracketed(nameWithheld, source, end)
    : words;
  return { start, end, kind: 'link', isSure: true, edits: withWords(safe), otherwise: [] };
}

/** A link whose address, or whose label, holds the name. */
function tellingLink({ source, finder, around }: Search, link: BodyLink): Place | undefined {
  const [start, end] = spanOf(link.node);
  // Ids are dealt with where their records are.
  if (!parseRecordLink(link.url) && finder.isInAddress(link.url, around)) {
    const edits = unlinked(source, link, addressWithheld);
    return { start, end, kind: 'address', isSure: true, edits, otherwise: [] };
  }
  const { definition, words } = link;
  if (!definition || !words || finder.in(definition.label ?? '', around).length === 0)
    return undefined;
  const edits = [
    { start: words[1], end, text: `](<${definition.url}>)` },
    withoutDefinition(source, definition),
  ];
  return { start, end, kind: 'address', isSure: true, edits, otherwise: [] };
}

/** Names in what is no running text: code, HTML, comments, titles and descriptions. */
function asideOf({ source, finder, around }: Search, node: Nodes): Place[] {
  const [start, end] = spanOf(node);
  const texts: [number, string][] = [];
  if (node.type === 'html' || node.type === 'code' || node.type === 'inlineCode') {
    texts.push([start, source.slice(start, end)]);
  }
  const within = source.slice(start, end);
  if ('alt' in node && node.alt)
    texts.push([start + Math.max(0, within.indexOf(node.alt)), node.alt]);
  if ('title' in node && node.title) {
    texts.push([start + Math.max(0, within.lastIndexOf(node.title)), node.title]);
  }
  return texts.flatMap(([from, text]) =>
    finder.in(text, around).map((found): Place => {
      const place = { start: from + found.start, end: from + found.end };
      return {
        ...found,
        ...place,
        edits: [{ ...place, text: wordsFor(found.kind) }],
        otherwise: [],
      };
    }),
  );
}

/** Images that are fetched from an address with the name, and footnotes that are called by it. */
function tellingNode(
  { source, finder, around }: Search,
  node: Nodes,
  labels: Map<string, string>,
): Place | undefined {
  const [start, end] = spanOf(node);
  const whole = (text: string, to = end): Place => ({
    ...{ start, end: to, kind: 'address', isSure: true, otherwise: [] },
    edits: [{ start, end: to, text }],
  });
  if (node.type === 'image') {
    return finder.isInAddress(node.url, around) ? whole(addressWithheld) : undefined;
  }
  if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return undefined;
  if (!finder.isInAddress(node.label ?? node.identifier, around)) return undefined;
  const label = labels.get(node.identifier) ?? `withheld-${labels.size + 1}`;
  labels.set(node.identifier, label);
  return whole(`[^${label}]`, source.indexOf(']', start) + 1);
}

/**
 * Every place of a body where the person is named, or may be, with the edits that withhold the name there and
 * those that are made where it may stay.
 */
export function placesInBody(search: Search): Place[] {
  const { source, finder, around, ids } = search;
  const isOwn = (url: string) => {
    const link = parseRecordLink(url);
    return link?.kind === 'person' && ids.has(link.id);
  };
  const tree = parsedBody(source);
  const links = linksOf(tree, source);
  const apart = new Set<Nodes>();
  const places: Place[] = [];
  for (const link of links) {
    if (isOwn(link.url)) {
      apart.add(link.node);
      places.push(ownLink(search, link));
      continue;
    }
    const telling = tellingLink(search, link);
    if (telling) places.push(telling);
    // Who is linked is who is meant, whatever they are called; an address is dealt with as a whole.
    if (parseRecordLink(link.url)?.kind === 'person' || (telling && !link.words))
      apart.add(link.node);
  }
  const labels = new Map<string, string>();
  visit(tree, (node) => {
    places.push(...asideOf(search, node));
    const telling = tellingNode(search, node, labels);
    if (telling) places.push(telling);
  });
  for (const edit of withoutHref(source, isOwn)) {
    places.push({
      start: edit.start,
      end: edit.end,
      kind: 'link',
      isSure: true,
      edits: [edit],
      otherwise: [],
    });
  }
  for (const block of blocksOf(tree, source, (node) => apart.has(node))) {
    for (const found of finder.in(block.text, around)) {
      const edits = replaced(source, block, found.start, found.end, wordsFor(found.kind));
      const [first] = edits;
      if (first) places.push({ ...found, ...extentOf(edits), edits, otherwise: [] });
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

const extentOf = (edits: readonly Edit[]) => ({
  start: Math.min(...edits.map(({ start }) => start)),
  end: Math.max(...edits.map(({ end }) => end)),
});

/** The edits that make plain words of links to records that are gone: `url` says which. */
export function withoutLinks(source: string, isGone: (url: string) => boolean): Edit[] {
  return [
    ...linksOf(parsedBody(source), source)
      .filter(({ url }) => isGone(url))
      .flatMap((link) => unlinked(source, link, nameWithheld)),
    ...withoutHref(source, isGone),
  ];
}

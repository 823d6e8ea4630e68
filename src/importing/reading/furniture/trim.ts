import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Warning } from '../../found.ts';
import { fill, inside, shownText } from '../markdown/nodes.ts';
import { ofLetter, withoutBoxes, withoutMenus } from './boxes.ts';
import { endsLetter, furnitureKind, isTagCloud } from './line.ts';

/** A line of a tree: a line of a paragraph, or a whole block. */
interface Line {
  text: string;
  block: number;
  /** Its content, where it is one of several of a paragraph. */
  part?: PhrasingContent[];
}

function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function linesIn(blocks: readonly RootContent[]): Line[] {
  return blocks.flatMap((node, block): Line[] => {
    if (node.type === 'paragraph') {
      return linesOf(node).map((part) => ({ text: part.map(shownText).join(''), block, part }));
    }
    // An item of a list may be furniture, such as a bullet that leads to the top.
    return [{ text: shownText(node), block }];
  });
}

/** Lines at the beginning that lead about the site, and how far what is between two of them reaches. */
function leading(lines: readonly Line[], titles: ReadonlySet<string>): Set<number> {
  const gone = new Set<number>();
  let lastNavigation = -1;
  for (let index = 0; index < Math.min(lines.length, 60); index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    if (text === '') continue;
    const kind = furnitureKind(text);
    if (kind === undefined || kind === 'feet') {
      // A title may stand between a menu and the line that says who posted it.
      if (text.length > 160 || index - lastNavigation > 12) break;
      continue;
    }
    gone.add(index);
    if (kind === 'about') continue;
    const between = index - lastNavigation;
    if (lastNavigation >= 0 && between > 1 && between <= 4 && kind === 'navigation') {
      for (let at = lastNavigation + 1; at < index; at += 1) {
        const words = lines[at]?.text.trim() ?? '';
        if (words.length < 40 && !titles.has(words) && !/[.,:;!?，。：；]$|\d/u.test(words))
          gone.add(at);
      }
    }
    lastNavigation = index;
  }
  return gone;
}

/** Whether a line may be where a site’s people sit, in parts side by side. */
const isAddress = (text: string) =>
  text.length < 120 && /\d/u.test(text) && /\s[|｜·–-]\s/u.test(text);

/** Lines at the end that are the site’s. */
function trailing(lines: readonly Line[]): Set<number> {
  const gone = new Set<number>();
  let misses = 0;
  for (let index = lines.length - 1; index > 0 && misses < 3; index -= 1) {
    const text = lines[index]?.text.trim() ?? '';
    if (text === '') continue;
    const kind = furnitureKind(text);
    if (kind !== undefined && misses === 0) gone.add(index);
    // Between two lines of a foot stands what belongs to it.
    else if (kind === 'feet' || kind === 'anywhere') {
      for (let at = index; at <= index + misses; at += 1) gone.add(at);
      misses = 0;
    } else if (kind === undefined && (text.length < 60 || isAddress(text))) misses += 1;
    else break;
    if (gone.has(index)) misses = 0;
  }
  return gone;
}

/** The lines at the end that are a cloud of tags: three or more in a row. */
function cloud(lines: readonly string[]): Set<number> {
  const found: number[] = [];
  for (let index = lines.length - 1; index > 0 && isTagCloud(lines[index] ?? ''); index -= 1)
    found.push(index);
  const words = found.reduce((sum, index) => sum + (lines[index]?.split(/\s+/u).length ?? 0), 0);
  return new Set(found.length >= 3 && words >= 12 ? found : []);
}

/** What ends the text of a release. */
const endMark =
  /^\W{0,3}(?:#{3}|# # #|-\s?30\s?-|[(（【]\s*[完终終]\s*[)）】]|ends?|fin)\W{0,3}$/iu;
const forPress =
  /^(?:(?:press|media|news) (?:contacts?|enquir|inquir)|contacts? (?:presse|for)|for (?:more|further) information|(?:contacto?|contato) (?:de |para |com )?(?:prensa|imprensa)|pressekontakt|(?:新[闻聞]|媒[体體]|傳媒|传媒)(?:[联聯][络絡系繫]人?|查[询詢]))/iu;
const mostForPress = 8;
const longestForPress = 160;

/** The lines behind the mark that ends a release, where they tell the press whom to ask. */
function behindEndMark(lines: readonly Line[]): Set<number> {
  const at = lines.findLastIndex(({ text }) => endMark.test(text.trim()));
  const rest = lines.slice(at + 1).filter(({ text }) => text.trim() !== '');
  const isForPress =
    at > lines.length / 2 &&
    rest.length <= mostForPress &&
    forPress.test(rest[0]?.text.trim() ?? '') &&
    rest.every(({ text }) => text.length < longestForPress && !ofLetter.test(text));
  return new Set(isForPress ? lines.keys().filter((index) => index > at) : []);
}

const blank = (text: string) => text.trim().replace(/\s+/gu, ' ');

/**
 * Takes what a site says around a text from its beginning and end, and a few phrases from anywhere.
 *
 * @param titles what the page calls itself: such a line stays where it stands between furniture
 */
export function trimFurniture(tree: Root, titles: readonly string[]): Warning[] {
  const warnings: Warning[] = [];
  const { blocks, left } = withoutBoxes(withoutMenus(inside(tree), titles));
  if (left.length > 0) {
    warnings.push({
      message: `Left out what stands under ${left.map((heading) => `“${blank(heading).slice(0, 60)}”`).join(', ')}, as boxes of the page. Look whether it is the letter’s.`,
    });
  }
  let lines = linesIn(blocks);
  const end = lines.findIndex(
    ({ text }, index) => index > lines.length / 3 && index > 5 && endsLetter(text.trim()),
  );
  const rest = end < 0 ? [] : lines.slice(end);
  // Notes may stand behind everything.
  if (rest.length > 0 && !rest.some(({ text }) => /^\s*(?:\[\d|[①-⑳])/u.test(text))) {
    lines = lines.slice(0, end);
    if (rest.length > 1) {
      warnings.push({
        message: `Left out ${rest.length} lines from “${blank(rest[0]?.text ?? '').slice(0, 60)}” on, as comments or other articles. Look whether the letter goes on behind it.`,
      });
    }
  }
  const known = new Set(titles.map(blank));
  const gone = new Set([...leading(lines, known), ...trailing(lines), ...behindEndMark(lines)]);
  for (const [index, { text }] of lines.entries())
    if (furnitureKind(text.trim()) === 'anywhere') gone.add(index);
  const kept = () =>
    lines
      .map((_, index) => index)
      .filter((index) => !gone.has(index) && lines[index]?.text.trim() !== '');
  const shown = kept();
  for (const index of cloud(shown.map((at) => lines[at]?.text ?? ''))) gone.add(shown[index] ?? -1);
  const [first, second] = kept();
  // A title that stands twice, once of the page and once of the text.
  if (
    first !== undefined &&
    second !== undefined &&
    blank(lines[first]?.text ?? '') === blank(lines[second]?.text ?? '')
  )
    gone.add(first);
  fill(tree, rebuilt(blocks, lines, gone));
  return warnings;
}

function rebuilt(
  blocks: readonly RootContent[],
  lines: readonly Line[],
  gone: ReadonlySet<number>,
): RootContent[] {
  const byBlock = Map.groupBy(
    lines.map((line, index) => ({ line, index })),
    ({ line }) => line.block,
  );
  return blocks.flatMap((node, block): RootContent[] => {
    const own = byBlock.get(block) ?? [];
    const left = own.filter(({ index }) => !gone.has(index));
    if (left.length === 0) return node.type === 'thematicBreak' && own.length > 0 ? [node] : [];
    if (node.type !== 'paragraph' || left.length === own.length) {
      if (node.type === 'list')
        return [
          {
            ...node,
            children: node.children.filter(
              (item) => furnitureKind(shownText(item).trim()) !== 'anywhere',
            ),
          },
        ];
      return [node];
    }
    const children = left.flatMap(({ line }, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      ...(line.part ?? []),
    ]);
    return [{ type: 'paragraph', children }];
  });
}

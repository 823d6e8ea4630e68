import type { RootContent } from 'mdast';
import { shownText } from '../markdown/nodes.ts';
import { furnitureKind, opensBox } from './line.ts';

/** What a page calls a letter's own parts, at its end. */
export const ofLetter =
  /^\s*(?:(?:signed|signator|undersigned|co-?sign|endors|notes?\b|footnotes|endnotes|references|sources|annex|appendix|attach|enclos|cc\b|copies|dear\b|sincerely|signataires|premiers signataires|firmantes|firmas|abajo firmantes|unterzeich|erstunterzeich|anmerkungen|fußnoten)|.{0,12}(?:签名|簽名|签署|簽署|联署|聯署|连署|連署|注释|註釋|附件|附錄|附录|副本|抄送|الموقعون|الموقعات))/iu;

const textsIn = (block: RootContent): string[] => shownText(block).split('\n');

// A line of a box is no longer: what is longer is prose, and may be the letter's.
const longestLine = 200;

/** The blocks below a heading, up to the next. */
function below(blocks: readonly RootContent[], from: number): RootContent[] {
  const found: RootContent[] = [];
  for (let at = from + 1; at < blocks.length && blocks[at]!.type !== 'heading'; at += 1)
    found.push(blocks[at]!);
  return found;
}

const longestCase = 60;

/** What only pages say of others, or of earlier days, in a list. */
const cases = /^(?:similar cases|case (?:history|timeline|updates?))$/iu;

const isListOfCases = (heading: string, box: readonly RootContent[]): boolean =>
  cases.test(heading.trim()) &&
  box[0]?.type === 'list' &&
  textsIn(box[0]).every((line) => line.length < longestCase && !/[.。!?;；]\s*$/u.test(line));

const isShort = (line: string) => line.length <= longestLine && !ofLetter.test(line);

/**
 * Blocks without the boxes that a page sets behind a letter, each a heading that only pages have and short lines.
 *
 * @returns what is left of the blocks, and the headings of what is not
 */
export function withoutBoxes(blocks: readonly RootContent[]): {
  blocks: RootContent[];
  left: string[];
} {
  const kept: RootContent[] = [];
  const left: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const behind = block.type === 'heading' && at > blocks.length / 3;
    const list = behind ? below(blocks, at) : [];
    const opens = behind && (opensBox(shownText(block)) || isListOfCases(shownText(block), list));
    const box = opens ? list : [];
    if (!opens || !box.flatMap(textsIn).every(isShort)) {
      kept.push(block);
      continue;
    }
    left.push(shownText(block));
    at += box.length;
  }
  return { blocks: kept, left };
}

const mostBefore = 12;
const longestLink = 60;
const same = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Signs of a sentence, and of a person with an office. */
const noLink = /[,，、;；。.!?]$|[,，;；@]/u;

/** Whether a list is one of short links; between two headings it may tell of more than the parts of a site. */
const isMenu = (block: RootContent | undefined, isHeaded: boolean): boolean =>
  block?.type === 'list' &&
  block.ordered !== true &&
  block.children.length > 1 &&
  textsIn(block).every(
    (line) =>
      line.length < longestLink && !noLink.test(line) && (isHeaded || !/\d{4}|[:：]./u.test(line)),
  );

const namesPartOfSite = (block: RootContent): boolean =>
  textsIn(block).some((line) => furnitureKind(line) === 'navigation');

/** Headings of what an issue of a newsletter holds. */
const contents =
  /^(?:in this (?:issue|edition|newsletter|e-?mail)|in dieser ausgabe|dans ce numéro|en este número|nesta edição|本期(?:目录|目錄|内容|內容))\s*[:：]?$/iu;

/**
 * Blocks without the menus that stand before a text: lists of short links before its title and anything longer,
 * with the heading of each. A list that no heading follows is one if it has a link that only sites have.
 */
export function withoutMenus(
  blocks: readonly RootContent[],
  titles: readonly string[],
): RootContent[] {
  const known = new Set(titles.map(same));
  const isHeading = (at: number) => blocks[at]?.type === 'heading';
  const gone = new Set<number>();
  for (const [at, block] of blocks.slice(0, mostBefore).entries()) {
    const isHeaded = isHeading(at - 1) && isHeading(at + 1);
    const leads = isHeaded || isHeading(at + 1) || isHeading(at + 2) || namesPartOfSite(block);
    if (leads && isMenu(block, isHeaded)) {
      gone.add(at);
      if (isHeaded) gone.add(at - 1);
      continue;
    }
    const text = shownText(block);
    const headsMenu = isHeading(at) && isHeading(at + 2) && isMenu(blocks[at + 1], true);
    if (headsMenu && !known.has(same(text))) continue;
    const headsContents = isHeading(at) && contents.test(text) && blocks[at + 1] !== undefined;
    if (headsContents && textsIn(blocks[at + 1]!).every(isShort) && isHeading(at + 2)) {
      gone.add(at);
      gone.add(at + 1);
      continue;
    }
    // What is longer, leads on or names the text is no part of a menu.
    const isBrief = text.length < longestLink && !/[:：,，]\s*$/u.test(text);
    const isSite = at < 2 || furnitureKind(text) !== undefined;
    if (isHeading(at) || !isBrief || !isSite || known.has(same(text))) break;
  }
  // Where nothing stands below a list, it is the text.
  const rest = blocks.slice(Math.max(-1, ...gone) + 1);
  return rest.length === 0 ? [...blocks] : blocks.filter((_, at) => !gone.has(at));
}

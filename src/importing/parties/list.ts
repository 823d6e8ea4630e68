import type { PartLine } from '../text/letter-text.ts';
import { kindOf } from './entry.ts';
import { bareName, isPersonName } from './name.ts';
import { tidy } from './line-text.ts';
import type { Piece } from './piece.ts';
import { pieceOf } from './pieces.ts';
import { hasOrganizationWord, hasRoleWord } from './words.ts';

/** Parts a text at signs that stand outside its brackets. */
function splitOutside(text: string, sign: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const one of text) {
    if (/[（(]/u.test(one)) depth++;
    else if (/[）)]/u.test(one)) depth--;
    if (depth <= 0 && sign.test(one)) parts.push('');
    else parts[parts.length - 1] += one;
  }
  return parts.filter(Boolean);
}

/** Several names in one line: "Ana Vesel, Bo Dent and Cy Orme", "Ana Vesel (Quill House); Bo Dent (Inkwell)". */
export function severalIn(text: string): Piece[] | undefined {
  const plain = tidy(text);
  // "燕小七等七十三人": someone and a group.
  const [, who, rest] =
    /^(.{2,}?)(等[\d一二三四五六七八九十百千餘余多]+(?:人|名|位))$/u.exec(plain) ?? [];
  if (who && rest) {
    const named = /^\p{Script=Han}{2,4}$/u.test(who) ? [{ person: who }] : [pieceOf(who) ?? {}];
    return [...(severalIn(who) ?? named), { group: rest }];
  }
  // "发起团体：甲、乙": who they are stands before the list.
  const headed = /^\p{Script=Han}{2,10}[：:]\s*(.+)$/u.exec(plain)?.[1];
  const headedList = headed ? listIn(headed) : undefined;
  if (headedList) return headedList.flatMap((part) => pieceOf(part) ?? []);
  const byBy = plain.split(/,?\s+and by\s+/u);
  if (byBy.length > 1) {
    const pieces = byBy.map((part) => pieceOf(part));
    if (pieces.every((piece) => piece && kindOf(piece) !== 'role')) return pieces as Piece[];
  }
  const bySemicolon = plain.split(/\s*[;；]\s*/u).filter(Boolean);
  if (bySemicolon.length > 1) {
    const pieces = bySemicolon.map((part) =>
      pieceOf(part.replace(/^(?:and|y|et|und|和|及)\s+/iu, '')),
    );
    const [first, ...others] = pieces;
    // "Ana Vesel, Professor, Quill College; Visiting Fellow, Inkwell": the second office is hers, too.
    if (first?.person && others.every((piece) => piece?.role && !piece.person && !piece.group))
      return [{ ...first, role: [first.role, ...bySemicolon.slice(1)].filter(Boolean).join('; ') }];
    if (pieces.every((piece) => piece && kindOf(piece) !== 'role')) return pieces as Piece[];
  }
  const list = listIn(plain);
  if (list) return list.flatMap((part) => pieceOf(part) ?? []);
  const parts = splitOutside(plain, /[,，、]/u)
    .flatMap((part) =>
      part.split(
        /(?<=\s)(?:and|&|et|y|und|e)(?=\s)|(?<=\p{Script=Han})(?:和|及|与|與)(?=\p{Script=Han})/u,
      ),
    )
    .map((part) => part.trim().replace(/^(?:and|&|et|y|und|e)\s+/iu, ''))
    .filter(Boolean);
  if (parts.length < 2) return undefined;
  const people = parts.filter((part) => isPersonName(part)).length;
  // In a long list of people a rare shape of a name is one, too.
  if (people === parts.length || (parts.length >= 5 && people * 4 >= parts.length * 3))
    return parts.map((part) =>
      isPersonName(part)
        ? (pieceOf(part) ?? { person: bareName(part) })
        : { person: bareName(part) },
    );
  return undefined;
}

/** The signs that part the names of a list, the surest first. */
const listSigns = [/[;；]/u, /[•|｜]/u, /、/u, /，/u, /\s/u];

/** The entries of a list in one line: "Ana Vesel (Quill House); Bo Dent (Inkwell)", "韦安娜（海港）、罗可（河口）". */
export function listIn(text: string): string[] | undefined {
  // Names of two signs are spread to the breadth of three: 程 兰.
  const plain = text
    .replaceAll(/(?<=^|[\s、])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、（(])/gu, '$1$2')
    .replaceAll(' · ', ' • ');
  for (const sign of listSigns) {
    const isBlank = sign.source === String.raw`\s`;
    const isComma = sign.source === '，';
    if ((isBlank || isComma) && /\p{Script=Latin}/u.test(plain)) continue;
    if (isBlank && !/\p{Script=Han}/u.test(plain)) continue;
    const parts = splitOutside(plain, sign)
      .map((part) => part.replace(/^(?:and|及|和|与|與)\s*/u, '').trim())
      .filter(Boolean);
    const isPair = sign.source === '、' && parts.length === 2;
    if (isPair && !parts.every((part) => hasOrganizationWord(part) || isPersonName(part))) continue;
    if (!isPair && parts.length < (isComma ? 4 : isBlank ? 2 : 3)) continue;
    const named = (part: string) => isPersonName(part.replace(/[（(].*$/u, ''));
    const names = parts.filter(named).length;
    const isLabelled = /^\p{L}+\s?[:：]/u.test(parts[0]!);
    if (isLabelled) continue;
    const isShort = parts.every((part) => part.length <= 90 && !/[.。!！?？]\s/u.test(part));
    // Family names that are rare stand among others.
    const areNames = parts.every(
      (part) =>
        /^[\p{Script=Han}·]{2,8}(?:[（(][^）)]*[）)])?$/u.test(part) &&
        !part.includes('的') &&
        !hasOrganizationWord(part) &&
        !hasRoleWord(part.replace(/[（(].*$/u, '')),
    );
    if (isBlank || isComma) {
      if (areNames && names * 2 >= parts.length) return parts;
    } else if (
      sign.source.includes('•') &&
      isShort &&
      parts.every((part) => /^[\p{Lu}\p{Script=Han}]/u.test(part))
    ) {
      return parts;
    } else if (
      isShort &&
      (names * 2 >= parts.length ||
        parts.filter((part) => hasOrganizationWord(part)).length * 2 >= parts.length)
    ) {
      return parts;
    }
  }
  return undefined;
}

/** Lines of a paragraph that is one list of names, broken where the page was narrow, as one line. */
export function joinedLists(lines: readonly PartLine[]): PartLine[] {
  const joined: PartLine[] = [];
  for (const block of Map.groupBy(lines, ({ block }) => block).values()) {
    const [first] = block;
    const text = block
      .map((line) => line.text)
      .join(block.some(({ text }) => /\p{Script=Han}$/u.test(text)) ? '' : ' ');
    // A line that ends within brackets or behind a sign of the list goes on in the next.
    const isBroken = block
      .slice(0, -1)
      .some(
        (line) =>
          /[、;；•]$/u.test(line.text) ||
          (line.text.match(/[（(]/gu) ?? []).length !== (line.text.match(/[）)]/gu) ?? []).length,
      );
    const isList =
      isBroken &&
      block.length > 1 &&
      (text.match(/[、;；•]/gu)?.length ?? 0) >= 4 &&
      listIn(text) !== undefined;
    if (isList) joined.push({ ...first!, text });
    else joined.push(...block);
  }
  return joined;
}

import type { PartyFound } from '../found.ts';
import type { PartLine } from '../text/letter-text.ts';
import { bareName, isPersonName } from './name.ts';
import { below, field, partsOf, pieceOf, tidy, type Piece } from './pieces.ts';
import { rowEntries } from './rows.ts';
import { hasOrganizationWord, hasRoleWord, isAddressLine, isAside, tie } from './words.ts';

/** What a list says of one party, and the lines that say it. */
export interface Entry extends Piece {
  lines: PartLine[];
}

type Kind = 'person' | 'organization' | 'group' | 'role' | 'none';

const kindOf = (piece: Piece): Kind => {
  if (piece.person) return 'person';
  if (piece.group) return 'group';
  if (piece.organization) return 'organization';
  return piece.role ? 'role' : 'none';
};

const isHan = (text: string) =>
  /\p{Script=Han}|\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Cyrillic}/u.test(text);
const nameOf = (entry: Piece) => entry.person ?? entry.organization ?? entry.group ?? '';

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
  if (who && rest) return [...(severalIn(who) ?? [pieceOf(who) ?? {}]), { group: rest }];
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
    if (pieces.every((piece) => piece && kindOf(piece) !== 'role')) return pieces as Piece[];
  }
  const list = listIn(plain);
  if (list) return list.flatMap((part) => pieceOf(part) ?? []);
  const parts = plain
    .split(
      /\s*(?:[,，、]|(?<=\s)(?:and|&|et|y|und|e)(?=\s)|(?<=\p{Script=Han})(?:和|及|与|與)(?=\p{Script=Han}))\s*/u,
    )
    .map((part) => part.replace(/^(?:and|&|et|y|und|e)\s+/iu, ''))
    .filter(Boolean);
  if (parts.length < 2) return undefined;
  if (parts.every((part) => isPersonName(part)))
    return parts.map((part) => ({ person: bareName(part) }));
  return undefined;
}

/** The signs that part the names of a list, the surest first. */
const listSigns = [/[;；]/u, /[•·|｜](?=\s|\p{Script=Han})/u, /、/u, /，/u, /\s/u];

/** The entries of a list in one line: "Ana Vesel (Quill House); Bo Dent (Inkwell)", "韦安娜（海港）、罗可（河口）". */
export function listIn(text: string): string[] | undefined {
  // Names of two signs are spread to the breadth of three: 程 兰.
  const plain = text.replaceAll(
    /(?<=^|[\s、])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、（(])/gu,
    '$1$2',
  );
  for (const sign of listSigns) {
    const isBlank = sign.source === String.raw`\s`;
    const isComma = sign.source === '，';
    if ((isBlank || isComma) && /\p{Script=Latin}/u.test(plain)) continue;
    if (isBlank && !/\p{Script=Han}/u.test(plain)) continue;
    const parts = splitOutside(plain, sign)
      .map((part) => part.replace(/^(?:and|及|和|与|與)\s*/u, '').trim())
      .filter(Boolean);
    if (parts.length < (isComma ? 5 : isBlank ? 2 : 3)) continue;
    const named = (part: string) => isPersonName(part.replace(/[（(].*$/u, ''));
    const names = parts.filter(named).length;
    const isShort = parts.every((part) => part.length <= 90 && !/[.。!！?？]\s/u.test(part));
    // Family names that are rare stand among others.
    const areNames = parts.every(
      (part) =>
        /^[\p{Script=Han}·]{2,8}$/u.test(part) && !hasOrganizationWord(part) && !hasRoleWord(part),
    );
    if (isBlank || isComma) {
      if (areNames && names * 2 >= parts.length) return parts;
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

/** Adds to an entry what a further line says of it, where that has room for it. */
function takes(entry: Entry, piece: Piece, line: PartLine): boolean {
  if (entry.group) return false;
  if (piece.person || piece.group) return false;
  if (entry.role && piece.role && entry.organization) return false;
  if (entry.organization && piece.organization) {
    // "Director, Advocacy" above the organization.
    const isField =
      entry.role &&
      (field.test(entry.organization) || (entry.lines.length === 2 && isBare(entry.lines[0]!)));
    if (!isField) return false;
    entry.role = `${entry.role}, ${entry.organization}`;
    entry.organization = undefined;
  }
  if (!entry.person && !(entry.role && piece.organization)) return false;
  entry.role =
    entry.role && piece.role ? `${entry.role}, ${piece.role}` : (entry.role ?? piece.role);
  entry.organization ??= piece.organization;
  entry.lines.push(line);
  return true;
}

/** Whether most blocks of several lines begin with an organization and name a person below it. */
function areOrganizationsFirst(lines: readonly PartLine[]): boolean {
  const blocks = new Map<number, Kind[]>();
  for (const line of lines) {
    const piece = pieceOf(line.text);
    if (piece) blocks.set(line.block, [...(blocks.get(line.block) ?? []), kindOf(piece)]);
  }
  const several = [...blocks.values()].filter((kinds) => kinds.length > 1 && kinds.length < 5);
  const first = several.filter(
    ([kind, ...rest]) => kind === 'organization' && rest.includes('person'),
  );
  return first.length > 0 && first.length * 2 > several.length;
}

/** Lines of a paragraph that is one list of names, broken where the page was narrow, as one line. */
function joinedLists(lines: readonly PartLine[]): PartLine[] {
  const joined: PartLine[] = [];
  for (const block of Map.groupBy(lines, ({ block }) => block).values()) {
    const [first] = block;
    const text = block
      .map((line) => line.text)
      .join(block.some(({ text }) => /\p{Script=Han}$/u.test(text)) ? '' : ' ');
    const isList =
      block.length > 1 &&
      (text.match(/[、;；•]/gu)?.length ?? 0) >= 4 &&
      listIn(text) !== undefined;
    if (isList) joined.push({ ...first!, text });
    else joined.push(...block);
  }
  return joined;
}

/** Reads the parties of a list of lines: entries of one line, of blocks, of a table, in two languages. */
export function entriesOf(printed: readonly PartLine[]): Entry[] {
  const lines = joinedLists(printed);
  const entries: Entry[] = [];
  const organizationsFirst = areOrganizationsFirst(lines);
  const rows = lines.filter(({ kind }) => kind === 'row');
  const ofRows = rowEntries(rows);
  let last: PartLine | undefined;
  let tied = false;
  for (const line of lines) {
    const text = tidy(line.text);
    if (line.kind === 'row') {
      entries.push(...ofRows.filter(({ lines: [first] }) => first === line));
      last = undefined;
      continue;
    }
    if (
      isAside(text) ||
      /^[（(【[].*[）)】\]]$/u.test(text) ||
      isAddressLine(text) ||
      !/\p{L}{2}/u.test(text)
    )
      continue;
    if (tie.test(text)) {
      tied = true;
      last = line;
      continue;
    }
    const current = entries.at(-1);
    const isBelow = last !== undefined && last.kind === line.kind && line.kind !== 'heading';
    const inBlock = isBelow && last!.block === line.block;
    const several = severalIn(text);
    if (several && !inBlock) {
      entries.push(...several.map((piece) => ({ ...piece, lines: [line] })));
      last = line;
      continue;
    }
    const read = pieceOf(line.text);
    if (!read) continue;
    const startsBare = current?.person !== undefined && isBare(current.lines[0]!);
    const isBelowName =
      inBlock &&
      startsBare &&
      (!read.person || (!isTitled(line) && isBelowPerson(lines, current, line)));
    const piece = isBelowName && !read.group ? below(line.text) : read;
    if (tied && current && piece.organization && !piece.person) {
      tied = false;
      current.organization = piece.organization;
      current.lines.push(line);
      last = line;
      continue;
    }
    tied = false;
    // An office above the name of who holds it.
    if (inBlock && current?.role && !current.person && !current.organization && piece.person) {
      current.person = piece.person;
      current.organization = piece.organization;
      current.role = bareName(current.role) || current.role;
      current.lines.push(line);
      last = line;
      continue;
    }
    // A block of an organization and those who sign for it.
    if (
      organizationsFirst &&
      inBlock &&
      current &&
      !current.person &&
      current.organization &&
      piece.person
    ) {
      current.person = piece.person;
      current.role = piece.role;
      current.native = piece.native ?? current.native;
      current.lines.push(line);
      last = line;
      continue;
    }
    const hasRoom =
      current && (inBlock || (isBelow && line.kind !== 'item' && mayGoOn(lines, current, line)));
    // Below a list of people with roles, an organization stands for itself.
    const before = entries.at(-2);
    const isCopied = line.part === 'copy' && current !== undefined && !isBare(current.lines[0]!);
    const isOwn =
      isCopied ||
      /^\s*\(?\d{1,4}[.)、．]/u.test(line.text) ||
      isLastOfNames(lines, entries, line) ||
      (current?.lines.length === 1 &&
        Boolean(current.role && before?.person && before.role && !before.organization) &&
        before?.lines.length === 1 &&
        !piece.role);
    if (hasRoom && !isOwn && !(organizationsFirst && !inBlock) && takes(current, piece, line)) {
      last = line;
      continue;
    }
    entries.push({ ...piece, lines: [line] });
    last = line;
  }
  return withoutTrail(byMost(withNatives(entries))).filter((entry) => kindOf(entry) !== 'none');
}

/** Whether a line is a name alone. */
const isBare = (line: PartLine): boolean =>
  partsOf(bareName(tidy(line.text))).length === 1 && isPersonName(tidy(line.text));

/** Whether a line names someone with a title, or with what belongs to them. */
const isTitled = (line: PartLine): boolean => {
  const piece = pieceOf(line.text);
  const text = tidy(line.text);
  return Boolean(piece?.role ?? piece?.organization ?? piece?.native) || bareName(text) !== text;
};

/** Whether a line stands where an organization does: below someone's role, or last of two in every block. */
function isBelowPerson(lines: readonly PartLine[], entry: Entry, line: PartLine): boolean {
  if (!entry.person) return false;
  if (entry.role) return !entry.organization;
  const sizes = [...Map.groupBy(lines, ({ block }) => block).values()].map((block) => block.length);
  const [first] = entry.lines;
  return sizes.length > 1 && sizes.every((size) => size === 2) && first?.block === line.block;
}

/** Whether a line stands below names alone, in their paragraph: it belongs to none of them. */
function isLastOfNames(
  lines: readonly PartLine[],
  entries: readonly Entry[],
  line: PartLine,
): boolean {
  const names = entries.filter((entry) => entry.lines[0]!.block === line.block);
  const isBelowAll = lines.filter(({ block }) => block === line.block).at(-1) === line;
  return (
    isBelowAll &&
    names.length >= 2 &&
    names.every(
      (entry) => entry.person && !entry.role && !entry.organization && entry.lines.length === 1,
    )
  );
}

/** In a list of organizations, whoever might be someone by the shape of the name alone is one, too. */
function byMost(entries: Entry[]): Entry[] {
  const organizations = entries.filter((entry) => kindOf(entry) === 'organization');
  // Among people, a name of Han signs with a rare family name is one, too.
  const sure = entries.filter((entry) => entry.person).length;
  const mayBeName = (entry: Entry) =>
    isUnsure(entry) &&
    /^\p{Script=Han}{2,4}(?:[（(][^）)]*[）)])?$/u.test(entry.organization ?? '');
  if (sure * 5 >= entries.length * 3) {
    return entries.map((entry) =>
      mayBeName(entry)
        ? {
            ...entry,
            person: entry.organization!.replace(/[（(].*$/u, ''),
            organization: undefined,
          }
        : entry,
    );
  }
  const isAlone = (entry: Entry) => Boolean(entry.person) && !entry.role && !entry.organization;
  const people = entries.filter((entry) => entry.person && !isAlone(entry));
  if (
    people.length > 0 ||
    organizations.length < 3 ||
    organizations.length * 3 < entries.length * 2
  )
    return entries;
  return entries.map((entry) =>
    isAlone(entry) ? { ...entry, person: undefined, organization: entry.person } : entry,
  );
}

/** Whether an entry might be anything, and is an organization only because nothing else was told. */
const isUnsure = (entry: Entry): boolean =>
  !entry.person && !entry.group && !entry.native && !hasOrganizationWord(entry.organization ?? '');

/** Without the lines of the page that follow a list: what is no like of those before it. */
function withoutTrail(entries: Entry[]): Entry[] {
  const people = entries.filter(({ person }) => person).length;
  let end = entries.length;
  while (end > 0 && isUnsure(entries[end - 1]!)) end--;
  const trail = entries.slice(end);
  const kept = entries.slice(0, end);
  if (end === 0) return entries;
  const { kind, group } = kept.at(-1)!.lines[0]!;
  // In a list of organizations, one that has no telling word is one of them.
  const belongs = (entry: Entry) => {
    const [line] = entry.lines;
    return (
      people * 2 < end &&
      line!.kind === kind &&
      (kind === 'text' || line!.group === group) &&
      isName(entry.organization ?? '')
    );
  };
  return [...kept, ...trail.filter(belongs)];
}

/** Whether a text has the capitals of a name, and is short. */
const isName = (text: string): boolean =>
  text.split(/\s+/u).length <= 8 &&
  (text.match(/\p{Ll}\p{L}{3,}/gu) ?? []).length <= (text.match(/\p{Lu}/gu) ?? []).length &&
  !/[·|:：/]/u.test(text);

/** Whether an entry whose lines are paragraphs of their own goes on with the next. */
function mayGoOn(lines: readonly PartLine[], entry: Entry, line: PartLine): boolean {
  const block = entry.lines[0]!.block;
  const isOneLine = (of: number) => lines.filter((other) => other.block === of).length === 1;
  return (
    isOneLine(block) &&
    isOneLine(line.block) &&
    entry.lines.length < 3 &&
    (!entry.organization || (entry.lines.length === 2 && isBare(entry.lines[0]!)))
  );
}

/** Joins what a list prints twice, in two scripts: line under line, or one list under the other. */
function withNatives(entries: Entry[]): Entry[] {
  const scripts = entries.map((entry) => isHan(nameOf(entry)));
  const latin = entries.filter((_, at) => !scripts[at]);
  const native = entries.filter((_, at) => scripts[at]);
  if (latin.length === 0 || native.length === 0) return entries;
  const kinds = (list: Entry[]) => list.map((entry) => kindOf(entry)).join();
  const isPaired = latin.length === native.length;
  const inTurn = scripts.every((script, at) => at % 2 === 0 || script !== scripts[at - 1]);
  const inHalves = scripts.slice(0, latin.length).every((script) => script === scripts[0]);
  if (isPaired && (inTurn || inHalves)) {
    if (kinds(latin) === kinds(native) || latin.length > 2 || inTurn) {
      return latin.map((entry, at) => ({ ...entry, native: entry.native ?? nameOf(native[at]!) }));
    }
  }
  // Most of a list in turn: those that stand beside one another.
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    const isDouble =
      before &&
      !before.native &&
      !isHan(nameOf(before)) &&
      isHan(nameOf(entry)) &&
      kindOf(before) === kindOf(entry) &&
      native.length * 3 >= latin.length;
    if (isDouble) before.native = nameOf(entry);
    else joined.push(entry);
  }
  return joined;
}

/** A number in words of a group: "55 scholars", "and 1,200 others", "等120人". */
function countIn(text: string): number | undefined {
  const digits = /(?<![\p{L}\d])(\d{1,3}(?:[,. ]\d{3})+|\d+)(?!\d)/u.exec(text)?.[1];
  const count = Number(digits?.replaceAll(/[,. ]/gu, ''));
  return Number.isSafeInteger(count) && count > 0 && !/^(?:19|20)\d\d$/u.test(String(count))
    ? count
    : undefined;
}

/** An entry as it is reported. */
export function partyOf(entry: Entry): PartyFound {
  const [line] = entry.lines;
  const origin = {
    how: 'read' as const,
    line: line?.number,
    quote: [...new Set(entry.lines.map(({ text }) => text))].join(' / '),
  };
  const { person, organization, role, group, native } = entry;
  if (person) return { kind: 'person', name: person, role, organization, native, ...origin };
  if (group) {
    return { kind: 'group', name: group, organization, native, count: countIn(group), ...origin };
  }
  if (organization) return { kind: 'organization', name: organization, role, native, ...origin };
  return { kind: 'group', name: role ?? '', role, native, ...origin };
}

import type { PartLine } from '../text/letter-text.ts';
import { Blocks } from './blocks.ts';
import { withNatives } from './doubles.ts';
import { isBare, isTitled, kindOf, type Entry } from './entry.ts';
import { byMost, withoutTrail } from './likeness.ts';
import { joinedLists, listIn, severalIn } from './list.ts';
import { bareName } from './name.ts';
import { field } from './affiliation.ts';
import { tidy } from './line-text.ts';
import type { Piece } from './piece.ts';
import { below, pieceOf } from './pieces.ts';
import { rowEntries } from './rows.ts';
import { isAddressLine, isAside, tie } from './words.ts';

/** Adds to an entry what a further line says of it, where that has room for it. */
function takes(entry: Entry, piece: Piece, line: PartLine): boolean {
  if (entry.group) return false;
  if (piece.person || piece.group) return false;
  if (entry.role && piece.role && entry.organization) {
    // Below a name, two lines of office and place: both offices are held, the second place is where.
    if (!piece.organization || entry.lines.length !== 2 || !isBare(entry.lines[0]!)) return false;
    if (line.block !== entry.lines[0]!.block) return false;
    entry.role = `${entry.role}, ${entry.organization}, ${piece.role}`;
    entry.organization = piece.organization;
    entry.lines.push(line);
    return true;
  }
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

/** What nobody is called by: a remark in brackets, an address, a line without letters. */
const saysNobody = (text: string): boolean =>
  isAside(text) ||
  /^[（(【[].*[）)】\]]$/u.test(text) ||
  isAddressLine(text) ||
  !/\p{L}{2}/u.test(text);

/** Reads the lines of a list one by one, and keeps in mind who stands above. */
class Reader {
  readonly entries: Entry[] = [];
  readonly #blocks: Blocks;
  #last: PartLine | undefined;
  #isTied = false;

  constructor(lines: readonly PartLine[]) {
    this.#blocks = new Blocks(lines);
  }

  /** The entries of a table's row: nothing below it goes on with them. */
  row(entries: readonly Entry[]): void {
    this.entries.push(...entries);
    this.#last = undefined;
  }

  line(line: PartLine): void {
    const text = tidy(line.text);
    if (saysNobody(text)) return;
    const last = this.#last;
    if (tie.test(text)) this.#isTied = true;
    else if (!this.#read(line, text, last)) return;
    this.#last = line;
  }

  /** Reads a line that says of someone. Gives whether it did. */
  #read(line: PartLine, text: string, last: PartLine | undefined): boolean {
    const isBelow = last !== undefined && last.kind === line.kind && line.kind !== 'heading';
    const inBlock = isBelow && last.block === line.block;
    const several = severalIn(text);
    // Below a name two names may be anything; a list is a list.
    if (several && (!inBlock || several.length > 2 || listIn(text))) {
      this.entries.push(...several.map((piece) => ({ ...piece, lines: [line] })));
      return true;
    }
    const read = pieceOf(line.text);
    if (!read) return false;
    const current = this.entries.at(-1);
    const piece = this.#inPlace(line, read, inBlock ? current : undefined);
    const isTied = this.#isTied;
    this.#isTied = false;
    const isTaken =
      current !== undefined &&
      ((isTied && this.#ties(current, piece, line)) ||
        (inBlock && this.#names(current, piece, line)) ||
        (this.#hasRoom(line, current, piece, isBelow, inBlock) && takes(current, piece, line)));
    if (!isTaken) this.entries.push({ ...piece, lines: [line] });
    return true;
  }

  /** What a line says where it stands: below a name, words that might be anyone's name are an organization's. */
  #inPlace(line: PartLine, read: Piece, above: Entry | undefined): Piece {
    if (!above?.person || read.group) return read;
    const isPlace = line.part === 'to' && above.organization !== undefined && !isTitled(line);
    if (isPlace) return below(line.text);
    if (!isBare(above.lines[0]!)) return read;
    const isBelowRole = above.role
      ? !above.organization || above.lines.length === 2
      : this.#blocks.areTwos && above.lines[0]!.block === line.block;
    return !read.person || (!isTitled(line) && isBelowRole) ? below(line.text) : read;
  }

  /** "on behalf of" stood between: the organization is that of whoever stands above. */
  #ties(current: Entry, piece: Piece, line: PartLine): boolean {
    if (!piece.organization || piece.person) return false;
    current.organization = piece.organization;
    current.lines.push(line);
    return true;
  }

  /** The name of whoever holds the office above it or, in such a list, signs for the organization above. */
  #names(current: Entry, piece: Piece, line: PartLine): boolean {
    if (!piece.person || current.person) return false;
    if (current.role && !current.organization) {
      current.organization = piece.organization;
      current.role = bareName(current.role) || current.role;
    } else if (current.organization && this.#blocks.organizationsFirst) {
      current.role = piece.role;
      current.native = piece.native ?? current.native;
    } else return false;
    current.person = piece.person;
    current.lines.push(line);
    return true;
  }

  #hasRoom(
    line: PartLine,
    current: Entry,
    piece: Piece,
    isBelow: boolean,
    inBlock: boolean,
  ): boolean {
    if (!inBlock && (!isBelow || line.kind === 'item' || this.#blocks.organizationsFirst))
      return false;
    if (!inBlock && !this.#mayGoOn(current, line)) return false;
    // A number begins an entry, and so does each line of those who get a copy.
    if (/^\s*\(?\d{1,4}[.)、．]/u.test(line.text)) return false;
    if (line.part === 'copy' && !isBare(current.lines[0]!)) return false;
    return !this.#isLastOfNames(line) && !this.#isBelowRoles(current, piece);
  }

  /** Whether an entry whose lines are paragraphs of their own goes on with the next. */
  #mayGoOn(entry: Entry, line: PartLine): boolean {
    return (
      this.#blocks.size(entry.lines[0]!) === 1 &&
      this.#blocks.size(line) === 1 &&
      entry.lines.length < 3 &&
      (!entry.organization || (entry.lines.length === 2 && isBare(entry.lines[0]!)))
    );
  }

  /** Whether a line stands below names alone, in their paragraph: it belongs to none of them. */
  #isLastOfNames(line: PartLine): boolean {
    if (!this.#blocks.isLast(line) || this.#blocks.size(line) < 3) return false;
    const from = this.entries.findLastIndex(({ lines: [first] }) => first!.block !== line.block);
    const names = this.entries.slice(from + 1);
    return (
      names.length >= 2 &&
      names.every(
        ({ person, role, organization, lines }) =>
          person && !role && !organization && lines.length === 1,
      )
    );
  }

  /** Whether an organization stands below a list of people with roles: it stands for itself. */
  #isBelowRoles(current: Entry, piece: Piece): boolean {
    const before = this.entries.at(-2);
    return (
      current.lines.length === 1 &&
      before?.lines.length === 1 &&
      Boolean(current.role && before.person && before.role && !before.organization && !piece.role)
    );
  }
}

/** Reads the parties of a list of lines: entries of one line, of blocks, of a table, in two languages. */
export function entriesOf(printed: readonly PartLine[]): Entry[] {
  const lines = joinedLists(printed);
  const ofRows = Map.groupBy(
    rowEntries(lines.filter(({ kind }) => kind === 'row')),
    ({ lines: [first] }) => first,
  );
  const reader = new Reader(lines);
  for (const line of lines) {
    if (line.kind === 'row') reader.row(ofRows.get(line) ?? []);
    else reader.line(line);
  }
  const entries = withoutTrail(byMost(withNatives(reader.entries)));
  return entries.filter((entry) => kindOf(entry) !== 'none');
}

import type { PartLine } from '../text/letter-text.ts';
import { bareName, isPersonName } from './name.ts';
import { partsOf, tidy } from './line-text.ts';
import type { Piece } from './piece.ts';
import { pieceOf } from './pieces.ts';
import { hasOrganizationWord } from './words.ts';

/** What a list says of one party, and the lines that say it. */
export interface Entry extends Piece {
  lines: PartLine[];
}

type Kind = 'person' | 'organization' | 'group' | 'role' | 'none';

/** What begins with a small preposition or conjunction is the end of something: "of the Rapporteur for Tides". */
const isRest = (text: string): boolean =>
  /^(?:of|for|and|or|on|in|at|by|to|from|with|against|about)\s/u.test(text);

/** What a piece tells of first. */
export const kindOf = (piece: Piece): Kind => {
  if (piece.person) return 'person';
  if (piece.group) return 'group';
  if (piece.organization && !isRest(piece.organization)) return 'organization';
  return piece.role ? 'role' : 'none';
};

/** The name of a party, whatever it is; empty where only an office is told. */
export const nameOf = (piece: Piece): string =>
  piece.person ?? piece.organization ?? piece.group ?? '';

/** Whether a line is a name alone. */
export const isBare = (line: PartLine): boolean =>
  partsOf(bareName(tidy(line.text))).length === 1 && isPersonName(tidy(line.text));

/** Whether a line names someone with a title, or with what belongs to them. */
export const isTitled = (line: PartLine): boolean => {
  const piece = pieceOf(line.text);
  const text = tidy(line.text);
  return Boolean(piece?.role ?? piece?.organization ?? piece?.native) || bareName(text) !== text;
};

/** Whether an entry might be anything, and is an organization only because nothing else was told. */
export const isUnsure = (entry: Entry): boolean =>
  !entry.person && !entry.group && !entry.native && !hasOrganizationWord(entry.organization ?? '');

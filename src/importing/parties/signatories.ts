import type { PartyFound } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { fromLine, isClosing, isSignedBy } from '../text/marks.ts';
import { thoseInCapacity } from './capacity.ts';
import { pairedRuns } from './doubles.ts';
import { entriesOf } from './entries.ts';
import { isUnsure } from './entry.ts';
import { severalIn } from './list.ts';
import { once, partyOf } from './party.ts';
import { initiatorsOf } from './initiators.ts';
import { issuersOf } from './issuer.ts';
import { unmetCount } from './signed-counts.ts';

/** "Signed by: Ana Vesel, Bo Dent": what stands behind the mark in its own line. */
const inLine =
  /^(?:signed(?: by)?|signator(?:y|ies)|signers?|(?:联合)?(?:签署|簽署|联署|聯署|署名|签名|簽名|发起|發起)(?:人|者|团体|團體|机构|機構)?|firmantes|signataires|on behalf of|for and on behalf of)\s*[:：]\s*(.+)$/iu;

/** "Signed by 55 scholars, and by Harbor Watch", without a colon. */
const bySigned =
  /^(?:co-?)?signed (?:jointly )?by (?!(?:the )?(?:following|undersigned|over|more|people)\b)(.{4,})$/iu;

/** A line above those who began a letter: “Initiated by:”, 发起团体. */
const begins =
  /^(?:this \p{L}+ (?:is|was|has been) )?(?:initiated|launched)(?: jointly)? by|^(?:联合|聯合|共同)?(?:发起|發起)/iu;

/** The lines that hold signatures, in runs: a heading between them parts one list from the next. */
function runs(lines: readonly PartLine[]): PartLine[][] {
  const all: PartLine[][] = [[]];
  for (const line of lines) {
    const behind = inLine.exec(line.text)?.[1] ?? bySigned.exec(line.text)?.[1];
    if (behind && (line.part === 'signatures' || line.part === 'closing')) {
      all.at(-1)!.push({ ...line, text: behind, part: 'signatures' });
    } else if (line.part === 'signatures') all.at(-1)!.push(line);
    else if (all.at(-1)!.length > 0) all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/** The numbers of the lines that name those who began a letter: behind or below a line that says so. */
function initialLines(lines: readonly PartLine[]): Set<number> {
  const initial = new Set<number>();
  let isInitial = false;
  for (const { text, part, number } of lines) {
    if (part !== 'signatures' || inLine.test(text)) isInitial = begins.test(text);
    if (isInitial) initial.add(number);
  }
  return initial;
}

const nameKey = ({ name }: PartyFound) => name.toLowerCase().replace(/^the /u, '');

/** Those who signed, with the bodies that began the letter, who are told apart from them as its issuers. */
function withInitiators(letter: LetterText, signed: readonly PartyFound[]): PartyFound[] {
  const initial = initialLines(letter.lines);
  const told = initiatorsOf(letter);
  const isInitiator = (party: PartyFound) =>
    party.kind !== 'person' &&
    ((party.line !== undefined && initial.has(party.line)) ||
      told.some((one) => nameKey(one) === nameKey(party)));
  const all = signed.map((party): PartyFound =>
    isInitiator(party) ? { ...party, relation: 'issued' } : party,
  );
  const names = new Set(all.map(nameKey));
  return [...told.filter((one) => !names.has(nameKey(one))), ...all];
}

/** How many times as many must have signed as are named for the others to be a group of their own. */
const manyMore = 2;

/** Whom a letter counts and does not name: “more than 1,200 people”. */
function countedSigners(letter: LetterText, signed: readonly PartyFound[]): PartyFound[] {
  const unmet = unmetCount(letter, signed);
  const people = signed.filter(({ kind }) => kind === 'person').length;
  if (!unmet || unmet.count <= people * manyMore) return [];
  const { count, words, line } = unmet;
  const origin = { how: 'inferred' as const, line: line.number, quote: line.text };
  return [{ kind: 'group', name: words, count, relation: 'signed', ...origin }];
}

/**
 * Those who signed a letter, as its lists of signatures print them, with the bodies that began it and the number of
 * those whom it only counts; where it has none of these, whoever issued it, as its dateline, its title or its first
 * sentence says.
 */
export function signatoriesOf(letter: LetterText, head: PageHead): PartyFound[] {
  const signed = withInitiators(letter, listedSigners(letter));
  const all = [...signed, ...countedSigners(letter, signed)];
  if (all.length > 0) return all;
  const issuers = issuersOf(letter, head);
  // Whoever speaks in a letter has written it; a statement is issued.
  return letter.hasSalutation
    ? issuers
    : issuers.map((issuer): PartyFound => ({ ...issuer, relation: 'issued' }));
}

/** Those whom its lists of signatures name; where it has none, from whom it says that it comes. */
function listedSigners(letter: LetterText): PartyFound[] {
  const lists = runs(letter.lines)
    .map((run) => entriesOf(run))
    // Behind a first list, lines of which none is surely a signature are the page's.
    .filter((list, at) => at === 0 || list.some((entry) => !isUnsure(entry)));
  const entries = pairedRuns(lists);
  const signed = once(
    entries.map(partyOf).filter(({ name }) => name && !isClosing(name) && !isSignedBy(name)),
  );
  if (signed.length > 0) return signed;
  const inCapacity = thoseInCapacity(letter);
  if (inCapacity.length > 0) return inCapacity;
  const from = letter.lines.filter(({ part }) => part === 'from');
  const sent = from.flatMap((line) => {
    const text = line.text.replace(fromLine, '');
    return (severalIn(text) ?? [])
      .map((piece) => ({ ...piece, lines: [line] }))
      .concat(severalIn(text) ? [] : entriesOf([{ ...line, text }]));
  });
  return once(sent.map(partyOf));
}

import type { Archive, LetterRecord } from '../archive.ts';
import { askKinds, type Ask, type AskKind } from '../ask.ts';
import { capitalized, counted, countWord, listed } from '../words.ts';
import { madeOnce } from './made-once.ts';
import { countedLetters } from './span.ts';

/** One ask of the ledger, with the letter that asks. */
export interface LedgerAsk {
  letter: LetterRecord;
  /** Its place in the letter’s list of asks, from 1. */
  number: number;
  ask: Ask;
  /** What is recorded to have come of it; nothing where nothing is. */
  outcome: Outcome | undefined;
}

export type Outcome = NonNullable<Ask['outcome']>;

const isSame = (one: Ask, other: Ask): boolean =>
  one.kind === other.kind &&
  one.ask === other.ask &&
  one.people.join(' ') === other.people.join(' ');

/**
 * The asks of a letter and its translations, which ask the same: those of the original or, where its record has
 * none, of the first translation that has any. An outcome may be recorded with the same ask in another language’s
 * record: the same words, for the same people.
 */
function asksOfVersions(versions: readonly LetterRecord[]): LedgerAsk[] {
  const letter = versions.find(({ asks }) => asks.length > 0);
  if (!letter) return [];
  const elsewhere = versions.filter((other) => other !== letter).flatMap(({ asks }) => asks);
  const recorded = (ask: Ask) =>
    elsewhere.find((other) => other.outcome && isSame(ask, other))?.outcome;
  return letter.asks.map((ask, index) => ({
    letter,
    number: index + 1,
    ask,
    outcome: ask.outcome ?? recorded(ask),
  }));
}

/** Everything that letters ask for, a letter and its translations once: the newest letter first, in its order. */
export const everyAsk = madeOnce((archive): LedgerAsk[] =>
  archive.withTranslations(archive.letters).flatMap(asksOfVersions),
);

/** The asks of one kind. */
export interface AsksOfKind {
  kind: AskKind;
  /** As readers see it. */
  label: string;
  asks: LedgerAsk[];
}

/** The asks by their kinds: every kind, in the order of the vocabulary, though nothing asks for it. */
export function asksByKind(asks: readonly LedgerAsk[]): AsksOfKind[] {
  const found = Map.groupBy(asks, ({ ask }) => ask.kind);
  return Object.entries(askKinds).map(([kind, label]) => ({
    kind: kind as AskKind,
    label,
    asks: found.get(kind as AskKind) ?? [],
  }));
}

/** How many of these asks have an outcome recorded. */
export const withOutcome = (asks: readonly LedgerAsk[]): number =>
  asks.filter(({ outcome }) => outcome).length;

/** How many asks, of how many letters, from when: "40 asks of nine letters, 2009–2016". */
export function countedAsks(archive: Archive, asks: readonly LedgerAsk[]): string {
  const letters = asks.map(({ letter }) => letter);
  // What a letter is known to ask besides is in no count.
  const partial = letters.some(({ incomplete }) => incomplete?.asks !== undefined);
  return `${partial ? 'at least ' : ''}${counted(asks.length, 'ask')} of ${countedLetters(archive, letters)}`;
}

/** With how many an outcome is recorded, in a sentence: "An outcome is recorded with three of them." */
export function outcomeWords(asks: readonly LedgerAsk[]): string {
  const count = withOutcome(asks);
  if (asks.length === 1) return `${count === 1 ? 'Its outcome' : 'No outcome'} is recorded.`;
  const of = count === asks.length ? 'each' : count === 0 ? 'none' : countWord(count);
  return `An outcome is recorded with ${of} of them.`;
}

/** How many kinds the finding names. */
const commonest = 3;

/** What the ledger shows at a glance, in sentences; empty where no letter asks for anything. */
export function askFinding(archive: Archive, asks: readonly LedgerAsk[]): string {
  if (asks.length === 0) return '';
  const kinds = asksByKind(asks)
    // "Other" says nothing of what is asked.
    .filter((of) => of.kind !== 'other' && of.asks.length > 0)
    .sort((a, b) => b.asks.length - a.asks.length)
    .slice(0, commonest)
    .map(({ label, asks: of }) => `“${label}” (${of.length})`);
  const most = kinds.length > 1 ? `Most often they ask for these: ${listed(kinds)}.` : '';
  return [`${capitalized(countedAsks(archive, asks))}.`, most, outcomeWords(asks)]
    .filter(Boolean)
    .join(' ');
}

import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { languageName } from '../language.ts';
import { listed } from '../words.ts';
import { asksByKind, type AsksOfKind, type LedgerAsk, type Outcome } from './asks.ts';
import { askView, type AskView } from './letter.ts';
import { addressedWords, calledOnWords, spokenTo } from './party.ts';

/** How many asks one page shows. */
const mostAsks = 200;
/** How many people are named beside an ask, and how many addressees beside a letter, before the rest are counted. */
const mostPeople = 12;
const mostAddressees = 4;

/** A page of the ledger, for one kind of ask. */
export interface AsksPage {
  of: AsksOfKind;
  /** The year that it shows, where the kind is split; nothing on a page that shows all, or leads to the years. */
  year: string | undefined;
  /** Which page of that year it is, from 1. */
  number: number;
  /** What it shows; nothing where it leads to the years. */
  asks: readonly LedgerAsk[];
}

/** The asks of each year, newest first. */
export const asksByYear = (asks: readonly LedgerAsk[]): Map<string, LedgerAsk[]> =>
  Map.groupBy(asks, ({ letter }) => dateYear(letter.date));

/** Whether the asks of a kind are too many for one page, so that each year has its own. */
export const isSplit = ({ asks }: AsksOfKind): boolean => asks.length > mostAsks;

/** In how many pages so many asks stand. */
export const pagesFor = (asks: readonly LedgerAsk[]): number => Math.ceil(asks.length / mostAsks);

/**
 * Every page of the ledger, for each kind: one page or, where that would grow long, one that leads to the years,
 * and pages for each year, which hold so many asks and no more.
 */
export const asksPages = (asks: readonly LedgerAsk[]): AsksPage[] =>
  asksByKind(asks).flatMap((of): AsksPage[] => {
    const first = { of, year: undefined, number: 1 };
    if (!isSplit(of)) return [{ ...first, asks: of.asks }];
    const years = [...asksByYear(of.asks)].flatMap(([year, inYear]) =>
      Array.from({ length: pagesFor(inYear) }, (_, index) => ({
        of,
        year,
        number: index + 1,
        asks: inYear.slice(index * mostAsks, (index + 1) * mostAsks),
      })),
    );
    return [{ ...first, asks: [] }, ...years];
  });

/** The languages of a letter, by name: “French”. */
export const languagesOf = ({ letterLanguages }: LetterRecord): string =>
  listed(letterLanguages.map(languageName));

/** One ask as the ledger shows it. */
export interface AskLine extends AskView {
  number: number;
  outcome: Outcome | undefined;
  /** How many more people it is for than `others` names: an ask may be for hundreds. */
  more: number;
}

/** What one letter asks for, as a page of the ledger shows it. */
export interface AsksOfLetter {
  letter: LetterRecord;
  /** "to Hillary Clinton · calls on the Ministry"; empty where the letter speaks to no one by name. */
  to: string;
  /** The same letter in other languages, which asks the same. */
  translations: LetterRecord[];
  asks: AskLine[];
}

function toWords(archive: Archive, letter: LetterRecord): string {
  const spoken = spokenTo(archive, letter);
  const to = addressedWords(spoken, mostAddressees);
  return [to && `to ${to}`, calledOnWords(spoken, mostAddressees)].filter(Boolean).join(' · ');
}

/** The people whom an ask does not name in its words, as many as stand beside it, and how many are left. */
const shownPeople = (others: readonly PersonRecord[]): { others: PersonRecord[]; more: number } =>
  // Two are not worth a link to where they stand.
  others.length <= mostPeople + 2
    ? { others: [...others], more: 0 }
    : { others: others.slice(0, mostPeople), more: others.length - mostPeople };

/** Composes what a page of the ledger shows: asks under their letters, in the order given. */
export function asksByLetter(archive: Archive, asks: readonly LedgerAsk[]): AsksOfLetter[] {
  const versions = new Map(
    archive.withTranslations(archive.letters).flatMap((of) => of.map((letter) => [letter, of])),
  );
  return [...Map.groupBy(asks, ({ letter }) => letter)].map(([letter, of]) => ({
    letter,
    to: toWords(archive, letter),
    translations: (versions.get(letter) ?? []).filter((other) => other !== letter),
    asks: of.map(({ ask, number, outcome }) => {
      const view = askView(archive, letter, ask);
      return { ...view, number, outcome, ...shownPeople(view.others) };
    }),
  }));
}

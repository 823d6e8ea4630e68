import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import type { AskKind } from '../ask.ts';
import { dateYear } from '../date.ts';
import { languageName } from '../language.ts';
import { capitalized, listed } from '../words.ts';
import {
  asksByKind,
  countedAsks,
  everyAsk,
  outcomeWords,
  type AsksOfKind,
  type LedgerAsk,
  type Outcome,
} from './asks.ts';
import { askView, type AskView } from './letter.ts';
import {
  listPages,
  longList,
  pageAt,
  pageWords,
  partOf,
  type Lengths,
  type LongList,
} from './long-list.ts';
import { madeOnce } from './made-once.ts';
import { pageLinks, type PageLinks } from './page-links.ts';
import { addressedWords, calledOnWords, spokenTo } from './party.ts';

/** How many asks a page shows: some are for a dozen people. */
const lengths: Lengths = { whole: 120, newest: 60, page: 60 };
/** How many people are named beside an ask, and how many addressees beside a letter, before the rest are counted. */
const mostPeople = 12;
const mostAddressees = 4;

/** The asks of one kind, in pages where they are many. */
interface LedgerOfKind {
  of: AsksOfKind;
  list: LongList<LedgerAsk>;
}

const ledgers = madeOnce((archive) =>
  asksByKind(everyAsk(archive)).map((of): LedgerOfKind => ({
    of,
    list: longList(of.asks, { yearOf: ({ letter }) => dateYear(letter.date), lengths }),
  })),
);

/** Every page of the ledger: of each kind its own and, where that would grow long, those of its years. */
export const asksPages = (archive: Archive): { kind: AskKind; part: string }[] =>
  ledgers(archive).flatMap(({ of: { kind }, list }) =>
    ['', ...listPages(list).map(partOf)].map((part) => ({ kind, part })),
  );

/** A page of the ledger, for one kind of ask. */
export interface AsksPage {
  of: AsksOfKind;
  /** "2016", "2016, page 3"; empty on the kind's own page. */
  when: string;
  /** Of the kind, or of the year, all that there are. */
  all: readonly LedgerAsk[];
  /** What it shows. */
  asks: readonly LedgerAsk[];
  /** The ways to the years; nothing where the kind's own page shows all. */
  links: PageLinks | undefined;
}

/** A page of the ledger, by its kind and the end of its address; nothing where there is none. */
export function asksPage(archive: Archive, kind: AskKind, part: string): AsksPage | undefined {
  const found = ledgers(archive).find(({ of }) => of.kind === kind);
  if (!found) return undefined;
  const { of, list } = found;
  const noun = ['ask', 'asks'] as const;
  if (part === '') {
    return { of, when: '', all: of.asks, asks: list.shown, links: pageLinks(list, noun) };
  }
  const page = pageAt(list, part);
  if (!page) return undefined;
  const inYear = list.years.find(({ year }) => year === page.year)?.pages ?? [];
  return {
    ...{ of, when: pageWords(page), asks: page.entries, links: pageLinks(list, noun, page) },
    all: inYear.flatMap(({ entries }) => entries),
  };
}

/** The asks of each year, newest first. */
const asksByYear = (asks: readonly LedgerAsk[]): Map<string, LedgerAsk[]> =>
  Map.groupBy(asks, ({ letter }) => dateYear(letter.date));

/** The languages of a letter, by name: “French”. */
export const languagesOf = ({ letterLanguages }: LetterRecord): string =>
  listed(letterLanguages.map(languageName));

/** All that a page of the ledger shows. */
export interface AsksPageView {
  label: string;
  /** As `AsksPage` has it. */
  when: string;
  /** How many asks there are, of how many letters, and how many outcomes. */
  words: string;
  links: PageLinks | undefined;
  /** Newest first. */
  years: { year: string; letters: AsksOfLetter[] }[];
}

/** Composes a page of the ledger, by its kind and the end of its address. Throws where there is none. */
export function asksPageView(archive: Archive, kind: AskKind, part: string): AsksPageView {
  const page = asksPage(archive, kind, part);
  if (!page) throw new Error(`Unexpected absence of the asks of ${kind} ${part}`);
  const { of, when, all, asks, links } = page;
  return {
    ...{ label: of.label, when, links },
    words:
      all.length === 0
        ? 'No letter in this archive asks for anything of this kind yet.'
        : `${capitalized(countedAsks(archive, all))}, newest letter first. ${outcomeWords(all)}`,
    years: Array.from(asksByYear(asks), ([year, inYear]) => ({
      year,
      letters: asksByLetter(archive, inYear),
    })),
  };
}

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

/** Each letter with its translations, the original first. */
export const versionsOf = madeOnce(
  (archive) =>
    new Map(
      archive.withTranslations(archive.letters).flatMap((of) => of.map((letter) => [letter, of])),
    ),
);

/** Composes what a page of the ledger shows: asks under their letters, in the order given. */
export function asksByLetter(archive: Archive, asks: readonly LedgerAsk[]): AsksOfLetter[] {
  const versions = versionsOf(archive);
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

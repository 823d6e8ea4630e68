import type { Archive, AskEntry, IssueRecord, LetterRecord, PersonRecord } from '../archive.ts';
import { byFilingName } from './by-name.ts';
import { mostFirst, restWords } from './frequent.ts';
import { letterLine } from './letter-line.ts';
import { letterNoun, lettersShown, type LettersShown } from './letters-shown.ts';
import { pageLinks, type PageLinks } from './page-links.ts';
import { issueLists, type LetterWith } from './record-lists.ts';
import { relatedIssues, type RelatedIssue } from './related-issues.ts';
import { tally, type Tally } from './tally.ts';
import { yearsView, type YearsView } from './years.ts';

/** Everything that an issue's page shows. */
export interface IssueView {
  issue: IssueRecord;
  broader: IssueRecord | undefined;
  narrower: readonly IssueRecord[];
  /** Newest first. */
  letters: LettersShown;
  /** Its letters over time, where they are of more than one year. */
  years: YearsView | undefined;
  /** What its letters ask, by kind. */
  tally: Tally | undefined;
  /** Asks by letter, newest first. */
  asks: readonly LetterWith<AskEntry>[];
  askLinks: PageLinks | undefined;
  /** Whom these letters present as prisoners, and in how many of them; those of most letters first. */
  people: { person: PersonRecord; letters: number }[];
  /** Those who do not stand there, counted: "And 12 more detainees, in one letter each." */
  morePeople: string;
  related: RelatedIssue[];
}

/** How many of those named stand on the page of an issue. */
const mostPeople = 150;

/** Those whom letters present as prisoners, with these letters. */
function detaineesOf(archive: Archive, letters: readonly LetterRecord[]) {
  const named = new Map<PersonRecord, Set<LetterRecord>>();
  for (const letter of letters) {
    for (const detainee of letter.detainees) {
      const person = archive.person(detainee.person);
      if (person) named.set(person, (named.get(person) ?? new Set()).add(letter));
    }
  }
  return mostFirst(archive, named, byFilingName(archive));
}

/** Composes what an issue's page shows. */
export function issueView(archive: Archive, issue: IssueRecord): IssueView {
  const { letters, asks, narrower } = archive.ofIssue(issue.id);
  const lists = issueLists(archive, issue.id);
  const named = detaineesOf(archive, letters);
  return {
    issue,
    broader: issue.broader === undefined ? undefined : archive.issue(issue.broader),
    narrower,
    letters: lettersShown(lists.letters, (of) =>
      of.map(({ letter }) => letterLine(archive, letter)),
    ),
    years: yearsView(archive, letters),
    tally: tally(archive, asks),
    asks: lists.asks.shown,
    askLinks: pageLinks(lists.asks, letterNoun),
    people: named
      .slice(0, mostPeople)
      .map(({ of: person, letters: of }) => ({ person, letters: of.length })),
    morePeople: restWords(named.slice(mostPeople), 'detainee'),
    related: relatedIssues(archive, issue),
  };
}

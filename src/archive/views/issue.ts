import type { Archive, AskEntry, IssueRecord, PersonRecord } from '../archive.ts';
import { letterLine, type LetterLine } from './letter-line.ts';
import { compareText, filingName } from '../name.ts';
import { relatedIssues, type RelatedIssue } from './related-issues.ts';
import { tally, type Tally } from './tally.ts';
import { yearsView, type YearsView } from './years.ts';

/** Everything that an issue's page shows. */
export interface IssueView {
  issue: IssueRecord;
  broader: IssueRecord | undefined;
  narrower: readonly IssueRecord[];
  /** Newest first. */
  letters: LetterLine[];
  /** Its letters over time, where they are of more than one year. */
  years: YearsView | undefined;
  /** What its letters ask, by kind. */
  tally: Tally | undefined;
  /** Asks by letter, newest first. */
  asks: { letter: AskEntry['letter']; asks: AskEntry['ask'][] }[];
  /** Whom these letters present as prisoners, and in how many of them; most letters first. */
  people: { person: PersonRecord; letters: number }[];
  related: RelatedIssue[];
}

/** Composes what an issue's page shows. */
export function issueView(archive: Archive, issue: IssueRecord): IssueView {
  const { letters, asks, narrower } = archive.ofIssue(issue.id);
  const newestFirst = letters.toReversed();
  const named = Map.groupBy(
    letters.flatMap((letter) => letter.detainees.map(({ person }) => ({ letter, person }))),
    ({ person }) => person,
  );
  return {
    issue,
    broader: issue.broader === undefined ? undefined : archive.issue(issue.broader),
    narrower,
    letters: newestFirst.map((letter) => letterLine(archive, letter)),
    years: yearsView(archive, letters),
    tally: tally(archive, asks),
    asks: newestFirst.flatMap((letter) => {
      const of = asks.filter((entry) => entry.letter === letter).map(({ ask }) => ask);
      return of.length > 0 ? [{ letter, asks: of }] : [];
    }),
    people: [...named]
      .flatMap(([id, entries]) => {
        const person = archive.person(id);
        if (!person) return [];
        return [{ person, letters: archive.countLetters(entries.map(({ letter }) => letter)) }];
      })
      .sort(
        (a, b) => b.letters - a.letters || compareText(filingName(a.person), filingName(b.person)),
      ),
    related: relatedIssues(archive, issue),
  };
}

import type { Archive, AskEntry, IssueRecord, PersonRecord } from '../archive.ts';
import { letterLine, type LetterLine } from './letter-line.ts';
import { compareText, filingName } from '../name.ts';

/** Everything that an issue's page shows. */
export interface IssueView {
  issue: IssueRecord;
  broader: IssueRecord | undefined;
  narrower: readonly IssueRecord[];
  /** Newest first. */
  letters: LetterLine[];
  /** Asks by letter, newest first. */
  asks: { letter: AskEntry['letter']; asks: AskEntry['ask'][] }[];
  /** Whom these letters present as prisoners, and in how many of them; most letters first. */
  people: { person: PersonRecord; letters: number }[];
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
  };
}

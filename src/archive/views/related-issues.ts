import type { Archive, IssueRecord } from '../archive.ts';

/** An issue that letters raise together with another, and how many of them do. */
export interface RelatedIssue {
  issue: IssueRecord;
  letters: number;
}

/** More than these are no longer those that it has most to do with. */
const most = 10;

/**
 * The ten issues that occur with an issue in most letters; those of as many in the order of their labels.
 * The issue that it is part of, and those that are part of it, are its relatives by definition and left out.
 */
export function relatedIssues(archive: Archive, issue: IssueRecord): RelatedIssue[] {
  const { letters, narrower } = archive.ofIssue(issue.id);
  const its = new Set(letters);
  return archive.issues
    .filter((other) => other !== issue && other.id !== issue.broader && !narrower.includes(other))
    .map((other) => ({
      issue: other,
      letters: archive.countLetters(
        archive.ofIssue(other.id).letters.filter((letter) => its.has(letter)),
      ),
    }))
    .filter((related) => related.letters > 0)
    .sort((a, b) => b.letters - a.letters)
    .slice(0, most);
}

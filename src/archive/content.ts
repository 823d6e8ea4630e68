import type { RecordKind } from './address.ts';
import type { Records } from './archive.ts';
import type { Gaps } from './gaps.ts';
import type { Issue } from './issue.ts';
import type { Letter } from './letter.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './problem.ts';

/** The way to a field inside a record: `['signatories', 0, 'person']`. */
export type FieldPath = readonly (string | number)[];

/** A record as it stands in a file: what it says, and where each field stands. */
export interface Located<T> {
  id: string;
  /** The file's path, with forward slashes, from the folder where the command runs. */
  file: string;
  data: T;
  /** Where a field stands; the nearest field around it where it is missing. */
  at: (path: FieldPath) => Place;
  /** What could not be read of a record with errors; see `asFarAsRead`. */
  gaps?: Gaps | undefined;
}

/** A link in a letter's body, and where it stands. */
export interface BodyLink extends Place {
  url: string;
}

/** Where a stretch of running text begins that stands in one line of a file. */
export interface ProseLine extends Place {
  /** Its index in the running text. */
  start: number;
}

/** A paragraph, a heading or a cell of a body as a reader sees it: text without marks. */
export interface Prose {
  text: string;
  lines: readonly ProseLine[];
}

/** Where a sign of running text stands in its file. */
export function placeInProse({ lines }: Prose, index: number): Place {
  const at = lines.findLast(({ start }) => start <= index);
  return { line: at?.line ?? 1, column: (at?.column ?? 1) + index - (at?.start ?? index) };
}

/** A letter's body, with the parts that rules judge. */
export interface Body extends Place {
  markdown: string;
  /** To be asked for where `roughText` does not tell enough: a parser goes through the whole body for it. */
  readonly prose: readonly Prose[];
  links: readonly BodyLink[];
  /** Where raw HTML stands. */
  html: readonly (Place & { value: string })[];
}

/** A letter with its body. */
export interface LocatedLetter extends Located<Letter> {
  body: Body;
}

/** A file of the content as it is written. */
export interface SourceText {
  file: string;
  text: string;
}

/** The list of names that were withdrawn, as keyed digests. */
export interface WithheldList {
  file: string;
  hashes: ReadonlySet<string>;
}

/** The records of a content folder, in the order of their files. */
export interface AsFarAsRead {
  letters: readonly LocatedLetter[];
  people: readonly Located<Person>[];
  organizations: readonly Located<Organization>[];
  issues: readonly Located<Issue>[];
}

/** Everything in a content folder that could be read, with positions: the records are those without errors. */
export interface Content extends AsFarAsRead {
  /** The records with errors among the others, for rules alone: each as far as it could be read, with its gaps. */
  asFarAsRead?: AsFarAsRead;
  /** Every file that is text, also where no record could be made of it. */
  sources: readonly SourceText[];
  /** Nothing where no name was ever withdrawn. */
  withheld?: WithheldList | undefined;
  /** Every id in use, with the file it comes from: those of records that could not be read too. */
  known: Readonly<Record<RecordKind, ReadonlyMap<string, string>>>;
  /** The kinds of which not even every id is known, since their list or folder could not be read. */
  unreadable?: ReadonlySet<RecordKind>;
}

/** The records of one kind, with their places. */
export const located = (
  { letters, people, organizations, issues }: Content,
  kind: RecordKind,
): readonly Located<{ aliases: readonly string[] }>[] =>
  ({ letter: letters, person: people, organization: organizations, issue: issues })[kind];

const withId = <T extends object>({ id, data }: Located<T>) => ({ ...data, id });

/** The records of a content folder, without their places: what an archive is built from. */
export const recordsOf = ({ letters, people, organizations, issues }: Content): Records => ({
  letters: letters.map(withId),
  people: people.map(withId),
  organizations: organizations.map(withId),
  issues: issues.map(withId),
});

/** The way to a field as people write it: `signatories[0].person`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
    .join('');
}

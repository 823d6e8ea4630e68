import type { RecordKind } from './address.ts';
import { recordsByKind, type Archive, type LetterRecord, type PersonRecord } from './archive.ts';
import type { Changes } from './changes.ts';
import { madeOnceBy } from './made-once-by.ts';
import { issueView } from './views/issue.ts';
import { letterLine } from './views/letter-line.ts';
import { lettersAround } from './views/letter.ts';
import { organizationLine } from './views/organization-line.ts';

/** What the files of an archive's records are made of. */
export interface Material {
  archive: Archive;
  changes: Changes;
  /** A digest of a letter’s rendered text. */
  textOf: (letter: string) => string | undefined;
  /** Everything else that decides how files read, the code above all, in a digest. */
  code: string;
  /** A digest of a text, by which no two texts are taken for the same. */
  hash: (text: string) => string;
}

/** What files are known by: texts that change whenever anything in a file does. */
export interface Fingerprints {
  /** Of a record, with all that is shown of it. */
  ofRecord: (kind: RecordKind, id: string) => string;
  /** Of a view: a value of which alone a page is made, with records in it. */
  ofView: (view: unknown) => string;
}

const lettersOf = (...lists: (readonly { letter: LetterRecord }[])[]): LetterRecord[] =>
  lists.flatMap((list) => list.map(({ letter }) => letter));

/** The ids of the records that a letter’s own record names. */
function namedIn(letter: LetterRecord) {
  const parties = [...letter.signatories, ...letter.addressees];
  const people = [...parties, ...letter.detainees, ...letter.mentions].map(({ person }) => person);
  return {
    people: [...people, ...letter.asks.flatMap((ask) => ask.people)],
    organizations: [...parties.map(({ organization }) => organization), letter.source.publisher],
    issues: [...letter.issues, ...letter.asks.flatMap((ask) => ask.issues)],
    letters: letter.related.map((related) => related.letter),
  };
}

/** The letters that a person’s own record names: those that report a birth, a death or a spelling. */
const sourcesOf = ({ born, died, forms }: PersonRecord): string[] =>
  [born, died, ...forms].flatMap((reported) => reported?.source ?? []);

/**
 * A fingerprint of each record: a text that changes whenever anything does that stands on its page or in one of
 * its files, so that files with an unchanged one need not be written again.
 *
 * It covers every letter that belongs to the record, with its text, whom it names and its history: another record
 * counts with all that it holds, so that whoever is named on a page cannot change unseen. Of that alone the pages
 * of people and organizations are composed, many letters each; composing them would cost more than anything else
 * here, and is left to whoever draws them. The pages of letters and issues tell of other letters too, in a few
 * words, and what they tell is covered as it is. A fingerprint may change more often than the files do, and never
 * less often.
 */
export function fingerprints({ archive, changes, textOf, code, hash }: Material): Fingerprints {
  const digests = new Map<object, string>();
  for (const records of Object.values(recordsByKind(archive))) {
    for (const record of records) digests.set(record, hash(JSON.stringify(record)));
  }
  /** What stands for a value in a fingerprint: of a record its digest, of what JSON would leave out its parts. */
  const standIn = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map || value instanceof Set) return [...value];
    return digests.get(value) ?? value;
  };
  const of = (...parts: unknown[]): string => hash(JSON.stringify(parts, standIn));
  const history = (kind: RecordKind, id: string) => changes.ofRecord(kind, id);
  const shared = of(code, changes.otherwise);

  /** A letter with its text and history, all records that its own names, and the letter that it counts with. */
  const substance = madeOnceBy((letter: LetterRecord): string => {
    const { people, organizations, issues, letters } = namedIn(letter);
    const found = <T>(ids: readonly (string | undefined)[], find: (id: string) => T) =>
      ids.map((id) => (id === undefined ? undefined : find(id)));
    return of(
      ...[letter, textOf(letter.id), history('letter', letter.id), archive.originalOf(letter)],
      ...[found(people, archive.person), found(organizations, archive.organization)],
      ...[found(issues, archive.issue), found(letters, archive.letter)],
    );
  });
  const substances = (letters: readonly LetterRecord[]) => [...new Set(letters)].map(substance);

  const parts: { [Kind in RecordKind]: (id: string) => readonly unknown[] } = {
    letter: (id) => {
      const letter = archive.letter(id);
      return letter
        ? [substance(letter), lettersAround(archive, letter), letterLine(archive, letter)]
        : [];
    },
    person: (id) => {
      const person = archive.person(id);
      const { detained, mentioned, signed, received, asks } = archive.ofPerson(id);
      const letters = lettersOf(detained, mentioned, signed, received, asks);
      return person ? [person, sourcesOf(person).map(archive.letter), substances(letters)] : [];
    },
    organization: (id) => {
      const organization = archive.organization(id);
      const { signed, received, published, parts } = archive.ofOrganization(id);
      const letters = [...lettersOf(signed, received), ...published];
      if (!organization) return [];
      const parent = organization.parent && archive.organization(organization.parent);
      const lines = parts.map((part) => organizationLine(archive, part));
      return [organization, parent, lines, substances(letters)];
    },
    issue: (id) => {
      const issue = archive.issue(id);
      const { letters, asks } = archive.ofIssue(id);
      return issue
        ? [issue, issueView(archive, issue), substances([...letters, ...lettersOf(asks)])]
        : [];
    },
  };
  const fingerprint = (kind: RecordKind) =>
    madeOnceBy((id: string) => of(shared, parts[kind](id), history(kind, id)));
  const byKind = {
    letter: fingerprint('letter'),
    person: fingerprint('person'),
    organization: fingerprint('organization'),
    issue: fingerprint('issue'),
  };
  return {
    ofRecord: (kind, id) => byKind[kind](id),
    ofView: (view) => of(shared, view),
  };
}

import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import { dateSortKey } from '../date.ts';
import { byFilingName } from './by-name.ts';
import { itsLetters, mostFirst, mostOften, once, restWords } from './frequent.ts';
import type { Detainee } from '../letter.ts';
import { statuses } from '../status.ts';
import { counted } from '../words.ts';

/** A detainee whom letters name: in how many, and what the last of them reports. */
export interface NamedRow {
  person: PersonRecord;
  letters: number;
  /** The status of the last letter; several where letters of one date differ, since none of them is the last. */
  reported: { status: string; letter: LetterRecord }[];
}

/** The detainees whom the letters of an organization name: a sentence, and a row for each. */
export interface NamedView {
  finding: string;
  rows: NamedRow[];
  /** Those who have no row, counted. */
  rest: string;
}

const mostRows = 50;

/** Someone whom letters name, with what each of these reports. */
interface Named {
  person: PersonRecord;
  reports: Map<LetterRecord, Detainee>;
}

function reportsIn(archive: Archive, letters: readonly LetterRecord[]): Named[] {
  const named = new Map<PersonRecord, Named['reports']>();
  for (const letter of letters) {
    for (const detainee of letter.detainees) {
      const person = archive.person(detainee.person);
      if (person) named.set(person, (named.get(person) ?? new Map()).set(letter, detainee));
    }
  }
  return [...named].map(([person, reports]) => ({ person, reports }));
}

/** What the last of some letters reports of someone, and those of the same date that report otherwise. */
function lastReported({ reports }: Named, letters: readonly LetterRecord[]): NamedRow['reported'] {
  const last = dateSortKey(letters.at(-1)?.date ?? '');
  const before = letters.findLastIndex(({ date }) => dateSortKey(date) !== last);
  const said = letters.slice(before + 1).flatMap((letter) => {
    const detainee = reports.get(letter);
    return detainee ? [{ status: statuses[detainee.status].label, letter }] : [];
  });
  return [...Map.groupBy(said, ({ status }) => status).values()].flatMap(([first]) => first ?? []);
}

/**
 * The detainees of letters, those of most letters first, as many in the order of their names.
 *
 * Takes letters, each once, translations among them; these count once, with their original. And how a sentence
 * about them begins, where they are not those that an organization signed or issued itself.
 */
export function namedView(
  archive: Archive,
  letters: readonly LetterRecord[],
  begin = itsLetters,
): NamedView {
  const compare = byFilingName(archive);
  const sorted = mostFirst(
    archive,
    reportsIn(archive, letters).map((named) => [named, named.reports.keys()] as const),
    (a, b) => compare(a.person, b.person),
  );
  const all = once(archive, letters).length;
  const partial = letters.some(({ incomplete }) => incomplete?.detainees !== undefined);
  const count = `${partial ? 'at least ' : ''}${counted(sorted.length, 'detainee')}`;
  const who = mostOften(sorted, ({ person }) => person.name, all);
  return {
    finding: `${begin(all, 'names', 'name')} ${sorted.length > 0 ? count : 'no detainee'}${who}.`,
    rows: sorted.slice(0, mostRows).map(({ of, letters: those }) => ({
      person: of.person,
      letters: those.length,
      reported: lastReported(of, those),
    })),
    rest: restWords(sorted.slice(mostRows), 'detainee'),
  };
}

import { askedFor, askedOf, signedFor, type Advocates, type CountedAsk } from './advocates.ts';
import { alsoWritten, type ShownForm } from './also-written.ts';
import type {
  AddresseeEntry,
  Archive,
  LetterRecord,
  PersonRecord,
  SignatoryEntry,
} from '../archive.ts';
import { conflicts, type Conflict } from './conflicts.ts';
import { finding } from './reported-finding.ts';
import type { Form } from '../form.ts';
import { statusTimeline, type StatusTimeline } from './lanes.ts';
import { ledger, namedAlongside, type LedgerRow } from './ledger.ts';
import { letterLine } from './letter-line.ts';
import { letterNoun, lettersShown, type LettersShown, type NotedLine } from './letters-shown.ts';
import { nativeForm } from '../name.ts';
import { pageLinks, type PageLinks } from './page-links.ts';
import { personLists } from './record-lists.ts';
import { countedLetters } from './span.ts';

/** How many of those named in the same letters stand on a person’s page. */
const mostAlongside = 60;
/** On how many occasions letters differ in one matter, the newest of them. */
const mostConflicts = 6;

/** A date of someone's life, and where it is reported. */
interface Life {
  label: string;
  date: string;
  letter: LetterRecord | undefined;
  url: string | undefined;
}

function lives(archive: Archive, { born, died }: PersonRecord): Life[] {
  return [
    { label: 'Born', life: born },
    { label: 'Died', life: died },
  ].flatMap(({ label, life }) => {
    if (!life) return [];
    const letter = archive.letter(life.source);
    return [{ label, date: life.date, letter, url: letter ? undefined : life.source }];
  });
}

/** Everything that a person's page shows. */
export interface PersonView {
  person: PersonRecord;
  native: Form | undefined;
  /** Recorded forms, and spellings that letters print, beside the name and its native form. */
  also: ShownForm[];
  /** Birth and death, each with the letter or the address that reports it. */
  lives: Life[];
  /** The ledger, oldest letter first: whole or, where it is parted, the newest of it. */
  rows: LedgerRow[];
  rowLinks: PageLinks | undefined;
  /** What the letters report over time, in a sentence. */
  finding: string;
  /** Nothing where there is but one letter. */
  timeline: StatusTimeline | undefined;
  conflicts: Conflict[];
  /** How many more, older ones there are. */
  moreConflicts: number;
  signedFor: Advocates;
  askedOf: Advocates;
  askedFor: CountedAsk[];
  /** "Named in five letters, 2009–2016"; empty where no letter names them. */
  named: string;
  /** The date of the newest letter that presents them as a prisoner. */
  lastReported: string | undefined;
  alongside: { person: PersonRecord; letters: number }[];
  /** How many more are named in the same letters. */
  moreAlongside: number;
  signed: LettersShown;
  received: LettersShown;
}

/** Letters in which someone is a party, each with the role and affiliation as signed. */
export function asPerson(
  archive: Archive,
  entries: readonly (SignatoryEntry | AddresseeEntry)[],
): NotedLine[] {
  return entries.map(({ letter, party }) => {
    const organization = party.organization && archive.organization(party.organization)?.name;
    const capacity = [party.role, organization].filter(Boolean).join(', ');
    const line = letterLine(archive, letter);
    return {
      ...line,
      note: [capacity && `as ${capacity}`, line.named].filter(Boolean).join(' · '),
    };
  });
}

/** Composes what a person's page shows. */
export function personView(archive: Archive, person: PersonRecord): PersonView {
  const { detained } = archive.ofPerson(person.id);
  const lists = personLists(archive, person.id);
  const rows = ledger(archive, person.id);
  const differing = conflicts(archive, rows);
  const shownConflicts = [...Map.groupBy(differing, ({ label }) => label).values()].flatMap((of) =>
    of.slice(-mostConflicts),
  );
  const companions = namedAlongside(archive, person.id);
  return {
    person,
    native: nativeForm(person),
    also: alsoWritten(archive, person),
    lives: lives(archive, person),
    rows: rows.slice(-lists.named.shown.length),
    rowLinks: pageLinks(lists.named, letterNoun),
    finding: finding(archive, person, rows),
    timeline: rows.length > 1 ? statusTimeline(archive, rows) : undefined,
    conflicts: shownConflicts,
    moreConflicts: differing.length - shownConflicts.length,
    signedFor: signedFor(archive, rows),
    askedOf: askedOf(archive, rows),
    askedFor: askedFor(archive, rows),
    named:
      rows.length > 0
        ? `Named in ${countedLetters(
            archive,
            rows.map(({ letter }) => letter),
          )}`
        : '',
    lastReported: detained.at(-1)?.letter.date,
    alongside: companions.slice(0, mostAlongside).flatMap(({ person: id, letters }) => {
      const other = archive.person(id);
      return other ? [{ person: other, letters }] : [];
    }),
    moreAlongside: Math.max(0, companions.length - mostAlongside),
    signed: lettersShown(lists.signed, (entries) => asPerson(archive, entries)),
    received: lettersShown(lists.received, (entries) => asPerson(archive, entries)),
  };
}

import { askedFor, askedOf, signedFor, type Advocates, type CountedAsk } from './advocates.ts';
import { alsoWritten, type ShownForm } from './also-written.ts';
import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import { conflicts, type Conflict } from './conflicts.ts';
import { finding } from './reported-finding.ts';
import type { Form } from '../form.ts';
import { statusTimeline, type StatusTimeline } from './lanes.ts';
import { ledger, namedAlongside, type LedgerRow } from './ledger.ts';
import { letterLine, type LetterLine } from './letter-line.ts';
import { nativeForm } from '../name.ts';
import { countedLetters } from './span.ts';

type NotedLine = LetterLine & { note: string };

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
  rows: LedgerRow[];
  /** What the letters report over time, in a sentence. */
  finding: string;
  timeline: StatusTimeline;
  conflicts: Conflict[];
  signedFor: Advocates;
  askedOf: Advocates;
  askedFor: CountedAsk[];
  /** "Named in five letters, 2009–2016"; empty where no letter names them. */
  named: string;
  /** The date of the newest letter that presents them as a prisoner. */
  lastReported: string | undefined;
  alongside: { person: PersonRecord; letters: number }[];
  signed: NotedLine[];
  received: NotedLine[];
}

interface PartyEntry {
  letter: LetterLine['letter'];
  party: { role?: string | undefined; organization?: string | undefined };
}

/** Letters in which someone is a party, newest first, each with the role and affiliation as signed. */
function asParty(archive: Archive, entries: readonly PartyEntry[]): NotedLine[] {
  return entries.toReversed().map(({ letter, party }) => {
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
  const { detained, signed, received } = archive.ofPerson(person.id);
  const rows = ledger(archive, person.id);
  return {
    person,
    native: nativeForm(person),
    also: alsoWritten(archive, person),
    lives: lives(archive, person),
    rows,
    finding: finding(archive, person, rows),
    timeline: statusTimeline(archive, rows),
    conflicts: conflicts(archive, rows),
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
    alongside: namedAlongside(archive, person.id).flatMap(({ person: id, letters }) => {
      const other = archive.person(id);
      return other ? [{ person: other, letters }] : [];
    }),
    signed: asParty(archive, signed),
    received: asParty(archive, received),
  };
}

import { recordKinds, type RecordKind } from './address.ts';
import { recordsByKind, type Archive, type LetterRecord } from './archive.ts';
import { dateBounds } from './date.ts';

// Moments are ISO 8601 in UTC, `2016-05-24T09:30:00Z`: they sort as text, and begin with their day.

/** A change of a record as the history of its file tells of it, under the id that it had then. */
export interface RecordChange {
  moment: string;
  kind: RecordKind;
  id: string;
  what: 'added' | 'changed' | 'removed';
  /**
   * The fields that changed, `body` for the text of a letter; none where that cannot be told. Of a record
   * that had been removed before: those in which it came back changed.
   */
  fields: readonly string[];
}

/** What the history of the files tells. */
export interface RecordedChanges {
  /** Oldest first. */
  log: readonly RecordChange[];
  /** The moment that stands for a record without a history, where the build was given one. */
  otherwise: string | undefined;
}

/** What happened to a record that the archive holds today. */
export interface RecordEvent {
  moment: string;
  /** `again`: after it had been withdrawn. */
  what: 'added' | 'again' | 'changed';
  fields: readonly string[];
}

/** That a record was taken out of the archive; which, is told no more. */
export interface Withdrawal {
  moment: string;
  kind: RecordKind;
}

/** What happened to the records of an archive, by the ids that they have today. */
export interface Changes {
  /** Oldest first; what happened to a record under its former ids is among it. Empty without a history. */
  ofRecord: (kind: RecordKind, id: string) => readonly RecordEvent[];
  withdrawn: readonly Withdrawal[];
  /** When the history tells of the last change of any record, one withdrawn included. */
  newest: string | undefined;
  /** See `RecordedChanges`. */
  otherwise: string | undefined;
}

const keyOf = (kind: RecordKind, id: string) => `${kind} ${id}`;

/** The day of a moment, in UTC: `2016-05-24`. */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);

const newest = (moments: Iterable<string>): string | undefined => {
  let last: string | undefined;
  for (const moment of moments) if (last === undefined || moment > last) last = moment;
  return last;
};

/** For each id that a record of today has or had, the one that it has. */
function idsOfToday(archive: Archive): Map<string, string> {
  const today = new Map<string, string>();
  const records = recordsByKind(archive);
  for (const kind of recordKinds) {
    for (const { id, aliases } of records[kind]) {
      for (const alias of aliases) today.set(keyOf(kind, alias), id);
    }
    for (const { id } of records[kind]) today.set(keyOf(kind, id), id);
  }
  return today;
}

/** A record of today as its history is followed. */
interface Followed {
  events: RecordEvent[];
  /** That it is out of the archive, for now. */
  out: Withdrawal | undefined;
}

function noteAddition(
  record: Followed,
  { moment, fields }: RecordChange,
  withdrawn: Set<Withdrawal>,
) {
  const { events, out } = record;
  record.out = undefined;
  if (events.length === 0) {
    events.push({ moment, what: 'added', fields: [] });
  } else if (out && dayOf(out.moment) === dayOf(moment)) {
    // Taken out by mistake and put back: it is as if it had been there all day.
    withdrawn.delete(out);
    if (fields.length > 0) events.push({ moment, what: 'changed', fields });
  } else if (out) {
    events.push({ moment, what: 'again', fields });
  }
  // Otherwise it only got a second file: that of its new id, before or after the former one went, or one
  // that was joined with it since.
}

/**
 * What happened to the records of an archive.
 *
 * A record's former ids are followed: that one of them went means that its address changed. Of records that the
 * archive does not hold any more, nothing is kept but that one of their kind was withdrawn: whoever asked
 * for that must not be named in telling of it. One that was in it for less than a day was never withdrawn.
 */
export function changesOf({ log, otherwise }: RecordedChanges, archive: Archive): Changes {
  const today = idsOfToday(archive);
  const followed = new Map<string, Followed>();
  const withdrawn = new Set<Withdrawal>();
  const addedOn = new Map<string, string>();
  for (const change of log) {
    const { moment, kind, id, what, fields } = change;
    const key = keyOf(kind, id);
    const current = today.get(key);
    if (current === undefined) {
      if (what === 'added') addedOn.set(key, dayOf(moment));
      if (what === 'removed' && addedOn.get(key) !== dayOf(moment)) withdrawn.add({ moment, kind });
      continue;
    }
    const record = followed.get(keyOf(kind, current)) ?? { events: [], out: undefined };
    followed.set(keyOf(kind, current), record);
    if (what === 'added') noteAddition(record, change, withdrawn);
    else if (what === 'changed') record.events.push({ moment, what, fields });
    else if (id !== current) record.events.push({ moment, what: 'changed', fields: ['aliases'] });
    else withdrawn.add((record.out = { moment, kind }));
  }
  return {
    ofRecord: (kind, id) => followed.get(keyOf(kind, id))?.events ?? [],
    withdrawn: [...withdrawn],
    newest: newest(log.map(({ moment }) => moment)),
    otherwise,
  };
}

/** When a record was added, under whatever id; nothing where no history says so. */
export const recordAdded = (
  { ofRecord }: Changes,
  kind: RecordKind,
  id: string,
): string | undefined => ofRecord(kind, id)[0]?.moment;

/** When a record last changed; nothing where no history says so. */
const recordChanged = ({ ofRecord }: Changes, kind: RecordKind, id: string): string | undefined =>
  newest(ofRecord(kind, id).map(({ moment }) => moment));

/** The last day of which a letter's own record tells: when it was dated, or read again. */
function lastDayOf({ date, source: { accessed } }: LetterRecord): string {
  const days = [date, accessed].flatMap((edtf) => {
    if (edtf === undefined) return [];
    const { earliest, latest } = dateBounds(edtf);
    return latest ?? earliest ?? [];
  });
  return `${newest(days) ?? '0001-01-01'}T00:00:00Z`;
}

/**
 * When a letter's record last changed.
 *
 * That is what the history of its file says; failing that, the moment that the build was given; failing
 * that, the last day of which the record itself tells. The clock is never asked: the same content gives the
 * same moment at every build.
 */
export const letterChanged = (changes: Changes, letter: LetterRecord): string =>
  recordChanged(changes, 'letter', letter.id) ?? changes.otherwise ?? lastDayOf(letter);

/** When any record of the archive last changed, those that are no longer there included. */
export function archiveChanged(changes: Changes, { letters }: Archive): string {
  const moments = letters.map((letter) => letterChanged(changes, letter));
  if (changes.newest !== undefined) moments.push(changes.newest);
  return newest(moments) ?? changes.otherwise ?? '0001-01-01T00:00:00Z';
}

/** The day on which a record last changed, `YYYY-MM-DD`; nothing where no history says so. */
export function recordDay(changes: Changes, kind: RecordKind, id: string): string | undefined {
  const moment = recordChanged(changes, kind, id);
  return moment === undefined ? undefined : dayOf(moment);
}

/** The day on which any record of the archive last changed; nothing where no history says so. */
export const archiveDay = ({ newest: moment }: Changes): string | undefined =>
  moment === undefined ? undefined : dayOf(moment);

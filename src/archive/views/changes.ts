import { folderOf, recordKinds, type RecordKind } from '../address.ts';
import type {
  Archive,
  IssueRecord,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
} from '../archive.ts';
import { dayOf, type Changes, type RecordEvent } from '../changes.ts';
import { inWords } from '../field-words.ts';
import { madeOnceBy } from '../made-once-by.ts';
import { longList, partOf, type ListPage, type LongList } from './long-list.ts';
import { capitalized, counted, listed } from '../words.ts';

/** A record of any kind. */
export type ListedRecord =
  | { kind: 'letter'; record: LetterRecord }
  | { kind: 'person'; record: PersonRecord }
  | { kind: 'organization'; record: OrganizationRecord }
  | { kind: 'issue'; record: IssueRecord };

/** What happened on one day to records of one kind: each stands here once, in the order of the archive. */
export interface KindOfChanges {
  kind: RecordKind;
  /** `again`: after it had been withdrawn. */
  added: (ListedRecord & { again: boolean })[];
  /** With the fields that changed, in readers’ words; none where that cannot be told. */
  corrected: (ListedRecord & { fields: string[] })[];
}

/** What happened to the records of the archive on one day. */
export interface DayOfChanges {
  /** `YYYY-MM-DD`, in UTC. */
  day: string;
  /** Letters, people, organizations, issues: those kinds of which a record was added or corrected. */
  kinds: KindOfChanges[];
  /** How many records were withdrawn, in a sentence that does not say which; empty where none was. */
  withdrawn: string;
}

/** Puts what happened to a record on one day among what happened to others of its kind. */
function note(
  { added, corrected }: KindOfChanges,
  record: ListedRecord,
  events: readonly RecordEvent[],
): void {
  const entered = events.find(({ what }) => what !== 'changed');
  const fields = events.flatMap((event) => event.fields);
  if (entered) added.push({ ...record, again: entered.what === 'again' });
  else corrected.push({ ...record, fields: inWords(record.kind, fields) });
}

/** How many records of each kind, in words: "five letters and 51 people". */
const countedKinds = (counts: readonly (readonly [kind: RecordKind, count: number])[]): string =>
  listed(
    counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => counted(count, kind, folderOf(kind))),
  );

/** "One letter and two people were withdrawn." */
function withdrawals(kinds: readonly RecordKind[]): string {
  const counts = recordKinds.map(
    (kind) => [kind, kinds.filter((one) => one === kind).length] as const,
  );
  return `${capitalized(countedKinds(counts))} ${kinds.length === 1 ? 'was' : 'were'} withdrawn.`;
}

const composed = new WeakMap<Changes, DayOfChanges[]>();

/** The log of changes: the days on which something happened, newest first. Composed once for its pages. */
export function changesByDay(changes: Changes, archive: Archive): DayOfChanges[] {
  const days = composed.get(changes) ?? compose(changes, archive);
  composed.set(changes, days);
  return days;
}

function compose(changes: Changes, archive: Archive): DayOfChanges[] {
  const days = new Map<string, DayOfChanges>();
  const dayAt = madeOnceBy((day) => ({ day, kinds: [], withdrawn: '' }), days);
  const noteAll = (records: readonly ListedRecord[]) => {
    const kinds = new Map<string, KindOfChanges>();
    for (const one of records) {
      const kindOn = madeOnceBy((day: string) => {
        const kind: KindOfChanges = { kind: one.kind, added: [], corrected: [] };
        dayAt(day).kinds.push(kind);
        return kind;
      }, kinds);
      const events = changes.ofRecord(one.kind, one.record.id);
      for (const [day, of] of Map.groupBy(events, ({ moment }) => dayOf(moment))) {
        note(kindOn(day), one, of);
      }
    }
  };
  noteAll(archive.letters.map((record) => ({ kind: 'letter', record })));
  noteAll(archive.people.map((record) => ({ kind: 'person', record })));
  noteAll(archive.organizations.map((record) => ({ kind: 'organization', record })));
  noteAll(archive.issues.map((record) => ({ kind: 'issue', record })));
  for (const [day, of] of Map.groupBy(changes.withdrawn, ({ moment }) => dayOf(moment))) {
    dayAt(day).withdrawn = withdrawals(of.map(({ kind }) => kind));
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

const countsOf = ({ kinds }: DayOfChanges) =>
  kinds.map(({ kind, added, corrected }) => [kind, added.length + corrected.length] as const);

/** How many records were added or corrected on a day: "five letters and 51 people". */
export const countedChanges = (day: DayOfChanges): string => countedKinds(countsOf(day));

/** How many records the page of the newest days names. */
const mostEntries = 200;

const entriesOn = (day: DayOfChanges): number =>
  countsOf(day).reduce((sum, [, count]) => sum + count, 0);

/** Whether a day names so many records that only the page of its year does: that of an archive’s founding. */
export const isLong = (day: DayOfChanges): boolean => entriesOn(day) > mostEntries;

/** The newest days that one page shows, whole; of a long one it gives the count alone. */
export function newestDays(days: readonly DayOfChanges[]): DayOfChanges[] {
  let entries = 0;
  return days.filter((day) => {
    entries += isLong(day) ? 1 : entriesOn(day);
    return entries <= mostEntries;
  });
}

/** Something of a day: a record that was added or corrected, or what was withdrawn. */
export interface ChangeEntry {
  day: string;
  what: KindOfChanges | { withdrawn: string };
}

const kindWith = (kind: RecordKind, some: Partial<KindOfChanges>): KindOfChanges => ({
  added: [],
  corrected: [],
  ...some,
  kind,
});

const entriesOf = ({ day, kinds, withdrawn }: DayOfChanges): ChangeEntry[] => [
  ...kinds.flatMap(({ kind, added, corrected }) => [
    ...added.map((one) => ({ day, what: kindWith(kind, { added: [one] }) })),
    ...corrected.map((one) => ({ day, what: kindWith(kind, { corrected: [one] }) })),
  ]),
  ...(withdrawn ? [{ day, what: { withdrawn } }] : []),
];

const lists = new WeakMap<readonly DayOfChanges[], LongList<ChangeEntry>>();

/** The log in pages, of which each year has one, or more. */
export function changesList(days: readonly DayOfChanges[]): LongList<ChangeEntry> {
  const known =
    lists.get(days) ??
    longList(days.flatMap(entriesOf), {
      yearOf: ({ day }) => day.slice(0, 'YYYY'.length),
      lengths: { whole: 0, newest: 0, page: 400 },
    });
  lists.set(days, known);
  return known;
}

/** Entries as the days that they are of; of a day that stands on two pages, what is on one of them. */
export const daysOfEntries = (entries: readonly ChangeEntry[]): DayOfChanges[] =>
  [...Map.groupBy(entries, ({ day }) => day)].map(([day, of]) => {
    const kinds = new Map<RecordKind, KindOfChanges>();
    let withdrawn = '';
    for (const { what } of of) {
      if ('withdrawn' in what) {
        ({ withdrawn } = what);
        continue;
      }
      const known = kinds.get(what.kind) ?? kindWith(what.kind, {});
      known.added.push(...what.added);
      known.corrected.push(...what.corrected);
      kinds.set(what.kind, known);
    }
    return { day, kinds: [...kinds.values()], withdrawn };
  });

/** The days of a year that do not stand on its newest page, each with the end of the address of the page that has it. */
export function daysElsewhere(
  list: LongList<ChangeEntry>,
  { year, number, of, entries }: ListPage<ChangeEntry>,
): { day: string; part: string }[] {
  if (number !== of) return [];
  const here = new Set(entries.map(({ day }) => day));
  const pages = list.years.find((one) => one.year === year)?.pages ?? [];
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const { day } of page.entries) {
      if (!here.has(day) && !found.has(day)) found.set(day, partOf(page));
    }
  }
  return [...found].map(([day, part]) => ({ day, part }));
}

import type { Archive, AskEntry } from '../archive.ts';
import { askKinds, otherLast, type AskKind } from '../ask.ts';
import { capitalized, counted, countWord, listed } from '../words.ts';

/** How often a kind of thing is asked for. */
export interface TallyRow {
  kind: AskKind;
  label: string;
  asks: number;
  /** The length of its bar, from 0 to 100; the longest is 100. */
  length: number;
  /** "12 asks of nine letters". */
  words: string;
}

/** Asks by kind: a sentence that says what is asked most, and a row a kind, the most frequent first. */
export interface Tally {
  finding: string;
  rows: TallyRow[];
  /** How it was counted, where translations make that a question. */
  note: string | undefined;
}

/** How many kinds a sentence can name as the most frequent. */
const mostNamed = 3;

/** The asks of a letter, and not once more those of its translations. */
function asksOnce(archive: Archive, entries: readonly AskEntry[]): AskEntry[] {
  const byLetter = Map.groupBy(entries, ({ letter }) => letter);
  return archive
    .withTranslations(byLetter.keys())
    .flatMap(([original]) => (original && byLetter.get(original)) ?? []);
}

/** "Nine asks of three kinds and others, most often: release (four)"; of others alone nothing more than their number. */
function findingOf(rows: readonly TallyRow[], asks: number): string {
  const all = capitalized(counted(asks, 'ask'));
  const kinds = rows.filter(({ kind }) => kind !== 'other');
  const most = Math.max(...kinds.map((row) => row.asks));
  const top = kinds.filter((row) => row.asks === most);
  const labels = listed(top.map(({ label }) => label.toLowerCase()));
  if (kinds.length === 0) return `${all}.`;
  if (rows.length === 1) return `${all}: ${labels}.`;
  const of = `${counted(kinds.length, 'kind')}${kinds.length < rows.length ? ' and others' : ''}`;
  if ((top.length === kinds.length && top.length > 1) || top.length > mostNamed) {
    return `${all} of ${of}, none more than ${countWord(most)} ${most === 1 ? 'time' : 'times'}.`;
  }
  const each = top.length > 1 ? ' each' : '';
  return `${all} of ${of}, most often: ${labels} (${countWord(most)}${each}).`;
}

/** Counts asks by kind, those of a letter and its translations once. Nothing where there are none. */
export function tally(archive: Archive, entries: readonly AskEntry[]): Tally | undefined {
  const once = asksOnce(archive, entries);
  if (once.length === 0) return undefined;
  const byKind = Map.groupBy(once, ({ ask }) => ask.kind);
  const most = Math.max(...[...byKind.values()].map((of) => of.length));
  const rows = (Object.keys(askKinds) as AskKind[])
    .flatMap((kind): TallyRow[] => {
      const of = byKind.get(kind);
      if (!of) return [];
      const letters = archive.countLetters(of.map(({ letter }) => letter));
      return [
        {
          kind,
          label: askKinds[kind],
          asks: of.length,
          length: Number(((of.length / most) * 100).toFixed(1)),
          words: `${counted(of.length, 'ask')} of ${counted(letters, 'letter')}`,
        },
      ];
    })
    .sort((a, b) => otherLast(a, b) || b.asks - a.asks);
  return {
    finding: findingOf(rows, once.length),
    rows,
    note:
      once.length < entries.length
        ? 'What a translation asks is counted with its original.'
        : undefined,
  };
}

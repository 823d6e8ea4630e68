import { folderOf, type RecordKind } from './address.ts';
import type { Archive, LetterRecord } from './archive.ts';
import { dateBounds } from './date.ts';

/** When records last changed, as moments of ISO 8601 in UTC: `2016-05-24T09:30:00Z`. They sort as text. */
export interface Changes {
  /** The last change of each file, by its path below the content folder: what its history says. */
  files: Readonly<Record<string, string>>;
  /** The moment that stands for a file without a history, where the build was given one. */
  otherwise: string | undefined;
}

const newest = (moments: Iterable<string>): string | undefined => [...moments].sort().at(-1);

/** The file in which a record stands, below the content folder. */
const fileOf = (kind: RecordKind, id: string): string =>
  kind === 'issue' ? 'issues.yaml' : `${folderOf(kind)}/${id}.${kind === 'letter' ? 'md' : 'yaml'}`;

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
export const letterChanged = ({ files, otherwise }: Changes, letter: LetterRecord): string =>
  files[fileOf('letter', letter.id)] ?? otherwise ?? lastDayOf(letter);

/** When anything of the archive last changed, files that are no longer there included. */
export function archiveChanged(changes: Changes, { letters }: Archive): string {
  const moments = [
    ...Object.values(changes.files),
    ...letters.map((letter) => letterChanged(changes, letter)),
  ];
  return newest(moments) ?? changes.otherwise ?? '0001-01-01T00:00:00Z';
}

/** The day on which the file of a record last changed, `YYYY-MM-DD`; nothing where no history says so. */
export const recordDay = ({ files }: Changes, kind: RecordKind, id: string): string | undefined =>
  files[fileOf(kind, id)]?.slice(0, 'YYYY-MM-DD'.length);

/** The day on which anything of the archive last changed; nothing where no history says so. */
export const archiveDay = ({ files }: Changes): string | undefined =>
  newest(Object.values(files))?.slice(0, 'YYYY-MM-DD'.length);

import { fold } from './fold.ts';

// Ids and every URL path. An address never changes once it is published.

/** The kinds of record that have an id and a page. */
export const recordKinds = ['letter', 'person', 'organization', 'issue'] as const;
export type RecordKind = (typeof recordKinds)[number];

const folders = {
  letter: 'letters',
  person: 'people',
  organization: 'organizations',
  issue: 'issues',
} as const satisfies Record<RecordKind, string>;

/** The folder in which a kind of record has its pages, and in `content/` its files: `people`. */
export const folderOf = (kind: RecordKind) => folders[kind];

// Ids stand in addresses and file names, so they are ASCII, of one case and short enough for any file
// system (255 bytes a name, less the longest ending and some room).
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const idLength = 120;

// Windows opens a device where a file has such a name, whatever its ending, so that nobody there could have
// a copy of the archive: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. And every object
// of JavaScript has a `constructor`, which scripts of others would find in a record’s place.
const reserved = 'con|prn|aux|nul|com\\d|lpt\\d|constructor';
const reservedPattern = new RegExp(`^(?:${reserved})$`, 'u');

/** Whether a text would be an id, were it not a name that computers keep for themselves: `con`. */
export const isReserved = (text: string) => reservedPattern.test(text);

/** What may be an id, as JSON Schema says it. */
export const idShape = {
  pattern: `^(?!(?:${reserved})$)${idPattern.source.slice(1)}`,
  maxLength: idLength,
};

/** Whether a text may be the id of a record: `liu-xiaobo`. */
export const isId = (text: string) =>
  text.length <= idLength && idPattern.test(text) && !isReserved(text);

/** The words of a text as an id: "Freedom House" is `freedom-house`. Empty where no letter is left. */
export function idFrom(text: string): string {
  return (
    fold(text)
      .replace(/[’'ʼ]/gu, '')
      // U.S. is one word: us-department-of-state.
      .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, idLength)
      .replace(/^-+|-+$/gu, '')
  );
}

/** The path of the page that says what is collected, how it is written and how it is changed. */
export const policyPath = '/about/policy/';

/**
 * The path of the log of changes: of its newest days; of a year, `2016`, or of another than the newest page of that
 * year, `2016/3`; of a day, `2016-05-24`, or of a day on such a page, `2016/3#2016-05-24`.
 */
export function changesPath(when = ''): `/${string}` {
  const [part = '', day = ''] =
    when.includes('-') && !when.includes('#')
      ? [when.slice(0, 'YYYY'.length), when]
      : when.split('#');
  return `/about/changes/${part && `${part}/`}${day && `#${day}`}`;
}

/**
 * The path of the ledger of asks: of its overview; of a kind of ask, `release`; and, where a kind has so many that
 * they are parted, of a year of it, `2016`, or of another than the newest page of that year, `2016/3`.
 */
export const asksPath = (kind = '', part = ''): `/${string}` =>
  `/${['asks', kind, part].filter(Boolean).join('/')}/`;

/** The path of a part of the list of all records of a kind: of the letters of 2016, `/letters/in/2016/`. */
export const partPath = (kind: RecordKind, part: string): `/${string}` =>
  `/${folderOf(kind)}/in/${part}/`;

/** The path of a list of a record that has pages of its own, below the record's: `signed/2016/3`. */
export const recordPartPath = (
  kind: RecordKind,
  id: string,
  list: string,
  part: string,
): `/${string}` => `/${folderOf(kind)}/${encodeURIComponent(id)}/${list}/${part}/`;

/** The id of an ask on the page of its letter, by its place there, from 1. */
export const askAnchor = (number: number): string => `ask-${number}`;

/** Every address of the site, under its base path. */
export interface Addresses {
  /** Any path of the site, given from its root: `page('/about/')`. */
  page: (path: `/${string}`) => string;
  /** The page that lists all records of a kind. */
  list: (kind: RecordKind) => string;
  /** The page of one record. */
  record: (kind: RecordKind, id: string) => string;
  /** The page on which a letter stands beside its translation. */
  beside: (original: string, translation: string) => string;
  /** A file that holds one record, by its ending: `/letters/2010-10-21-joint-letter.xml`. */
  file: (kind: RecordKind, id: string, ending: string) => string;
}

/**
 * The addresses of a site that lives under a base path.
 *
 * Takes the base path as Astro gives it (`/`, `/archive` or `/archive/`); gives absolute paths.
 */
export function addressesUnder(base: string): Addresses {
  const root = `/${base}`.replaceAll(/\/+/gu, '/').replace(/\/$/u, '');
  const page = (path: `/${string}`) => `${root}${path}`;
  return {
    page,
    list: (kind) => page(`/${folders[kind]}/`),
    record: (kind, id) => page(`/${folders[kind]}/${encodeURIComponent(id)}/`),
    beside: (original, translation) =>
      page(
        `/${folders.letter}/${encodeURIComponent(original)}/beside/${encodeURIComponent(translation)}/`,
      ),
    file: (kind, id, ending) => page(`/${folders[kind]}/${encodeURIComponent(id)}.${ending}`),
  };
}

import type { Root } from 'hast';
import type { RecordKind } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Changes } from '../archive/changes.ts';
import type { AwaitedPages } from './awaited-pages.ts';

/** An archive as it is published: all that pages are made from. */
export interface Publication {
  archive: Archive;
  changes: Changes;
  /**
   * A letter's text, rendered and sanitized, as a tree of its own for each who asks; an empty one where there is no such
   * letter. Rejects where it cannot be rendered, and says which letter.
   */
  textOf: (letter: string) => Promise<Root>;
  /** What a record's page and files are known by between builds: it changes whenever anything on them does. */
  keyOf: (kind: RecordKind, id: string) => string;
  /** What a page is known by that is made of a view alone, with records in it. */
  keyOfView: (view: unknown) => string;
  /** Where each letter is written, by its id: paths as `check` shows them. */
  files: ReadonlyMap<string, string>;
  /** A short text that changes whenever any letter's text or title does, for caches in readers’ browsers. */
  tag: string;
  /** The folder in which things may be kept between builds. */
  cache: string;
  /**
   * Whether a file, by its path in the output, stands there as it would be written now. Takes what it is known by, and
   * what gives something else that it is known by, which may have stayed where that changed. Never, where pages are
   * served as they are asked for.
   */
  stands: (file: string, key: string, otherKey?: () => string) => boolean;
  /** Whether another process writes a file of a record. */
  isLeftToOthers: (file: string) => boolean;
  /** Whether the files of records are all that is wanted. */
  recordsAlone: boolean;
  /**
   * Puts a copy of a file that lies elsewhere into the output. Takes its path there, and where it lies. Nothing, where
   * pages are served as they are asked for.
   */
  lay?: (file: string, from: string) => void;
  /** Hears of each page or file before it is made. */
  onMaking: () => void;
  /** Who is to be given a letter's page when it is made; nobody where it is not awaited. */
  onPage: AwaitedPages['onPage'];
}

// The pages are a bundle of their own in a build, and modules of their own in `dev`, in the same process: what is handed
// to them lies where both can reach.
const place = Symbol.for('by-name.publication');
const shelf = globalThis as { [place]?: Publication | null };

/** Hands an archive to the pages, in place of the one before. */
export function handOver(publication: Publication): void {
  shelf[place] = publication;
}

/** Says that there will be no archive, where pages are bundled and none is made. */
export function handOverNothing(): void {
  shelf[place] = null;
}

/** The archive that was handed over last; null where there will be none, and nothing before. */
export const handedOver = (): Publication | null | undefined => shelf[place];

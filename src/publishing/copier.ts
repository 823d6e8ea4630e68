import { availableParallelism } from 'node:os';
import {
  copyFile,
  type Copied,
  type CopiedFile,
  type Order,
  type SourceSite,
} from './copy-file.ts';
import { wasAsked } from './kept/asked.ts';
import type { KeptEntry, KeptFile } from './kept/files.ts';
import type { Source } from './source.ts';
import type { Stretch } from './stretches.ts';
import { startPool, type Pool } from './workers/pool.ts';

/** The last copy. */
export interface LastCopy {
  /** What is known of its files, by their paths. */
  known: ReadonlyMap<string, KeptFile>;
  /** Whether it is there, so that files are taken from it. */
  isKept: boolean;
  /** The paths at which there is a file now or was then, but not both: see `changedPaths`. */
  changed: ReadonlySet<number>;
}

/** What came of a file: packed anew, or as it lies in the last copy. */
export interface CopiedSource {
  source: Source;
  digest: string;
  entry?: CopiedFile | KeptEntry;
}

/** Copies files of a site. */
export interface Copier {
  /** Gives what comes of a stretch, file by file: at once, or when other threads are done with it. */
  copy: (stretch: Stretch) => CopiedSource[] | Promise<CopiedSource[]>;
  close: () => void;
}

/** So much, in bytes, is copied here sooner than other threads would be ready. */
const alone = 16 * 2 ** 20;

/** More have not been measured. */
const mostThreads = 4;

/** A file while it is copied. */
interface Begun {
  source: Source;
  /** What the last copy has of it, if that is what this one would have of a file with the same bytes. */
  last: KeptEntry | undefined;
  /** Its digest, where all is known without reading it. */
  digest: string | undefined;
}

/** How many threads copy files. */
interface Threads {
  /** How many may copy beside this one. */
  threads?: number;
  /** Whether a core is in use by somebody else now. */
  areOthersBusy?: () => boolean;
}

/** Takes the site, its last copy, and what may be used. */
export function openCopier(
  site: SourceSite,
  { known, isKept, changed }: LastCopy,
  {
    threads = Math.min(availableParallelism(), mostThreads),
    areOthersBusy = () => false,
  }: Threads = {},
): Copier {
  let pool: Pool | undefined;
  let here = 0;

  const lastOf = (file: string): KeptEntry | undefined => {
    const entry = isKept ? known.get(file)?.entry : undefined;
    return entry && !wasAsked(entry.asked, changed) ? entry : undefined;
  };
  const begin = (source: Source): Begun => {
    const { file, isCopied, digest } = source;
    const last = isCopied ? lastOf(file) : undefined;
    const isKnown = digest !== undefined && (last !== undefined || !isCopied);
    return { source, last, digest: isKnown ? digest : undefined };
  };
  const order = ({ source: { file, text, isCopied }, last }: Begun): Order => ({
    ...{ file, text, isCopied },
    last: last && known.get(file)?.digest,
  });
  const make = (left: readonly Begun[], isLarge: boolean) => {
    const orders = left.map(order);
    const size = left.reduce((sum, { source }) => sum + source.size, 0);
    here += size;
    if (here <= alone && !isLarge) return orders.map((one) => copyFile(one, site));
    pool ??= startPool(threads, site, () => threads - Number(areOthersBusy()));
    return pool.copy({ orders, size, isLarge });
  };
  const end = (begun: readonly Begun[], made: readonly Copied[]): CopiedSource[] => {
    const next = made.values();
    return begun.map(({ source, last, digest: known }) => {
      const copied = known === undefined ? (next.next().value as Copied) : { digest: known };
      const { digest, entry = last } = copied;
      return { source, digest, ...(entry && { entry }) };
    });
  };

  return {
    copy: (stretch) => {
      const begun = stretch.sources.map(begin);
      const left = begun.filter(({ digest }) => digest === undefined);
      if (left.length === 0) return end(begun, []);
      const made = make(left, stretch.isLarge);
      return made instanceof Promise ? made.then((all) => end(begun, all)) : end(begun, made);
    },
    close: () => pool?.close(),
  };
}

import { indexFolder, indexScript } from '../../search/index-place.ts';
import { indexLetters, type Kept } from '../../search/index-letters.ts';
import type { Site } from '../../search/kept-letters.ts';
import type { Publication } from '../../publication/publication.ts';
import type { LateFolder } from '../../publishing/write-copy.ts';
import { tellProgress } from '../progress.ts';

/** The index of a site, which is made beside other work. */
export interface Indexing {
  /** Begins it, before the pages of letters are written. Takes where they will be. */
  start: (pageOf: Site['pageOf']) => void;
  /** What it is written to; begins it where that was not done. */
  late: () => LateFolder;
  /** Hears whether whoever waits for it has nothing else to tell. */
  tellAlone: (isAlone: boolean) => void;
}

/** Prepares to index the letters of a publication. Takes the output, and what is kept between builds. */
export function indexing({ archive, keyOf }: Publication, out: string, kept: Kept): Indexing {
  let written: Promise<void> | undefined;
  let isAlone = false;
  const begin = (pageOf?: Site['pageOf']) => {
    const { tell, end } = tellProgress('Indexing', 'letters');
    const site = { archive, folder: out, keyOf: (id: string) => keyOf('letter', id), pageOf };
    const onProgress = (done: number, of: number) => {
      if (isAlone) tell(done, of);
    };
    const indexed = indexLetters(site, kept, { onProgress }).finally(end);
    // The copy waits for it, and hears what went wrong.
    indexed.catch(() => undefined);
    written = indexed;
    return indexed;
  };
  return {
    start: (pageOf) => void begin(pageOf),
    late: () => ({
      ...{ folder: indexFolder, asked: indexScript },
      // Few letters are indexed since their pages are there.
      ...{ takesLong: written === undefined, written: written ?? begin() },
    }),
    tellAlone: (alone) => (isAlone = alone),
  };
}

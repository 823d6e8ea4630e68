import { indexFolder, indexScript } from '../../search/index-place.ts';
import { indexLetters, type Kept } from '../../search/index-letters.ts';
import type { Site } from '../../search/kept-letters.ts';
import type { Publication } from '../../publication/publication.ts';
import type { LateFolder } from '../../publishing/write-copy.ts';
import { tellProgress } from '../progress.ts';

/** The index of a site, which is made beside other work. */
export interface Indexing {
  /** Begins it: where few pages of letters are to be written, before they are. Takes what gives each of these then. */
  start: (pageOf?: Site['pageOf']) => void;
  /** What it is written to. Throws where it was not begun. */
  late: () => LateFolder;
  /** Hears whether whoever waits for it has nothing else to tell. */
  tellAlone: (isAlone: boolean) => void;
}

/** Prepares to index the letters of a publication. Takes the output, and what is kept between builds. */
export function indexing({ archive, keyOf }: Publication, out: string, kept: Kept): Indexing {
  let late: LateFolder | undefined;
  let isAlone = false;
  return {
    start: (pageOf) => {
      const { tell, end } = tellProgress('Indexing', 'letters');
      const site = { archive, folder: out, keyOf: (id: string) => keyOf('letter', id), pageOf };
      const onProgress = (done: number, of: number) => {
        if (isAlone) tell(done, of);
      };
      const written = indexLetters(site, kept, { onProgress }).finally(end);
      // The copy waits for it, and hears what went wrong.
      written.catch(() => undefined);
      late = { folder: indexFolder, asked: indexScript, takesLong: pageOf === undefined, written };
    },
    late: () => {
      if (late) return late;
      throw new Error('Unexpected copy before the index, expected it to be begun');
    },
    tellAlone: (alone) => (isAlone = alone),
  };
}

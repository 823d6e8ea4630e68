import { isRewritten } from './copy-file.ts';
import type { Source } from './source.ts';

/** Files that follow each other and are copied together. */
export interface Stretch {
  sources: readonly Source[];
  /** In bytes. */
  size: number;
  /** Whether it is one file that is too large to be read whole. */
  isLarge: boolean;
}

/** Files up to this size, in bytes, are read whole: a stream costs more than it saves. */
const small = 4 * 2 ** 20;

/** How much there is in a stretch at most, unless one file is more: enough that handing it on costs little. */
const [mostBytes, mostFiles] = [2 ** 20, 64];

/** Puts files together that follow each other. */
export function* stretchesOf(sources: Iterable<Source>): Generator<Stretch> {
  let [together, size]: [Source[], number] = [[], 0];
  for (const source of sources) {
    const isLarge = source.size > small && !isRewritten(source.file);
    const isFull = together.length === mostFiles || size + source.size > mostBytes;
    if (together.length > 0 && (isLarge || isFull)) {
      yield { sources: together, size, isLarge: false };
      [together, size] = [[], 0];
    }
    if (isLarge) yield { sources: [source], size: source.size, isLarge };
    else {
      together.push(source);
      size += source.size;
    }
  }
  if (together.length > 0) yield { sources: together, size, isLarge: false };
}

/** How many bytes of memory a stretch may take: of one large file what is packed of it, mostly less than a quarter. */
export const heldOf = ({ size, isLarge }: Stretch) => (isLarge ? size / 4 : size);

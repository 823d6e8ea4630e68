import { crc32 } from 'node:zlib';

/** The files of a copy, as a page asks for them. */
export interface AskedFiles {
  has: (file: string) => boolean;
  /** Every path that was asked for, whether or not a file is there: 32 bits of each, as text. */
  asked: () => string;
}

const bitsOf = (path: string) => crc32(path);

/** Remembers what a page asks of the files of a copy. */
export function askedFiles(files: ReadonlySet<string>): AskedFiles {
  const asked = new Set<number>();
  return {
    has: (file) => {
      asked.add(bitsOf(file));
      return files.has(file);
    },
    asked: () => {
      const bytes = Buffer.alloc(asked.size * 4);
      [...asked].forEach((bits, place) => bytes.writeUInt32LE(bits, place * 4));
      return bytes.toString('base64');
    },
  };
}

/** The paths at which there is a file now or was before, but not both. Of two paths with the same bits both are meant. */
export function changedPaths(before: ReadonlySet<string>, now: ReadonlySet<string>): Set<number> {
  return new Set([...before.symmetricDifference(now)].map(bitsOf));
}

/** Whether one of these paths may have been asked for. */
export function wasAsked(asked: string | undefined, changed: ReadonlySet<number>): boolean {
  if (asked === undefined || changed.size === 0) return false;
  const bytes = Buffer.from(asked, 'base64');
  for (let at = 0; at < bytes.length; at += 4) {
    if (changed.has(bytes.readUInt32LE(at))) return true;
  }
  return false;
}

import { rmSync, statSync, writeFileSync, type BigIntStats } from 'node:fs';

/** What tells a file on disk from others, and from what it was before it was changed. */
export interface Identity {
  /** Its size in bytes. */
  size: number;
  /** Its size, its place on the disk, and when its bytes and all that is known of it last changed. */
  text: string;
  /** Whether a later change would show in that: it last changed before a moment, as the disk tells it. */
  isSettled: boolean;
}

/** This moment on the clock of a disk, which may be a coarse one. Takes a path there at which a file may be made. */
export function momentAt(file: string): bigint {
  writeFileSync(file, '');
  try {
    const { mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    return mtimeNs < ctimeNs ? mtimeNs : ctimeNs;
  } finally {
    rmSync(file);
  }
}

const textOf = ({ size, ino, mtimeNs, ctimeNs }: BigIntStats) =>
  [size, ino, mtimeNs, ctimeNs].join(' ');

/**
 * Takes a file, and a moment that was taken before. What changes a file in the very moment, or the very step of a
 * coarse clock, in which it was written leaves its times as they are: git calls such a file racily clean
 * (https://git-scm.com/docs/racy-git).
 */
export function identityOf(file: string, moment: bigint): Identity {
  const stat = statSync(file, { bigint: true });
  return {
    size: Number(stat.size),
    text: textOf(stat),
    isSettled: stat.mtimeNs < moment && stat.ctimeNs < moment,
  };
}

/** The text of a file's identity alone; nothing where there is no file. */
export function identityTextOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? textOf(stat) : undefined;
}

/** The identity of a file that did not change since an earlier build, of which the text is known. */
export const identityFrom = (text: string): Identity => ({
  size: Number.parseInt(text, 10),
  text,
  isSettled: true,
});

/**
 * By what a disk tells that the bytes of a file are those that were written, whatever other names it was given since:
 * its size, its place on the disk, and when it was last written. Nothing where there is no file.
 */
export function bytesIdentityOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.ino, stat.mtimeNs].join(' ') : undefined;
}

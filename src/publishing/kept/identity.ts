import { rmSync, statSync, writeFileSync } from 'node:fs';

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

/**
 * Takes a file, and a moment that was taken before. What changes a file in the very moment, or the very step of a
 * coarse clock, in which it was written leaves its times as they are: git calls such a file racily clean
 * (https://git-scm.com/docs/racy-git).
 */
export function identityOf(file: string, moment: bigint): Identity {
  const { size, mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
  return {
    size: Number(size),
    text: [size, ino, mtimeNs, ctimeNs].join(' '),
    isSettled: mtimeNs < moment && ctimeNs < moment,
  };
}

/**
 * By what a disk tells that the bytes of a file are those that were written, whatever other names it was given since:
 * its size, its place on the disk, and when it was last written. Nothing where there is no file.
 */
export function bytesIdentityOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.ino, stat.mtimeNs].join(' ') : undefined;
}

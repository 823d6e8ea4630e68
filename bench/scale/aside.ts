import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Takes a file or folder out of the way, if there is one. */
export type Aside = (place: string) => Promise<void>;

/**
 * Takes what earlier builds left out of the way of the next, into a folder that is deleted when all is measured. Deleted
 * at once, a hundred thousand files would make each new one on ext4 cost ten times as much for minutes: it looks for a
 * place of none that was deleted lately (`recently_deleted` in fs/ext4/ialloc.c of Linux). On another disk it is
 * deleted.
 */
export function asideIn(folder: string): Aside {
  let count = 0;
  return async (place) => {
    count += 1;
    try {
      await rename(place, path.join(folder, `past-${count}`));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return;
      if (code !== 'EXDEV') throw error;
      await rm(place, { recursive: true });
    }
  };
}

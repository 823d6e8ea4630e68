import { chmod, lstat, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../reading/file.ts';

/** What writing needs of a file system: a port, so that tests can cut it off at each step. */
export interface Disk {
  /** A file’s bytes; nothing where there is none. */
  read: (file: string) => Promise<Buffer | undefined>;
  /** Whether anything stands at a path. */
  isThere: (path: string) => Promise<boolean>;
  /** Writes a new file, so that it is on the disk afterwards; it may be read and written as `like` may. */
  write: (file: string, bytes: Buffer, like?: string) => Promise<void>;
  makeFolder: (folder: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
}

const absent = (error: unknown) => codeOf(error) === 'ENOENT';

/** The names of a folder on the disk too, not in memory alone; Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes(codeOf(error))) throw error;
  }
}

/** The file system itself. */
export const disk: Disk = {
  read: async (file) => {
    try {
      // A link is never written through, so it is not read either.
      if (!(await lstat(file)).isFile())
        throw new Error(`Unexpected link or folder ${file}, expected a file`);
      return await readFile(file);
    } catch (error) {
      if (absent(error)) return undefined;
      throw error;
    }
  },
  isThere: (path) =>
    lstat(path).then(
      () => true,
      () => false,
    ),
  write: async (file, bytes, like) => {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (like !== undefined) {
      const mode = await stat(like).then(
        (found) => found.mode,
        () => undefined,
      );
      if (mode !== undefined) await chmod(file, mode);
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  rename: async (from, to) => {
    await rename(from, to);
    await syncFolder(path.dirname(to));
  },
  remove: async (file) => {
    await rm(file, { recursive: true, force: true });
    await syncFolder(path.dirname(file));
  },
};

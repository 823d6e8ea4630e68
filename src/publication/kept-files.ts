import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { madeOnceBy } from '../archive/made-once-by.ts';

/** The files in a build's output that stand there from the last one. */
export interface KeptFiles {
  /** What stood there when the build began, by path, with what each file was known by. */
  before: ReadonlyMap<string, string>;
  /**
   * Whether a file stands in the output as it would be written now; if not, the one that stands there is taken away.
   * Takes its path in the output, and what it is known by.
   */
  stands: (file: string, key: string) => boolean;
  /** Takes away what was not asked for. */
  clear: () => void;
  /**
   * Notes what stands there now, for the next build. Takes the SHA-256 of files, in hexadecimal digits, as far as they
   * are known.
   */
  note: (digests?: ReadonlyMap<string, string>) => void;
}

/** What is known of a file: its key, how the file system knew it when it was written, and the SHA-256 of its bytes. */
type Note = readonly [key: string, identity: string, digest?: string];

interface Notes {
  /** The output of which these notes are. */
  out: string;
  files: Record<string, Note>;
}

/**
 * By what a file system tells that nobody has written a file since, as git asks it too: size, inode, and the moments of
 * its last write and last change. Nothing where there is no such file.
 * https://git-scm.com/docs/racy-git
 */
function identityOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  return [stat.size, stat.ino, stat.mtimeNs, stat.ctimeNs].join(' ');
}

function readNotes(file: string, out: string): Map<string, Note> {
  try {
    const notes = JSON.parse(readFileSync(file, 'utf8')) as Notes;
    return new Map(notes.out === out ? Object.entries(notes.files) : []);
  } catch {
    return new Map();
  }
}

/**
 * Whether a file is as it was noted. One that came from elsewhere, as from the cache of a service that builds on a new
 * machine each time, is known by its bytes.
 */
function isAsNoted(file: string, [, identity, digest]: Note): boolean {
  const now = identityOf(file);
  if (now === undefined || now === identity) return now !== undefined;
  return digest !== undefined && hash('sha256', readFileSync(file)) === digest;
}

/** Takes away every file below a folder but those that may stay, and folders that are left empty; true where all went. */
function clear(out: string, below: string, stays: (file: string) => boolean): boolean {
  let empty = true;
  for (const entry of readdirSync(path.join(out, below), { withFileTypes: true })) {
    const name = below + entry.name;
    // Who publishes by git has the repository itself here.
    if (name === '.git') continue;
    const gone = entry.isDirectory() ? clear(out, `${name}/`, stays) : !stays(name);
    if (!gone) empty = false;
    else if (entry.isDirectory()) rmdirSync(path.join(out, name));
    else rmSync(path.join(out, name));
  }
  return empty;
}

/**
 * Prepares the output of a build: what the last build wrote there under a key and nobody touched since stays, all else
 * is taken away, so that what is left is as it was made.
 *
 * Takes the output, an absolute path, the file in which notes are kept between builds, and a folder of the output that
 * others keep. The notes are taken away until `note`: a build that does not come to its end leaves no word of files that
 * it may have written.
 */
export function keptFiles(out: string, notesFile: string, others?: string): KeptFiles {
  const before = readNotes(notesFile, out);
  rmSync(notesFile, { force: true });
  for (const [file, note] of before) {
    if (!isAsNoted(path.join(out, file), note)) before.delete(file);
  }
  mkdirSync(out, { recursive: true });
  const isOthers = (file: string) => others !== undefined && file.startsWith(`${others}/`);
  clear(out, '', (file) => before.has(file) || isOthers(file));
  const now = new Map<string, string>();
  // Asked once, however often notes are made: what is written after the first is no longer what was made.
  const identityNow = madeOnceBy((file: string) => identityOf(path.join(out, file)));
  return {
    before: new Map(Array.from(before, ([file, [key]]) => [file, key])),
    stands: (file, key) => {
      now.set(file, key);
      const [kept] = before.get(file) ?? [];
      if (kept === key) return true;
      if (kept !== undefined) rmSync(path.join(out, file), { force: true });
      before.delete(file);
      return false;
    },
    clear: () => {
      const stale = new Set(before.keys().filter((file) => !now.has(file)));
      if (stale.size > 0) clear(out, '', (file) => !stale.has(file));
    },
    note: (digests = new Map()) => {
      const files: Record<string, Note> = {};
      for (const [file, key] of now) {
        const identity = identityNow(file);
        const digest = digests.get(file) ?? before.get(file)?.[2];
        if (identity !== undefined)
          files[file] = digest === undefined ? [key, identity] : [key, identity, digest];
      }
      mkdirSync(path.dirname(notesFile), { recursive: true });
      const unfinished = `${notesFile}.part`;
      writeFileSync(unfinished, JSON.stringify({ out, files } satisfies Notes));
      renameSync(unfinished, notesFile);
    },
  };
}

import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { madeOnceBy } from '../archive/made-once-by.ts';
import { identityTextOf } from '../publishing/kept/identity.ts';

/** The files in a build's output that stand there from the last one. */
export interface KeptFiles {
  /** What stood there when the build began, by path, with what each file was known by. */
  before: ReadonlyMap<string, string>;
  /**
   * Whether a file stands in the output as it would be written now; if not, the one that stands there is taken away, or
   * left to whoever writes it.
   * Takes its path in the output, what it is known by, and what gives something else that it is known by: it is asked
   * where the first is another than before.
   */
  stands: (file: string, key: string, otherKey?: () => string) => boolean;
  /** Takes away what was not asked for. */
  clear: () => void;
  /**
   * Notes what stands there now, for the next build. Takes the SHA-256 of files, in hexadecimal digits, as far as they
   * are known. Throws where one that was left to others is as it was.
   */
  note: (digests?: ReadonlyMap<string, string>) => void;
  /** The text of a file’s identity, of those that were left standing. */
  identityOf: (file: string) => string | undefined;
}

/** What a file is known by: one key, or two. */
type Keys = readonly [key: string, otherKey?: string];

/** What is known of a file: its keys, the text of its identity when it was written, and the SHA-256 of its bytes. */
type Note = readonly [keys: Keys, identity: string, digest?: string];

interface Notes {
  /** The output of which these notes are. */
  out: string;
  files: Record<string, Note>;
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
 * The note of a file that is as it was noted, with what it is known by now; nothing of another. One that came from
 * elsewhere, as from the cache of a service that builds on a new machine each time, is known by its bytes.
 */
function noteNow(file: string, note: Note): Note | undefined {
  const [keys, identity, digest] = note;
  const now = identityTextOf(file);
  if (now === undefined) return undefined;
  if (now === identity) return note;
  return digest !== undefined && hash('sha256', readFileSync(file)) === digest
    ? [keys, now, digest]
    : undefined;
}

/** What is below a folder and may not stay. */
interface Rest {
  files: string[];
  /** Those of which nothing may stay, each after the folders in it. */
  folders: string[];
}

/** Looks for what may not stay below a folder. Takes whether a file may. */
function restIn(out: string, stays: (file: string) => boolean): Rest {
  const rest: Rest = { files: [], folders: [] };
  /** Gives whether nothing may stay. */
  const look = (below: string): boolean => {
    let isGone = true;
    for (const entry of readdirSync(path.join(out, below), { withFileTypes: true })) {
      const name = below + entry.name;
      // Who publishes by git has the repository itself here.
      if (name === '.git') isGone = false;
      else if (entry.isDirectory()) {
        if (look(`${name}/`)) rest.folders.push(name);
        else isGone = false;
      } else if (stays(name)) isGone = false;
      else rest.files.push(name);
    }
    return isGone;
  };
  look('');
  return rest;
}

/** Takes files away, and folders that this leaves empty. */
function takeAway(out: string, { files, folders }: Rest): void {
  for (const file of files) rmSync(path.join(out, file), { force: true });
  for (const folder of folders) {
    const absolute = path.join(out, folder);
    // Another may have been written there since.
    if (existsSync(absolute) && readdirSync(absolute).length === 0) rmdirSync(absolute);
  }
}

/** What stands in the output of a build before it begins. */
export interface Standing {
  out: string;
  notesFile: string;
  /** The notes of the files that are as the last build left them. */
  notes: Map<string, Note>;
  /** What else is there, but for what others keep. */
  rest: Rest;
}

/**
 * Looks what stands in the output of a build, and changes nothing. Takes the output, an absolute path, the file in which
 * notes are kept between builds, and a folder of the output that others keep.
 */
export function standingFiles(out: string, notesFile: string, others?: string): Standing {
  const notes = readNotes(notesFile, out);
  for (const [file, note] of notes) {
    const now = noteNow(path.join(out, file), note);
    if (now) notes.set(file, now);
    else notes.delete(file);
  }
  const isOthers = (file: string) => others !== undefined && file.startsWith(`${others}/`);
  const rest = existsSync(out)
    ? restIn(out, (file) => notes.has(file) || isOthers(file))
    : { files: [], folders: [] };
  return { out, notesFile, notes, rest };
}

/** What each file that stands was known by. */
export const keysBefore = ({ notes }: Standing): Map<string, string> =>
  new Map(Array.from(notes, ([file, [[key]]]) => [file, key]));

/**
 * Prepares the output of a build: what the last build wrote there under a key and nobody touched since stays, all else
 * is taken away, so that what is left is as it was made.
 *
 * Takes what stands there, and whether a file may be left to others, who may have written it before it is asked for here.
 * The notes are taken away until `note`: a build that does not come to its end leaves no word of files that it may have
 * written.
 */
export function keptFiles(
  standing: Standing,
  mayBeOthers: (file: string) => boolean = () => false,
): KeptFiles {
  const { out, notesFile, notes: before, rest } = standing;
  rmSync(notesFile, { force: true });
  mkdirSync(out, { recursive: true });
  takeAway(out, rest);
  const now = new Map<string, Keys>();
  /** What others are to write anew, with its identity as it stood. */
  const stale = new Map<string, string>();
  // Asked once, however often notes are made: what is written after the first is no longer what was made.
  const identityNow = madeOnceBy((file: string) => identityTextOf(path.join(out, file)));
  return {
    before: keysBefore(standing),
    stands: (file, key, otherKey) => {
      const [kept, identity] = before.get(file) ?? [];
      if (kept?.[0] === key) {
        now.set(file, kept);
        return true;
      }
      const other = otherKey?.();
      now.set(file, other === undefined ? [key] : [key, other]);
      if (other !== undefined && kept?.[1] === other) return true;
      if (identity !== undefined && mayBeOthers(file)) stale.set(file, identity);
      else if (kept !== undefined) rmSync(path.join(out, file), { force: true });
      before.delete(file);
      return false;
    },
    clear: () => {
      const gone = new Set(before.keys().filter((file) => !now.has(file)));
      if (gone.size > 0)
        takeAway(
          out,
          restIn(out, (file) => !gone.has(file)),
        );
    },
    note: (digests = new Map()) => {
      const files: Record<string, Note> = {};
      for (const [file, keys] of now) {
        const [, standing, noted] = before.get(file) ?? [];
        const identity = standing ?? identityNow(file);
        if (identity !== undefined && identity === stale.get(file)) {
          throw new Error(
            `Unexpected ${file} as the last build left it, expected it to be written`,
          );
        }
        const digest = digests.get(file) ?? noted;
        if (identity !== undefined)
          files[file] = digest === undefined ? [keys, identity] : [keys, identity, digest];
      }
      mkdirSync(path.dirname(notesFile), { recursive: true });
      const unfinished = `${notesFile}.part`;
      writeFileSync(unfinished, JSON.stringify({ out, files } satisfies Notes));
      renameSync(unfinished, notesFile);
    },
    identityOf: (file) => before.get(file)?.[1],
  };
}

import { hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { classicScripts, type ClassicScript } from './classic-scripts.ts';
import { openCopier } from './copier.ts';
import { copyName, filesIn, sumsName, sumsOf, type OnProgress } from './files.ts';
import { inOrder } from './in-order.ts';
import { changedPaths } from './kept/asked.ts';
import { keptEntry, readKeptFiles, writeKeptFiles, type KeptFile } from './kept/files.ts';
import { identityFrom, identityOf, momentAt } from './kept/identity.ts';
import { keepZip, noteOfZip, openKeptZip } from './kept/zip.ts';
import { isModule, madeSource, siteSource } from './source.ts';
import { heldOf, stretchesOf } from './stretches.ts';
import { pack } from './zip/pack.ts';
import { writeZip } from './zip/write.ts';

const readmeName = 'README.txt';

/** What a copy is made of, beside the files of the site. */
interface Copy {
  /** The folder to which the copy is unpacked: `by-name`. */
  name: string;
  readme: string;
  origin: string;
  base: string;
}

/** A folder of the site that is still being written when the copy is begun: it comes last in it. */
export interface LateFolder {
  /** Its path in the site. */
  folder: string;
  /** The one file of it for which pages ask, by its path in the site. */
  asked: string;
  /** Fulfilled when it is written to its end. */
  written: Promise<void>;
  /** Whether that takes as long as all else: a core is left to whoever writes it, for whom everybody waits in the end. */
  takesLong: boolean;
}

/** What is kept of a copy between builds. */
export interface KeptCopy {
  /** The folder that it is kept in, which holds nothing else. */
  folder: string;
  /** The version of the code that writes it, its libraries included. */
  version: string;
  /** The text of a file’s identity, of those that did not change since an earlier build. */
  identityOf?: (file: string) => string | undefined;
}

/** The files that come first, and those for which pages of the copy may ask. */
function filesOf(
  folder: string,
  made: ReadonlyMap<string, string>,
  built: readonly string[],
  late: LateFolder | undefined,
) {
  const twice = built.find((file) => made.has(file));
  if (twice !== undefined) {
    throw new Error(
      `Unexpected ${twice} in ${folder}, expected no file of that name: the copy has one of its own. Rename yours in public/.`,
    );
  }
  const copied = built.filter((file) => !isModule(file));
  return {
    first: [...built, ...made.keys()].sort(),
    asked: new Set([...copied, ...made.keys(), sumsName, ...(late ? [late.asked] : [])]),
  };
}

/** The classic script for all modules of a page: by their paths, in order, after spaces. */
const byModules = (scripts: readonly ClassicScript[]) =>
  new Map(scripts.map(({ modules, file }) => [modules.join(' '), file]));

/** The files of a folder, when it is written. */
async function filesOfLate(folder: string, late: LateFolder | undefined): Promise<string[]> {
  if (!late) return [];
  await late.written;
  const files = filesIn(path.join(folder, late.folder)).map((file) => `${late.folder}/${file}`);
  if (files.includes(late.asked)) return files;
  throw new Error(`Unexpected folder without ${late.asked} in ${folder}, for which pages ask`);
}

/** The paths at which pages found a file and find none, or the other way round. */
function changedSince(
  known: ReadonlyMap<string, KeptFile>,
  asked: ReadonlySet<string>,
  late: LateFolder | undefined,
) {
  const isAskable = ({ entry, file }: KeptFile) =>
    entry && (!late || file === late.asked || !file.startsWith(`${late.folder}/`));
  const before = [...known.values()].filter(isAskable).map(({ file }) => file);
  return changedPaths(new Set([...before, sumsName]), asked);
}

/**
 * Writes `archive.zip` into the folder of a built site: all of it, so changed that it opens from a folder
 * without a server and works below any path of one, with a README and checksums.
 *
 * A file that is as it was when the last copy was made, as far as its disk tells, is not read: its digest is known, and
 * its packed bytes are taken from that copy. The same bytes come of it either way.
 *
 * Takes the folder, what the copy says of itself, what is kept, who hears of its progress, and a folder that may still be
 * written meanwhile. Gives the SHA-256 of every file of the folder but the list of checksums, by their paths. Throws where
 * a page asks for a script of which no classic one is made.
 */
export async function writeCopy(
  folder: string,
  { name, readme, origin, base }: Copy,
  kept: KeptCopy,
  onProgress: OnProgress,
  late?: LateFolder,
): Promise<Map<string, string>> {
  const target = path.join(folder, copyName);
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  const built = filesIn(folder, late?.folder).filter(
    (file) => file !== copyName && file !== sumsName,
  );
  const classic = await classicScripts(built);
  const made = new Map([
    [readmeName, readme],
    ...classic.map(({ file, code }) => [file, code] as const),
  ]);
  const { first, asked } = filesOf(folder, made, built, late);
  const scripts = byModules(classic);

  mkdirSync(kept.folder, { recursive: true });
  const keptCopy = path.join(kept.folder, copyName);
  const keptList = path.join(kept.folder, 'files.ndjson');
  // What packs is zlib of Node, and may pack otherwise in another.
  const packer = [process.version, process.arch];
  const version = hash(
    'sha256',
    JSON.stringify([kept.version, packer, name, origin, base, [...scripts]]),
  );
  const { files: known, zip: note } = readKeptFiles(keptList, version);

  let isLateAwaited = late?.takesLong ?? false;
  const lateIsThere = () => void (isLateAwaited = false);
  late?.written.then(lateIsThere, lateIsThere);
  const digests = new Map<string, string>();
  const last = await openKeptZip(note, keptCopy, target);
  const list = writeKeptFiles(`${keptList}.part`, version);
  const zip = writeZip(unfinished, last?.handle);
  const copier = openCopier(
    { folder, origin, base, files: asked, scripts },
    { known, isKept: last !== undefined, changed: changedSince(known, asked, late) },
    { areOthersBusy: () => isLateAwaited },
  );
  const sums = new Map<string, string>();
  let [done, of] = [0, 0];
  const add = async (files: readonly string[]) => {
    const moment = momentAt(`${target}.moment`);
    of += files.length;
    const identified = (file: string) => {
      const text = kept.identityOf?.(file);
      return text === undefined ? identityOf(path.join(folder, file), moment) : identityFrom(text);
    };
    const sources = files.values().map((file) => {
      const text = made.get(file);
      return text === undefined
        ? siteSource(file, identified(file), known.get(file))
        : madeSource(file, text);
    });
    for await (const stretch of inOrder(stretchesOf(sources), copier.copy, heldOf)) {
      for (const { source, digest, entry } of stretch) {
        const { file, identity } = source;
        if (!made.has(file)) digests.set(file, digest);
        if (entry) {
          sums.set(file, entry.digest);
          const path = `${name}/${file}`;
          const place =
            'bytes' in entry ? zip.add(path, entry) : zip.take(path, entry, entry.place);
          list.add({ file, identity, digest, entry: keptEntry(entry, place) });
        } else list.add({ file, identity, digest });
      }
      await zip.room();
      // Whoever writes the late folder has a turn.
      await setImmediate();
      done += stretch.length;
      onProgress(done, of);
    }
  };
  try {
    await add(first);
    await add(await filesOfLate(folder, late));
    zip.add(`${name}/${sumsName}`, pack(Buffer.from(sumsOf(sums))));
    const digest = await zip.end();
    digests.set(copyName, digest);
    list.end(noteOfZip(unfinished, digest));
  } finally {
    copier.close();
    list.close();
    await zip.close();
    last?.close();
  }
  renameSync(unfinished, target);
  keepZip(target, keptCopy);
  renameSync(`${keptList}.part`, keptList);
  return digests;
}

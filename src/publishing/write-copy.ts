import { hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { classicScripts, type ClassicScript } from './classic-scripts.ts';
import { openCopier } from './copier.ts';
import { copyName, filesIn, sumLine, sumsName, type OnProgress } from './files.ts';
import { inOrder } from './in-order.ts';
import { changedPaths } from './kept/asked.ts';
import { readKeptFiles, writeKeptFiles, type KeptFile } from './kept/files.ts';
import { momentOf } from './kept/identity.ts';
import { keepZip, openKeptZip } from './kept/zip.ts';
import { madeSource, siteSource } from './source.ts';
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

/** What is kept of a copy between builds. */
export interface KeptCopy {
  /** The folder that it is kept in, which holds nothing else. */
  folder: string;
  /** The version of the code that writes it, its libraries included. */
  version: string;
}

/** Modules of the site and what they load: in a copy, classic scripts stand in their place. */
const isModule = (file: string) => /^_astro\/[^/]+\.js$/u.test(file);

/** The files of a site and of its copy. */
function filesOf(folder: string, made: ReadonlyMap<string, string>, built: readonly string[]) {
  const twice = built.find((file) => made.has(file));
  if (twice !== undefined) {
    throw new Error(
      `Unexpected ${twice} in ${folder}, expected no file of that name: the copy has one of its own. Rename yours in public/.`,
    );
  }
  const copied = built.filter((file) => !isModule(file));
  return {
    all: [...built, ...made.keys()].sort(),
    copied: new Set([...copied, ...made.keys(), sumsName]),
  };
}

/** The classic script for all modules of a page: by their paths, in order, after spaces. */
const byModules = (scripts: readonly ClassicScript[]) =>
  new Map(scripts.map(({ modules, file }) => [modules.join(' '), file]));

/** The paths at which the copy had a file and has none, or the other way round. */
function changedSince(known: ReadonlyMap<string, KeptFile>, files: ReadonlySet<string>) {
  const before = [...known.values()].filter(({ entry }) => entry).map(({ file }) => file);
  return changedPaths(new Set([...before, sumsName]), files);
}

/**
 * Writes `archive.zip` into the folder of a built site: all of it, so changed that it opens from a folder
 * without a server and works below any path of one, with a README and checksums.
 *
 * A file that is as it was when the last copy was made, as far as its disk tells, is not read: its digest is known, and
 * its packed bytes are taken from that copy. The same bytes come of it either way.
 *
 * Takes the folder, what the copy says of itself, and what is kept. Gives the SHA-256 of every file of the folder but
 * the list of checksums, by their paths. Throws where a page asks for a script of which no classic one is made.
 */
export async function writeCopy(
  folder: string,
  { name, readme, origin, base }: Copy,
  kept: KeptCopy,
  onProgress: OnProgress,
): Promise<Map<string, string>> {
  const target = path.join(folder, copyName);
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  const built = filesIn(folder).filter((file) => file !== copyName && file !== sumsName);
  const classic = await classicScripts(built);
  const made = new Map([
    [readmeName, readme],
    ...classic.map(({ file, code }) => [file, code] as const),
  ]);
  const { all, copied: files } = filesOf(folder, made, built);
  const scripts = byModules(classic);

  mkdirSync(kept.folder, { recursive: true });
  const keptCopy = path.join(kept.folder, copyName);
  const keptList = path.join(kept.folder, 'files.ndjson');
  // What packs is zlib of Node, and may pack otherwise in another.
  const packer = [process.version, process.arch];
  const version = hash(
    'sha256',
    JSON.stringify([kept.version, packer, origin, base, [...scripts]]),
  );
  const known = readKeptFiles(keptList, version);

  const digests = new Map<string, string>();
  const last = openKeptZip(keptCopy, target);
  const list = writeKeptFiles(`${keptList}.part`, version);
  const zip = writeZip(unfinished);
  const copier = openCopier(
    { folder, origin, base, files, scripts },
    { known, zip: last, changed: changedSince(known, files) },
  );
  try {
    const moment = momentOf(unfinished);
    const sources = all.values().map((file) => {
      const text = made.get(file);
      return text === undefined
        ? siteSource(folder, file, moment, known.get(file))
        : madeSource(file, text);
    });
    const sums: string[] = [];
    let done = 0;
    for await (const stretch of inOrder(stretchesOf(sources), copier.copy, heldOf)) {
      for (const { source, digest, entry } of stretch) {
        const { file, identity } = source;
        if (!made.has(file)) digests.set(file, digest);
        if (entry) {
          const { bytes, ...packed } = entry;
          sums.push(sumLine(entry.digest, file));
          const at = zip.add(`${name}/${file}`, entry);
          list.add({ file, identity, digest, entry: { ...packed, at } });
        } else list.add({ file, identity, digest });
      }
      await zip.room();
      done += stretch.length;
      onProgress(done, all.length);
    }
    zip.add(`${name}/${sumsName}`, pack(Buffer.from(sums.join(''))));
    digests.set(copyName, await zip.end());
    list.end();
  } finally {
    copier.close();
    last.close();
    list.close();
    await zip.close();
  }
  renameSync(unfinished, target);
  keepZip(target, keptCopy);
  renameSync(`${keptList}.part`, keptList);
  return digests;
}

import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { recordDay, archiveChanged } from '../archive/changes.ts';
import type { DataContext, DataFile } from '../exports/data/file.ts';
import { dataFiles } from '../exports/data/files.ts';
import type { Pieces, Share } from '../exports/pieces.ts';
import { keepFile, type KeptFile, type KeptPiece } from '../publishing/keep-file.ts';
import {
  cacheFolder,
  letterTree,
  publishedArchive,
  publishedChanges,
  recordPrint,
} from '../published.ts';
import { site } from './_site.ts';

let made: Promise<DataContext> | undefined;

async function make(): Promise<DataContext> {
  const archive = await publishedArchive();
  const changes = await publishedChanges();
  return {
    ...{ archive, site, bodyOf: letterTree },
    changed: (kind, id) => recordDay(changes, kind, id),
    updated: archiveChanged(changes, archive),
    written: (name) => {
      const file = dataFiles.find((one) => one.name === name);
      if (!file) throw new Error(`Unexpected file ${name}, expected one of /data/`);
      return dataFile(file);
    },
  };
}

/** What the files of data are made from; made once for a build, since it asks every letter when it changed. */
export function dataContext(): Promise<DataContext> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** What a share of a file is known by between builds. */
function keyOf({ of }: Share): string | undefined {
  const prints = of.map(([kind, id]) => [kind, recordPrint(kind, id)] as const);
  if (prints.some(([, print]) => print === undefined)) return undefined;
  return prints.flat().join(' ');
}

async function* keyed(pieces: Pieces): AsyncGenerator<KeptPiece> {
  for await (const piece of pieces) {
    yield typeof piece === 'string' ? piece : { key: keyOf(piece), write: piece.write };
  }
}

async function write(file: DataFile): Promise<KeptFile> {
  // What developers look at takes nothing from the next build.
  const folder = import.meta.env.DEV ? 'data-dev' : 'data';
  const pieces = keyed(file.write(await dataContext()));
  return keepFile(path.join(cacheFolder(), folder, file.name), pieces);
}

const written = new Map<DataFile, Promise<KeptFile>>();

/** A file of data: written once for a build, for the file itself and for the page that tells its size. */
export function dataFile(file: DataFile): Promise<KeptFile> {
  const known = import.meta.env.DEV ? undefined : written.get(file);
  const kept = known ?? write(file);
  written.set(file, kept);
  return kept;
}

/** A file, read bit by bit. */
export const streamOf = (file: string): ReadableStream =>
  Readable.toWeb(createReadStream(file)) as ReadableStream;

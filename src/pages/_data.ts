import { recordDay, archiveChanged } from '../archive/changes.ts';
import type { DataContext, DataFile } from '../exports/data/file.ts';
import { letterTree, publishedArchive, publishedChanges } from '../published.ts';
import { site } from './_site.ts';

let made: Promise<DataContext> | undefined;

async function make(): Promise<DataContext> {
  const archive = await publishedArchive();
  const changes = await publishedChanges();
  return {
    ...{ archive, site, bodyOf: letterTree },
    changed: (kind, id) => recordDay(changes, kind, id),
    updated: archiveChanged(changes, archive),
  };
}

/** What the files of data are made from; made once for a build, since it asks every letter when it changed. */
export function dataContext(): Promise<DataContext> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

const written = new Map<string, ReturnType<DataFile['write']>>();

/** All of a file of data: written once for a build, for the file itself and for the page that tells its size. */
export function dataText(file: DataFile): ReturnType<DataFile['write']> {
  const known = import.meta.env.DEV ? undefined : written.get(file.name);
  const text = known ?? dataContext().then((context) => file.write(context));
  written.set(file.name, text);
  return text;
}

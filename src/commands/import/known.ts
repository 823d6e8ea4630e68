import { existsSync } from 'node:fs';
import { recordKinds } from '../../archive/address.ts';
import type { Records } from '../../archive/archive.ts';
import { recordsOf, type Content } from '../../archive/content.ts';
import { readContent } from '../../reading/content.ts';

/** Whom and what an import knows. */
export interface Known {
  records: Records;
  /** Ids in use, with the files they come from: those of records that could not be read too. */
  ids: Content['known'];
}

/** Some records and others; of two with one id, the first. */
function beside<T extends { id: string }>(some: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(some.map(({ id }) => id));
  return [...some, ...others.filter(({ id }) => !ids.has(id))];
}

/**
 * Reads what an import knows: the archive in a content folder and, where drafts are written into another one,
 * what stands there. Takes both folders as absolute paths.
 */
export async function readKnown(folder: string, out: string): Promise<Known> {
  const { content } = await readContent(folder);
  const records = recordsOf(content);
  if (out === folder || !existsSync(out)) return { records, ids: content.known };
  const { content: drafted } = await readContent(out);
  const own = recordsOf(drafted);
  const ids = recordKinds.map((kind) => [
    kind,
    new Map([...drafted.known[kind], ...content.known[kind]]),
  ]);
  return {
    records: {
      letters: beside(records.letters, own.letters),
      people: beside(records.people, own.people),
      organizations: beside(records.organizations, own.organizations),
      issues: beside(records.issues, own.issues),
    },
    ids: Object.fromEntries(ids) as Content['known'],
  };
}

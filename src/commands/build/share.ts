import { readFile } from 'node:fs/promises';
import type { RecordKind } from '../../archive/address.ts';
import type { Content } from '../../archive/content.ts';
import { composePublication } from '../../publication/compose.ts';
import { contentDigest } from '../../publication/content-digest.ts';
import { handOver, type Publication } from '../../publication/publication.ts';
import { renderTexts } from '../../publication/render-texts.ts';
import { shareOf, shareOfLetter } from '../../publication/shares.ts';
import { changedLetters } from './changed-letters.ts';
import { pagesFor, type Target } from './make-pages.ts';

/** What a process is told that makes a share of a build. */
export interface Share extends Target {
  /** The content folder. */
  folder: string;
  /** Which share it is, of how many. */
  index: number;
  of: number;
  /** A digest of the content that is built. */
  digest: string;
  /** A file with what the build knows already. */
  known: string;
}

/** What a build tells those that help it. */
export interface Known {
  /** What stands in its output: paths, and what they are known by. */
  before: [file: string, key: string][];
  /** What each record is known by now. */
  keys: Record<RecordKind, Record<string, string>>;
}

/**
 * Writes a share of the files of records, for a build that does the rest: the pages of letters, and gives what writes all
 * others. Takes what it is told, and what this process has read of the content; rejects where that is not what is built.
 */
export async function writeLetters(share: Share, content: Content): Promise<() => Promise<void>> {
  const { folder, index, of, digest, known, ...target } = share;
  const { before, keys } = JSON.parse(await readFile(known, 'utf8')) as Known;
  const standing = new Map(before);
  if (contentDigest(content) !== digest) {
    throw new Error(
      'Unexpected change of the content while it is built, expected none. Build it again.',
    );
  }
  const place = { root: process.cwd(), folder, base: target.base };
  const composed = await composePublication(content, place);
  const publication: Publication = {
    ...composed,
    recordsAlone: true,
    keyOf: (kind, id) => keys[kind][id] ?? composed.keyOf(kind, id),
    stands: (file, key) => standing.get(file) === key,
    isLeftToOthers: (file) => shareOf(file, of) !== index,
  };
  handOver(publication);
  const changed = changedLetters(publication, standing);
  await renderTexts(
    publication,
    changed.filter((letter) => shareOfLetter(letter, of) === index),
  );
  const pages = await pagesFor(target);
  await pages.writeLetters();
  return pages.writeOthers;
}

import { createHash } from 'node:crypto';
import { getCollection, getEntry } from 'astro:content';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { addressesUnder, type RecordKind } from './archive/address.ts';
import { buildArchive, recordsByKind, type Archive, type LetterRecord } from './archive/archive.ts';
import { fingerprints } from './archive/fingerprint.ts';
import { archiveDay, changesOf, recordDay, type Changes } from './archive/changes.ts';
import { namesInLetter } from './archive/names-in-letter.ts';
import { passagesByPerson, type Passage } from './archive/passages.ts';
import { translationPairs } from './archive/views/beside.ts';
import { changesByDay, type DayOfChanges } from './archive/views/changes.ts';
import type { MarginName } from './archive/views/margin.ts';
import { lettersWith } from './archive/views/passages.ts';
import { inColumns, prefixIds } from './markdown/columns.ts';
import { shown } from './markdown/shown.ts';

let built: Promise<Archive> | undefined;

async function build(): Promise<Archive> {
  const [letters, people, organizations, issues] = await Promise.all([
    getCollection('letters'),
    getCollection('people'),
    getCollection('organizations'),
    getCollection('issues'),
  ]);
  return buildArchive({
    letters: letters.map(({ id, data }) => ({ ...data, id })),
    people: people.map(({ id, data }) => ({ ...data, id })),
    organizations: organizations.map(({ id, data }) => ({ ...data, id })),
    issues: issues.map(({ id, data }) => ({ ...data, id })),
  });
}

/** The archive that the pages show. It is built once for a build, and anew for each page in `dev`. */
export function publishedArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

let prints: Promise<ReturnType<typeof fingerprints>> | undefined;

async function print() {
  const letters = await getCollection('letters');
  const texts = new Map(
    letters.map(({ id, digest }) => [id, digest === undefined ? '' : String(digest)]),
  );
  return fingerprints({
    archive: await publishedArchive(),
    changes: await publishedChanges(),
    textOf: (id) => texts.get(id),
    code: [(await getEntry('code', 'version'))?.data.digest, import.meta.env.BASE_URL].join(' '),
    hash: sha256,
  });
}

/**
 * What a record and everything it is published with are known by between builds. Nothing in `dev`, where nothing
 * is kept. Takes the kind and the id of the record.
 */
export async function recordPrint(kind: RecordKind, id: string): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  prints ??= print();
  return (await prints)(kind, id);
}

/** The same for the files of a record: while it stays, they are kept as they are. */
async function cacheKeyOf(kind: RecordKind, id: string): Promise<{ cacheKey?: string }> {
  const cacheKey = await recordPrint(kind, id);
  return cacheKey === undefined ? {} : { cacheKey };
}

/** The folder in which things may be kept between builds. */
export async function cacheFolder(): Promise<string> {
  const entry = await getEntry('code', 'version');
  if (!entry)
    throw new Error('Unexpected absence of `code`, expected src/content.config.ts to fill it');
  return entry.data.cache;
}

/** The pages of one kind of record: one for each record, and one for each of its former ids. */
export async function pathsOf(kind: RecordKind) {
  const records = recordsByKind(await publishedArchive())[kind];
  const paths = records.map(async ({ id, aliases }) => {
    const key = await cacheKeyOf(kind, id);
    return [
      { params: { id }, props: { id, formerly: false }, ...key },
      ...aliases.map((alias) => ({
        ...{ params: { id: alias }, props: { id, formerly: true } },
        ...key,
      })),
    ];
  });
  return (await Promise.all(paths)).flat();
}

/** A short text that changes whenever any letter does, for caches in readers' browsers. */
export async function contentTag(): Promise<string> {
  const digests = (await getCollection('letters')).map(({ id, digest }) => `${id} ${digest}`);
  return createHash('sha256').update(digests.sort().join('\n')).digest('hex').slice(0, 12);
}

/** The pages of letters beside their translations: one for each pair, and one for each of its former addresses. */
export async function pathsOfPairs() {
  const paths = translationPairs(await publishedArchive()).map(
    async ({ original, translation }) => {
      const keys = await Promise.all(
        [original, translation].map(({ id }) => cacheKeyOf('letter', id)),
      );
      const key = keys.some(({ cacheKey }) => cacheKey === undefined)
        ? {}
        : { cacheKey: keys.map(({ cacheKey }) => cacheKey).join(' ') };
      return [original.id, ...original.aliases].flatMap((id) =>
        [translation.id, ...translation.aliases].map((other) => ({
          params: { id, other },
          props: {
            original: original.id,
            translation: translation.id,
            formerly: id !== original.id || other !== translation.id,
          },
          ...key,
        })),
      );
    },
  );
  return (await Promise.all(paths)).flat();
}

/** A letter's text, rendered and sanitized, as a tree; an empty one where there is no such letter. */
export async function letterTree(id: string): Promise<Root> {
  const entry = await getEntry('letters', id);
  return fromHtml(entry?.rendered?.html ?? '', { fragment: true });
}

/** The person to whose page an address of this site leads. */
function personAt(href: string): string | undefined {
  const list = addressesUnder(import.meta.env.BASE_URL).list('person');
  return href.startsWith(list) ? href.slice(list.length).replace(/\/$/u, '') : undefined;
}

const quoted = new Map<string, Promise<Map<string, Passage[]>>>();

async function passagesIn(letter: LetterRecord): Promise<Map<string, Passage[]>> {
  const { person } = await publishedArchive();
  const names = namesInLetter(letter, person);
  return passagesByPerson(await letterTree(letter.id), letter.language, names, personAt);
}

/** The letters whose texts may name a person, oldest first, with the passages that do; each letter is read once. */
export async function passagesNaming(person: string) {
  return Promise.all(
    lettersWith(await publishedArchive(), person).map(async (letter) => {
      const found = (!import.meta.env.DEV && quoted.get(letter.id)) || passagesIn(letter);
      quoted.set(letter.id, found);
      return { letter, passages: (await found).get(person) ?? [] };
    }),
  );
}

/**
 * A letter's text as its page shows it, in HTML: with a link to each paragraph, and names and notes in the
 * margin. Takes what the margin says of people, by the addresses of their pages.
 */
export const shownText = async (id: string, people: ReadonlyMap<string, MarginName>) =>
  shown(await letterTree(id), people);

/** Two letters' texts in rows, as HTML, from heading to heading where their headings agree. */
export async function textsInColumns(original: string, translation: string) {
  const [left, right] = [await letterTree(original), await letterTree(translation)];
  prefixIds(left, 'original-');
  prefixIds(right, 'translation-');
  return inColumns(left, right).map(([one, other]) => [toHtml(one), toHtml(other)] as const);
}

let followed: Promise<Changes> | undefined;

async function follow(): Promise<Changes> {
  const entry = await getEntry('changes', 'content');
  if (!entry)
    throw new Error('Unexpected absence of `changes`, expected src/content.config.ts to fill it');
  return changesOf(entry.data, await publishedArchive());
}

/** What happened to the records of the archive; like the archive, it is composed once for a build. */
export function publishedChanges(): Promise<Changes> {
  if (import.meta.env.DEV) return follow();
  followed ??= follow();
  return followed;
}

/** The days on which records changed, newest first. */
export const daysOfChanges = async (): Promise<DayOfChanges[]> =>
  changesByDay(await publishedChanges(), await publishedArchive());

/** The day on which a record last changed, as history tells; nothing where it does not. */
export const dayChanged = async (kind: RecordKind, id: string): Promise<string | undefined> =>
  recordDay(await publishedChanges(), kind, id);

/** The day on which anything last changed, as history tells; nothing where it does not. */
export const dayArchiveChanged = async (): Promise<string | undefined> =>
  archiveDay(await publishedChanges());

import { createHash } from 'node:crypto';
import { getCollection, getEntry, render } from 'astro:content';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addressesUnder, type RecordKind } from './archive/address.ts';
import { buildArchive, recordsByKind, type Archive, type LetterRecord } from './archive/archive.ts';
import { archiveDay, changesOf, recordDay, type Changes } from './archive/changes.ts';
import { namesInLetter } from './archive/names-in-letter.ts';
import { passagesByPerson, type Passage } from './archive/passages.ts';
import { changesByDay, type DayOfChanges } from './archive/views/changes.ts';
import { lettersWith } from './archive/views/passages.ts';

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

/** The pages of one kind of record: one for each record, and one for each of its former ids. */
export async function pathsOf(kind: RecordKind) {
  const records = recordsByKind(await publishedArchive())[kind];
  return records.flatMap(({ id, aliases }) => [
    { params: { id }, props: { id, formerly: false } },
    ...aliases.map((alias) => ({ params: { id: alias }, props: { id, formerly: true } })),
  ]);
}

/** A short text that changes whenever any letter does, for caches in readers' browsers. */
export async function contentTag(): Promise<string> {
  const digests = (await getCollection('letters')).map(({ id, digest }) => `${id} ${digest}`);
  return createHash('sha256').update(digests.sort().join('\n')).digest('hex').slice(0, 12);
}

/** Every letter's id and the way to its text, rendered. */
export async function letterTexts() {
  const entries = await getCollection('letters');
  return new Map(entries.map((entry) => [entry.id, () => render(entry)]));
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

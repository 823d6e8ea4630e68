import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { addressesUnder, type RecordKind } from './archive/address.ts';
import { recordsByKind, type Archive, type LetterRecord } from './archive/archive.ts';
import { archiveDay, recordDay, type Changes } from './archive/changes.ts';
import { namesInLetter } from './archive/names-in-letter.ts';
import { passagesByPerson, type Passage } from './archive/passages.ts';
import { translationPairs } from './archive/views/beside.ts';
import { changesByDay, type DayOfChanges } from './archive/views/changes.ts';
import type { MarginName } from './archive/views/margin.ts';
import { lettersWith } from './archive/views/passages.ts';
import { inColumns, prefixIds } from './markdown/columns.ts';
import { shown } from './markdown/shown.ts';
import { isOfLetters } from './publication/awaited-pages.ts';
import { handedOver, type Publication } from './publication/publication.ts';

/** What was handed over to be published. Throws where nothing was. */
function publication(): Publication {
  const found = handedOver();
  if (!found) {
    throw new Error(
      'Unexpected page without an archive, expected src/content.config.ts to hand one over',
    );
  }
  return found;
}

/** The archive that the pages show. */
export const publishedArchive = async (): Promise<Archive> => publication().archive;

/** What happened to the records of the archive. */
export const publishedChanges = async (): Promise<Changes> => publication().changes;

/** A page or a file that may be written: where its route puts it, and the key that it is known by between builds. */
interface Path<Props> {
  params: Record<string, string | undefined>;
  props: Props;
  key: string;
  /** Something else that it is known by, which may stay where the key changes. */
  otherKey?: () => string;
}

/** The file that a page or another file is written to: `letters/a/index.html`, `letters/a.json`. */
function fileOf(
  routePattern: string,
  params: Readonly<Record<string, string | undefined>>,
): string {
  const path = routePattern
    .slice(1)
    .replaceAll(/\[(?:\.{3})?(\w+)\]/gu, (_, name: string) => params[name] ?? '')
    // A rest of nothing is the folder itself.
    .replace(/\/$/u, '');
  return /\.[^/]*$/u.test(path) ? path : `${path}/index.html`;
}

const recordRoutes = new Set<string>();

/** Of the paths of a route of records, those that are to be written. */
export function unwritten<Props>(routePattern: string, paths: readonly Path<Props>[]) {
  recordRoutes.add(routePattern);
  return paths
    .filter(({ params, key, otherKey }) => {
      const file = fileOf(routePattern, params);
      return !publication().stands(file, key, otherKey) && !publication().isLeftToOthers(file);
    })
    .map(({ params, props }) => ({ params, props }));
}

/** The same of a route of the whole archive; none where files of records are all that is wanted of this process. */
export async function unwrittenOfAll<Props>(
  routePattern: string,
  paths: () => Promise<readonly Path<Props>[]>,
) {
  if (publication().recordsAlone) return [];
  return (await paths())
    .filter(({ params, key }) => !publication().stands(fileOf(routePattern, params), key))
    .map(({ params, props }) => ({ params, props }));
}

/**
 * The same of a route of the whole archive whose pages are made of a view alone, with records in it: a page that asks for
 * anything else would not be written again when that changes. Takes what gives the view of a page's props, where these
 * are not all of it: views stay in memory where they are props.
 */
export const unwrittenViews = <Props>(
  routePattern: string,
  paths: () => Promise<readonly Pick<Path<Props>, 'params' | 'props'>[]>,
  viewOf: (props: Props) => unknown = () => undefined,
) =>
  unwrittenOfAll(routePattern, async () =>
    (await paths()).map((path) => ({
      ...path,
      key: keyOfView([path.props, viewOf(path.props)]),
    })),
  );

/** What a page is known by between builds that is made of a view alone, with records in it. */
export const keyOfView = (view: unknown): string => publication().keyOfView(view);

/**
 * Has a file of a route copied to where it belongs, which may be larger than should ever be in memory; false where it
 * must be sent instead. Takes where it lies.
 */
export function laid(
  routePattern: string,
  params: Readonly<Record<string, string | undefined>>,
  from: string,
): boolean {
  const { lay } = publication();
  lay?.(fileOf(routePattern, params), from);
  return lay !== undefined;
}

/**
 * What a record and everything it is published with are known by between builds. Nothing in `dev`, where nothing
 * is kept. Takes the kind and the id of the record.
 */
export const recordPrint = (kind: RecordKind, id: string): string | undefined =>
  import.meta.env.DEV ? undefined : publication().keyOf(kind, id);

/** The folder in which things may be kept between builds. */
export const cacheFolder = (): string => publication().cache;

/** Says that a page or a file of a route is to be made; gives whether it is wanted. */
export function announce(routePattern: string): boolean {
  const { recordsAlone, onMaking } = publication();
  onMaking();
  return !recordsAlone || recordRoutes.has(routePattern);
}

/** Who is to be given a page when it is made, as HTML; nobody where it is not awaited. */
export const awaiting = (
  routePattern: string,
  { id = '' }: Readonly<Record<string, string | undefined>>,
) => (isOfLetters(routePattern) ? publication().onPage(id) : undefined);

/** A path for each record of a kind, and one for each of its former ids. */
export function allPathsOf(kind: RecordKind) {
  const { archive, keyOf } = publication();
  return recordsByKind(archive)[kind].flatMap(({ id, aliases }) => {
    const key = keyOf(kind, id);
    return [
      { params: { id }, props: { id, formerly: false }, key },
      ...aliases.map((alias) => ({ params: { id: alias }, props: { id, formerly: true }, key })),
    ];
  });
}

/** The same of those that are to be written, for a route that has a page or a file of each. */
export const pathsOf = (kind: RecordKind, routePattern: string) =>
  unwritten(routePattern, allPathsOf(kind));

/** A short text that changes whenever any letter does, for caches in readers' browsers. */
export const contentTag = (): string => publication().tag;

/** The pages of letters beside their translations: one for each pair, and one for each of its former addresses. */
export function pathsOfPairs(routePattern: string) {
  const { archive, keyOf } = publication();
  const paths = translationPairs(archive).flatMap(({ original, translation }) => {
    const key = [original, translation].map(({ id }) => keyOf('letter', id)).join(' ');
    return [original.id, ...original.aliases].flatMap((id) =>
      [translation.id, ...translation.aliases].map((other) => ({
        params: { id, other },
        props: {
          original: original.id,
          translation: translation.id,
          formerly: id !== original.id || other !== translation.id,
        },
        key,
      })),
    );
  });
  return unwritten(routePattern, paths);
}

/** A letter's text, rendered and sanitized, as a tree; an empty one where there is no such letter. */
export const letterTree = (id: string): Promise<Root> => publication().textOf(id);

/** The person to whose page an address of this site leads. */
function personAt(href: string): string | undefined {
  const list = addressesUnder(import.meta.env.BASE_URL).list('person');
  return href.startsWith(list) ? href.slice(list.length).replace(/\/$/u, '') : undefined;
}

// As text, which takes a third of the memory: there is a passage for each name of each letter.
const quoted = new Map<string, Promise<ReadonlyMap<string, string>>>();

async function passagesIn(letter: LetterRecord): Promise<ReadonlyMap<string, string>> {
  const { person } = await publishedArchive();
  const names = namesInLetter(letter, person);
  const found = passagesByPerson(await letterTree(letter.id), letter.language, names, personAt);
  return new Map(Array.from(found, ([id, passages]) => [id, JSON.stringify(passages)]));
}

/** The letters whose texts may name a person, newest first, with the passages that do; each letter is read once. */
export async function* passagesNaming(
  person: string,
): AsyncGenerator<{ letter: LetterRecord; passages: Passage[] }> {
  for (const letter of lettersWith(await publishedArchive(), person).toReversed()) {
    const found = (!import.meta.env.DEV && quoted.get(letter.id)) || passagesIn(letter);
    quoted.set(letter.id, found);
    yield { letter, passages: JSON.parse((await found).get(person) ?? '[]') as Passage[] };
  }
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

/** The days on which records changed, newest first. */
export const daysOfChanges = async (): Promise<DayOfChanges[]> =>
  changesByDay(await publishedChanges(), await publishedArchive());

/** The day on which a record last changed, as history tells; nothing where it does not. */
export const dayChanged = async (kind: RecordKind, id: string): Promise<string | undefined> =>
  recordDay(await publishedChanges(), kind, id);

/** The day on which anything last changed, as history tells; nothing where it does not. */
export const dayArchiveChanged = async (): Promise<string | undefined> =>
  archiveDay(await publishedChanges());

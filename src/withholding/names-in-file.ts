import type { FieldPath } from '../archive/content.ts';
import { placesInBody } from './body/places.ts';
import { commentsIn, placeOf, type Document } from './document.ts';
import { isText } from './fields.ts';
import type { Around, FoundPlace, NameFinder } from './finder.ts';
import type { Place } from './place.ts';
import type { Hinge, Survey } from './survey.ts';
import { addressWithheld, nameWithheld } from './withheld.ts';

/** How a file is searched. */
export interface Search {
  survey: Survey;
  finder: NameFinder;
  around: Around;
  ids: ReadonlySet<string>;
  /** Whether a field is passed over: it goes anyway, or says how someone else is called. */
  isPassed: (path: FieldPath) => boolean;
  /** Whether what stands in a field is asked about, however sure the name is. */
  isDoubtful?: (path: FieldPath) => boolean;
  /** Whether the person is recorded there, so that a part of the name may mean them. */
  isRecorded: boolean;
}

/** What was found in a value of the record. */
interface InField {
  path: FieldPath;
  index: number;
  found: FoundPlace;
}

const wordsFor = (kind: FoundPlace['kind']) =>
  kind === 'address' ? addressWithheld : nameWithheld;

function question({ kind }: { kind: Place['kind'] }, words: string): string {
  const quoted = `“${words.replaceAll(/\s+/gu, ' ')}”`;
  if (kind === 'link') return `Withhold the words of this link to the person: ${quoted}?`;
  if (kind === 'address') return `Withhold this address, which holds the name: ${quoted}?`;
  return kind === 'part'
    ? `Withhold ${quoted} here? It may mean the person, or somebody else.`
    : `Withhold ${quoted} here? Nothing says for certain who is meant.`;
}

/** A note beside a title in which a name is withheld. */
const titleNote = 'A name in it is withheld by the archive.';

function noteOnTitle({ survey }: Search, { file, texts }: Document, hinge: Hinge): void {
  const note = texts.find(({ path }) => path.length === 1 && path[0] === 'titleNote');
  if (note?.value.includes(titleNote)) return;
  const end = note?.value.trimEnd().length ?? 0;
  survey.change(
    file,
    note
      ? { do: 'write', path: ['titleNote'], start: end, end, text: ` ${titleNote}` }
      : { do: 'add', path: ['titleNote'], value: titleNote, before: ['date', 'dateNote', 'kind'] },
    hinge,
  );
}

/**
 * Finds every place of a file where the person is named, or may be: in its record, its comments and its body. What
 * is sure is to be done; else a question is asked.
 */
export function searchFile(search: Search, document: Document): void {
  const { survey, finder, around, ids, isPassed, isDoubtful } = search;
  const { file, text, body } = document;
  const fields: InField[] = document.texts
    .filter(({ path }) => isText(path) && !isPassed(path))
    .flatMap((field) =>
      finder
        .in(field.value, around)
        .map((found) => ({ path: field.path, index: placeOf(document, field), found })),
    );
  const places: Place[] = [...commentPlaces(document, search), ...bodyPlaces()];
  function bodyPlaces(): Place[] {
    const source = text.slice(body);
    if (!source) return [];
    const moved = (edits: Place['edits']) =>
      edits.map((edit) => ({ ...edit, start: edit.start + body, end: edit.end + body }));
    return placesInBody({ source, finder, around, ids }).map((place) => ({
      ...place,
      ...{ start: place.start + body, end: place.end + body },
      ...{ edits: moved(place.edits), otherwise: moved(place.otherwise) },
    }));
  }
  const hasName =
    search.isRecorded ||
    [...fields.map(({ found }) => found), ...places].some(({ kind }) => kind !== 'part');
  for (const { path, index, found } of fields) {
    if (found.kind === 'part' && !hasName) continue;
    const field = document.texts.find((one) => one.path === path)?.value ?? '';
    const hinge =
      found.isSure && !isDoubtful?.(path)
        ? undefined
        : survey.ask(file, question(found, field.slice(found.start, found.end)), { text, index });
    const { start, end } = found;
    survey.change(file, { do: 'write', path, start, end, text: wordsFor(found.kind) }, hinge);
    if (path.length === 1 && path[0] === 'title') noteOnTitle(search, document, hinge);
  }
  for (const place of places) {
    if (place.kind === 'part' && !hasName) continue;
    const { start, end, edits, otherwise } = place;
    const hinge = place.isSure
      ? undefined
      : survey.ask(file, question(place, text.slice(start, end)), { text, index: start });
    survey.do(file, { do: 'edit', edits }, hinge);
    if (hinge !== undefined && otherwise.length > 0)
      survey.do(file, { do: 'edit', edits: otherwise }, hinge, true);
  }
}

/** Names in the comments of a record, in which a line end and a `#` are a space. */
function commentPlaces(document: Document, { finder, around }: Search): Place[] {
  return commentsIn(document).flatMap(([from, to]) => {
    // Signs of the same length, so that places stay.
    const comment = document.text
      .slice(from, to)
      .replaceAll(/(?<=\n[ \t]*)#+|^#+/gu, (marks) => ' '.repeat(marks.length));
    return plainPlaces(comment, from, finder, around);
  });
}

/** Names in a text that is neither a record nor a letter. */
export const plainPlaces = (
  text: string,
  from: number,
  finder: NameFinder,
  around: Around,
): Place[] =>
  finder.in(text, around).map((found) => {
    const place = { start: from + found.start, end: from + found.end };
    return { ...found, ...place, edits: [{ ...place, text: wordsFor(found.kind) }], otherwise: [] };
  });

import type { Archive, LetterRecord } from '../archive/archive.ts';
import { dateSortKey, dateYear, displayDate } from '../archive/date.ts';
import { languageOf } from '../archive/language.ts';
import { nativeForm } from '../archive/name.ts';
import { letterLine } from '../archive/views/letter-line.ts';
import { searchWords } from '../names/forms.ts';
import { facets, indexedValue, type FacetId, type FacetValue } from './facets.ts';

/**
 * Languages that put no space between words: Pagefind cuts their text into words, in an index apart.
 * All others share one, because the search page brings one language's rules along, English.
 */
const segmented = new Set(['zh', 'ja', 'th']);

/** The language under which a text is indexed. */
export function indexLanguage(language: string): string {
  const [primary = ''] = language.split('-');
  return segmented.has(primary) ? primary : 'en';
}

const unique = (values: readonly FacetValue[]): FacetValue[] => [
  ...new Map(values.map((value) => [value.id, value])).values(),
];

const people = (archive: Archive, ids: readonly string[]): FacetValue[] =>
  ids.flatMap((id) => {
    const person = archive.person(id);
    if (!person) return [];
    // Namesakes are told apart by their own script.
    const native = nativeForm(person)?.value;
    return [{ id, label: native ? `${person.name} ${native}` : person.name }];
  });

const organizations = (archive: Archive, ids: readonly string[]): FacetValue[] =>
  ids.flatMap((id) => {
    const organization = archive.organization(id);
    return organization ? [{ id, label: organization.name }] : [];
  });

/** The values that a letter has in each facet. */
function facetValues(archive: Archive, letter: LetterRecord): Record<FacetId, FacetValue[]> {
  const year = dateYear(letter.date);
  return {
    year: [{ id: year, label: year }],
    addressee: unique(
      letter.addressees.flatMap(({ person, organization }) =>
        person
          ? people(archive, [person])
          : organizations(archive, organization ? [organization] : []),
      ),
    ),
    issue: letter.issues.flatMap((id) => {
      const issue = archive.issue(id);
      return issue ? [{ id, label: issue.label }] : [];
    }),
    organization: unique(
      organizations(
        archive,
        letter.signatories.flatMap(({ organization }) => organization ?? []),
      ),
    ),
    person: unique(
      people(
        archive,
        [...letter.detainees, ...letter.mentions].map(({ person }) => person),
      ),
    ),
  };
}

/** Every form of the names of those whom a letter names. */
const namesOf = (archive: Archive, letter: LetterRecord): string[] =>
  [...letter.detainees, ...letter.mentions].flatMap(({ person: id }) => {
    const person = archive.person(id);
    return person ? searchWords(person) : [];
  });

/** What the index knows of a letter beside its words: names and values, in their order. */
export interface LetterData {
  meta: readonly (readonly [name: string, text: string])[];
  filters: readonly (readonly [facet: FacetId, value: string])[];
  day: string;
}

/** What the index knows of a letter beside its words, from the records alone. */
export function letterData(archive: Archive, letter: LetterRecord): LetterData {
  const values = facetValues(archive, letter);
  const { fromTo, named } = letterLine(archive, letter);
  const day = dateSortKey(letter.date);
  return {
    meta: [
      // What a letter does not print may be what a reader types: other signs, other spellings.
      ['aka', namesOf(archive, letter).join(' ')],
      ['title', letter.title],
      ['language', languageOf(letter.title, letter.letterLanguages)],
      ['when', displayDate(letter.date)],
      ['line', [fromTo, named].filter(Boolean).join(' · ')],
      ['day', day],
    ],
    filters: facets.flatMap(({ id }) =>
      values[id].map((value) => [id, indexedValue(value)] as const),
    ),
    day,
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What Pagefind is told of a letter: https://pagefind.app/docs/metadata/ */
const noted = (kind: 'meta' | 'filter' | 'sort', name: string, text: string) =>
  `<meta content="${escaped(text)}" data-pagefind-${kind}="${name}">`;

/**
 * A letter as Pagefind is to read it: its words under their headings, and facets, date and description as data. The
 * words are those of its page, so that a result leads to what stands there; apart from it, so that readers do not
 * load what only the index needs. Takes the tag of the index that it is for.
 */
export function indexDocument(
  tag: string,
  { meta, filters, day }: LetterData,
  words: string,
): string {
  const data = [
    ...meta.map(([name, text]) => noted('meta', `${name}[content]`, text)),
    ...filters.map(([facet, value]) => noted('filter', `${facet}[content]`, value)),
    noted('sort', 'day[content]', day),
  ];
  const title = escaped(Object.fromEntries(meta)['title'] ?? '');
  return `<html lang="${tag}"><head><title>${title}</title></head><body data-pagefind-body>${data.join('')}${words}</body></html>`;
}

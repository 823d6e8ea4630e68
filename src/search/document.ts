import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Archive, LetterRecord } from '../archive/archive.ts';
import { dateSortKey, dateYear, displayDate } from '../archive/date.ts';
import { languageOf } from '../archive/language.ts';
import { nativeForm } from '../archive/name.ts';
import { letterLine } from '../archive/views/letter-line.ts';
import { searchWords } from '../names/forms.ts';
import { facets, indexedValue, type FacetId, type FacetValue } from './facets.ts';

/** Words of the page, not of the letter. */
const furniture = new Set(
  'jump-names label about heading-link margin-names sidenote pilcrow'.split(' '),
);

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

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

const isFurniture = (element: Element) =>
  'dataFootnoteBackref' in element.properties ||
  classesOf(element).some((name) => furniture.has(name));

const holds = (element: Element, ids: readonly string[]): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' &&
      (ids.includes(String(child.properties['id'])) || holds(child, ids)),
  );

/** Whether an element is read as a whole, by itself, its parent and the classes of all that it stands in. */
function isPart(element: Element, parent: Root | Element, within: readonly string[]): boolean {
  const { tagName, properties } = element;
  if (parent.type === 'element' && classesOf(parent).includes('body')) return true;
  if (tagName === 'h1') return within.includes('letterhead');
  if (tagName === 'dd') return within.includes('facts');
  if (tagName !== 'section') return false;
  const label = properties['ariaLabelledBy'];
  if (Array.isArray(label) && label.join(' ') === 'asks') return true;
  if (classesOf(element).includes('all-parties')) return true;
  return within.includes('rail') && holds(element, ['named', 'mentioned']);
}

/** Takes the furniture out, and puts a space where a style puts words on lines of their own. */
function tidy(parent: Element): void {
  parent.children = parent.children.filter(
    (child) => child.type !== 'element' || !isFurniture(child),
  );
  for (const child of parent.children) if (child.type === 'element') tidy(child);
  if (parent.tagName !== 'span') return;
  parent.children.unshift({ type: 'text', value: ' ' });
  parent.children.push({ type: 'text', value: ' ' });
}

/** What is read of a letter's page, each part under the heading that a result leads to. */
function partsOf(parent: Root | Element, within: readonly string[] = []): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || isFurniture(child)) return [];
    if (!isPart(child, parent, within)) return partsOf(child, [...within, ...classesOf(child)]);
    tidy(child);
    return [child];
  });
}

const elsewhere = /<section aria-labelledby="elsewhere">[^]*?<\/section>/u;

/**
 * What of a letter's page is its own: the main part, without what it says of other letters below its text. Whatever
 * the index reads is in it; where it is the same, so are the letter's words. Throws where a page has no main part.
 */
export function ownPart(page: string): string {
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  if (start < 0 || end < start) throw new Error('Unexpected page of a letter, expected a <main>');
  const main = page.slice(start, end);
  const below = Math.max(0, main.lastIndexOf('</article>'));
  return main.slice(0, below) + main.slice(below).replace(elsewhere, '');
}

/** The words of a letter, as HTML, from its own part of its page: those that a result leads to. */
export const lettersWords = (own: string): string =>
  toHtml({ type: 'root', children: partsOf(fromHtml(own, { fragment: true })) });

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
    ...meta.map(([name, content]) => h('meta', { content, dataPagefindMeta: `${name}[content]` })),
    ...filters.map(([name, content]) =>
      h('meta', { content, dataPagefindFilter: `${name}[content]` }),
    ),
    h('meta', { content: day, dataPagefindSort: 'day[content]' }),
  ];
  const title = toHtml(h('title', Object.fromEntries(meta)['title']));
  return `<html lang="${tag}"><head>${title}</head><body data-pagefind-body>${toHtml(data)}${words}</body></html>`;
}

import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Archive, LetterRecord } from '../archive/archive.ts';
import { dateSortKey, dateYear, displayDate } from '../archive/date.ts';
import { languageOf } from '../archive/language.ts';
import { nativeForm } from '../archive/name.ts';
import { letterLine } from '../archive/views/letter-line.ts';
import { searchWords } from '../names/forms.ts';
import { facets, indexedValue, type FacetId, type FacetValue } from './facets.ts';

/** What is read of a letter's page, each part under the heading that a result leads to. */
const parts = [
  '.letterhead h1',
  '.facts dd',
  '.body > *',
  'section[aria-labelledby="asks"]',
  '.all-parties',
  '.rail section:has(#named)',
  '.rail section:has(#mentioned)',
].join(',');

/** Words of the page, not of the letter. */
const furniture =
  '.jump-names, .label, .about, [data-footnote-backref], .heading-link, .margin-names, .sidenote, .pilcrow';

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

/** The page without its furniture, and with a space where a style puts words on lines of their own. */
function lettersWords(page: string): Root {
  const tree = fromHtml(page);
  const dropped = new Set<unknown>(selectAll(furniture, tree));
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return CONTINUE;
    if (dropped.has(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element' && node.tagName === 'span') {
      node.children.unshift({ type: 'text', value: ' ' });
      node.children.push({ type: 'text', value: ' ' });
    }
    return CONTINUE;
  });
  return tree;
}

/** Every form of the names of those whom a letter names. */
const namesOf = (archive: Archive, letter: LetterRecord): string[] =>
  [...letter.detainees, ...letter.mentions].flatMap(({ person: id }) => {
    const person = archive.person(id);
    return person ? searchWords(person) : [];
  });

const meta = (name: string, content: string) =>
  h('meta', { content, dataPagefindMeta: `${name}[content]` });

/**
 * A letter's page as Pagefind is to read it: its words under their headings, and facets, date and
 * description as data. It is made from the page, so that a result leads to what stands there, and apart
 * from it, so that readers do not load what only the index needs.
 */
export function indexDocument(archive: Archive, letter: LetterRecord, page: string): string {
  const found = selectAll(parts, lettersWords(page));
  const values = facetValues(archive, letter);
  const { fromTo, named } = letterLine(archive, letter);
  const day = dateSortKey(letter.date);
  const language = indexLanguage(letter.language);
  const data = [
    // What a letter does not print may be what a reader types: other signs, other spellings.
    meta('aka', namesOf(archive, letter).join(' ')),
    ...facets.flatMap(({ id }) =>
      values[id].map((value) =>
        h('meta', { content: indexedValue(value), dataPagefindFilter: `${id}[content]` }),
      ),
    ),
    // Tells the languages' indexes apart where Pagefind answers for all of them together.
    h('meta', { content: language, dataPagefindFilter: 'index[content]' }),
    meta('title', letter.title),
    meta('language', languageOf(letter.title, letter.letterLanguages)),
    meta('when', displayDate(letter.date)),
    meta('line', [fromTo, named].filter(Boolean).join(' · ')),
    meta('day', day),
    h('meta', { content: day, dataPagefindSort: 'day[content]' }),
  ];
  return toHtml(
    h('html', { lang: language }, [
      h('head', [h('title', letter.title)]),
      h('body', { dataPagefindBody: '' }, [...data, ...found]),
    ]),
  );
}

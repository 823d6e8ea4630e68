import type { Site } from '../site.ts';
import { analysis } from './analysis.ts';
import type { LetterDocument } from './document.ts';

type Analyzer = keyof typeof analysis.analyzer | 'cjk';

/** How OpenSearch keeps a field: https://docs.opensearch.org/latest/mappings/ */
export interface Mapping {
  type: 'keyword' | 'text' | 'date' | 'date_range' | 'nested';
  analyzer?: Analyzer;
  search_analyzer?: Analyzer;
  format?: string;
  /** The same text, taken apart in another way: `title.english`. */
  fields?: Readonly<Record<string, Mapping>>;
  properties?: Readonly<Record<string, Mapping>>;
  [parameter: string]: unknown;
}

const id: Mapping = { type: 'keyword' };

/** Lucene takes no word of more than 32,766 bytes, which is what so many signs have at most. */
const label: Mapping = { type: 'keyword', ignore_above: 8191 };

/** Kept and given back, and not searched. */
const kept: Mapping = { type: 'keyword', index: false, doc_values: false };

/** Running text, for English, for Chinese, and for all other languages; with its places, for excerpts. */
const prose: Mapping = {
  ...{ type: 'text', analyzer: 'words', index_options: 'offsets' },
  fields: {
    english: { type: 'text', analyzer: 'english_folded', index_options: 'offsets' },
    chinese: { type: 'text', analyzer: 'cjk', index_options: 'offsets' },
  },
};

const beginnings = (analyzer: Analyzer, search: Analyzer): Mapping => ({
  ...{ type: 'text', analyzer, search_analyzer: search },
  ...{ index_options: 'docs', norms: false },
});

const names: Mapping = {
  ...{ type: 'text', analyzer: 'name_words' },
  fields: {
    beginnings: beginnings('name_beginnings', 'name_words'),
    joined: beginnings('name_joined_beginnings', 'name_joined'),
    turned: beginnings('name_turned_beginnings', 'name_joined'),
  },
};

/** A list in which what is said of one stays with that one: a family name never meets another’s given name. */
const list = (properties: Record<string, Mapping>): Mapping => ({
  ...{ type: 'nested', dynamic: 'strict', properties },
});

const party = list({ kind: id, id, label, forms: names, relation: id });

/** A field of a letter’s document, as readers of `/data/` and OpenSearch are told of it. */
interface Field {
  description: string;
  mapping: Mapping;
}

export const documentFields: Readonly<Record<keyof LetterDocument, Field>> = {
  id: {
    description: 'The id of the letter, as in its address; also the document’s `_id`.',
    mapping: id,
  },
  url: { description: 'The page of the letter.', mapping: kept },
  title: { description: 'The title as published.', mapping: prose },
  date: { description: 'When the letter is dated, in EDTF.', mapping: id },
  dates: {
    description: 'The first and the last day that the date covers, as a range: to search by.',
    mapping: { type: 'date_range', format: 'strict_date' },
  },
  day: {
    description:
      'The first day that the date covers, or the last where it has no first: to sort by.',
    mapping: { type: 'date', format: 'strict_date' },
  },
  year: { description: 'The year under which it is filed, or a decade: 2010s.', mapping: id },
  kind: { description: 'What sort of document it is.', mapping: id },
  languages: { description: 'Languages of the letter itself: BCP 47 tags.', mapping: id },
  language: { description: 'The language of the text here.', mapping: id },
  text: { description: 'summary or transcription: whose words the body is.', mapping: id },
  body: { description: 'The text, without markup, on one line.', mapping: prose },
  occasion: { description: 'The event that it is timed for.', mapping: prose },
  signatories: {
    description:
      'Who signed or issued it: person, organization or group, with every recorded form of the name.',
    mapping: party,
  },
  addressees: { description: 'To whom it speaks, in the same way.', mapping: party },
  organizations: {
    description: 'Organizations that signed it, or for which someone signed.',
    mapping: list({ id, label, forms: names }),
  },
  people: {
    description:
      'Whom it presents as a prisoner (detainee) or names otherwise (mention), with the status that it reported on its date, and every recorded form of the name.',
    mapping: list({ id, label, forms: names, part: id, status: id }),
  },
  issues: { description: 'What it raises.', mapping: list({ id, label }) },
  asks: { description: 'What it asks for, in the archive’s words.', mapping: prose },
  askKinds: { description: 'What sorts of things it asks for.', mapping: id },
  rights: { description: 'The rights in the letter itself.', mapping: id },
  translationOf: {
    description: 'The id of the letter that it translates: to count the two once.',
    mapping: id,
  },
};

/** The index of letters as OpenSearch creates it. Takes the site, and the moment of the archive’s last change. */
export const indexDefinition = ({ title, license, page }: Site, updated: string) => ({
  settings: { analysis },
  mappings: {
    // A field that is not foreseen is an error, and no guess.
    dynamic: 'strict',
    _meta: { title, url: page('/'), license: license.url, updated },
    properties: Object.fromEntries(
      Object.entries(documentFields).map(([name, { mapping }]) => [name, mapping]),
    ),
  },
});

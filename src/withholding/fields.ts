import type { FieldPath } from '../archive/content.ts';

/** Fields that hold ids, dates and words of a list, in which no name can stand. */
const closed = new Set([
  ...['person', 'organization', 'publisher', 'letter', 'issues', 'people', 'id', 'aliases', 'kind'],
  ...['relation', 'status', 'date', 'since', 'accessed', 'language', 'letterLanguages', 'rights'],
  ...['country', 'order', 'broader', 'parent', 'count'],
]);

const addresses = new Set(['url', 'alternates', 'archived', 'sameAs']);

/** The name of the field that a value stands in, whether by itself or in a list. */
const fieldOf = (path: FieldPath): string =>
  String(path.findLast((step) => typeof step === 'string'));

/** Whether a field holds an address: `source` holds one, or the id of a letter. */
export const isAddress = (path: FieldPath, value: string): boolean =>
  addresses.has(fieldOf(path)) || (fieldOf(path) === 'source' && /^https?:/iu.test(value));

/** Whether a field holds text in which a name may stand. */
export const isText = (path: FieldPath): boolean => {
  const field = fieldOf(path);
  if (closed.has(field) || addresses.has(field) || field === 'source') return false;
  // A letter’s own `text` says which of two it holds; that of an outcome is words.
  return field !== 'text' || path.length > 1;
};

/** Whether a field says how a record itself is called. */
export const isOwnName = (path: FieldPath): boolean => {
  const [first] = path.filter((step) => typeof step === 'string');
  return ['name', 'family', 'given', 'acronym', 'forms', 'label'].includes(String(first));
};

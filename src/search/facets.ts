/**
 * By what the search page narrows letters. Light facets are loaded with the page; heavy ones, whose values
 * grow with the archive, only when a reader opens them.
 */
export const facets = [
  { id: 'year', label: 'Year', heavy: false },
  { id: 'addressee', label: 'Addressed to', heavy: false },
  { id: 'issue', label: 'Issue', heavy: false },
  { id: 'organization', label: 'Signed by an organization', heavy: true },
  { id: 'person', label: 'Person named', heavy: true },
] as const;

export type FacetId = (typeof facets)[number]['id'];

/** What a facet's value is in the index: its id, which addresses keep, and the words that readers see. */
export interface FacetValue {
  id: string;
  label: string;
}

/** A facet's value as the index holds it. Ids hold no spaces, so the first one ends the id. */
export const indexedValue = ({ id, label }: FacetValue): string => `${id} ${label}`;

/** Reads what `indexedValue` wrote. */
export function readValue(indexed: string): FacetValue {
  const end = indexed.indexOf(' ');
  return end < 0
    ? { id: indexed, label: indexed }
    : { id: indexed.slice(0, end), label: indexed.slice(end + 1) };
}

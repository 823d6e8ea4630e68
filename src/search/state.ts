import { facets, type FacetId } from './facets.ts';
import { hasPicks, noPicks, readPicks, togglePick, writePicks, type Picks } from './picks.ts';

/** What a reader asks of the search page: everything that its address keeps. */
export interface SearchState {
  query: string;
  /** Whether the letters are searched for the query as typed, and not for the name of whom it means. */
  exact: boolean;
  sort: 'relevance' | 'date';
  /** The ids picked in each facet; a letter must have one of them in every facet that has any. */
  picked: Picks<FacetId>;
}

const facetIds = facets.map(({ id }) => id);

/** A query as it is asked: the quotes of every keyboard make a phrase. */
export const asked = (typed: string): string => typed.trim().replaceAll(/[“”„‟«»＂]/gu, '"');

/**
 * Reads the state from the part of an address after `#`: `q=torture&issue=forced-evictions&sort=date`.
 * It stands there, so that what a reader looks for never reaches the host. What it does not know, it skips.
 */
export function parseState(hash: string): SearchState {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    query: asked(parameters.get('q') ?? ''),
    exact: parameters.get('exact') === 'yes',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    picked: readPicks(facetIds, parameters),
  };
}

/** Writes a state as the part of an address after `#`; empty where nothing is asked. */
export function formatState({ query, exact, sort, picked }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (query && exact) parameters.set('exact', 'yes');
  writePicks(facetIds, picked, parameters);
  if (sort === 'date') parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `#${text}`;
}

/** The state with one value of a facet picked, or no longer. */
export const toggled = (state: SearchState, facet: FacetId, value: string): SearchState => ({
  ...state,
  picked: togglePick(state.picked, facet, value),
});

/** Whether any facet narrows the letters. */
export const isNarrowed = ({ picked }: SearchState): boolean => hasPicks(picked);

/** The state with nothing picked. */
export const widened = (state: SearchState): SearchState => ({
  ...state,
  picked: noPicks(facetIds),
});

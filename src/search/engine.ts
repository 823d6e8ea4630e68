import { facets, readValue, type FacetId, type FacetValue } from './facets.ts';
import { foundWords } from './found-words.ts';
import { mergeOrdered } from './merge.ts';
import { missingWords, nearness, wordsOf } from './nearness.ts';
import { newestDay, tagOf } from './part-tag.ts';
import { isNarrowed, widened, type SearchState } from './state.ts';

// The parts of Pagefind's browser API that are used here: https://pagefind.app/docs/api/
type Filters = Record<string, string[] | { any: string[] }>;

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
}

/** A letter that was found, with what Pagefind knows of its page. */
export interface FoundLetter {
  url: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
  /** The letter's words, with `<` and `>` as entities, and which of them a search found. */
  raw_content: string;
  locations: number[];
}

interface Result {
  id: string;
  data: () => Promise<FoundLetter>;
}

interface Response {
  results: Result[];
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  search: (
    term: string | null,
    options: { filters: Filters; sort: Record<string, string> },
  ) => Promise<Response>;
}

/** A value of a facet, and how many letters it would leave beside what else is picked. */
export interface CountedValue extends FacetValue {
  count: number;
}

/** What a search found: how many letters, the letters one by one, and the facets that are loaded. */
export interface Answer {
  total: number;
  letters: AsyncIterator<FoundLetter>;
  counts: Partial<Record<FacetId, CountedValue[]>>;
}

export interface Engine {
  /** Loads the values of a heavy facet, from the next search on. */
  load: (facet: FacetId) => void;
  search: (state: SearchState) => Promise<Answer>;
}

interface Settings {
  /** The address of Pagefind’s script, in the folder of the index; it may be relative to the page. */
  index: string;
  /** Changes with the index, so that its entry is loaded anew only then. */
  tag: string;
}

/** How excerpts are cut, in every language's index: their length in words, and how a cut is shown. */
const excerpts = { excerptLength: 28, excerptEllipsis: '…' };

/** A module that failed to load is not asked for again, unless its address is another one. */
let attempts = 0;

/** Why no search can run here; nothing where one may. */
export type Obstacle = 'no-server' | 'no-webassembly';

/** What keeps a search from running. From a folder browsers load neither modules nor what they would fetch. */
export function obstacle(): Obstacle | undefined {
  if (location.protocol === 'file:') return 'no-server';
  return typeof WebAssembly === 'undefined' ? 'no-webassembly' : undefined;
}

/** The tags of the indexes in a folder of Pagefind’s: that of English, with which it starts, comes first. */
async function tagsIn(folder: URL, cacheTag: string): Promise<{ first: string; others: string[] }> {
  // The address by which Pagefind itself asks for it, so that it is loaded once.
  const response = await fetch(new URL(`pagefind-entry.json?ts=${cacheTag}`, folder));
  const { languages } = (await response.json()) as { languages: Record<string, { hash: string }> };
  const { en, ...others } = languages;
  return { first: tagOf(en?.hash ?? ''), others: Object.keys(others) };
}

/** Starts Pagefind. Throws where there is no index, or something keeps a search from running. */
export async function startEngine({ index, tag }: Settings): Promise<Engine> {
  const hindered = obstacle();
  if (hindered !== undefined) throw new Error(hindered);
  const script = new URL(index, document.baseURI);
  if (attempts++ > 0) script.searchParams.set('again', String(attempts));
  const pagefind = (await import(/* @vite-ignore */ script.href)) as Pagefind;
  const folder = new URL('.', script);
  const { first, others } = await tagsIn(folder, tag);
  const optionsOf = (of: string) => ({
    metaCacheTag: tag,
    mergeFilter: { index: of },
    ...excerpts,
  });
  // A worker would load a second copy of Pagefind to save milliseconds.
  await pagefind.options({ noWorker: true, ...optionsOf(first) });
  await Promise.all(
    others.map((language) =>
      // As a whole address, because Pagefind takes the same path for the same index.
      pagefind.mergeIndex(folder.href, {
        language,
        baseUrl: new URL('..', folder).pathname,
        ...optionsOf(language),
      }),
    ),
  );
  return new PagefindEngine(pagefind, 1 + others.length);
}

class PagefindEngine implements Engine {
  readonly #pagefind: Pagefind;
  /** How many indexes answer, of parts and languages. */
  readonly #indexes: number;
  readonly #loaded = new Set<FacetId>(facets.filter(({ heavy }) => !heavy).map(({ id }) => id));
  /** Values as the index holds them, by facet and id. */
  readonly #indexed = new Map<string, string[]>();

  constructor(pagefind: Pagefind, indexes: number) {
    this.#pagefind = pagefind;
    this.#indexes = indexes;
  }

  load(facet: FacetId) {
    this.#loaded.add(facet);
  }

  async search(state: SearchState): Promise<Answer> {
    for (const { id } of facets) if (state.picked[id].length > 0) this.load(id);
    await this.#learnValues(state);
    // Whether an index knows a word is a matter of all its letters, not of those that picks leave.
    const wide = state.query ? await this.#ask(widened(state)) : undefined;
    const tags = wide && (await this.#answering(state.query, wide.results));
    const response = wide && !tags && !isNarrowed(state) ? wide : await this.#ask(state, tags);
    const counts: Answer['counts'] = {};
    for (const facet of this.#loaded) {
      // Within a facet the values widen each other, so its counts leave its own picks aside.
      const own = state.picked[facet].length > 0 ? await this.#ask(state, tags, facet) : response;
      counts[facet] = countedValues(own.filters[facet] ?? {}, state.picked[facet]);
    }
    return { total: response.results.length, letters: letters(response.results, state), counts };
  }

  /** Picks are ids; the index is asked for whole values, which are learned from it once a facet. */
  async #learnValues(state: SearchState): Promise<void> {
    const unknown = facets.some(
      ({ id }) => state.picked[id].length > 0 && !this.#indexed.has(`${id}/`),
    );
    if (!unknown) return;
    const { filters } = await this.#pagefind.search(null, { filters: this.#noFilters(), sort: {} });
    for (const [facet, values] of Object.entries(filters)) {
      this.#indexed.set(`${facet}/`, []);
      for (const value of Object.keys(values)) {
        const key = `${facet}/${readValue(value).id}`;
        this.#indexed.set(key, [...(this.#indexed.get(key) ?? []), value]);
      }
    }
  }

  /** An empty filter asks for nothing, but has its facet loaded and counted. */
  #noFilters(): Filters {
    return Object.fromEntries([...this.#loaded].map((facet) => [facet, []]));
  }

  /**
   * The tags of the indexes that answer a query as one index of all letters would; nothing where all do, or there is
   * but one, or a phrase is asked.
   *
   * Each index shortens the words that it does not know, so that "torture" finds whatever begins with t in the few
   * letters of another language or of other years; those must not be counted beside letters that hold the word. A
   * word that any index knows is shortened in none, and one that none knows only in those that know most of it.
   */
  async #answering(query: string, results: readonly Result[]): Promise<string[] | undefined> {
    if (this.#indexes < 2 || /^".+"$/u.test(query)) return undefined;
    const heads = await headsOf(results);
    const knowing = tagsKnowing(query, heads);
    if (knowing.length === heads.length) return undefined;
    if (knowing.length > 0) return knowing;
    let left = heads;
    for (const word of wordsOf(query)) {
      const alone = await this.#pagefind.search(word, { filters: {}, sort: {} });
      const known = tagsKnowing(word, await headsOf(alone.results));
      if (known.length > 0) left = left.filter(({ tag }) => known.includes(tag));
    }
    const nearest = Math.max(...left.map(({ words }) => nearness(query, words)));
    return left.filter(({ words }) => nearness(query, words) === nearest).map(({ tag }) => tag);
  }

  #ask(
    { query, sort, picked }: SearchState,
    tags?: readonly string[],
    except?: FacetId,
  ): Promise<Response> {
    const filters = this.#noFilters();
    // Pagefind takes an empty list for no filter; no index has an empty tag.
    if (tags) filters['index'] = { any: ['', ...tags] };
    for (const { id } of facets) {
      if (id === except || picked[id].length === 0) continue;
      // A value that the index does not know finds nothing, as it should.
      filters[id] = {
        any: picked[id].flatMap((value) => this.#indexed.get(`${id}/${value}`) ?? [value]),
      };
    }
    const byDate = sort === 'date' || !query;
    return this.#pagefind.search(query || null, { filters, sort: byDate ? { day: 'desc' } : {} });
  }
}

function countedValues(
  filters: Readonly<Record<string, number>>,
  picked: readonly string[],
): CountedValue[] {
  return Object.entries(filters)
    .map(([indexed, count]) => ({ ...readValue(indexed), count }))
    .filter(({ id, count }) => count > 0 || picked.includes(id));
}

/** Results by the tag of their index, with which their ids begin: `en_1a9ef27`. */
const byTag = (results: readonly Result[]): Map<string, Result[]> =>
  Map.groupBy(results, ({ id }) => tagOf(id));

/** The words that the first result of an index was found by: any other was found by words as near. */
interface Head {
  tag: string;
  words: string[];
}

const headsOf = (results: readonly Result[]): Promise<Head[]> =>
  Promise.all(
    [...byTag(results)].flatMap(([tag, [head]]) =>
      head ? [head.data().then((letter) => ({ tag, words: foundWords(letter) }))] : [],
    ),
  );

/** The tags of the indexes that know every word of a query. */
const tagsKnowing = (query: string, heads: readonly Head[]): string[] =>
  heads.filter(({ words }) => missingWords(query, words).length === 0).map(({ tag }) => tag);

async function* letters(results: readonly Result[], { query, sort }: SearchState) {
  const ordered =
    sort === 'date' || !query
      ? mergeOrdered(
          [...byTag(results)].map(([tag, of]) => ({ results: of, most: newestDay(tag) })),
          async (result) => (await result.data()).meta['day'] ?? '',
        )
      : results;
  for await (const result of ordered) yield result.data();
}

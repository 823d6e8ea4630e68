import type { AskIndex, IndexedAsk } from '../archive/views/ask-index.ts';
import { counted } from '../archive/words.ts';
import { askFacetIds, askFacets, type AskFacetId } from './ask-facets.ts';
import { lookedFor, pickAsks, pickedWords, type PickedAsks } from './ask-filter.ts';
import { letterItems } from './ask-item.ts';
import { showFacet } from './facet-list.ts';
import { loadScript } from './load-script.ts';
import { loadNames, type FindPeople } from './names.ts';
import { hasPicks, noPicks, readPicks, togglePick, writePicks, type Picks } from './picks.ts';

declare global {
  /** What `/asks.js` leaves behind. */
  var byNameAsks: AskIndex | undefined;
}

/** About how many asks are shown at a time: a letter’s are not parted. */
const step = 30;
/** How many people a typed name may mean. */
const mostMeant = 50;

/** Reads what is picked from the part of an address after `#`, where no host sees it. */
const parsePicks = (hash: string) =>
  readPicks(askFacetIds, new URLSearchParams(hash.replace(/^#/u, '')));

function formatPicks(picked: Picks<AskFacetId>): string {
  const parameters = new URLSearchParams();
  writePicks(askFacetIds, picked, parameters);
  const text = parameters.toString();
  return text && `#${text}`;
}

/** So many asks, and as many more as keep those of a letter together. */
function wholeLetters(asks: readonly IndexedAsk[], count: number): IndexedAsk[] {
  const last = asks[count - 1]?.letter;
  return asks.filter((ask, place) => place < count || (ask.letter === last && place < count * 2));
}

class AskFilter {
  readonly #filter: HTMLDetailsElement;
  readonly #index: AskIndex;
  readonly #whole = new Set<AskFacetId>();
  readonly #looked = new Map<AskFacetId, string>();
  #find: FindPeople | undefined;
  #picked: Picks<AskFacetId>;
  #found: PickedAsks;
  #shown = 0;

  constructor(filter: HTMLDetailsElement, index: AskIndex) {
    this.#filter = filter;
    this.#index = index;
    this.#picked = parsePicks(location.hash);
    this.#found = pickAsks(index, this.#picked);
    this.#part('#ask-more', HTMLButtonElement).addEventListener('click', () => this.#showMore());
    this.#part('#ask-wide', HTMLButtonElement).addEventListener('click', () => {
      this.#go(noPicks(askFacetIds), 'push');
      this.#status.focus();
    });
    const hasRoom = matchMedia('(width > 52rem)').matches;
    for (const { id } of askFacets) {
      const input = filter.querySelector<HTMLInputElement>(`[data-look="${id}"]`);
      input?.addEventListener('input', () => {
        this.#looked.set(id, input.value);
        this.#showFacet(id);
      });
      // On a phone a facet waits behind its heading, but what an address picks is in sight.
      const facet = this.#place(id).closest('details');
      if (facet) facet.open = hasRoom || this.#picked[id].length > 0;
    }
    filter.addEventListener('toggle', () => {
      // Closed, it shows every kind again, and nothing is picked any more.
      if (!filter.open && hasPicks(this.#picked)) this.#go(noPicks(askFacetIds), 'push');
    });
    addEventListener('popstate', () => this.#go(parsePicks(location.hash), 'keep'));
    this.#show();
    // A name is found in any spelling; without the names, as it is written here.
    void loadNames(filter.dataset['names'] ?? '').then(
      (find) => {
        this.#find = find;
        if (this.#looked.get('person')) this.#showFacet('person');
      },
      () => undefined,
    );
  }

  get #status() {
    return this.#part('#ask-status', HTMLElement);
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.#filter.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`the filter of asks lacks ${selector}`);
    return found;
  }

  #place(facet: AskFacetId) {
    return this.#part(`[data-facet="${facet}"]`, HTMLElement);
  }

  /** Shows what fits the picks, and keeps them in the address. */
  #go(picked: Picks<AskFacetId>, history_: 'push' | 'keep') {
    this.#picked = picked;
    const address = formatPicks(picked);
    if (history_ === 'push' && address !== location.hash) {
      history.pushState(null, '', address || location.pathname);
    }
    if (hasPicks(picked)) this.#filter.open = true;
    this.#found = pickAsks(this.#index, picked);
    this.#show();
  }

  #show() {
    this.#status.textContent = pickedWords(this.#found.asks);
    this.#part('#ask-results', HTMLOListElement).replaceChildren();
    this.#shown = 0;
    this.#showMore();
    for (const id of askFacetIds) this.#showFacet(id);
    this.#part('#ask-wide', HTMLButtonElement).hidden = !hasPicks(this.#picked);
  }

  #showMore() {
    const results = this.#part('#ask-results', HTMLOListElement);
    const next = wholeLetters(this.#found.asks.slice(this.#shown), step);
    const { letters = '', people = '', issues = '' } = this.#filter.dataset;
    const items = letterItems(this.#index, next, { letters, people, issues });
    results.append(...items);
    if (this.#shown > 0) items[0]?.querySelector('a')?.focus();
    this.#shown += next.length;
    this.#part('#ask-more', HTMLButtonElement).hidden = this.#shown >= this.#found.asks.length;
  }

  #showFacet(id: AskFacetId) {
    const place = this.#place(id);
    const query = this.#looked.get(id)?.trim() ?? '';
    const all = this.#found.counts[id];
    const meant =
      query && id === 'person' ? this.#find?.(query, mostMeant).map((found) => found.id) : [];
    const values = query ? lookedFor(all, query, meant) : all;
    showFacet(place, {
      facet: id,
      values,
      picked: this.#picked[id],
      whole: this.#whole.has(id),
      onToggle: (value) => this.#go(togglePick(this.#picked, id, value), 'push'),
      onWhole: () => {
        this.#whole.add(id);
        this.#showFacet(id);
      },
    });
    const told = this.#filter.querySelector(`[data-told="${id}"]`);
    if (told) told.textContent = query ? `${counted(values.length, 'name')} of ${all.length}` : '';
  }
}

/** Starts the filter of the ledger. Rejects where the asks cannot be loaded. */
export async function startAskFilter(filter: HTMLDetailsElement): Promise<void> {
  const index = await loadScript(filter.dataset['asks'] ?? '', () => globalThis.byNameAsks);
  new AskFilter(filter, index);
}

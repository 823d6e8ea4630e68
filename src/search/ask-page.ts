import type { AskColumns } from '../archive/views/ask-columns.ts';
import type { LetterWords } from '../archive/views/ask-words.ts';
import { counted } from '../archive/words.ts';
import { askFacetIds, askFacets, type AskFacetId } from './ask-facets.ts';
import {
  filedAsks,
  lookedFor,
  pickAsks,
  pickedWords,
  type FiledAsk,
  type FiledLetter,
  type PickedAsks,
} from './ask-filter.ts';
import { letterItems } from './ask-item.ts';
import { wordsLoader, type LoadWords } from './ask-words.ts';
import { showFacet } from './facet-list.ts';
import { loadScript } from './load-script.ts';
import { loadNames, type FindPeople } from './names.ts';
import { hasPicks, noPicks, readPicks, togglePick, writePicks, type Picks } from './picks.ts';

declare global {
  /** What `/asks.js` leaves behind. */
  var byNameAsks: AskColumns | undefined;
}

/** About how many asks are shown at a time: a letter’s are not parted. */
const step = 30;
const lostWords =
  'These asks could not be loaded. Where trying again does not help, the archive may have changed: reload this page.';
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
function wholeLetters(asks: readonly FiledAsk[], count: number): FiledAsk[] {
  const last = asks[count - 1]?.letter;
  return asks.filter((ask, place) => place < count || (ask.letter === last && place < count * 2));
}

class AskFilter {
  readonly #filter: HTMLDetailsElement;
  readonly #asks: readonly FiledAsk[];
  readonly #load: LoadWords;
  readonly #whole = new Set<AskFacetId>();
  readonly #looked = new Map<AskFacetId, string>();
  #find: FindPeople | undefined;
  #picked: Picks<AskFacetId>;
  #found: PickedAsks;
  #shown = 0;
  /** How often words were asked for. */
  #turn = 0;

  constructor(filter: HTMLDetailsElement, columns: AskColumns, load: LoadWords) {
    this.#filter = filter;
    this.#asks = filedAsks(columns);
    this.#load = load;
    this.#picked = parsePicks(location.hash);
    this.#found = pickAsks(this.#asks, this.#picked);
    this.#more.addEventListener('click', () => void this.#showMore());
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

  get #more() {
    return this.#part('#ask-more', HTMLButtonElement);
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
    this.#found = pickAsks(this.#asks, picked);
    this.#show();
  }

  #show() {
    this.#status.textContent = pickedWords(this.#found.asks);
    this.#shown = 0;
    void this.#showMore();
    for (const id of askFacetIds) this.#showFacet(id);
    this.#part('#ask-wide', HTMLButtonElement).hidden = !hasPicks(this.#picked);
  }

  /** Shows some more of what was found, once their words are there; not where something else is asked for by then. */
  async #showMore() {
    const turn = (this.#turn += 1);
    const results = this.#part('#ask-results', HTMLOListElement);
    const told = this.#part('#ask-told', HTMLElement);
    const next = wholeLetters(this.#found.asks.slice(this.#shown), step);
    results.setAttribute('aria-busy', 'true');
    told.textContent = 'Loading …';
    const wordsOf = await this.#wordsOf(next).catch(() => undefined);
    if (turn !== this.#turn) return;
    results.removeAttribute('aria-busy');
    told.textContent = wordsOf ? '' : lostWords;
    const more = this.#more;
    more.textContent = wordsOf ? 'Show more' : 'Try again';
    if (this.#shown === 0) results.replaceChildren();
    if (!wordsOf) {
      more.hidden = false;
      return;
    }
    const { letters = '', people = '', issues = '' } = this.#filter.dataset;
    const items = letterItems(next, wordsOf, { letters, people, issues });
    results.append(...items);
    // Who has gone elsewhere in the meantime stays there. Safari does not focus a button that is clicked.
    const at = document.activeElement;
    if (at === more || (this.#shown > 0 && at === document.body)) {
      items[0]?.querySelector('a')?.focus();
    }
    this.#shown += next.length;
    more.hidden = this.#shown >= this.#found.asks.length;
  }

  /** Loads the words of asks; gives what finds those of a letter. */
  async #wordsOf(asks: readonly FiledAsk[]) {
    const parts = new Set(asks.map(({ letter }) => letter.part));
    const loaded = await Promise.all(
      [...parts].map(async (part) => [part, await this.#load(part)] as const),
    );
    const words = new Map(loaded);
    return ({ part, place }: FiledLetter): LetterWords | undefined => words.get(part)?.[place];
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
  const address = filter.dataset['asks'] ?? '';
  const columns = await loadScript(address, () => globalThis.byNameAsks);
  new AskFilter(filter, columns, wordsLoader(address));
}

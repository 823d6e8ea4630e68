import { canonicalName } from './canonical.ts';
import { element } from './element.ts';
import type { Answer, Engine, FoundLetter } from './engine.ts';
import { obstacle, startEngine, type Obstacle } from './engine.ts';
import { showFacet } from './facet-list.ts';
import { facets, type FacetId } from './facets.ts';
import { missingWords } from './nearness.ts';
import { loadNames, namedParts, type FoundPerson } from './names.ts';
import { recordAddress } from './record-address.ts';
import { resultItem } from './result.ts';
import { foundWords } from './found-words.ts';
import {
  asked,
  formatState,
  isNarrowed,
  parseState,
  toggled,
  widened,
  type SearchState,
} from './state.ts';

/** How many letters are shown at a time. */
const step = 10;
/** How long a reader pauses in typing, in milliseconds, before the words are looked for. */
const pause = 180;

function part<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search page lacks ${selector}`);
  return found;
}

const page = part('#search', HTMLElement);
const form = part('#search-form', HTMLFormElement);
const input = part('#search-form input', HTMLInputElement);
const sort = part('#search-sort', HTMLSelectElement);
const status = part('#search-status', HTMLElement);
const results = part('#search-results', HTMLOListElement);
const more = part('#search-more', HTMLButtonElement);
const wide = part('#search-wide', HTMLButtonElement);
const lost = part('#search-lost', HTMLElement);

const { index = '', tag = '' } = page.dataset;
const { names = '', people = '' } = form.dataset;
const persons = part('#search-persons', HTMLUListElement);
const nobody = part('#search-nobody', HTMLElement);
const typed = part('#search-typed', HTMLElement);
const wholeLists = new Set<FacetId>();

let engine: Promise<Engine> | undefined;
// A link written by hand may ask with `?q=`; what the host has seen by then, at least the reader finds.
const asking = new URLSearchParams(location.search).get('q');
if (asking && !location.hash) {
  history.replaceState(
    null,
    '',
    `${location.pathname}#${new URLSearchParams({ q: asking }).toString()}`,
  );
}
let state: SearchState = parseState(location.hash);
let answer: Answer | undefined;
/** Counts searches, so that a slow one never overwrites a later one. */
let latest = 0;

const plural = (count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'letter' : 'letters'}`;

function say(text: string) {
  status.textContent = text;
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-server':
    'This copy was opened from a folder: people are found by name, but searching the letters’ text needs a web server.',
  'no-webassembly':
    'This browser runs no WebAssembly: people are found by name, but searching the letters’ text needs it.',
};

/** Without an index, a server or WebAssembly there is no search; the lists of names and issues do without. */
function giveUp(error: unknown) {
  const hindered = obstacle();
  say(hindered === undefined ? 'The search could not be loaded.' : obstacles[hindered]);
  page.dataset['state'] = 'lost';
  lost.hidden = false;
  part('#search-serve', HTMLElement).hidden = hindered !== 'no-server';
  if (hindered === undefined) console.info(error);
}

function showFacets(found: Answer) {
  const { counts } = found;
  for (const { id } of facets) {
    const place = part(`[data-facet="${id}"]`, HTMLElement);
    const values = counts[id];
    if (!values) continue;
    showFacet(place, {
      facet: id,
      values,
      picked: state.picked[id],
      whole: wholeLists.has(id),
      onToggle: (value) => go(toggled(state, id, value), 'push'),
      onWhole: () => {
        wholeLists.add(id);
        showFacets(found);
      },
    });
  }
  wide.hidden = !isNarrowed(state);
}

async function take(letters: AsyncIterator<FoundLetter>, count: number): Promise<FoundLetter[]> {
  const taken: FoundLetter[] = [];
  while (taken.length < count) {
    const { value, done } = await letters.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** What was found, in words, and whether that is what was asked for: not where only something near it was. */
function summary(
  total: number,
  found: readonly FoundLetter[],
  query: string,
): { text: string; answered: boolean } {
  const narrowed = isNarrowed(state);
  if (!query)
    return { text: `${narrowed ? '' : 'All '}${plural(total)}, newest first`, answered: true };
  const words = `“${query.replaceAll(/^"|"$/gu, '')}”`;
  if (total === 0) {
    const text = narrowed
      ? `No letter holds ${words} within what is picked`
      : `No letter in this archive holds ${words}`;
    return { text, answered: false };
  }
  const missing = missingWords(query, found.flatMap(foundWords));
  if (missing.length > 0) {
    const lacking = missing.map((word) => `“${word.replaceAll('"', '')}”`).join(' or ');
    const text = `No letter holds ${lacking}; ${plural(total)} with the nearest words`;
    return { text, answered: false };
  }
  return { text: `${plural(total)} for ${words}`, answered: true };
}

async function showMore() {
  if (!answer) return;
  const mine = latest;
  const found = await take(answer.letters, step);
  if (mine !== latest) return;
  const items = found.map((letter) => resultItem(letter, Boolean(state.query)));
  results.append(...items);
  more.hidden = results.childElementCount >= answer.total;
  items[0]?.querySelector('a')?.focus();
}

function personItem(found: FoundPerson) {
  const { id, name, appears } = found;
  const link = element('a', { href: recordAddress(people, id) }, name);
  return element(
    'li',
    {},
    element('span', {}, ...namedParts(found, link)),
    element('span', { class: 'appears' }, appears),
  );
}

/** People come first: whoever a query names, or that it names nobody. */
function showPeople(found: readonly FoundPerson[]) {
  persons.replaceChildren(...found.map(personItem));
  nobody.hidden = found.length > 0;
  part('#search-people', HTMLElement).hidden = !state.query;
}

/** Says what the letters are searched for where that is not what was typed, and leads to the other. */
function showTyped(canonical: string | undefined) {
  typed.hidden = canonical === undefined;
  if (canonical === undefined) return;
  const other = formatState({ ...state, exact: !state.exact });
  typed.replaceChildren(
    state.exact ? 'Exactly as you typed it. ' : `You typed “${state.query}”. `,
    element(
      'a',
      { href: other },
      state.exact ? `Search for “${canonical}”` : 'Search for exactly what I typed',
    ),
  );
}

async function run() {
  const mine = ++latest;
  page.dataset['state'] = 'loading';
  if (results.childElementCount === 0) say('Loading the search …');
  // Names are found where the letters' text is not: the finder needs no WebAssembly.
  const found = state.query
    ? await loadNames(names).then(
        (find) => find(state.query),
        () => [],
      )
    : [];
  if (mine !== latest) return;
  const canonical = canonicalName(state.query, found);
  const query = state.exact ? state.query : (canonical ?? state.query);
  try {
    engine ??= startEngine({ index, tag });
    const next = await (await engine).search({ ...state, query });
    const letters = await take(next.letters, step);
    if (mine !== latest) return;
    answer = next;
    results.replaceChildren(...letters.map((letter) => resultItem(letter, Boolean(query))));
    more.hidden = letters.length >= next.total;
    const { text, answered } = summary(next.total, letters, query);
    lost.hidden = answered;
    say(text);
    showPeople(found);
    showTyped(canonical);
    showFacets(next);
    page.dataset['state'] = 'ready';
  } catch (error) {
    // The next search tries again: a failed load may have been a moment without a network.
    engine = undefined;
    if (mine !== latest) return;
    giveUp(error);
    showTyped(undefined);
    showPeople(found);
  }
}

/** Shows a state, and keeps it in the address: a choice as a step to go back to, typing in place. */
function go(next: SearchState, history_: 'push' | 'replace' | 'keep') {
  state = next;
  const address = formatState(next) || location.pathname;
  // What stands in the address already is no step to go back over.
  const isStep = formatState(next) !== location.hash;
  if (history_ === 'push' && isStep) history.pushState(null, '', address);
  if (history_ === 'replace') history.replaceState(null, '', address);
  if (asked(input.value) !== next.query) input.value = next.query;
  sort.value = next.query ? next.sort : 'date';
  sort.disabled = !next.query;
  document.title = next.query
    ? `${next.query} · ${page.dataset['title'] ?? ''}`
    : (page.dataset['title'] ?? '');
  void run();
}

let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(
    () => go({ ...state, query: asked(input.value), exact: false }, 'replace'),
    pause,
  );
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const query = asked(input.value);
  go({ ...state, query, exact: state.exact && query === state.query }, 'push');
});
sort.addEventListener('change', () =>
  go({ ...state, sort: sort.value === 'date' ? 'date' : 'relevance' }, 'push'),
);
wide.addEventListener('click', () => {
  go(widened(state), 'push');
  input.focus();
});
more.addEventListener('click', () => void showMore());
for (const details of page.querySelectorAll<HTMLDetailsElement>('details[data-heavy]')) {
  details.addEventListener('toggle', () => {
    const facet = details.dataset['heavy'] as FacetId;
    if (!details.open) return;
    void engine?.then((started) => {
      started.load(facet);
      return run();
    }, giveUp);
  });
}
addEventListener('popstate', () => go(parseState(location.hash), 'keep'));

// On a phone the facets wait behind their heading; where there is room they stand open, without one.
const narrow = part('#search-facets', HTMLDetailsElement);
const room = matchMedia('(width > 52rem)');
narrow.open = room.matches;
room.addEventListener('change', ({ matches }) => {
  narrow.open = matches;
});
for (const { id, heavy } of facets) {
  // What an address picks is in sight.
  if (heavy && state.picked[id].length > 0)
    part(`[data-heavy="${id}"]`, HTMLDetailsElement).open = true;
}
go(state, 'keep');

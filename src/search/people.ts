import type { ArchiveIndex } from '../names/archive-index.ts';
import { createFinder, type Finder, type Found } from '../names/finder.ts';
import { reasonWords } from '../names/reason.ts';
import { element } from './element.ts';

declare global {
  /** What `/names.js` leaves behind. */
  var byName: ArchiveIndex | undefined;
}

interface Loaded {
  finder: Finder;
  people: ArchiveIndex['people'];
}

function load(address: string): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      const { byName } = globalThis;
      if (byName) resolve({ finder: createFinder(byName.index), people: byName.people });
      else reject(new Error('no index of names'));
    });
    script.addEventListener('error', () => reject(new Error('no index of names')));
    document.head.append(script);
  });
}

/** Where the pages of people are, and the index of their names. */
export interface PeopleSettings {
  names: string;
  folder: string;
}

/** Finds people by what a reader typed, and shows them in a list. */
export class PeopleFinder {
  readonly #settings: PeopleSettings;
  #loaded: Promise<Loaded> | undefined;

  constructor(settings: PeopleSettings) {
    this.#settings = settings;
  }

  /** The people whom a query names, as items of a list; none where nobody is near it. */
  async items(query: string): Promise<HTMLLIElement[]> {
    if (!query) return [];
    this.#loaded ??= load(this.#settings.names);
    const { finder, people } = await this.#loaded;
    return finder.find(query.replaceAll('"', ' ')).map((found) => this.#item(found, people));
  }

  #item(found: Found, people: ArchiveIndex['people']) {
    const { id, name, band } = found;
    const { native, language, named = '' } = people[id] ?? {};
    const why = reasonWords(found);
    const address = `${this.#settings.folder}${encodeURIComponent(id)}/`;
    return element(
      'li',
      {},
      element(
        'span',
        {},
        band === 'maybe' && element('span', { class: 'count' }, 'did you mean '),
        element('a', { href: address }, name),
        native && element('span', { class: 'native', lang: language }, ` ${native}`),
        why !== '' && element('span', { class: 'aka' }, why),
      ),
      element('span', { class: 'appears' }, named),
    );
  }
}

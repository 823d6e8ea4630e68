import { appearsWords } from '../names/appears.ts';
import { createFinder, type Found } from '../names/finder.ts';
import type { NameIndex } from '../names/name-index.ts';
import { reasonWords } from '../names/reason.ts';
import { element } from './element.ts';
import { loadScript } from './load-script.ts';

declare global {
  /** What `/names.js` leaves behind. */
  var byName: NameIndex | undefined;
}

/** Someone found by a name, with what is shown of them. */
export interface FoundPerson extends Found {
  native: string;
  language: string;
  /** "named in five letters, 2009–2016"; empty for someone in no letter. */
  appears: string;
}

/** Finds people by a name in any spelling, the likeliest first, at most `limit`. */
export type FindPeople = (query: string, limit?: number) => FoundPerson[];

let loaded: Promise<FindPeople> | undefined;

function finderOf(index: NameIndex): FindPeople {
  const { people, find } = createFinder(index);
  const byId = new Map(people.map((person) => [person.id, person]));
  return (query, limit) =>
    // Quotes mark a phrase of the letters' text; in a name they mean nothing.
    find(query.replaceAll('"', ' '), limit).map((found) => {
      const { native = '', language = '', appears = '' } = byId.get(found.id) ?? {};
      return { ...found, native, language, appears: appearsWords(appears) };
    });
}

/** Loads the index of names, once for a page; where that fails, the next call tries again. */
export function loadNames(address: string): Promise<FindPeople> {
  loaded ??= loadScript(address, () => globalThis.byName).then(finderOf);
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** A name as a list shows it: itself, in its own script, and why it is there where it was not typed so. */
export function namedParts(found: FoundPerson, name: Node | string): (Node | string | false)[] {
  const { native, language, band, reason } = found;
  const why = reasonWords(found);
  // Whoever typed a part of a name, or its initials, is not told that they mistook it.
  const isGuess = band === 'maybe' && reason !== 'part' && reason !== 'initials';
  return [
    isGuess && element('span', { class: 'guess' }, 'did you mean '),
    name,
    native !== '' &&
      element('span', { class: 'native', lang: language || undefined }, ` ${native}`),
    why !== '' && element('span', { class: 'aka' }, ` ${why}`),
  ];
}

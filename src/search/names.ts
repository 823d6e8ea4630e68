import { appearsWords } from '../names/appears.ts';
import { createFinder, type Found } from '../names/finder.ts';
import type { NameIndex } from '../names/name-index.ts';
import { reasonWords } from '../names/reason.ts';
import { element } from './element.ts';

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

/** As much of Trusted Types as is used here: TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}
declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The address of the index of names, and of no other script: the pages' policy lets nothing else become one. */
function namesAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address, location.href);
  // Not by their origins: of a file on disk, browsers have several.
  const isHere = protocol === location.protocol && host === location.host;
  const isOurs = isHere && pathname.endsWith('/names.js');
  if (!isOurs) throw new TypeError('no index of names');
  return address;
}

const policy = globalThis.trustedTypes?.createPolicy('names', { createScriptURL: namesAddress });

const trusted = (address: string): string =>
  policy ? policy.createScriptURL(address) : namesAddress(address);

let loaded: Promise<FindPeople> | undefined;

function load(address: string): Promise<FindPeople> {
  return new Promise((resolve, reject) => {
    const script = element('script');
    script.src = trusted(address);
    const fail = () => {
      script.remove();
      reject(new Error('no index of names'));
    };
    script.addEventListener('load', () => {
      const { byName } = globalThis;
      if (byName) resolve(finderOf(byName));
      else fail();
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}

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
  loaded ??= load(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
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

/**
 * The page of someone. Takes the address of the page that lists people: a folder's or, in a copy that opens
 * without a server, that of its `index.html`.
 */
export const personAddress = (list: string, id: string): string =>
  list.replace(/(?:index\.html)?$/u, (file) => `${encodeURIComponent(id)}/${file}`);

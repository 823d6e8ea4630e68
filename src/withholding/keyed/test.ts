import type { WithheldTest } from '../../archive/rules/rule.ts';
import { placeInText } from '../../archive/place-in-text.ts';
import type { Place } from '../../archive/problem.ts';
import { namesIn, type FoundKey, type Sought } from '../find.ts';
import { readingsOf } from '../readings.ts';
import { tellingKeys } from '../telling.ts';
import { wordsOf, type Word } from '../word.ts';
import { keyLine, namesakeLine, nameLine } from './line.ts';
import { shortestKey } from './list.ts';

/** HMAC-SHA-256 of a text under one key, in hexadecimal digits. */
export type Hmac = (text: string) => string;

/** A key, as it was found, and the digests that are taken with it. */
export interface Key {
  text: string;
  hmac: Hmac;
}

/** How good a key is for a list. Nothing and an empty text are none: so GitHub passes a secret that is not there. */
export function judgeKey(hashes: ReadonlySet<string>, key: Key | undefined): WithheldTest['key'] {
  if (!key?.text) return 'missing';
  if (key.text.length < shortestKey) return 'short';
  return hashes.has(key.hmac(keyLine)) ? 'right' : 'other';
}

const joiners = new Set('-_+./:');

/** Whether a sign other than a space joins a word with the next, as in ids, addresses and file names. */
const isJoined = (text: string, word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && next?.start === word.end + 1 && joiners.has(text.charAt(word.end));

/** Each row of words that are so joined: in them no capital tells a name. */
function* addressesIn(text: string, words: readonly Word[]): Generator<Word[]> {
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (isJoined(text, words[to], words[to + 1])) to++;
    if (to > from) yield words.slice(from, to + 1);
    from = to;
  }
}

// What was looked for once and is not on the list is met again and again.
const mostKept = 200_000;

/** A set of texts that is emptied when it is full. */
function forgetful(): { has: (text: string) => boolean; add: (text: string) => void } {
  const kept = new Set<string>();
  return {
    has: (text) => kept.has(text),
    add: (text) => {
      if (kept.size >= mostKept) kept.clear();
      kept.add(text);
    },
  };
}

/** Finds the names of a list in a text; with `isLabel`, in lower case too. */
export type WithheldIn = (text: string, options?: { isLabel?: boolean }) => FoundKey[];

/**
 * Finds the names of a list in texts as they are written.
 *
 * To digest every run of words of ten thousand letters would take minutes. So of a running text those are tried
 * that begin and end with a capital, or are in a script that has none; of ids and addresses, all.
 */
export function withheldNames(
  hashes: ReadonlySet<string>,
  hmac: Hmac,
  others: () => ReadonlySet<string>,
): WithheldIn {
  const misses = forgetful();
  const clean = forgetful();
  const has = (key: string): boolean => {
    if (misses.has(key)) return false;
    if (hashes.has(hmac(nameLine(key)))) return true;
    misses.add(key);
    return false;
  };
  const anywhere: Sought = { has };
  const inProse: Sought = { has, onlyCapitals: true };
  return (text, { isLabel = false } = {}) => {
    if (isLabel) return [...namesIn(text, anywhere, others)];
    const words = wordsOf(text);
    const found = [...namesIn(text, inProse, others, words)];
    for (const address of addressesIn(text, words)) {
      const written = text.slice(address[0]?.start, address.at(-1)?.end);
      if (clean.has(written)) continue;
      const named = [...namesIn(text, anywhere, others, address)];
      if (named.length === 0) clean.add(written);
      found.push(...named);
    }
    return found;
  };
}

/** The line of a text in which it says something, as far as that can be told. */
function lineOf(text: string, says: (part: string) => boolean): number {
  const lines = text.split('\n');
  const at = lines.findIndex((_, index) => says(lines.slice(index, index + 2).join('\n')));
  // What a line and the next say together is found with the first, if the second does not say it alone.
  const isNext = at >= 0 && says(lines[at + 1] ?? '');
  return Math.max(at, 0) + (isNext ? 2 : 1);
}

/**
 * The test of a list for `check`: where its names stand in texts, as written or behind the escapes of their format.
 *
 * Takes the digests, the key if there is one, and the forms of everyone else.
 */
export function withheldTest(
  hashes: ReadonlySet<string>,
  key: Key | undefined,
  others: () => readonly string[],
): WithheldTest {
  const state = judgeKey(hashes, key);
  if (!key || state !== 'right') return { key: state, placesIn: () => [] };
  const { hmac } = key;
  let keysOfOthers: ReadonlySet<string> | undefined;
  const named = withheldNames(
    hashes,
    hmac,
    () => (keysOfOthers ??= new Set(others().flatMap((form) => [...tellingKeys([form])]))),
  );
  return {
    key: state,
    placesIn: (text, ids, options) => {
      const isNamesake = (name: string) =>
        [...ids].some((id) => hashes.has(hmac(namesakeLine(name, id))));
      const namesOf = (reading: string) =>
        named(reading, options).filter((found) => !isNamesake(found.key));
      const [, ...readings] = readingsOf(text);
      const written = namesOf(text);
      const places: Place[] = written.map(({ start }) => placeInText(text, start));
      const known = new Set(written.map((found) => found.key));
      for (const found of readings.flatMap(namesOf)) {
        if (known.has(found.key)) continue;
        known.add(found.key);
        const says = (part: string) =>
          [...readingsOf(part)].some((reading) =>
            named(reading, options).some(({ key: name }) => name === found.key),
          );
        places.push({ line: lineOf(text, says), column: 1 });
      }
      return places;
    },
  };
}

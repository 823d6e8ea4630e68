import { idFrom } from '../archive/address.ts';
import { plainWords } from './key.ts';
import type { NameIndex } from './name-index.ts';
import type { Reason } from './reason.ts';
import { wadeGiles } from './wade-giles.ts';

// The other end of the index: what the browser makes of it again. Forms that follow by rule are not sent.

/** One way to write a name. */
export interface Spelling {
  /** As it is shown. */
  shown: string;
  /** Plain words, in the order of the spelling; a name in Han signs is one, simplified. */
  words: string[];
  reason: Reason;
  /** Whether it was made by rule, and not recorded. */
  made: boolean;
}

/** A person of the index, with every spelling of the name. */
export interface NamedPerson {
  id: string;
  name: string;
  native: string;
  /** BCP 47 tag of the native form; empty where the record gives none. */
  language: string;
  /** Where letters know them, as the index holds it. */
  appears: string;
  /** Which word is the family name, where that is known. */
  family: 'first' | 'last' | undefined;
  spellings: Spelling[];
}

export const han = /\p{sc=Han}/u;

/** A word with a capital; `words.ts` knows languages, and would be sent to every reader with them. */
export const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How Han signs read, and which sign stands for its variants. */
export interface Signs {
  readings: ReadonlyMap<string, string>;
  simplified: (text: string) => string;
}

/** Reads the tables of Han signs: `liu刘柳xiao晓小` and `劉刘曉晓`. */
export function signsOf({ readings, variants }: Pick<NameIndex, 'readings' | 'variants'>): Signs {
  const all = new Map<string, string>();
  for (const [, reading = '', signs = ''] of readings.matchAll(/([a-z]+)(\P{ASCII}+)/gu)) {
    for (const sign of signs) all.set(sign, reading);
  }
  const simple = new Map(
    [...variants.matchAll(/(.)(.)/gu)].map(([, variant = '', sign = '']) => [variant, sign]),
  );
  return {
    readings: all,
    simplified: (text) => [...text].map((sign) => simple.get(sign) ?? sign).join(''),
  };
}

/**
 * A name in Han signs, spelled. It may hold what its signs alone do not tell: `曾zeng金燕` how one reads, and
 * `欧阳/鼎维` where the given name begins if not after the first sign.
 */
export interface SpelledHan {
  /** The signs as recorded. */
  signs: string;
  pinyin: string;
  wadeGiles: string;
}

/** Spells a name in Han signs; nothing where the table lacks a sign of it. */
export function spellHan(written: string, { readings, simplified }: Signs): SpelledHan {
  const parts = written
    .split('/')
    .map((part) =>
      [...part.matchAll(/(\P{ASCII})([a-z]*)/gu)]
        .filter(([, sign = '']) => /\p{L}/u.test(sign))
        .map(([, sign = '', reading]) => reading || (readings.get(simplified(sign)) ?? '')),
    );
  const [only = []] = parts;
  const [family = [], given = []] = parts.length > 1 ? parts : [only.slice(0, 1), only.slice(1)];
  const spelled = (joiner: string, spell: (syllable: string) => string) =>
    [family.map(spell).join(''), given.map(spell).join(joiner)]
      .filter(Boolean)
      .map(capitalized)
      .join(' ');
  return {
    signs: written.replace(/[a-z/]/gu, ''),
    pinyin: spelled('', (syllable) => syllable.replace('v', 'ü')),
    wadeGiles: spelled('-', (syllable) => wadeGiles(syllable.replace('v', 'u'))),
  };
}

/** The spellings of a name: its own, the recorded ones (`~` begins another name), and those that rules make. */
function spellingsOf(name: string, recorded: readonly string[], signs: Signs): Spelling[] {
  const once = new Map<string, Spelling>();
  function add(shown: string, reason: Reason, made = false, words = plainWords(shown)) {
    const key = words.join(' ');
    if (key && !once.has(key)) once.set(key, { shown, words, reason, made });
  }
  add(name, 'spelling');
  const made: [shown: string, reason: Reason][] = [];
  // What is recorded goes before what is made, so that it is shown where both are the same.
  for (const text of recorded) {
    const alias = text.startsWith('~') && 'alias';
    const written = text.slice(alias ? 1 : 0);
    if (!han.test(written)) {
      add(written, alias || 'spelling');
      continue;
    }
    const { signs: shown, pinyin, wadeGiles: older } = spellHan(written, signs);
    add(shown, alias || 'characters', false, [plainWords(signs.simplified(shown)).join('')]);
    for (const spelled of [pinyin, older]) made.push([spelled, alias || 'spelling']);
  }
  for (const [shown, reason] of made) add(shown, reason, true);
  return [...once.values()];
}

/** Everybody of an index, in its order. */
export function unpacked(index: NameIndex, signs: Signs): NamedPerson[] {
  const { ids, natives, others, appears } = index;
  const columns = [ids, natives, others, appears].map((column) => column.split('\n'));
  return index.names.split('\n').map((cell, row) => {
    const [id = '', native = '', other = '', seen = ''] = columns.map((column) => column[row]);
    const [written = '', language = 0] = native.split('@');
    const spelled = han.test(written) ? spellHan(written, signs) : undefined;
    const order = /^[<>]/u.exec(cell)?.[0];
    const name = cell.slice(order ? 1 : 0) || (spelled?.pinyin ?? '');
    return {
      id: /^(?:-|$)/u.test(id) ? idFrom(name) + id : id,
      name,
      native: spelled?.signs ?? written,
      language: written && (index.languages[Number(language)] ?? ''),
      appears: seen,
      family: order ? (order === '<' ? 'first' : 'last') : spelled && 'first',
      spellings: spellingsOf(name, [written, ...other.split('|')], signs),
    };
  });
}

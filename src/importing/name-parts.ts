import { idFrom } from '../archive/address.ts';
import { pinyinOf } from '../drafting/near.ts';
import type { NewPerson } from '../drafting/person.ts';
import { isHan } from '../names/han.ts';
import { pinyinOrder, plain, syllableCount } from './people/pinyin.ts';
import { pinyinSurnames } from './people/surnames.ts';

type Parts = Pick<NewPerson, 'family' | 'given' | 'order'>;

/** A family name as its signs read, however ü is typed: Lü, Lyu, Lv. */
const bare = (text: string) => idFrom(text).replace(/^([ln])(?:yu|v)$/u, '$1u');
const joined = (words: readonly string[]) => idFrom(words.join('')).replaceAll('-', '');

const familyFirst = ([family, ...given]: readonly string[]): Parts => ({
  ...{ family, given: given.join(' '), order: 'family-first' },
});
const givenFirst = (words: readonly string[]): Parts => ({
  ...{ family: words.at(-1), given: words.slice(0, -1).join(' '), order: 'given-first' },
});

/** Whether words are a family name of one syllable and a given name, and cannot be so in the other order. */
function isPlain([family = '', ...given]: readonly string[]): boolean {
  const rest = given.map(plain).join('');
  return syllableCount(plain(family)) === 1 && !pinyinSurnames.has(rest);
}

/**
 * Family and given name of someone, and their order, where the name in Han signs tells which is which, or where the
 * name itself does: one in pinyin, in a letter that speaks of China. Nothing elsewhere.
 */
export function partsOf(name: string, native: string | undefined, isOfChina: boolean): Parts {
  const words = name.split(/\s+/u);
  const order = pinyinOrder(words);
  if (native === undefined || !isHan(native))
    return isOfChina && order === 'first' && isPlain(words) ? familyFirst(words) : {};
  const [family = '', given = ''] = pinyinOf(native).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // A sign of a given name has several readings, and a letter may slip: of the family name alone that is asked.
  if (bare(first) === family && (joined(words.slice(1)) === given || order === 'first'))
    return familyFirst(words);
  if (bare(last) === family && (joined(words.slice(0, -1)) === given || order === 'last'))
    return givenFirst(words);
  return {};
}

import { compared, type Compared } from './nearness.ts';
import type { Reason } from './reason.ts';
import { han, type NamedPerson } from './spellings.ts';

/** A spelling, begun at one of its words: Liu Xiaobo, Xiaobo Liu. */
export interface Form extends Compared {
  shown: string;
  reason: Reason;
  /** Whether it was made by rule, and not recorded. */
  made: boolean;
  /** Whether it begins at another word than the spelling. */
  turned: boolean;
}

/** The forms of a person that sound alike: they are candidates together. */
export interface Group {
  /** The person's place in the index. */
  person: number;
  forms: Form[];
  /** How many pairs of letters it is found by. */
  grams: number;
}

/** Every form of everybody, and which of them to compare with a query letter by letter. */
export interface Groups {
  all: readonly Group[];
  /** The groups most like a key; or, of a query in many words, those of which it holds most. */
  like: (key: string, isLong: boolean) => Group[];
}

/** How many groups are compared letter by letter, at least where so many are alike at all. */
const enough = 120;
/** On how many shelves groups are put by likeness: sorting thousands at each keystroke would be felt. */
const shelfCount = 64;

/** Every two letters that stand together, with the text's ends marked; Han signs one by one, too. */
function gramsOf(key: string): Set<string> {
  const isHan = han.test(key);
  const signs = [...(isHan ? key : `^${key}$`)];
  const pairs = signs.slice(1).map((sign, place) => (signs[place] ?? '') + sign);
  return new Set(isHan ? [...signs, ...pairs] : pairs);
}

function groupsOf(person: number, { spellings }: NamedPerson): Map<string, Group> {
  const own = new Map<string, Group>();
  for (const { words, shown, reason, made } of spellings) {
    for (const turn of words.keys()) {
      const form = compared([...words.slice(turn), ...words.slice(0, turn)]);
      const group = own.get(form.key) ?? { person, forms: [], grams: 0 };
      own.set(form.key, group);
      group.forms.push({ ...form, shown, reason, made, turned: turn > 0 });
    }
  }
  return own;
}

/** Groups the forms of people by sound and notes the pairs of letters in each. */
export function createGroups(people: readonly NamedPerson[]): Groups {
  const all: Group[] = [];
  const postings = new Map<string, number[]>();
  for (const [person, named] of people.entries()) {
    for (const [key, group] of groupsOf(person, named)) {
      const grams = gramsOf(key);
      group.grams = grams.size;
      for (const gram of grams) {
        const list = postings.get(gram);
        if (list) list.push(all.length);
        else postings.set(gram, [all.length]);
      }
      all.push(group);
    }
  }
  const shared = new Uint8Array(all.length);

  function like(key: string, isLong: boolean): Group[] {
    const grams = gramsOf(key);
    const touched: number[] = [];
    for (const gram of grams) {
      for (const place of postings.get(gram) ?? []) {
        const count = shared[place] ?? 0;
        if (count === 0) touched.push(place);
        shared[place] = count + 1;
      }
    }
    const shelves: Group[][] = Array.from({ length: shelfCount + 1 }, () => []);
    for (const place of touched) {
      const group = all[place];
      if (!group) continue;
      const most = isLong ? group.grams + 3 : grams.size + 0.35 * group.grams;
      const likeness = (shared[place] ?? 0) / most;
      shelves[Math.floor(shelfCount * (1 - likeness))]?.push(group);
      shared[place] = 0;
    }
    const found: Group[] = [];
    for (const shelf of shelves) {
      if (found.length >= enough) break;
      found.push(...shelf);
    }
    return found;
  }

  return { all, like };
}

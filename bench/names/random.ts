/** Draws that are the same on every machine and in every run. */
export interface Draw {
  /** A whole number from 0 up to, and without, the one given. */
  below: (limit: number) => number;
  /** Whether something happens that does so in this share of cases. */
  chance: (share: number) => boolean;
  one: <Item>(items: readonly Item[]) => Item;
  /** All items, in another order. */
  shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** Hash of a seed’s text: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(seed: string): number {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return state;
}

/** Draws from a seed, by the generator mulberry32 (https://github.com/bryc/code, “PRNGs”). */
export function drawFrom(seed: string): Draw {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Unexpected empty list, expected something to draw');
      return item;
    },
    shuffled: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}

import { describe, expect, it } from 'vitest';
import {
  everyPart,
  mostEntries,
  prefixParts,
  type PrefixPart,
} from '../../../src/archive/views/prefix-parts.ts';

const many = (text: string, count: number) => Array.from({ length: count }, () => text);
const parted = (entries: readonly string[], prefix = 's') =>
  prefixParts({ id: 'latn-s', prefix, entries }, (entry) => entry);

/** The parts in a line each: "latn-s-a sa 301 (0)". */
const lines = (parts: readonly PrefixPart<string>[]) =>
  everyPart(parts).map(
    ({ id, label, count, entries }) => `${id} ${label} ${count} (${entries.length})`,
  );

describe('a list of what begins alike', () => {
  it('is not parted while a page holds it', () => {
    expect(parted(many('sa', mostEntries))).toEqual([]);
  });

  it('is parted by the sign after its beginning', () => {
    expect(lines(parted([...many('sun', 200), 'sa', ...many('shi', 100)]))).toEqual([
      'latn-s-a sa 1 (1)',
      'latn-s-h sh 100 (100)',
      'latn-s-u su 200 (200)',
    ]);
  });

  it('is parted again where a part is too long, and leads there', () => {
    expect(lines(parted([...many('sun', 200), ...many('sui', 200), 'sa']))).toEqual([
      'latn-s-a sa 1 (1)',
      'latn-s-u su 400 (0)',
      'latn-s-ui sui 200 (200)',
      'latn-s-un sun 200 (200)',
    ]);
  });

  it('is parted by number where all begin alike to the end', () => {
    // And what all of it shares needs no page.
    expect(lines(parted([...many('sun', 650), ...many('suni', 3)]))).toEqual([
      'latn-s-un--1 sun 300 (300)',
      'latn-s-un--2 sun 2 300 (300)',
      'latn-s-un--3 sun 3 50 (50)',
      'latn-s-uni suni 3 (3)',
    ]);
  });

  it('has addresses in ASCII for whatever script', () => {
    expect(lines(parted([...many('刘晓', 200), ...many('𠮷', 101)], ''))).toEqual([
      'latn-s-5218 刘 200 (200)',
      'latn-s-20bb7 𠮷 101 (101)',
    ]);
  });

  it('keeps the address of every part as the list grows', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `s${(index * 7919).toString(26)}`);
    let before: string[] = [];
    for (let count = 400; count <= 2000; count += 400) {
      const ids = everyPart(parted(names.slice(0, count))).map(({ id }) => id);
      expect(before.filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      before = ids;
    }
    const leaves = everyPart(parted(names)).flatMap(({ entries }) => entries);
    expect(leaves.toSorted()).toEqual(names.toSorted());
    expect(before.length).toBeGreaterThan(20);
  });
});

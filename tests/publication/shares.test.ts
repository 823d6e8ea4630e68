import { expect, it } from 'vitest';
import { shareOf, shareOfLetter } from '../../src/publication/shares.ts';

const ids = Array.from({ length: 20_000 }, (_, number) => `letter-${number}`);
const filesOf = (id: string) => [
  `letters/${id}/index.html`,
  `letters/${id}/beside/another/index.html`,
  `letters/${id}.json`,
  `letters/${id}.csl.json`,
];
const people = ids.map((id) => `people/${id}/index.html`);
const feeds = ids.map((id) => `people/${id}/feed.xml`);

/** How many of these each process has. */
function counted(processes: number, shares: readonly number[]): number[] {
  const counts = Array.from({ length: processes }, () => 0);
  for (const share of shares) counts[share]! += 1;
  return counts;
}

it.each([1, 2, 3, 4])(
  'shares letters among %d, the first somewhat fewer than most others',
  (processes) => {
    const counts = counted(
      processes,
      ids.map((id) => shareOfLetter(id, processes)),
    );
    const even = ids.length / processes;
    expect(Math.min(...counts)).toBeGreaterThan(even * 0.5);
    expect(Math.max(...counts)).toBeLessThan(even * 1.4);
    expect(counts[0]).toBeLessThanOrEqual(even);
  },
);

it.each([2, 3, 16])(
  'leaves none of %d without anything, and gives nothing to another',
  (processes) => {
    const files = [...ids.flatMap(filesOf), ...people, ...feeds];
    const counts = counted(
      processes,
      files.map((file) => shareOf(file, processes)),
    );
    expect(counts).toHaveLength(processes);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  },
);

it.each([2, 3, 16])('gives all files of a letter to one of %d', (processes) => {
  for (const id of ids.slice(0, 500)) {
    const shares = filesOf(id).map((file) => shareOf(file, processes));
    expect(new Set(shares)).toEqual(new Set([shareOfLetter(id, processes)]));
  }
});

it.each([2, 3, 4])(
  'gives feeds to the first of %d, and pages of people to the last',
  (processes) => {
    for (const feed of [...feeds, 'issues/a/feed.xml', 'organizations/a/feed.xml'])
      expect(shareOf(feed, processes)).toBe(0);
    for (const page of people) expect(shareOf(page, processes)).toBe(processes - 1);
    expect(new Set(ids.map((id) => shareOf(`people/${id}.json`, processes))).size).toBe(processes);
  },
);

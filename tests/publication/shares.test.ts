import { expect, it } from 'vitest';
import { shareOf } from '../../src/publication/shares.ts';

const files = Array.from({ length: 20_000 }, (_, number) => `letters/${number}/index.html`);

it.each([1, 2, 3, 4, 16])(
  'shares among %d, the first somewhat less than the others',
  (processes) => {
    const counts = Array.from({ length: processes }, () => 0);
    for (const file of files) counts[shareOf(file, processes)]! += 1;
    const [first = 0, ...others] = counts;
    const even = files.length / processes;
    expect(counts).toHaveLength(processes);
    expect(first).toBeGreaterThan(even * 0.75);
    for (const count of others) {
      expect(count).toBeGreaterThan(first);
      expect(count).toBeLessThan(even * 1.3);
    }
  },
);

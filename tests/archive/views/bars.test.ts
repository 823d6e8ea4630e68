import { expect, it } from 'vitest';
import { barParts } from '../../../src/archive/views/bars.ts';

it.each([
  [[['petition', 4]], 4, [['petition', 0, 100]]],
  [[['petition', 1]], 4, [['petition', 75, 25]]],
  [
    [
      ['open-letter', 2],
      ['statement', 1],
    ],
    4,
    [
      ['open-letter', 50, 50],
      ['statement', 25, 25],
    ],
  ],
  [[['statement', 1]], 3000, [['statement', 99.97, 0.03]]],
  [[], 4, []],
] as const)('%j of at most %d', (kinds, most, parts) => {
  const counts = kinds.map(([kind, letters]) => ({ kind, letters }));
  expect(barParts(counts, most).map(({ kind, y, height }) => [kind, y, height])).toEqual(parts);
});

import { expect, it } from 'vitest';
import { processesFor } from '../../src/commands/build/processes.ts';

const gigabytes = 2 ** 30;

it.each([
  ['few letters changed', 20, 10_000, 8, 64, 1],
  ['nothing changed', 0, 50_000, 8, 64, 1],
  ['one processor', 10_000, 10_000, 1, 64, 1],
  ['two processors', 10_000, 10_000, 2, 8, 2],
  ['many processors', 10_000, 10_000, 32, 256, 4],
  ['little memory', 50_000, 50_000, 4, 8, 1],
  ['hardly any memory', 1000, 1000, 4, 1, 1],
])('with %s', (_, changed, letters, processors, memory, expected) => {
  expect(processesFor(changed, letters, { processors, memory: memory * gigabytes })).toBe(expected);
});

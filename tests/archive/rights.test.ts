import { expect, it } from 'vitest';
import { rights } from '../../src/archive/rights.ts';

// As the statements themselves say, each at its address: https://rightsstatements.org/page/1.0/
it.each([
  ['InC', false],
  ['InC-OW-EU', false],
  ['InC-EDU', false],
  ['InC-NC', true],
  ['InC-RUU', false],
  ['NoC-CR', false],
  ['NoC-NC', true],
  ['NoC-OKLR', false],
  ['NoC-US', true],
  ['CNE', false],
  ['UND', false],
  ['NKC', true],
  ['CC-BY-4.0', true],
  ['CC-BY-NC-ND-3.0', true],
  ['CC0-1.0', true],
  ['PDM-1.0', true],
])('%s lets a letter stand in full: %j', (id, permits) => {
  expect(rights.get(id)?.permitsCopies).toBe(permits);
});

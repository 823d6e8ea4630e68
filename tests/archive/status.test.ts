import { describe, expect, it } from 'vitest';
import { heldWords, statusIds, type Status } from '../../src/archive/status.ts';

describe('the words before the date from which someone was held', () => {
  it.each<[Status, string]>([
    ['detained', 'since'],
    ['awaiting-trial', 'since'],
    ['imprisoned', 'since'],
    ['disappeared', 'since'],
    ['confined', 'since'],
    ['released', 'held from'],
    ['released-restricted', 'held from'],
    ['died', 'held from'],
    ['not-stated', 'held from'],
  ])('%s, %s …', (status, words) => {
    expect(heldWords(status, '2008-12-08')).toBe(words);
  });

  it.each(statusIds)('%s, held from one day to another', (status) => {
    expect(heldWords(status, '2008-12-08/2017-06')).toBe('held');
  });
});

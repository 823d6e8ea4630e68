import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/publishing/in-order.ts';

const numbers = Array.from({ length: 200 }, (_, number) => number);

it('gives what comes of things in their order, several of them at work, but not all', async () => {
  let [now, most] = [0, 0];
  const work = async (number: number) => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout((number * 7) % 5);
    now -= 1;
    return number * 2;
  };
  expect(await Array.fromAsync(inOrder(numbers, work))).toEqual(numbers.map((of) => of * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(100);
});

it('gives nothing for nothing', async () => {
  expect(await Array.fromAsync(inOrder([], () => Promise.resolve()))).toEqual([]);
});

it('fails where the first of them does', async () => {
  const given: number[] = [];
  const work = async (number: number) => {
    await setTimeout(number === 50 ? 20 : 0);
    if (number >= 50) throw new Error(String(number));
    return number;
  };
  await expect(async () => {
    for await (const number of inOrder(numbers, work)) given.push(number);
  }).rejects.toThrow(/^50$/u);
  expect(given).toEqual(numbers.slice(0, 50));
});

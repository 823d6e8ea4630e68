import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/publishing/in-order.ts';

const numbers = Array.from({ length: 200 }, (_, number) => number);
const size = () => 4 * 2 ** 20;

it('gives what comes of things in their order, several of them at work, but not all', async () => {
  let [now, most] = [0, 0];
  const work = async (number: number) => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout((number * 7) % 5);
    now -= 1;
    return number * 2;
  };
  expect(await Array.fromAsync(inOrder(numbers, work, size))).toEqual(numbers.map((of) => of * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(100);
});

it('has as many at work as memory holds', async () => {
  let [now, most] = [0, 0];
  const work = async (number: number) => {
    now += number;
    most = Math.max(most, now);
    await setTimeout(1);
    now -= number;
  };
  // As many bytes as megabytes.
  await Array.fromAsync(inOrder(numbers, work, (number) => number * 2 ** 20));
  expect(most).toBeGreaterThan(199);
  expect(most).toBeLessThan(400);
});

it('gives what is done at once before it begins anything else', async () => {
  const begun: number[] = [];
  const work = (number: number) => {
    begun.push(number);
    return number % 100 === 99 ? setTimeout(1, number) : number;
  };
  const given = inOrder(numbers, work, size);
  for (let number = 0; number < 99; number += 1) {
    expect((await given.next()).value).toBe(number);
    expect(begun.length).toBe(number + 1);
  }
  expect(await Array.fromAsync(given)).toEqual(numbers.slice(99));
});

it('fails with the first of them too where a later one does so at once', async () => {
  const work = (number: number) => {
    if (number > 0) throw new Error(String(number));
    return setTimeout(5, number);
  };
  const given = inOrder(numbers, work, size);
  expect((await given.next()).value).toBe(0);
  await expect(given.next()).rejects.toThrow(/^1$/u);
});

it('gives nothing for nothing', async () => {
  expect(await Array.fromAsync(inOrder([], () => Promise.resolve(), size))).toEqual([]);
});

it('fails where the first of them does', async () => {
  const given: number[] = [];
  const work = async (number: number) => {
    await setTimeout(number === 50 ? 20 : 0);
    if (number >= 50) throw new Error(String(number));
    return number;
  };
  await expect(async () => {
    for await (const number of inOrder(numbers, work, size)) given.push(number);
  }).rejects.toThrow(/^50$/u);
  expect(given).toEqual(numbers.slice(0, 50));
});

import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { identityOf, momentAt } from '../../../src/publishing/kept/identity.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-identity-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = path.join(folder, 'a.txt');
await writeFile(file, 'one');
const { mtimeNs: moment } = await stat(file, { bigint: true });

it('the moment on the clock of a disk is later than what was written before, and leaves nothing there', async () => {
  const place = path.join(folder, 'moment');
  const first = momentAt(place);
  let now = first;
  // The clock of a disk may take some milliseconds for a step.
  while (now === first) now = momentAt(place);
  expect(now).toBeGreaterThan(first);
  expect(first).toBeGreaterThanOrEqual(moment);
  expect(existsSync(place)).toBe(false);
});

describe('the identity of a file', () => {
  it.each([
    ['before', 1n, true],
    ['in', 0n, false],
    ['after', -1n, false],
  ])('tells of later changes if it was written %s the moment', (_, later, isSettled) => {
    expect(identityOf(file, moment + later)).toMatchObject({ size: 3, isSettled });
  });

  it('tells nothing of a file that says to be older than it is', async () => {
    const other = path.join(folder, 'b.txt');
    await writeFile(other, 'one');
    const now = (await stat(other, { bigint: true })).ctimeNs;
    await utimes(other, 1, 1);
    expect(identityOf(other, now).isSettled).toBe(false);
  });

  it('is another after other bytes of the same number and age', async () => {
    const other = path.join(folder, 'c.txt');
    await writeFile(other, 'one');
    await utimes(other, 1, 1);
    const { text, size } = identityOf(other, moment);
    let now = text;
    // The clock of a disk may take some milliseconds for a step.
    while (now === text) {
      await writeFile(other, 'two');
      await utimes(other, 1, 1);
      now = identityOf(other, moment).text;
    }
    expect(identityOf(other, moment).size).toBe(size);
  });
});

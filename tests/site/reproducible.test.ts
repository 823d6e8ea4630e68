import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { built, bytesIn, checkout, differing, root } from './checkout.ts';

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-twice-'));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

it('is the same to the byte in two folders, time zones and languages, by one process or two, built for the first time or again', async () => {
  const [first, second] = [await checkout(parent, 'one'), await checkout(parent, 'another folder')];
  // Turkish has letters of its own for i, Swedish sorts ä behind z, and Kiribati is a day ahead.
  const one = await bytesIn(
    await built(first, 'dist', { zone: 'Pacific/Kiritimati', locale: 'tr_TR.UTF-8' }),
  );
  const out = path.join(parent, 'elsewhere');
  const other = await bytesIn(
    await built(second, out, { zone: 'America/St_Johns', locale: 'sv_SE.UTF-8', processes: 2 }),
  );
  expect(one.size).toBeGreaterThan(200);
  expect(one.has('archive.zip') && one.has('SHA256SUMS')).toBe(true);
  expect(differing(one, other)).toEqual([]);

  // Once more over what is there, with what was kept of the letters.
  const again = await bytesIn(await built(first, 'dist'));
  expect(differing(one, again)).toEqual([]);

  const leaking = [...one].filter(([, bytes]) => bytes.includes(parent) || bytes.includes(root));
  expect(leaking.map(([name]) => name)).toEqual([]);
  // The moment of the commit, in UTC.
  expect(String(one.get(path.join('letters', '2015-07-02-union-dissolved.xml')))).toContain(
    '2024-01-01',
  );
}, 300_000);

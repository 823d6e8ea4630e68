import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeHeaders } from '../../src/publishing/write-headers.ts';

it('the headers of a site are the same while a folder of it is written and after', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-headers-'));
  try {
    await mkdir(path.join(folder, 'people'));
    await writeFile(path.join(folder, 'index.html'), '');
    const headers = async () => {
      await writeHeaders(folder, '/x/', 'late');
      return readFile(path.join(folder, '_headers'), 'utf8');
    };
    const before = await headers();
    expect(before).toMatch(/^\/x\/late\/\*$/mu);
    await mkdir(path.join(folder, 'late'));
    expect(await headers()).toBe(before);
  } finally {
    await rm(folder, { recursive: true });
  }
});

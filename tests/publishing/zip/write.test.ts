import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { pack, packFile } from '../../../src/publishing/zip/pack.ts';
import { writeZip } from '../../../src/publishing/zip/write.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-zip-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = Buffer.from('A paragraph of no one. '.repeat(100_000));
const noise = randomBytes(100_000);

describe('a ZIP file', () => {
  it('holds what was added, as another reader sees it', async () => {
    const file = path.join(folder, 'a.zip');
    const given = {
      'a/é.txt': text,
      'b.woff2': noise,
      'c/empty': Buffer.of(),
      d: Buffer.from('d'),
    };
    const zip = writeZip(file);
    const places = new Map<string, number>();
    const packed = new Map<string, Buffer>();
    for (const [name, bytes] of Object.entries(given)) {
      const entry = pack(bytes);
      places.set(name, zip.add(name, entry));
      packed.set(name, Buffer.concat(entry.bytes));
    }
    const digest = await zip.end();
    await zip.close();
    const written = await readFile(file);
    expect(createHash('sha256').update(written).digest('hex')).toBe(digest);
    const found = Object.entries(unzipSync(written)).map(([name, bytes]) => [
      name,
      Buffer.from(bytes),
    ]);
    expect(Object.fromEntries(found)).toEqual(given);
    for (const [name, at] of places) {
      const bytes = packed.get(name) ?? Buffer.of();
      expect(written.subarray(at, at + bytes.length).equals(bytes)).toBe(true);
    }
  });

  it('holds more files than the format first could', async () => {
    const file = path.join(folder, 'many.zip');
    const zip = writeZip(file);
    const one = pack(Buffer.from('x'));
    for (let number = 0; number < 66_000; number += 1) zip.add(String(number), one);
    await zip.end();
    await zip.close();
    const found = unzipSync(await readFile(file));
    expect(Object.keys(found).length).toBe(66_000);
    expect(Buffer.from(found['65999'] ?? []).toString()).toBe('x');
  });
});

describe('a ZIP file that cannot be written', () => {
  it.runIf(existsSync('/dev/full'))('fails, and is not waited for', async () => {
    // Whatever is written there finds the disk full: https://man7.org/linux/man-pages/man4/full.4.html
    const file = path.join(folder, 'full.zip');
    await symlink('/dev/full', file);
    const zip = writeZip(file);
    const adding = async () => {
      for (;;) {
        zip.add('a', pack(randomBytes(1_000_000)));
        await zip.room();
      }
    };
    await expect(adding()).rejects.toThrow('ENOSPC');
    await expect(zip.end()).rejects.toThrow('ENOSPC');
    await zip.close();
    expect(await readdir(folder)).not.toContain('full.zip');
  });

  it('is taken away where it was not written to its end', async () => {
    const zip = writeZip(path.join(folder, 'half.zip'));
    zip.add('a', pack(noise));
    await zip.close();
    expect(await readdir(folder)).not.toContain('half.zip');
  });
});

describe('what is packed', () => {
  it('is no larger than it was', async () => {
    const [small, same] = [pack(text), pack(noise)];
    expect(small).toMatchObject({ method: 8, size: text.length });
    expect(small.packedSize).toBeLessThan(text.length / 100);
    expect(same).toMatchObject({ method: 0, size: noise.length, packedSize: noise.length });
  });

  it('is the same from a large file, piece by piece', async () => {
    const file = path.join(folder, 'large.txt');
    await writeFile(file, text);
    const [whole, pieces] = [pack(text), await packFile(file)];
    expect({ ...pieces, bytes: [] }).toEqual({ ...whole, bytes: [] });
    expect(Buffer.concat(pieces.bytes).equals(Buffer.concat(whole.bytes))).toBe(true);
  });
});

import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { pack, packFile } from '../../../src/publishing/zip/pack.ts';
import { writeZip, type ZipPlace } from '../../../src/publishing/zip/write.ts';

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
    const places = new Map<string, ZipPlace>();
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
    for (const [name, { from, length }] of places) {
      const bytes = packed.get(name) ?? Buffer.of();
      expect(
        written
          .subarray(0, from + length)
          .subarray(-bytes.length || length)
          .equals(bytes),
      ).toBe(bytes.length > 0);
    }
  });

  it('holds what was taken from another, in runs and between files that are added', async () => {
    const names = Array.from({ length: 40 }, (_, number) => `${number % 7 ? '' : 'é/'}${number}`);
    const bytesOf = (name: string) => (name === '20' ? Buffer.of() : randomBytes(1_000_000));
    const given = new Map(names.map((name) => [name, bytesOf(name)]));
    const other = path.join(folder, 'other.zip');
    const last = writeZip(other);
    const packed = new Map(Array.from(given, ([name, bytes]) => [name, pack(bytes)]));
    const places = new Map(Array.from(packed, ([name, entry]) => [name, last.add(name, entry)]));
    await last.end();
    await last.close();

    const file = path.join(folder, 'taken.zip');
    const source = openSync(other, 'r');
    const zip = writeZip(file, source);
    const kept = names.filter((name) => !['3', '4', '30'].includes(name));
    zip.add('first', pack(text));
    const now = new Map<string, ZipPlace>();
    for (const name of kept) {
      if (name === '10') zip.add('tenth', pack(noise));
      const [entry, place] = [packed.get(name), places.get(name)];
      if (entry && place) now.set(name, zip.take(name, entry, place));
      await zip.room();
    }
    const digest = await zip.end();
    await zip.close();
    closeSync(source);
    const written = await readFile(file);
    expect(createHash('sha256').update(written).digest('hex')).toBe(digest);
    const found = unzipSync(written);
    expect(Object.keys(found).toSorted()).toEqual([...kept, 'first', 'tenth'].toSorted());
    for (const name of kept) expect(given.get(name)?.equals(found[name] ?? Buffer.of())).toBe(true);
    const before = await readFile(other);
    for (const [name, { from, length }] of now) {
      const place = places.get(name)?.from ?? 0;
      expect(
        written.subarray(from, from + length).equals(before.subarray(place, place + length)),
      ).toBe(true);
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

  it('fails where the other file ends before what is taken of it', async () => {
    const other = path.join(folder, 'short');
    await writeFile(other, 'short');
    const source = openSync(other, 'r');
    const zip = writeZip(path.join(folder, 'of-short.zip'), source);
    zip.take('a', { method: 0, crc: 0, size: 90, packedSize: 90 }, { from: 0, length: 121 });
    await expect(zip.end()).rejects.toThrow(/^Unexpected end of the file/u);
    await zip.close();
    closeSync(source);
    expect(await readdir(folder)).not.toContain('of-short.zip');
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

  it('is not packed again where it is of gzip', () => {
    const bytes = gzipSync(text);
    expect(deflateRawSync(bytes).length).toBeLessThan(bytes.length);
    expect(pack(bytes)).toMatchObject({ method: 0, packedSize: bytes.length, bytes: [bytes] });
  });

  it('is a large file, piece by piece, as it would be whole', async () => {
    const file = path.join(folder, 'large.txt');
    await writeFile(file, text);
    const pieces = await packFile(file);
    const { method, crc, size } = pack(text);
    expect(pieces).toMatchObject({ method, crc, size });
    const bytes = Buffer.concat(pieces.bytes);
    expect(pieces.packedSize).toBe(bytes.length);
    expect(inflateRawSync(bytes).equals(text)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import {
  endOfZip,
  listed,
  localHeader,
  type NamedPacked,
} from '../../../src/publishing/zip/records.ts';
import { entriesOf } from '../../../src/publishing/texts/zip.ts';

const tooLarge = 2 ** 32;
const file: NamedPacked = { name: 'é.txt', method: 0, crc: 0x1234_5678, size: 3, packedSize: 3 };

describe('the records of a file in a ZIP file', () => {
  it.each([
    [{}, 30 + 6],
    [{ size: tooLarge - 2, packedSize: tooLarge - 2 }, 30 + 6],
    // Both sizes in fields of 64 bits, and what says so.
    [{ size: tooLarge - 1 }, 30 + 6 + 4 + 16],
    [{ size: tooLarge, packedSize: tooLarge }, 30 + 6 + 4 + 16],
  ])('begin with %j in %d bytes', (sizes, length) => {
    const header = localHeader({ ...file, ...sizes });
    const isZip64 = length > 36;
    expect(header.length).toBe(length);
    expect(header.toString('utf8', 30, 36)).toBe('é.txt');
    expect(header.readUInt16LE(4)).toBe(isZip64 ? 45 : 20);
    expect(header.readUInt16LE(26)).toBe(6);
    expect(header.readUInt16LE(28)).toBe(isZip64 ? 20 : 0);
    const { size, packedSize } = { ...file, ...sizes };
    if (isZip64) {
      expect([header.readUInt32LE(18), header.readUInt32LE(22)]).toEqual([
        tooLarge - 1,
        tooLarge - 1,
      ]);
      expect(header.readUInt16LE(36)).toBe(1);
      expect(header.readBigUInt64LE(40)).toBe(BigInt(size));
      expect(header.readBigUInt64LE(48)).toBe(BigInt(packedSize));
    } else {
      expect([header.readUInt32LE(18), header.readUInt32LE(22)]).toEqual([packedSize, size]);
    }
  });

  it.each([
    [0, 0],
    [tooLarge - 2, 0],
    [tooLarge - 1, 1],
    [3 * tooLarge + 5, 1],
  ])('say where it lies: at %d', (offset, large) => {
    const line = listed(file, offset);
    expect(line.length).toBe(46 + 6 + (large > 0 ? 4 + 8 : 0));
    expect(line.readUInt32LE(42)).toBe(Math.min(offset, tooLarge - 1));
    if (large > 0) expect(line.readBigUInt64LE(56)).toBe(BigInt(offset));
  });
});

/** Reads an archive that nobody need lay down: some bytes where they lie, and nothing between them. */
async function readFrom(parts: readonly (readonly [at: number, bytes: Buffer])[]) {
  const size = Math.max(...parts.map(([at, bytes]) => at + bytes.length));
  const read = (from: number, length: number) => {
    const bytes = Buffer.alloc(length);
    for (const [at, part] of parts) {
      const [start, end] = [Math.max(at, from), Math.min(at + part.length, from + length)];
      if (start < end) part.copy(bytes, start - from, start - at, end - at);
    }
    return Promise.resolve(bytes);
  };
  const entries = await entriesOf({ size, read });
  return Promise.all(entries.map(async ({ name, bytes }) => [name, (await bytes()).toString()]));
}

describe('an archive', () => {
  it.each([100, tooLarge - 1, tooLarge + 100, 20 * tooLarge])(
    'of which a file and the list lie at %d is read',
    async (at) => {
      const [first, second] = [file, { ...file, name: 'b.txt' }];
      const lines = [listed(first, 0), listed(second, at)];
      const start = localHeader(first);
      const end = Buffer.concat([localHeader(second), Buffer.from('def')]);
      const from = at + end.length;
      const list = Buffer.concat(lines);
      const parts = [
        [0, Buffer.concat([start, Buffer.from('abc')])],
        [at, end],
        [from, Buffer.concat([list, endOfZip(2, from, list.length)])],
      ] as const;
      expect(await readFrom(parts)).toEqual([
        ['é.txt', 'abc'],
        ['b.txt', 'def'],
      ]);
    },
  );

  it.each([
    [65_534, 22],
    [65_535, 98],
    [500_000, 98],
  ])('of %d files has an end of %d bytes', (files, length) => {
    const end = endOfZip(files, 1, 2);
    expect(end.length).toBe(length);
    expect(end.readUInt16LE(end.length - 12)).toBe(Math.min(files, 65_535));
    if (length > 22) expect(end.readBigUInt64LE(32)).toBe(BigInt(files));
  });
});

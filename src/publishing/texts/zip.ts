import { inflateRawSync } from 'node:zlib';

// The ZIP format, as far as it takes to read what is in a file: APPNOTE.TXT 6.3.10 of PKWARE, with ZIP64, which a
// copy needs from 65,536 files on. Sections are given in brackets.

/** Bytes that are read where they are asked for, so that an archive need not be in memory. */
export interface Bytes {
  size: number;
  read: (from: number, length: number) => Promise<Buffer>;
}

/** A file in an archive. */
export interface Entry {
  name: string;
  /** Its bytes, decompressed. Rejects where they cannot be had. */
  bytes: () => Promise<Buffer>;
}

const localHeader = Buffer.from('PK\u0003\u0004', 'latin1');

export const isZip = (head: Buffer): boolean => head.subarray(0, 4).equals(localHeader);

const endOfDirectory = Buffer.from('PK\u0005\u0006', 'latin1');
const zip64Locator = Buffer.from('PK\u0006\u0007', 'latin1');
const endSize = 22;
const locatorSize = 20;
const longestComment = 0xffff;
const inZip64 = 0xffff_ffff;

/** Where the list of files is [4.3.16], or with ZIP64 [4.3.14, 4.3.15]. */
async function directoryOf({ size, read }: Bytes): Promise<{ from: number; length: number }> {
  const tailSize = Math.min(size, endSize + locatorSize + longestComment);
  const tail = await read(size - tailSize, tailSize);
  const end = tail.lastIndexOf(endOfDirectory);
  if (end < 0) throw new Error('Unexpected end of a ZIP file, expected its list of files');
  const locator = end - locatorSize;
  if (locator >= 0 && tail.subarray(locator, locator + 4).equals(zip64Locator)) {
    const record = await read(Number(tail.readBigUInt64LE(locator + 8)), 56);
    const [length, from] = [record.readBigUInt64LE(40), record.readBigUInt64LE(48)];
    return { from: Number(from), length: Number(length) };
  }
  return { from: tail.readUInt32LE(end + 16), length: tail.readUInt32LE(end + 12) };
}

/** The numbers of an entry that did not fit into its 32 bits [4.5.3]. */
function inExtra(extra: Buffer, values: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== inZip64) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [...values];
}

/** Takes the bytes of a file in an archive out of it [4.3.7, 4.4.5]. */
async function unpacked(
  { read }: Bytes,
  { method, offset, length }: { method: number; offset: number; length: number },
): Promise<Buffer> {
  const header = await read(offset, 30);
  const from = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await read(from, length);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`Unexpected compression ${method} in a ZIP file, expected none or deflate`);
}

/** The files of an archive, as its list has them [4.3.12]. Rejects where that cannot be read. */
export async function entriesOf(bytes: Bytes): Promise<Entry[]> {
  const { from, length } = await directoryOf(bytes);
  const list = await bytes.read(from, length);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= list.length;) {
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      list.readUInt16LE(at + field),
    ) as [number, number, number];
    const nameEnd = at + 46 + nameSize;
    const method = list.readUInt16LE(at + 10);
    const [, packedSize = 0, offset = 0] = inExtra(list.subarray(nameEnd, nameEnd + extraSize), [
      list.readUInt32LE(at + 24),
      list.readUInt32LE(at + 20),
      list.readUInt32LE(at + 42),
    ]);
    entries.push({
      name: list.toString('utf8', at + 46, nameEnd),
      bytes: () => unpacked(bytes, { method, offset, length: packedSize }),
    });
    at = nameEnd + extraSize + commentSize;
  }
  return entries;
}

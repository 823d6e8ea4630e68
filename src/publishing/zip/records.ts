// The records of a ZIP file: APPNOTE.TXT 6.3.10 of PKWARE, with ZIP64, which a copy needs from 65,535 files or 4 GB on.
// Sections are given in brackets.

/** A file in an archive, packed. */
export interface Packed {
  /** 0: as it is; 8: deflated [4.4.5]. */
  method: 0 | 8;
  /** The CRC-32 of the file. */
  crc: number;
  /** Bytes of the file, and of the same packed. */
  size: number;
  packedSize: number;
}

/** A packed file with its path in the archive. */
export interface NamedPacked extends Packed {
  name: string;
}

/** What stands in a field of 16 or 32 bits whose number is in one of 64 [4.4.1.4]. */
const [in64of16, in64of32] = [0xffff, 0xffff_ffff];

/**
 * What every file has in common, so that the same files make the same bytes on any day, in any time zone. The format
 * keeps local time without saying where: all that can be the same everywhere is a time that tells nothing, and at noon
 * no clock is ever changed.
 */
const [noon, firstOfJanuary1980] = [12 << 11, (1 << 5) | 1];
/** A file that its owner may write and everyone read, as Unix says it [4.4.15]. */
const attributes = 0o100644 * 2 ** 16;
/** Its name is in UTF-8 [4.4.4]. */
const flags = 1 << 11;
/** Made on Unix [4.4.2.1], by what knows version 4.5 of the format, which has ZIP64. */
const madeBy = (3 << 8) | 45;
/** The version that a reader must know [4.4.3.2]. */
const versionFor = (isZip64: boolean) => (isZip64 ? 45 : 20);

const isLarge = (value: number) => value >= in64of32;
const in32 = (value: number) => Math.min(value, in64of32);

/** Numbers that do not fit into their fields of 32 bits, as the extra field that holds them [4.5.3]. */
function zip64Extra(values: readonly number[]): Buffer {
  if (values.length === 0) return Buffer.of();
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [place, value] of values.entries()) {
    extra.writeBigUInt64LE(BigInt(value), 4 + place * 8);
  }
  return extra;
}

/** A record of a file: its fields, of which those are set that both have [4.4.3–4.4.11], its name, and what is extra. */
function recordOf(file: NamedPacked, size: number, from: number, extra: Buffer): Buffer {
  const name = Buffer.from(file.name);
  // Out of a store, which takes a tenth of the time.
  const record = Buffer.allocUnsafe(size + name.length + extra.length).fill(0, 0, size);
  record.writeUInt16LE(versionFor(extra.length > 0), from);
  record.writeUInt16LE(flags, from + 2);
  record.writeUInt16LE(file.method, from + 4);
  record.writeUInt16LE(noon, from + 6);
  record.writeUInt16LE(firstOfJanuary1980, from + 8);
  record.writeUInt32LE(file.crc, from + 10);
  record.writeUInt32LE(in32(file.packedSize), from + 14);
  record.writeUInt32LE(in32(file.size), from + 18);
  record.writeUInt16LE(name.length, from + 22);
  record.writeUInt16LE(extra.length, from + 24);
  name.copy(record, size);
  extra.copy(record, size + name.length);
  return record;
}

/** What stands before the packed bytes of a file [4.3.7]. */
export function localHeader(file: NamedPacked): Buffer {
  const { packedSize, size } = file;
  // Where one number does not fit, both stand in the extra field [4.5.3].
  const isZip64 = isLarge(packedSize) || isLarge(size);
  const sizes = isZip64 ? { packedSize: in64of32, size: in64of32 } : {};
  const extra = zip64Extra(isZip64 ? [size, packedSize] : []);
  const header = recordOf({ ...file, ...sizes }, 30, 4, extra);
  header.writeUInt32LE(0x0403_4b50);
  return header;
}

/** The line of a file in the list at the end [4.3.12]. Takes where its header begins. */
export function listed(file: NamedPacked, offset: number): Buffer {
  const { packedSize, size } = file;
  const extra = zip64Extra([size, packedSize, offset].filter(isLarge));
  const line = recordOf(file, 46, 6, extra);
  line.writeUInt32LE(0x0201_4b50);
  line.writeUInt16LE(madeBy, 4);
  line.writeUInt32LE(attributes, 38);
  line.writeUInt32LE(in32(offset), 42);
  return line;
}

/** Where the list is and how many files it has, in fields of 64 bits, and where that is said [4.3.14, 4.3.15]. */
function endOfZip64(files: number, from: number, length: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x0606_4b50);
  // Bytes of this record that follow.
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(madeBy, 12);
  end.writeUInt16LE(versionFor(true), 14);
  for (const [place, value] of [files, files, length, from].entries()) {
    end.writeBigUInt64LE(BigInt(value), 24 + place * 8);
  }
  end.writeUInt32LE(0x0706_4b50, 56);
  end.writeBigUInt64LE(BigInt(from + length), 64);
  // On one disk.
  end.writeUInt32LE(1, 72);
  return end;
}

/** The end of an archive: how many files it has, and where the list of them is [4.3.16]. */
export function endOfZip(files: number, from: number, length: number): Buffer {
  const isZip64 = files >= in64of16 || isLarge(from) || isLarge(length);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(Math.min(files, in64of16), 8);
  end.writeUInt16LE(Math.min(files, in64of16), 10);
  end.writeUInt32LE(in32(length), 12);
  end.writeUInt32LE(in32(from), 16);
  return isZip64 ? Buffer.concat([endOfZip64(files, from, length), end]) : end;
}

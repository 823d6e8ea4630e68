// CBOR (RFC 8949), as far as it takes to find the texts in it. Before each text stand the bytes of its length, which
// may be letters: `dlian` is the text lian.

/** Sizes of the number that follows a first byte, by its last five bits. */
const sizes: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };
const endless = 31;

interface Reader {
  bytes: Buffer;
  at: number;
  texts: string[];
}

function numberOf(reader: Reader, info: number): number {
  const size = sizes[info] ?? 0;
  const { bytes, at } = reader;
  reader.at += size;
  if (size === 0) return info === endless ? Infinity : info;
  return size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
}

/** Reads values until there were so many, or the sign that ends a list without a length. */
function readValues(reader: Reader, count: number): void {
  for (let index = 0; index < count; index++) if (!readValue(reader)) return;
}

/** Reads a value; gives whether it was one, and no end of a list. */
function readValue(reader: Reader): boolean {
  const first = reader.bytes.readUInt8(reader.at);
  reader.at += 1;
  if (first === 0xff) return false;
  const count = numberOf(reader, first & 31);
  switch (first >> 5) {
    case 2:
    case 3:
      if (count === Infinity) {
        readValues(reader, count);
      } else {
        reader.texts.push(reader.bytes.toString('utf8', reader.at, reader.at + count));
        reader.at += count;
      }
      break;
    case 4:
      readValues(reader, count);
      break;
    case 5:
      readValues(reader, 2 * count);
      break;
    case 6:
      readValues(reader, 1);
      break;
    default:
  }
  return true;
}

/** Every text in a value of CBOR. Throws a `RangeError` where the bytes end too early. */
export function textsOfCbor(bytes: Buffer): string[] {
  const reader: Reader = { bytes, at: 0, texts: [] };
  readValue(reader);
  return reader.texts;
}

import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(signature);

const zero = Buffer.of(0);

/** The parts of a chunk between its zero bytes, the last of them as long as it is. */
function partsOf(data: Buffer, count: number): Buffer[] {
  const parts: Buffer[] = [];
  let rest = data;
  for (let part = 1; part < count; part++) {
    const end = rest.indexOf(zero);
    if (end < 0) break;
    parts.push(rest.subarray(0, end));
    rest = rest.subarray(end + 1);
  }
  return [...parts, rest];
}

/**
 * The texts that a PNG carries beside its picture: https://www.w3.org/TR/png-3/#11textinfo. Throws where a compressed
 * one cannot be read.
 */
export function* textsOfPng(bytes: Buffer): Generator<Buffer> {
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (type === 'tEXt' || type === 'eXIf') yield data;
    if (type === 'zTXt') {
      const [keyword = zero, text = zero] = partsOf(data, 2);
      yield* [keyword, inflateSync(text.subarray(1))];
    }
    if (type === 'iTXt') {
      const [keyword = zero, rest = zero] = partsOf(data, 2);
      const [, translated = zero, text = zero] = partsOf(rest.subarray(2), 3);
      yield* [keyword, translated, rest[0] === 1 ? inflateSync(text) : text];
    }
  }
}

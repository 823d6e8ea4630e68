import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { textsOfCbor } from './cbor.ts';
import { isPng, textsOfPng } from './png.ts';

/** A stretch of a file as text, and in which line of it that begins; nothing where it was packed. */
export interface Stretch {
  text: string;
  line: number | undefined;
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What Pagefind puts before the data that it packs: pagefind 1.6, `pagefind_core_common`. */
const pagefind = Buffer.from('pagefind_dcd');
const brace = '{'.codePointAt(0);

// A text of a gigabyte is no string: it is read in stretches, each of which begins with the end of the one before,
// for a name may stand where they meet.
const stretchSize = 4 * 2 ** 20;
const overlap = 8 * 2 ** 10;

const newline = '\n'.charCodeAt(0);

function* stretches(bytes: Buffer, decode: (bytes: Buffer) => string): Generator<Stretch> {
  let line = 1;
  for (let from = 0; from === 0 || from + overlap < bytes.length;) {
    yield { text: decode(bytes.subarray(from, from + stretchSize)), line };
    const next = from + stretchSize - overlap;
    for (const byte of bytes.subarray(from, next)) if (byte === newline) line += 1;
    from = next;
  }
}

/** Whether bytes may be UTF-16: then every second one of most texts is zero. */
function mayBeUtf16(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  const isMarked = [0xfeff, 0xfffe].includes(head.length > 1 ? head.readUInt16BE(0) : 0);
  return isMarked || zeros > head.length / 10;
}

function* plainStretches(bytes: Buffer): Generator<Stretch> {
  yield* stretches(bytes, (part) => part.toString('utf8'));
  if (!mayBeUtf16(bytes)) return;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const decoder = new TextDecoder(encoding);
    for (const { text } of stretches(bytes, (part) => decoder.decode(part))) {
      yield { text, line: undefined };
    }
  }
}

const packed = (stretch: Stretch): Stretch => ({ ...stretch, line: undefined });

/**
 * What the bytes of a file say, whatever they are packed in: gzip, also within gzip, brotli (by the file’s name),
 * Pagefind’s index, the texts of pictures, UTF-8 and UTF-16. Throws where something that is packed cannot be
 * unpacked: what is in it would not have been searched.
 */
export function* stretchesOf(bytes: Buffer, name: string): Generator<Stretch> {
  if (isGzip(bytes)) {
    for (const stretch of stretchesOf(gunzipSync(bytes), '')) yield packed(stretch);
  } else if (name.endsWith('.br')) {
    for (const stretch of stretchesOf(brotliDecompressSync(bytes), '')) yield packed(stretch);
  } else if (bytes.subarray(0, pagefind.length).equals(pagefind)) {
    const data = bytes.subarray(pagefind.length);
    if (data[0] === brace) yield* plainStretches(data);
    // An empty line between them: no name goes on from one text to the next.
    else yield* plainStretches(Buffer.from(textsOfCbor(data).join('\n\n')));
  } else if (isPng(bytes)) {
    for (const text of textsOfPng(bytes)) {
      for (const stretch of plainStretches(text)) yield packed(stretch);
    }
  } else {
    yield* plainStretches(bytes);
  }
}

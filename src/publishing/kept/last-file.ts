import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { readPlaces, type Place } from './places.ts';

/** As many bytes are read at once, or a share where that is longer. */
const block = 1 << 20;

/** The file that was kept last, of which shares are taken. */
export class LastFile {
  readonly #places: Map<string, Place>;
  #file: number | undefined;
  /** What was read last, and from where: shares mostly follow each other as they did before. */
  #read: Buffer = Buffer.alloc(0);
  #from = 0;

  constructor(file: string) {
    this.#places = readPlaces(file);
    try {
      this.#file = openSync(file, 'r');
    } catch {
      this.#places.clear();
    }
  }

  /** The bytes of a share; nothing where it is not there as it was written. */
  share(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    const [start, length, sum] = place;
    const bytes = this.#bytes(start, length);
    return bytes.length === length && crc32(bytes) === sum ? bytes : undefined;
  }

  #bytes(start: number, length: number): Buffer {
    const isRead = start >= this.#from && start + length <= this.#from + this.#read.length;
    if (!isRead && this.#file !== undefined && length >= 0) {
      // What was handed out is still to be written, so it is never read over.
      const room = Buffer.allocUnsafe(Math.max(length, block));
      this.#read = room.subarray(0, readSync(this.#file, room, 0, room.length, start));
      this.#from = start;
    }
    return this.#read.subarray(start - this.#from, start - this.#from + length);
  }

  close() {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { readPlaces, type Place } from './places.ts';

/** As many bytes are read at once, or a share where that is longer. */
const block = 1 << 20;

/** The file that was kept last, of which shares are taken. */
export class LastFile {
  readonly #places: Map<string, Place>;
  #file: number | undefined;
  #size = 0;
  readonly #room = Buffer.allocUnsafe(block);
  /** What was read last, and from where: shares mostly follow each other as they did before. */
  #read = this.#room.subarray(0, 0);
  #from = 0;

  constructor(file: string) {
    this.#places = readPlaces(file);
    try {
      this.#file = openSync(file, 'r');
      this.#size = fstatSync(this.#file).size;
    } catch {
      this.#places.clear();
    }
  }

  /** The bytes of a share, up to the next call; nothing where it is not there as it was written. */
  share(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    const [start, length, sum] = place;
    if (start < 0 || length < 0 || start + length > this.#size) return undefined;
    const bytes = this.#bytes(start, length);
    return bytes.length === length && crc32(bytes) === sum ? bytes : undefined;
  }

  #bytes(start: number, length: number): Buffer {
    const isRead = start >= this.#from && start + length <= this.#from + this.#read.length;
    if (!isRead && this.#file !== undefined) {
      const room = length > block ? Buffer.allocUnsafe(length) : this.#room;
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

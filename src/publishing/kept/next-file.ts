import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** As many bytes are written at once. */
const block = 1 << 20;

/** A file while it is written. */
export class NextFile {
  readonly #file: number;
  readonly #digest = createHash('sha256');
  readonly #waiting = Buffer.allocUnsafe(block);
  #waits = 0;
  #written = 0;

  constructor(file: string) {
    this.#file = openSync(file, 'wx');
  }

  /** How much of it there is so far, in bytes. */
  get size(): number {
    return this.#written + this.#waits;
  }

  /** Adds bytes, which need not stay as they are any longer. */
  add(bytes: Buffer) {
    for (let at = 0; at < bytes.length;) {
      const copied = bytes.copy(this.#waiting, this.#waits, at);
      at += copied;
      this.#waits += copied;
      if (this.#waits === block) this.#write();
    }
  }

  #write() {
    const bytes = this.#waiting.subarray(0, this.#waits);
    this.#digest.update(bytes);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
    this.#waits = 0;
  }

  /** Writes the rest, and gives the checksum of all. */
  end(): string {
    this.#write();
    return this.#digest.digest('hex');
  }

  close() {
    closeSync(this.#file);
  }
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** As many bytes are written at once, or a few more. */
const block = 1 << 20;

/** A file while it is written. */
export class NextFile {
  readonly #file: number;
  readonly #digest = createHash('sha256');
  #waiting: Buffer[] = [];
  #waits = 0;
  size = 0;

  constructor(file: string) {
    this.#file = openSync(file, 'wx');
  }

  add(bytes: Buffer) {
    this.#waiting.push(bytes);
    this.#waits += bytes.length;
    this.size += bytes.length;
    if (this.#waits >= block) this.#write();
  }

  #write() {
    const bytes = Buffer.concat(this.#waiting);
    this.#digest.update(bytes);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#waiting = [];
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

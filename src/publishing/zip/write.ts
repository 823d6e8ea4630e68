import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type { PackedBytes } from './pack.ts';
import { endOfZip, listed, localHeader } from './records.ts';

/** A ZIP file that is being written. */
export interface ZipWriter {
  /** Writes a packed file. Takes its path in the archive; gives where its packed bytes lie. */
  add: (name: string, packed: PackedBytes) => number;
  /** Writes the end; gives the SHA-256 of all, in hexadecimal digits. */
  end: () => string;
  /** Closes the file, and removes it where it was not written to its end. */
  close: () => void;
}

/** How many bytes are written at once: each writing takes its time. */
const atOnce = 2 ** 20;

/** Begins a ZIP file. Its files are in it in the order in which they are added. */
export function writeZip(file: string): ZipWriter {
  const handle = openSync(file, 'w');
  const hash = createHash('sha256');
  const list: Buffer[] = [];
  const waiting = Buffer.allocUnsafe(atOnce);
  let [size, waitingSize, isWhole] = [0, 0, false];

  const writeNow = (bytes: Buffer) => {
    hash.update(bytes);
    writeFileSync(handle, bytes);
  };
  const flush = () => {
    writeNow(waiting.subarray(0, waitingSize));
    waitingSize = 0;
  };
  const write = (bytes: Buffer) => {
    size += bytes.length;
    if (waitingSize + bytes.length > atOnce) flush();
    if (bytes.length > atOnce) writeNow(bytes);
    else waitingSize += bytes.copy(waiting, waitingSize);
  };

  return {
    add: (name, packed) => {
      const named = { ...packed, name };
      list.push(listed(named, size));
      write(localHeader(named));
      const at = size;
      packed.bytes.forEach(write);
      return at;
    },
    end: () => {
      const from = size;
      list.forEach(write);
      write(endOfZip(list.length, from, size - from));
      flush();
      isWhole = true;
      return hash.digest('hex');
    },
    close: () => {
      closeSync(handle);
      if (!isWhole) rmSync(file);
    },
  };
}

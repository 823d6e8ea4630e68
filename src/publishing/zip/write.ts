import { closeSync, openSync, rmSync } from 'node:fs';
import { writeBlocks } from './blocks.ts';
import type { PackedBytes } from './pack.ts';
import { endOfZip, listed, localHeader } from './records.ts';

/** A ZIP file that is being written. */
export interface ZipWriter {
  /** Adds a packed file. Takes its path in the archive; gives where its packed bytes lie. */
  add: (name: string, packed: PackedBytes) => number;
  /** Waits until little of what was added is in memory. Rejects where it cannot be written. */
  room: () => Promise<void>;
  /** Writes the end; gives the SHA-256 of all, in hexadecimal digits. */
  end: () => Promise<string>;
  /** Closes the file, and removes it where it was not written to its end. */
  close: () => Promise<void>;
}

/** Begins a ZIP file. Its files are in it in the order in which they are added. */
export function writeZip(file: string): ZipWriter {
  const handle = openSync(file, 'w');
  const blocks = writeBlocks(handle);
  const list: Buffer[] = [];
  let [size, isWhole] = [0, false];

  const write = (bytes: Buffer) => {
    size += bytes.length;
    blocks.write(bytes);
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
    room: blocks.room,
    end: async () => {
      const from = size;
      list.forEach(write);
      write(endOfZip(list.length, from, size - from));
      const digest = await blocks.end();
      isWhole = true;
      return digest;
    },
    close: async () => {
      await blocks.stop();
      closeSync(handle);
      if (!isWhole) rmSync(file);
    },
  };
}

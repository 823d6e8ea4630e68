import { closeSync, openSync, rmSync } from 'node:fs';
import { writeBlocks } from './blocks.ts';
import type { PackedBytes } from './pack.ts';
import { endOfZip, listed, localHeader, type Packed } from './records.ts';

/** Where a packed file lies in a ZIP file, what stands before its bytes included. */
export interface ZipPlace {
  from: number;
  length: number;
}

/** A ZIP file that is being written. */
export interface ZipWriter {
  /** Adds a packed file. Takes its path in the archive; gives where it lies. */
  add: (name: string, packed: PackedBytes) => ZipPlace;
  /** Adds one that lies under the same path in another ZIP file that this code wrote. Takes where. */
  take: (name: string, packed: Packed, place: ZipPlace) => ZipPlace;
  /** Waits until little of what was added is in memory. Rejects where it cannot be written. */
  room: () => Promise<void>;
  /** Writes the end; gives the SHA-256 of all, in hexadecimal digits. */
  end: () => Promise<string>;
  /** Closes the file, and removes it where it was not written to its end. */
  close: () => Promise<void>;
}

/**
 * Begins a ZIP file. Its files are in it in the order in which they are added. Takes its path, and the descriptor of
 * another from which files are taken, if any.
 */
export function writeZip(file: string, source?: number): ZipWriter {
  const handle = openSync(file, 'w');
  const blocks = writeBlocks({ handle, source });
  const list: Buffer[] = [];
  let [size, isWhole] = [0, false];

  const write = (bytes: Buffer) => {
    size += bytes.length;
    blocks.write(bytes);
  };

  return {
    add: (name, packed) => {
      const named = { ...packed, name };
      const header = localHeader(named);
      const place = { from: size, length: header.length + packed.packedSize };
      list.push(listed(named, size));
      write(header);
      packed.bytes.forEach(write);
      return place;
    },
    take: (name, packed, { from, length }) => {
      const place = { from: size, length };
      list.push(listed({ ...packed, name }, size));
      blocks.take(from, length);
      size += length;
      return place;
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

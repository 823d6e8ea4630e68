import type { Root } from 'hast';
import type { JsonContext } from '../json/record.ts';
import type { Pieces } from '../pieces.ts';

/** What is known of a file once it is written. */
export interface Written {
  /** In bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** What the files of the whole archive are made from. */
export interface DataContext extends JsonContext {
  /** The text of a letter, rendered and sanitized. */
  bodyOf: (id: string) => Promise<Root>;
  /** The moment of the archive's last change: ISO 8601, UTC. */
  updated: string;
  /** What is known of another of the files, by its name. */
  written: (name: string) => Promise<Written>;
}

/** One thing that a file says of its records. */
interface Field {
  name: string;
  description: string;
}

/** A file that holds the whole archive, or all of one kind of record, told to whoever never met its format. */
export interface DataFile {
  /** Its name in `/data/`. */
  name: string;
  /** What it is, in a word or two. */
  label: string;
  /** Its media type. */
  type: string;
  /** What stands in it. */
  what: string;
  /** What opens it. */
  tool: string;
  fields: readonly Field[];
  /** Gives all of it, piece by piece. */
  write: (context: DataContext) => Pieces;
}

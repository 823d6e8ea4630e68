import type { Edit } from './edit.ts';

/** A place of a file where the person is named, or may be. */
export interface Place {
  start: number;
  end: number;
  /** The name, a part of it that may mean another, an address that holds it, or a link to the person. */
  kind: 'name' | 'part' | 'address' | 'link';
  /** Whether nobody else can be meant. */
  isSure: boolean;
  /** What is written there; and what if the words may stay, such as a link made plain words. */
  edits: readonly Edit[];
  otherwise: readonly Edit[];
}

import type { KeptFile } from './kept/files.ts';
import type { Identity } from './kept/identity.ts';

/** A file, before it is read. */
export interface Source {
  file: string;
  /** Its text, where it is made for the copy. */
  text?: string;
  /** Whether the copy has it: of other files only their checksums are wanted. */
  isCopied: boolean;
  /** In bytes. */
  size: number;
  /** What it is known by on disk, if that tells. */
  identity: string | undefined;
  /** Its SHA-256, where that is known. */
  digest: string | undefined;
}

/** A file that is made for the copy. */
export const madeSource = (file: string, text: string): Source => ({
  ...{ file, text, isCopied: true, size: Buffer.byteLength(text) },
  ...{ identity: undefined, digest: undefined },
});

/** Modules of the site and what they load: in a copy, classic scripts stand in their place. */
export const isModule = (file: string) => /^_astro\/[^/]+\.js$/u.test(file);

/** A file of the site. Its digest is known where it is as it was, as far as its disk tells. */
export function siteSource(
  file: string,
  { size, text, isSettled }: Identity,
  before: KeptFile | undefined,
): Source {
  const digest = before?.identity === text ? before.digest : undefined;
  return { file, isCopied: !isModule(file), size, digest, identity: isSettled ? text : undefined };
}

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CopiedSite } from '../copy/address.ts';
import { styleInCopy } from '../copy/css.ts';
import { pageInCopy } from '../copy/page.ts';
import { digestOf } from './files.ts';
import { askedFiles } from './kept/asked.ts';
import type { KeptEntry } from './kept/files.ts';
import { pack, packFile, type PackedBytes } from './zip/pack.ts';

/** The site that is copied. */
export interface SourceSite extends CopiedSite {
  /** Where it is built. */
  folder: string;
  files: ReadonlySet<string>;
  /** The classic script for all modules of a page: see `pageInCopy`. */
  scripts: ReadonlyMap<string, string>;
}

/** A file that is to be copied. */
export interface Order {
  file: string;
  /** Its text, where it is made for the copy. */
  text: string | undefined;
  /** Whether the copy has it. */
  isCopied: boolean;
  /** The SHA-256 with which the last copy has what this one would. */
  last: string | undefined;
}

/** A file as it is in the copy, packed; where it will lie is not known yet. */
export type CopiedFile = Omit<KeptEntry, 'place'> & PackedBytes;

/** What came of an order. */
export interface Copied {
  /** The SHA-256 of the file as it is in the site. */
  digest: string;
  /** Nothing where the copy does not have it, or the last one has the same. */
  entry?: CopiedFile;
}

const isPage = (file: string) => file.endsWith('.html');

/** Whether a file may stand in the copy otherwise than in the site. */
export const isRewritten = (file: string) => isPage(file) || file.endsWith('.css');

/** Its bytes in the copy, and what they asked for. */
function rewritten(file: string, bytes: Buffer, site: SourceSite) {
  const files = askedFiles(site.files);
  const asking = { ...site, files };
  const text = bytes.toString();
  const copied = isPage(file)
    ? pageInCopy({ html: text, from: file, site: asking, scripts: site.scripts })
    : styleInCopy(text, file, asking);
  return { bytes: Buffer.from(copied), asked: files.asked() };
}

/** Makes of a file what it is in the copy. */
export function copyFile({ file, text, isCopied, last }: Order, site: SourceSite): Copied {
  const bytes = text === undefined ? readFileSync(path.join(site.folder, file)) : Buffer.from(text);
  const digest = hash('sha256', bytes);
  if (!isCopied || digest === last) return { digest };
  if (!isRewritten(file)) return { digest, entry: { ...pack(bytes), digest } };
  const other = rewritten(file, bytes, site);
  return {
    digest,
    entry: { ...pack(other.bytes), digest: hash('sha256', other.bytes), asked: other.asked },
  };
}

/** The same of a file that is not rewritten, and so large that no more than what is packed of it should be in memory. */
export async function copyLargeFile(
  { file, isCopied, last }: Order,
  site: SourceSite,
): Promise<Copied> {
  const absolute = path.join(site.folder, file);
  const digest = await digestOf(absolute);
  if (!isCopied || digest === last) return { digest };
  return { digest, entry: { ...(await packFile(absolute)), digest } };
}

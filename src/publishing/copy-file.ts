import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { CopiedSite } from '../copy/address.ts';
import { styleInCopy } from '../copy/css.ts';
import { pageInCopy } from '../copy/page.ts';
import { askedFiles, wasAsked } from './kept/asked.ts';
import type { KeptEntry, KeptFile } from './kept/files.ts';
import type { KeptZip } from './kept/zip.ts';
import type { Source } from './source.ts';
import { pack, packFile, type PackedBytes } from './zip/pack.ts';

/** The site that is copied, and what is known of its last copy. */
export interface CopiedNow extends CopiedSite {
  files: ReadonlySet<string>;
  /** The classic script for all modules of a page: see `pageInCopy`. */
  scripts: ReadonlyMap<string, string>;
  /** The last copy, and what it asked of which files. */
  zip: KeptZip;
  /** The paths at which there is a file now or was then, but not both: see `changedPaths`. */
  changed: ReadonlySet<number>;
}

/** A file as the copy has it, packed; where it will lie is not known yet. */
export type CopiedFile = Omit<KeptEntry, 'at'> & PackedBytes;

/** Its bytes in the copy, and what they asked for; nothing where they are those of the site. */
function rewritten({ file, bytes }: Source, site: CopiedNow) {
  const [isPage, isStyle] = [file.endsWith('.html'), file.endsWith('.css')];
  if (!isPage && !isStyle) return undefined;
  const files = askedFiles(site.files);
  const asking = { ...site, files };
  const text = bytes().toString();
  const copied = isPage
    ? pageInCopy({ html: text, from: file, site: asking, scripts: site.scripts })
    : styleInCopy(text, file, asking);
  return { bytes: Buffer.from(copied), asked: files.asked() };
}

/** What the last copy has of a file, if it is what this one would have. */
function keptOf(source: Source, before: KeptFile | undefined, site: CopiedNow) {
  const entry = before?.entry;
  const isSame = entry && before.digest === source.digest && !wasAsked(entry.asked, site.changed);
  const bytes = isSame ? site.zip.bytesOf(entry) : undefined;
  return entry && bytes && { ...entry, bytes: [bytes] };
}

/** A file as it is in the copy. Takes what was kept of it, too. */
export async function copyFile(
  source: Source,
  before: KeptFile | undefined,
  site: CopiedNow,
): Promise<CopiedFile> {
  const kept = keptOf(source, before, site);
  if (kept) return kept;
  const other = rewritten(source, site);
  const packed =
    source.large !== undefined && other === undefined
      ? await packFile(source.large)
      : await pack(other?.bytes ?? source.bytes());
  return {
    ...packed,
    check: packed.bytes.reduce((crc, bytes) => crc32(bytes, crc), 0),
    digest: other ? hash('sha256', other.bytes) : source.digest,
    ...(other ? { asked: other.asked } : {}),
  };
}

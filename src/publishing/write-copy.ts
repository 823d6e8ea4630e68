import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CopiedSite } from '../copy/address.ts';
import { styleInCopy } from '../copy/css.ts';
import { pageInCopy } from '../copy/page.ts';
import { classicScripts } from './classic-scripts.ts';
import { copyName, filesIn, sumLine, sumsName, type OnProgress } from './files.ts';
import { writeZip } from './write-zip.ts';

const readmeName = 'README.txt';

/** What a copy is made of, beside the files of the site. */
interface Copy {
  /** The folder to which the copy is unpacked: `by-name`. */
  name: string;
  readme: string;
  origin: string;
  base: string;
}

/** Modules of the site and what they load: in a copy, classic scripts stand in their place. */
const isModule = (file: string) => /^_astro\/[^/]+\.js$/u.test(file);

/**
 * Writes `archive.zip` into the folder of a built site: all of it, so changed that it opens from a folder
 * without a server and works below any path of one, with a README and checksums.
 *
 * Takes the folder, and what the copy says of itself. Throws where a page asks for a script of which no
 * classic one is made.
 */
export async function writeCopy(
  folder: string,
  { name, readme, origin, base }: Copy,
  onProgress: OnProgress,
): Promise<void> {
  const built = (await filesIn(folder)).filter((file) => file !== copyName && file !== sumsName);
  const scripts = await classicScripts(built);
  const made = new Map([
    [readmeName, readme],
    ...scripts.map(({ file, code }) => [file, code] as const),
  ]);
  const files = [...built.filter((file) => !isModule(file)), ...made.keys()].sort();
  const site: CopiedSite = { origin, base, files: new Set([...files, sumsName]) };
  const classic = new Map(scripts.map(({ modules, file }) => [modules.join(' '), file]));

  const contentOf = async (file: string): Promise<Buffer> => {
    const text = made.get(file);
    if (text !== undefined) return Buffer.from(text);
    const bytes = await readFile(path.join(folder, file));
    if (file.endsWith('.css')) return Buffer.from(styleInCopy(bytes.toString(), file, site));
    if (!file.endsWith('.html')) return bytes;
    const html = bytes.toString();
    return Buffer.from(pageInCopy({ html, from: file, site, scripts: classic }));
  };

  // They are taken in this order, so that the checksums are known when theirs are due, at the end.
  const sums: string[] = [];
  await writeZip(
    path.join(folder, copyName),
    [...files, sumsName].map((file) => `${name}/${file}`),
    async (entry) => {
      const file = entry.slice(name.length + 1);
      if (file === sumsName) return Buffer.from(sums.join(''));
      const bytes = await contentOf(file);
      sums.push(sumLine(createHash('sha256').update(bytes).digest('hex'), file));
      onProgress(sums.length, files.length);
      return bytes;
    },
  );
}

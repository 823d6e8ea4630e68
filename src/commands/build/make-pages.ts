import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import archiveConfig from '../../../archive.config.ts';
import { isOfLetters } from '../../publication/awaited-pages.ts';
import type { makePage, pagePaths } from '../../publication/page-maker.ts';
import { pageMakerOf } from './bundled.ts';
import { writerIn, type WriteFile } from './writer.ts';

/** Where pages come from and go to. */
export interface Target {
  /** The output, an absolute path. */
  out: string;
  /** The folder of the bundle that makes them: see `bundled`. */
  bundle: string;
  /** The base path, with a slash at each end. */
  base: string;
}

/** What the module of a bundle gives. */
interface PageMaker {
  makePage: typeof makePage;
  pagePaths: typeof pagePaths;
}

type PagePath = Awaited<ReturnType<typeof pagePaths>>[number];

/** So many are made at once: while a file of the whole archive waits for the disk, pages are made. */
const concurrency = 8;

/** The file that a page or another file goes to: `letters/a/index.html`, `letters/a.json`, `404.html`. */
function fileOf({ pathname, route }: PagePath): string {
  const address = pathname.replace(/^\/|\/$/gu, '');
  if (route.type === 'endpoint') return address;
  if (address === '404') return '404.html';
  return path.join(address, 'index.html');
}

/** The address of a page, with a slash at its end, or of another file, as its route has it. */
function urlOf(base: string, { pathname, route }: PagePath): URL {
  const address = base + pathname.replace(/^\//u, '');
  const slash = route.type === 'page' && !address.endsWith('/') ? '/' : '';
  return new URL(address + slash, archiveConfig.site);
}

async function writePage(
  maker: PageMaker,
  write: WriteFile,
  base: string,
  page: PagePath,
): Promise<void> {
  const file = fileOf(page);
  try {
    const response = await maker.makePage(urlOf(base, page), page);
    if (response.body) write(file, new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    throw new Error(
      `Unexpected failure of the page ${file}, expected ${page.route.component} to make it`,
      { cause: error },
    );
  }
}

/** Every page and file that is to be made of what was handed over. */
export interface Pages {
  /** Writes the pages of letters. Rejects, as the next does, with the name of one that cannot be made. */
  writeLetters: () => Promise<void>;
  /** Writes all others. */
  writeOthers: () => Promise<void>;
}

/** Finds what is to be made of what was handed over. Rejects with the name of what two routes would make. */
export async function pagesFor(target: Target): Promise<Pages> {
  const maker = (await import(pathToFileURL(pageMakerOf(target.bundle)).href)) as PageMaker;
  const pages = await maker.pagePaths();
  const files = new Set<string>();
  for (const page of pages) {
    const file = fileOf(page);
    if (files.has(file)) {
      throw new Error(`Unexpected second route of ${file}, ${page.route.component}, expected one`);
    }
    files.add(file);
  }
  const write = writerIn(target.out);
  const writeAll = async (some: readonly PagePath[]) => {
    const left = some.values();
    let hasFailed = false;
    const writeSome = async () => {
      for (const page of left) {
        if (hasFailed) return;
        await writePage(maker, write, target.base, page).catch((error: unknown) => {
          hasFailed = true;
          throw error;
        });
        // The index may be waiting to hear of pages.
        await setImmediate();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, writeSome));
  };
  const isLetter = ({ route }: PagePath) => isOfLetters(route.route);
  return {
    writeLetters: () => writeAll(pages.filter(isLetter)),
    writeOthers: () => writeAll(pages.filter((page) => !isLetter(page))),
  };
}

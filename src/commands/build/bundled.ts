import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleVersion } from '../../reading/code-version.ts';
import { kept, root } from '../kept.ts';

/** What is told to the process that bundles: the base path with a slash at each end, and the folder for all it writes. */
export interface Bundling {
  base: string;
  folder: string;
}

/** In a bundle's folder: the code that makes pages, and the files that go to the output as they are. */
export const [pageMaker, siteFiles] = ['page-maker', 'site'];

/** Bundles in a process of its own, which takes 0.6 GB with it when it ends. */
async function bundle(bundling: Bundling): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'bundle.ts'), [JSON.stringify(bundling)]);
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  if (end !== 0) {
    throw new Error(
      `Unexpected end (${end}) of the process that bundles, expected it to say why above`,
    );
  }
}

/**
 * The bundle of the code that makes pages and of the scripts and styles that they load: the one of the last build while
 * its code and base path stay, else a new one. Takes the base path, with a slash at each end; gives its folder.
 */
export async function bundled(base: string): Promise<string> {
  const bundles = kept('bundle');
  const version = `${await bundleVersion(root)}${base.replaceAll('/', '-')}`;
  const folder = path.join(bundles, encodeURIComponent(version));
  if (existsSync(folder)) return folder;
  const unfinished = path.join(bundles, 'unfinished');
  rmSync(bundles, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await bundle({ base, folder: unfinished });
  renameSync(unfinished, folder);
  return folder;
}

/** Lays the files of a bundle into an output that go there as they are. */
export const laySiteFiles = (bundle: string, out: string): void =>
  cpSync(path.join(bundle, siteFiles), out, { recursive: true });

/** The module of a bundle that makes pages. */
export function pageMakerOf(bundle: string): string {
  const folder = path.join(bundle, pageMaker);
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) {
    throw new Error(`Unexpected bundle without an entry, expected one in ${folder}`);
  }
  return path.join(folder, entry);
}

import path from 'node:path';
import type { Command } from './peer.ts';

/** Indexes a built folder with Pagefind, the same as this archive’s own, as its documentation has it run. */
export const pagefindOn = (out: string): Command => ({
  argv: [process.execPath, path.resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', out],
  cwd: process.cwd(),
  env: {},
});

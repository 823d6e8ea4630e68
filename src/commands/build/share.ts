// Writes a share of the files of records into a folder of its own, for the build that started this: see helper.ts.
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { composePublication } from '../../publication/compose.ts';
import { handOver } from '../../publication/publication.ts';
import { shareOf } from '../../publication/shares.ts';
import { readContent } from '../../reading/content.ts';
import { readingsKept } from '../readings-kept.ts';
import { runAstro, type Target } from './astro.ts';

/** What a process is told that makes a share of a build. */
export interface Share extends Target {
  /** The content folder, and the base path with a slash at each end. */
  folder: string;
  basePath: string;
  /** Which share it is, of how many. */
  index: number;
  of: number;
  /** A file with what stands in the build's output: paths, and what they are known by. */
  standing: string;
}

const { folder, basePath, index, of, standing, ...target } = JSON.parse(
  process.argv[2] ?? '',
) as Share;
const before = new Map(JSON.parse(await readFile(standing, 'utf8')) as [string, string][]);
const { content } = await readContent(folder, { kept: await readingsKept() });
const publication = await composePublication(content, {
  ...{ root: process.cwd(), folder, base: basePath },
});
handOver({
  ...publication,
  recordsAlone: true,
  stands: (file, key) => before.get(file) === key,
  isLeftToOthers: (file) => shareOf(file, of) !== index,
});
await runAstro(target, path.join(target.out, '../cache'));

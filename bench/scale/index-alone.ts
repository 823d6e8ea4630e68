import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { readContent } from '../../src/reading/content.ts';
import { contentFolder } from '../../src/reading/folder.ts';
import { indexLetters } from '../../src/search/index-letters.ts';

// Indexes a built archive anew, as a process of its own; says how many milliseconds that took, the reading of the
// content apart.

const { content } = await readContent(contentFolder());
const archive = buildArchive(recordsOf(content));
// Nothing of it is kept from an earlier time.
const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-index-'));
const begun = performance.now();
await indexLetters({ archive, folder: process.argv[2] ?? '' }, { folder, version: '' });

console.log(performance.now() - begun);
await rm(folder, { recursive: true });

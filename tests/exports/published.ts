import path from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { buildArchive, type Archive, type LetterRecord } from '../../src/archive/archive.ts';
import type { ArchiveConfig } from '../../src/archive/config.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { namesInLetter } from '../../src/archive/names-in-letter.ts';
import { siteOf, type Site } from '../../src/exports/site.ts';
import { letterTei } from '../../src/exports/tei/letter.ts';
import { readContent } from '../../src/reading/content.ts';
import { render } from '../markdown/render.ts';

const config: ArchiveConfig = {
  title: 'The Lamp Archive',
  description: 'Letters for people who read.',
  site: 'https://lamp.example.org',
  base: '/archive/',
  repository: 'https://code.example.org/lamp',
  content: 'content',
  license: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: 'mailto:lamp@example.org',
};

/** A site on which archives under test are published; any of its settings may be another. */
export const siteWith = (settings: Partial<ArchiveConfig> = {}): Site =>
  siteOf({ ...config, ...settings }, config.base);

export const site = siteWith();

export const updated = '2024-05-06T07:08:09Z';

/** A letter's text as pages give it to an export. */
export async function bodyTree(
  archive: Archive,
  letter: LetterRecord,
  markdown: string,
): Promise<Root> {
  const names = namesInLetter(letter, archive.person);
  return fromHtml(render(markdown, { base: config.base, names }), { fragment: true });
}

/** A letter's TEI, as it is published. */
export const tei = async (archive: Archive, letter: LetterRecord, markdown = ''): Promise<string> =>
  letterTei(archive, letter, { site, updated, body: await bodyTree(archive, letter, markdown) });

/** A content folder of this project, with the texts of its letters. */
export async function readArchive(folder: string) {
  const { content } = await readContent(path.resolve(import.meta.dirname, '../..', folder));
  const bodies = new Map(content.letters.map(({ id, body }) => [id, body.markdown]));
  return { archive: buildArchive(recordsOf(content)), bodies };
}

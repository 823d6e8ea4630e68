import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inventedArchive } from '../corpus/archive.ts';

/** What is laid for a bench of the index. */
export interface Laid {
  /** A letter about the middle: its record and its page, in their folders. */
  middle: { id: string; file: string; text: string };
  /** A name that it holds. */
  name: string;
  /** A word of its text. */
  word: string;
}

const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n', 4) + 5).trim();

/** A letter's page with what the index reads of it: its title and its text. */
function pageOf(text: string): string {
  const title = /^title: "?(.*?)"?$/mu.exec(text)?.[1] ?? '';
  const paragraphs = bodyOf(text)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .split('\n\n');
  return toHtml(
    h('html', { lang: 'en' }, [
      h('body', [
        h('main', [
          h('header', { className: ['letterhead'] }, h('h1', title)),
          h(
            'article',
            { className: ['body'] },
            paragraphs.map((paragraph) => h('p', paragraph)),
          ),
        ]),
      ]),
    ]),
  );
}

/** Lays an invented archive of so many letters: its records into one folder, a page for each letter into another. */
export async function lay(letters: number, content: string, site: string): Promise<Laid> {
  let laid: Laid | undefined;
  let index = 0;
  for (const [file, text] of inventedArchive(letters)) {
    const record = path.join(content, file);
    await mkdir(path.dirname(record), { recursive: true });
    await writeFile(record, text);
    if (!file.startsWith('letters/')) continue;
    const id = path.basename(file, '.md');
    const page = path.join(site, 'letters', id, 'index.html');
    await mkdir(path.dirname(page), { recursive: true });
    await writeFile(page, pageOf(text));
    if (laid || ++index < letters / 2) continue;
    const [, name = ''] = /\[([^\]]*)\]\(person:/u.exec(bodyOf(text)) ?? [];
    const [word = ''] = /\b[a-z]{9,}/u.exec(bodyOf(text)) ?? [];
    // Some letters link to nobody.
    if (!name || !word) continue;
    laid = { middle: { id, file: record, text }, name, word };
  }
  if (!laid) throw new Error('Unexpected invented archive, expected letters');
  return laid;
}

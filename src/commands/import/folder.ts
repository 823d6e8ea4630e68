import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, isMap } from 'yaml';
import { label } from '../../importing/plain.ts';
import { shownPath } from '../../reading/file.ts';
import { writeDrafts, type ToWrite } from '../new/write.ts';
import type { Unwritten } from './outcome.ts';

/** The folder beside the content in which transcriptions are kept that are not published; git ignores it. */
const aside = '../imports';

/** The path of a letter’s transcription that is kept aside, from the content folder. */
export const asideFile = (id: string) => `${aside}/${id}.md`;

/** What a file holds; nothing where there is none. Throws where it cannot be read. */
function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The title and the address in a letter’s record, as far as it can be read. */
function identityOf(text: string): { title?: string | undefined; url?: string | undefined } {
  const record = /^---\r?\n([^]*?)\r?\n---/u.exec(text.replace(/^\uFEFF/u, ''))?.[1] ?? '';
  const { contents } = parseDocument(record);
  if (!isMap(contents)) return {};
  const [title, url] = [contents.get('title'), contents.getIn(['source', 'url'])];
  return {
    title: typeof title === 'string' ? label(title) : undefined,
    url: typeof url === 'string' ? url : undefined,
  };
}

/**
 * Whether another letter than the one told of has an id in a content folder. Two files are of one letter if their
 * titles or their addresses are the same; that of the same title may be another if both have addresses.
 */
export function isAnotherLetter(
  folder: string,
  id: string,
  letter: { title: string; url: string | undefined },
): boolean {
  const text = textOf(path.join(folder, 'letters', `${id}.md`));
  if (text === undefined) return false;
  const { title, url } = identityOf(text);
  if (url !== undefined && letter.url !== undefined && /^https?:/iu.test(url))
    return url !== letter.url;
  return title !== letter.title;
}

/** What came of the files of a letter. */
interface Laid {
  written: string[];
  unwritten: Unwritten[];
}

/**
 * Writes the files of one letter into a content folder, all or none; none of them where the letter is there already,
 * and none over another. Gives what was written, and what would have been.
 */
export async function layFiles(
  folder: string,
  files: readonly ToWrite[],
  isDry: boolean,
): Promise<Laid> {
  const all = files.map((draft) => ({ draft, before: textOf(path.join(folder, draft.file)) }));
  const isThere = all[0]?.before !== undefined;
  const fresh = all.filter(({ before }) => before === undefined);
  const isWriting = !isDry && !isThere;
  const written = isWriting
    ? await writeDrafts(
        folder,
        fresh.map(({ draft }) => draft),
      )
    : [];
  const left = all.filter(
    ({ draft, before }) => before !== draft.text && !(isWriting && before === undefined),
  );
  return {
    written: written.map(shownPath),
    unwritten: left.map(({ draft, before }) => ({
      file: shownPath(path.join(folder, draft.file)),
      before,
      after: draft.text,
    })),
  };
}

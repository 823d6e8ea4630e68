import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../../src/archive/fold.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { gzipped } from '../figure.ts';
import type { NamedForms } from './named-forms.ts';

/** What the files of a Pagefind index weigh on their way, in bytes. */
export interface PagefindWeight {
  /** Its script and its WebAssembly for English. */
  code: number;
  data: number;
}

/** Forms, and without diacritics those that have any: Pagefind folds only some of them. */
const foldedToo = (forms: readonly string[]) =>
  forms.flatMap((form) => (fold(form) === form.toLowerCase() ? [form] : [form, fold(form)]));

const isCode = (file: string) => file === 'pagefind.js' || file === 'wasm.en.pagefind';
/** Compressed by Pagefind itself: index, metadata, a record each; and what lists them. */
const isData = (file: string) => /\.pf_\w+$/u.test(file) || file === 'pagefind-entry.json';

async function weigh(folder: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return contents
    .map((content, at) =>
      /\.js(?:on)?$/u.test(files[at] ?? '') ? gzipped(content) : content.length,
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Writes a Pagefind index of people into a folder, a record each with all forms as its text, and weighs it.
 * Throws where Pagefind refuses one.
 */
export async function writePagefindIndex(
  people: readonly NamedForms[],
  folder: string,
): Promise<PagefindWeight> {
  await writeIndex(folder, async (index, put) => {
    for (const { id, forms } of people) {
      await put(
        index.addCustomRecord({
          url: id,
          content: foldedToo(forms).join('. '),
          language: 'en',
          meta: { title: forms[0] ?? '' },
        }),
      );
    }
  });
  const files = await readdir(folder, { recursive: true });
  return {
    code: await weigh(folder, files.filter(isCode)),
    data: await weigh(folder, files.filter(isData)),
  };
}

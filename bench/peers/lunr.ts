import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { layFiles } from './lay.ts';
import { readGiven, type GivenLetter } from './records.ts';

/** What a search by lunr goes through: what is told of a letter, or its words as well. */
export type LunrScope = 'metadata' | 'full text';

/** A letter as the store has it: white space folded, and lists as words. */
function item(letter: GivenLetter, scope: LunrScope, name: (id: string) => string) {
  const people = [...letter.detainees.map(({ person }) => person), ...letter.mentions];
  const told = {
    title: letter.title,
    date: letter.when,
    creator: letter.from,
    recipient: letter.to,
    subject: letter.issues.map(name).join('; '),
    people: people.map(name).join('; '),
    ...(scope === 'full text' ? { text: letter.markdown } : {}),
  };
  const folded = Object.entries(told).map(([field, text]) => [
    field,
    text.replaceAll(/\s+/gu, ' '),
  ]);
  return { id: letter.id, ...(Object.fromEntries(folded) as typeof told) };
}

/**
 * Lays out a search page as CollectionBuilder ships it (github.com/CollectionBuilder/collectionbuilder-csv:
 * assets/js/lunr-store.js, _includes/js/lunr-js.html): a script that holds every item, of which the page makes lunr’s
 * index whenever it is opened, and answers `?q=` with all that is found. The markup and the script are our own.
 *
 * Takes the content folder, and one that the page is to be served from: `search/` is its address.
 */
export async function layLunr(content: string, folder: string, scope: LunrScope): Promise<void> {
  const { letters, people, issues } = await readGiven(content);
  const names = new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...issues.map(({ id, label }) => [id, label] as const),
  ]);
  const store = letters.map((letter) => item(letter, scope, (id) => names.get(id) ?? ''));
  const fields = Object.keys(store[0] ?? {}).filter((field) => field !== 'id');
  const page = path.resolve('bench/peers/lunr/search.html');
  await layFiles(folder, [
    ['search/index.html', await readFile(page, 'utf8')],
    ['assets/lunr.min.js', await readFile(path.resolve('node_modules/lunr/lunr.min.js'), 'utf8')],
    [
      'assets/lunr-store.js',
      `const fields = ${JSON.stringify(fields)};\nconst store = ${JSON.stringify(store)};\n`,
    ],
  ]);
}

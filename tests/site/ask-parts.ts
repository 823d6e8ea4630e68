import { runInNewContext } from 'node:vm';
import type { AskColumns } from '../../src/archive/views/ask-columns.ts';
import type { TaggedWords } from '../../src/search/ask-words.ts';

/**
 * The scripts of a ledger whose words all come with its columns, as they would be were they in parts of so many
 * letters: by their paths on the site.
 */
export function scriptsApart(whole: string, size: number): Map<string, string> {
  const page: { byNameAsks?: AskColumns; byNameAskWords?: Record<string, TaggedWords> } = {};
  runInNewContext(whole, page);
  const letters = page.byNameAskWords?.['']?.letters ?? [];
  const parts = Array.from({ length: Math.ceil(letters.length / size) }, (_, index) => ({
    ...{ name: `2016-${index + 1}`, tag: `tag-${index + 1}` },
    letters: letters.slice(index * size, (index + 1) * size),
  }));
  const columns = {
    ...page.byNameAsks,
    parts: parts.map((part) => ({ ...part, letters: part.letters.length })),
  };
  return new Map([
    ['asks.js', `globalThis.byNameAsks=${JSON.stringify(columns)}`],
    ...parts.map(({ name, tag, letters: of }): [string, string] => [
      `asks/in/${name}.js`,
      `(globalThis.byNameAskWords??={})["${name}"]=${JSON.stringify({ tag, letters: of })}`,
    ]),
  ]);
}

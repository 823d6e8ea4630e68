import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { askColumns } from '../archive/views/ask-columns.ts';
import { askParts, type AskPart } from '../archive/views/ask-parts.ts';
import { askWords } from '../archive/views/ask-words.ts';
import type { TaggedWords } from './ask-words.ts';

// What the filter of the ledger reads, as classic scripts: they load from `file://` too, where a fetch would not.

/** So much of a digest that no part is taken for what it was before. */
const tagLength = 8;

const digest = (value: unknown): string =>
  hash('sha256', JSON.stringify(value)).slice(0, tagLength);

const tagOf = ({ letters }: AskPart): string =>
  digest(
    letters.map(({ letter, asks }) => [
      letter.id,
      asks.map(({ number, ask, outcome }) => [number, ask, outcome]),
    ]),
  );

/** Changes whenever a part does: so no reader’s browser takes columns that it keeps for those of newer parts. */
export const ledgerTag = (archive: Archive): string => digest(askParts(archive).map(tagOf));

/** The words of a part. */
export function wordsScript(archive: Archive, part: AskPart): string {
  const words: TaggedWords = { tag: tagOf(part), letters: askWords(archive, part) };
  return `(globalThis.byNameAskWords??={})[${JSON.stringify(part.name)}]=${JSON.stringify(words)};\n`;
}

/** The parts whose words have a script of their own: none where they come with the columns. */
export const partsApart = (archive: Archive): AskPart[] =>
  askParts(archive).filter(({ name }) => name !== '');

/** What every ask is picked by; and the words, where they are few. */
export const columnsScript = (archive: Archive): string =>
  [
    `globalThis.byNameAsks=${JSON.stringify(askColumns(archive, tagOf))};\n`,
    ...askParts(archive)
      .filter(({ name }) => name === '')
      .map((part) => wordsScript(archive, part)),
  ].join('');

import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { askKinds } from '../../archive/ask.ts';
import { letterLine } from '../../archive/views/letter-line.ts';
import { capitalized, listed, sentence } from '../../archive/words.ts';
import { plain } from '../plain.ts';

/**
 * What a letter is, in the archive’s words: from whom to whom, when, for whom it speaks, what
 * kinds of thing it asks. It gives no one’s status: a citation outlives what a letter reports.
 */
export function letterAbstract(archive: Archive, letter: LetterRecord): string {
  const { fromTo } = letterLine(archive, letter);
  // By id: namesakes are two people.
  const ids = new Set(letter.detainees.map(({ person }) => person));
  const held = [...ids].flatMap((id) => archive.person(id)?.name ?? []);
  // “Other” says nothing of what is asked.
  const kinds = letter.asks.map(({ kind }) => kind).filter((kind) => kind !== 'other');
  const asks = new Set(kinds.map((kind) => askKinds[kind]));
  return [
    sentence(capitalized(fromTo)),
    ...(letter.occasion ? [sentence(`Occasion: ${letter.occasion}`)] : []),
    ...(held.length > 0 ? [sentence(`Speaks for ${listed(held)}`)] : []),
    ...(asks.size > 0 ? [sentence(`What it asks: ${[...asks].join('; ')}`)] : []),
  ]
    .map(plain)
    .join(' ');
}

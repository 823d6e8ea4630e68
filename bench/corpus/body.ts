import type { ListedPerson } from '../names/list.ts';
import type { Draw } from '../names/random.ts';
import { someSigns } from './chinese.ts';
import { capital, phrase, someWords } from './vocabulary.ts';
import type { World } from './world.ts';

/** How someone is named in a letter: by which form of the name. */
export interface NamedSo {
  person: ListedPerson;
  spelling: string;
}

/** How a language puts words together. */
interface Writing {
  /** A sentence of so many words, with what is set in among them. */
  sentence: (words: number, inserted: string | undefined) => string;
  heading: () => string;
  between: string;
}

const english = (draw: Draw, { words }: World): Writing => ({
  sentence(count, inserted) {
    const row = someWords(draw, words, count);
    // Not first: a capital before a name would be a part of it.
    if (inserted !== undefined) row.splice(2 + draw.below(row.length - 2), 0, inserted);
    return `${capital(row.join(' '))}.`;
  },
  heading: () => phrase(draw, words, 2 + draw.below(4)),
  between: ' ',
});

const chinese = (draw: Draw, { signs }: World): Writing => ({
  // A word of Chinese is between one sign and two.
  sentence(count, inserted) {
    const before = someSigns(draw, signs, Math.ceil(count * 0.8));
    const name = inserted === undefined ? '' : ` ${inserted} `;
    return `${before}，${name}${someSigns(draw, signs, Math.ceil(count * 0.8))}。`;
  },
  heading: () => someSigns(draw, signs, 4 + draw.below(5)),
  between: '',
});

const link = (id: string, text: string) => `[${text}](person:${id})`;

/** What is said in sentences, in the order of a letter: everyone named once at least, those of a cause often. */
function insertions(draw: Draw, named: readonly NamedSo[]): string[] {
  const first = named.map(({ person, spelling }, index) =>
    index === 0 ? link(person.id, spelling) : spelling,
  );
  const again = named.slice(0, 3).flatMap(({ spelling }) => (draw.chance(0.6) ? [spelling] : []));
  return [...first, ...again];
}

/**
 * The text of a letter of some nine hundred words: paragraphs under headings, now and then a list, in which everyone
 * is named whom it names; and below it its first signatories.
 */
export function body(
  draw: Draw,
  world: World,
  language: string,
  named: readonly NamedSo[],
  signed: readonly string[],
): string {
  const writing = (language === 'en' ? english : chinese)(draw, world);
  const names = insertions(draw, named);
  const length = 650 + draw.below(350);
  const blocks: string[] = [];
  for (let count = 0, place = 0; count < length || place < names.length;) {
    const sentences: string[] = [];
    for (let left = 3 + draw.below(4); left > 0; left -= 1) {
      const words = 8 + draw.below(20);
      sentences.push(writing.sentence(words, draw.chance(0.7) ? names[place++] : undefined));
      count += words;
    }
    if (draw.chance(0.25)) blocks.push(`## ${writing.heading()}`);
    blocks.push(
      draw.chance(0.06)
        ? sentences.map((sentence) => `- ${sentence}`).join('\n')
        : sentences.join(writing.between),
    );
  }
  if (signed.length > 0) blocks.push(signed.map((line) => `- ${line}`).join('\n'));
  return blocks.join('\n\n');
}

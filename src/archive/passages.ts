import type { ElementContent, Root, RootContent } from 'hast';
import { nameMatcher, type KnownName } from './name-matcher.ts';

/** A stretch of a passage; `named` where it is the name of the person. */
export interface PassagePart {
  text: string;
  named: boolean;
}

/** Where a letter's text names someone, quoted. */
export interface Passage {
  /** The id of its paragraph: `p3`. */
  paragraph: string;
  parts: PassagePart[];
}

/** A place in a paragraph's text where someone is named. */
interface Naming {
  person: string;
  start: number;
  end: number;
}

interface Paragraph {
  id: string;
  text: string;
  links: Naming[];
}

type Content = RootContent | ElementContent;

/** About how long a quotation is, and how long it may be, in characters. */
const usual = 200;
const longest = 320;

const numbered = /^p\d+$/u;

/** The numbered paragraphs of a letter's text, each with its links to people. Notes and tables have no number. */
function paragraphsOf(tree: Root, personAt: (href: string) => string | undefined): Paragraph[] {
  const found: Paragraph[] = [];
  const walk = (node: Content, within: Paragraph | undefined): void => {
    if (node.type === 'text') {
      // A line that ends in the file ends no sentence.
      if (within) within.text += node.value.normalize('NFC').replaceAll(/[ \t\r\n]+/gu, ' ');
      return;
    }
    if (node.type !== 'element' || node.tagName === 'table') return;
    const { tagName, properties, children } = node;
    const id = String(properties['id'] ?? '');
    const own = numbered.test(id) ? { id, text: '', links: [] } : within;
    if (own && own !== within) found.push(own);
    const start = own?.text.length ?? 0;
    if (tagName === 'br' && own) own.text += ' ';
    // A mark of a note is no part of a sentence.
    if (!('dataFootnoteRef' in properties)) for (const child of children) walk(child, own);
    const { href } = properties;
    const person = tagName === 'a' && typeof href === 'string' ? personAt(href) : undefined;
    if (own && person !== undefined) own.links.push({ person, start, end: own.text.length });
  };
  for (const child of tree.children) walk(child, undefined);
  return found;
}

/** Where a paragraph names people: by links, and elsewhere by their names, where those are of one person. */
function namingsIn(
  { text, links }: Paragraph,
  namesIn: ReturnType<typeof nameMatcher<KnownName>>,
): Naming[] {
  const namings = [...links];
  for (const { start, end, bearer } of namesIn(text)) {
    const linked = links.some((link) => start < link.end && link.start < end);
    if (bearer && !linked) namings.push({ person: bearer.person, start, end });
  }
  return namings.sort((a, b) => a.start - b.start);
}

/** The sentences of a text, or its words, as places in it. */
function segments(text: string, language: string, granularity: 'sentence' | 'word') {
  const found = new Intl.Segmenter(language, { granularity }).segment(text);
  return Array.from(found, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The part of a long sentence around a name, cut between words. */
function around(text: string, { start, end }: Naming, language: string) {
  const room = Math.max(0, longest - (end - start)) / 2;
  const words = segments(text, language, 'word').filter(
    (word) =>
      (word.start >= start - room && word.end <= end + room) ||
      (word.end > start && word.start < end),
  );
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

/** What of a paragraph is quoted: the sentence that first names someone, with those beside it while it is short. */
function quoted(text: string, naming: Naming, language: string) {
  const sentences = segments(text, language, 'sentence');
  let first = sentences.findIndex(({ end }) => end > naming.start);
  let last = sentences.findIndex(({ end }) => end >= naming.end);
  const reach = () => ({
    start: sentences[first]?.start ?? 0,
    end: sentences[last]?.end ?? text.length,
  });
  if (reach().end - reach().start > longest) return around(text, naming, language);
  const fits = (length = Infinity) => reach().end - reach().start + length <= usual;
  const lengthOf = (index: number) => {
    const sentence = sentences[index];
    return sentence && sentence.end - sentence.start;
  };
  while (fits(lengthOf(last + 1))) last += 1;
  while (fits(lengthOf(first - 1))) first -= 1;
  return reach();
}

function quote(
  { id, text }: Paragraph,
  namings: readonly Naming[],
  language: string,
): Passage | undefined {
  const [first] = namings;
  if (!first) return undefined;
  const { start, end } = quoted(text, first, language);
  const parts: PassagePart[] = [];
  const add = (words: string, named: boolean) => {
    if (words !== '') parts.push({ text: words, named });
  };
  // Held to its neighbor, so that it never has a line of its own.
  if (start > 0) add('…\u00A0', false);
  let done = start;
  for (const naming of namings) {
    if (naming.start < done || naming.end > end) continue;
    add(text.slice(done, naming.start), false);
    add(text.slice(naming.start, naming.end), true);
    done = naming.end;
  }
  add(text.slice(done, end).trimEnd(), false);
  if (end < text.trimEnd().length) add('\u00A0…', false);
  return { paragraph: id, parts };
}

/**
 * The passages of a letter's text in which it names people, by person, in the order of the text: one for each
 * paragraph. What is left out of a paragraph is marked with an ellipsis.
 *
 * Takes the text as published, its language, the names that the letter records, and the person to whose page
 * an address leads. A name that two people share names neither of them, unless a link says who is meant.
 */
export function passagesByPerson(
  tree: Root,
  language: string,
  names: readonly KnownName[],
  personAt: (href: string) => string | undefined,
): Map<string, Passage[]> {
  const namesIn = nameMatcher(names);
  const found = new Map<string, Passage[]>();
  for (const paragraph of paragraphsOf(tree, personAt)) {
    const byPerson = Map.groupBy(namingsIn(paragraph, namesIn), ({ person }) => person);
    for (const [person, namings] of byPerson) {
      const passage = quote(paragraph, namings, language);
      if (passage) found.set(person, [...(found.get(person) ?? []), passage]);
    }
  }
  return found;
}

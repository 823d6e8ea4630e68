import type { LetterText, PartLine } from '../text/letter-text.ts';

/** A sentence of a letter, or a line of it that is none. */
export interface Sentence {
  /** Its words, as printed. */
  text: string;
  line: PartLine;
  /** Its number in the letter. */
  number: number;
}

// A point after these ends no sentence; nor does one after a single letter (J. F. Kerry, U.S.).
const shortened =
  /(?:^|[\s(“"‘'])(?:mr|mrs|ms|mx|messrs|mmes|atty|engr|dr|prof|hon|rev|fr|sr|sra|st|jr|gen|col|lt|capt|sgt|gov|sen|rep|pres|no|nos|art|arts|sec|vol|pp?|cf|vs|etc|e\.g|i\.e|approx|ca|aka|a\.k\.a|dept|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ave|blvd|mme|mlle|bzw|z\.b|\p{L})\.$/iu;

const end = /[.!?…]+[”"’')\]]*(?=\s|$|[\p{Lu}\p{Script=Han}])|[。！？；!?]+[”"’'）)」』]*|[؟۔]+/gu;

const germanMonth =
  /^ (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

/** The longest a sentence is; what is longer is cut, since no rule reads so far. */
const longest = 3000;

/** Cuts a line into its sentences. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  const add = (to: number) => {
    for (; to - start > longest; start += longest) found.push(text.slice(start, start + longest));
    const part = text.slice(start, to).trim();
    if (part) found.push(part);
    start = to;
  };
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    if (match[0] === '.') {
      const before = text.slice(Math.max(start, to - 12), to);
      if (shortened.test(before)) continue;
      // German writes the day with a point: am 3. Mai.
      if (/\d\.$/u.test(before) && germanMonth.test(text.slice(to, to + 12))) continue;
      // A page that lost its spaces: "detained.Three months later", but not nytimes.Com.
      if (/\p{Lu}/u.test(text.charAt(to)) && !/\p{Ll}{3}\.$/u.test(before)) continue;
      if (/^\s*\p{Ll}/u.test(text.slice(to, to + 4))) continue;
    }
    add(to);
  }
  add(text.length);
  return found;
}

/** Signs of the private use areas stand for people while a sentence is judged; a page's own are dropped. */
const reserved = /[\uE000-\uF8FF]/gu;

/** The sentences of a letter in their order, each with the line that it stands on. */
export function sentencesOf({ lines }: LetterText): Sentence[] {
  const found: Sentence[] = [];
  for (const line of lines) {
    const text = line.text.normalize('NFC').replaceAll(reserved, ' ');
    for (const sentence of sentencesIn(text)) {
      found.push({ text: sentence, line, number: found.length });
    }
  }
  return found;
}

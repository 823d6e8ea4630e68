import type { Archive, IssueRecord } from '../../archive/archive.ts';
import type { Origin } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { isHan } from '../../names/han.ts';
import { bareWords } from './same-words.ts';

/** An issue of the archive that a letter raises, by its words. */
export interface IssueFound extends Origin {
  id: string;
  /** The word of the issue that the letter says first. */
  word: string;
  /** How often the letter says words of it. */
  times: number;
}

/** The parts in which a letter speaks of its matter; what its signatories are called is not that. */
const spoken = new Set<PartLine['part']>(['title', 'subject', 'body']);

/** A word as it stands in a list and in a sentence: journalist and journalists, policy and policies. */
function inflected(word: string): string {
  if (!/^[a-z]{3,}$/u.test(word)) return word;
  const stem = word.replace(/(?:ies|y)$/u, '');
  if (stem !== word) return `${stem}(?:y|ies)`;
  if (/ss$/u.test(word)) return `${word}(?:es)?`;
  if (/(?:[sxz]|[cs]h)es$/u.test(word)) return `${word.replace(/es$/u, '')}(?:es)?`;
  return `${word.replace(/s$/u, '')}s?`;
}

/** A pattern for a form among bare words: whole words, the last of them in the singular or plural. */
function formPattern(form: string): RegExp | undefined {
  const bare = bareWords(form);
  if (bare === '') return undefined;
  if (isHan(bare)) return new RegExp(bare.replaceAll(' ', ''), 'gu');
  const words = bare.split(' ');
  // Of "prisoners of conscience" the first word has the plural, of "black jails" the last.
  const pattern = words.map((word) => inflected(word)).join(' ');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Whether a form said once says enough: of several words, so that it is a matter and no mere word. */
const isStrong = (form: string): boolean =>
  isHan(form) ? [...form].length >= 4 : bareWords(form).split(' ').length >= 2;

interface Said {
  line: PartLine;
  form: string;
}

/** Every place where a letter says one of the forms of an issue, in its order; a place counts once. */
function said(issue: IssueRecord, lines: readonly (readonly [PartLine, string])[]): Said[] {
  const forms = [issue.label, ...issue.forms].flatMap((form) => {
    const pattern = formPattern(form);
    return pattern ? [{ form, pattern }] : [];
  });
  return lines.flatMap(([line, bare]) => {
    const places = forms
      .flatMap(({ form, pattern }) => {
        const text = isHan(form) ? bare.replaceAll(' ', '') : bare;
        return [...text.matchAll(pattern)].map((match) => ({
          line,
          form,
          at: match.index,
          end: match.index + match[0].length,
        }));
      })
      .sort((a, b) => a.at - b.at || b.end - a.end);
    // A form within another is not said twice: torture in "Convention against Torture".
    return places.filter(({ end }, place) => places.slice(0, place).every((one) => one.end < end));
  });
}

/** Whether a letter sets a line above its text or parts of it. */
const isHeading = ({ part, kind }: PartLine) =>
  part === 'title' || part === 'subject' || kind === 'heading';

/**
 * The issues of the archive whose words stand in a letter, those of its title first, then those said most.
 * An issue that is said once, in one word, in passing is none of the letter's.
 */
export function issuesOf(letter: LetterText, archive: Archive): IssueFound[] {
  const lines = letter.lines
    .filter(({ part }) => spoken.has(part))
    .map((line) => [line, bareWords(line.text)] as const);
  return archive.issues
    .flatMap((issue) => {
      const places = said(issue, lines);
      const [first] = places;
      if (!first) return [];
      const isTitled = places.some(({ line }) => isHeading(line));
      if (!isTitled && places.length < 2 && !isStrong(first.form)) return [];
      const found: IssueFound = {
        id: issue.id,
        word: first.form,
        times: places.length,
        how: 'inferred',
        line: first.line.number,
        quote: first.line.text,
      };
      return [{ found, isTitled }];
    })
    .sort(
      (a, b) =>
        Number(b.isTitled) - Number(a.isTitled) ||
        b.found.times - a.found.times ||
        (a.found.line ?? 0) - (b.found.line ?? 0),
    )
    .map(({ found }) => found);
}

import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';
import { functionWords } from './english.ts';

const digitFor: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };
const lettersFor: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['l', 'i'],
  '5': ['s'],
};

const asDigits = (text: string) => text.replaceAll(/[OolI|]/gu, (sign) => digitFor[sign] ?? sign);

const apart = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

/** “2O10”, “l989”: years in which a letter stands for a digit. */
const years = apart(String.raw`[12lI|][0-9OolI|]{3}`);
/** “2Oth”, “1O,000”, “3O”: other numbers. */
const numbers = apart(
  String.raw`\d{0,3}O?\d{0,3}(?:,[\dO]{3}){1,4}|\d{1,9}O(?:th)?|\d{1,9}[Ol]\d{1,9}`,
);

/** “l2 per cent”, “l1 years”: numbers that begin with a letter, before what is counted. */
const counted =
  /(?<![\p{L}\p{N}])[lI]\d{1,2}(?=(?: |-)(?:years?|months?|weeks?|days?|hours?|people|per ?cent|percent)\b|%)/gu;

function lettersForDigits({ prose }: DamageText): Slip[] {
  const slips = (pattern: RegExp, isSure: (mend: string) => boolean) =>
    [...prose.matchAll(pattern)].flatMap(({ 0: found, index: start }): Slip[] => {
      const mend = asDigits(found);
      if (mend === found || !/\d/u.test(found)) return [];
      const end = start + found.length;
      return [{ kind: 'letter-for-digit', start, end, [isSure(mend) ? 'mend' : 'guess']: mend }];
    });
  return [
    ...slips(years, (mend) => /^(?:19|20)\d\d$/u.test(mend)),
    ...slips(counted, () => true),
    // A number that counts nothing said may be the name of something: it is only pointed out.
    ...slips(numbers, () => false),
  ];
}

/** Every word that comes of letters in place of the digits of a text. */
function readings(text: string): string[] {
  const at = /[015]/u.exec(text);
  if (!at) return [text];
  return (lettersFor[at[0]] ?? []).flatMap((letter) =>
    readings(text.slice(0, at.index) + letter + text.slice(at.index + 1)),
  );
}

/** “1aw”, “g0vernment”: words in which a digit stands for a letter, where that makes a word of the letter. */
function digitsForLetters({ prose, words }: DamageText): Slip[] {
  const mixed = apart(
    String.raw`(?=[015]?\p{Ll}|\p{L}\p{Ll}*[015])(?=[\p{L}]*[015])[\p{L}015]{3,30}`,
  );
  return [...prose.matchAll(mixed)].flatMap(({ 0: found, index: start }): Slip[] => {
    if (
      /^\d+(?:st|th|s|k|m|bn|km|kg|am|pm)$/u.test(found) ||
      (found.match(/\d/gu)?.length ?? 0) > 3
    ) {
      return [];
    }
    const known = readings(found.toLowerCase()).filter(
      (word) => functionWords.has(word) || words.has(word),
    );
    const [only] = known;
    if (only === undefined) return [];
    const mend = /^\p{Lu}/u.test(found) ? only.charAt(0).toUpperCase() + only.slice(1) : only;
    return [
      {
        kind: 'digit-for-letter',
        ...{ start, end: start + found.length },
        [known.length === 1 ? 'mend' : 'guess']: mend,
      },
    ];
  });
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

/** Years after a month that lack digits, or whose digits stand apart. */
const brokenYears: readonly RegExp[] = [
  // “June 4, 198”, “4 June 198”, “June 198”; “June 12” is a day.
  new RegExp(
    `(?<=\\b(?:${months}) +\\d{1,2}(?:st|nd|rd|th)?, *)\\d{1,3}(?: \\d{1,3})?(?![\\d\\p{L}:]|,\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b\\d{1,2}(?:st|nd|rd|th)? +(?:${months}),? +)(?:19|20)\\d?(?: \\d{1,2})?(?![\\d\\p{L}:]|,\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b(?:${months}),? +)(?:19\\d|20\\d|(?:19|20|1|2) \\d{1,3}|\\d{3} \\d)(?![\\d\\p{L}:]|,\\d)`,
    'gu',
  ),
  // “in 20 10”, “since 198 ”; after these words no other number is parted so.
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|year|of) )(?:(?:19|20) \d{1,2}|[12] \d{3}|(?:19|20)\d \d)(?![\d\p{L}:])/gu,
  // “198年6月”; years since 1912 are of two or three digits too, but begin otherwise.
  /(?<![\d\p{N}])(?:19|20)\d(?=年(?:\d|$))/gu,
];

/** “June , 1989”: a day that is gone. */
const lostDay = new RegExp(`\\b(?:${months}) +, *(?=(?:19|20)\\d\\d\\b)`, 'gu');

function brokenYearsIn({ prose }: DamageText): Slip[] {
  const inYears = brokenYears.flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap(({ 0: found, index: start }): Slip[] => {
      const joined = found.replaceAll(' ', '');
      const end = start + found.length;
      // “June 4, 12 people”: a number that is no piece of a year.
      if (!/^(?:1|2|19|20|19\d|20\d|(?:19|20)\d\d)$/u.test(joined)) return [];
      // “June 4, 200 people”: where a word follows that no year has behind it, it is counted what the word says.
      const next = /^\s+(\p{L}+)/u.exec(prose.slice(end, end + 24))?.[1]?.toLowerCase();
      const isCounted = next === 'of' || (next !== undefined && !functionWords.has(next));
      if (joined.length < 4 && isCounted) return [];
      return joined.length === 4
        ? [{ kind: 'parted-digits', start, end, mend: joined }]
        : [{ kind: 'lost-digit', start, end }];
    }),
  );
  const days = [...prose.matchAll(lostDay)].map(({ 0: found, index: start }): Slip => ({
    kind: 'lost-digit',
    ...{ start, end: start + found.trimEnd().length },
  }));
  return [...inYears, ...days];
}

/** Letters for digits, digits for letters, and digits of dates that are lost or stand apart. */
export const digitsIn = (text: DamageText): Slip[] => [
  ...lettersForDigits(text),
  ...digitsForLetters(text),
  ...brokenYearsIn(text),
];

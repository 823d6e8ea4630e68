const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const figures = new Intl.NumberFormat('en');
const plurals = new Intl.PluralRules('en');

/** A count in words up to twelve, in figures above: "nine", "1,204". */
export const countWord = (count: number): string => numerals[count] ?? figures.format(count);

/** A count and its noun: "nine letters", "one person". The plural is given where -s does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Texts in a row: "a, b and c". */
export const listed = (texts: Iterable<string>): string => conjunction.format(texts);

/** A noun with its indefinite article: "a letter", "an issue". */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;

/** A text with its first letter made a capital. */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map(
  (unit) =>
    new Intl.NumberFormat('en', {
      style: 'unit',
      unit,
      maximumSignificantDigits: 2,
      unitDisplay: 'short',
    }),
);

/** The size of a file in the unit that reads best: "12 kB". Takes a number of bytes; a kilobyte is a thousand. */
export function fileSize(bytes: number): string {
  // From 999.5 on, two digits would say 1,000 of the smaller unit.
  const power = sizes.findIndex((_, index) => bytes < 995 * 1000 ** index);
  const index = power === -1 ? sizes.length - 1 : power;
  return sizes[index]?.format(bytes / 1000 ** index) ?? '';
}

/** A text as a sentence: with a period, where it does not end a sentence already. */
export const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** A text of so many characters and no more: whole words where it can be, with an ellipsis where it is cut. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const cut = signs.slice(0, most - 1).join('');
  const whole = signs[most - 1] === ' ' ? cut : cut.replace(/[^\s\p{P}]+$/u, '');
  return `${whole.replace(/[\s\p{P}]+$/u, '') || cut}…`;
}

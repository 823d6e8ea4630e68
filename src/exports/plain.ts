/** Noncharacters, which no format may hand on: https://www.unicode.org/faq/private_use.html#nonchar4 */
const noncharacters = /\p{Noncharacter_Code_Point}/gu;

/**
 * A text as every format can carry it, on one line.
 *
 * Line breaks, tabs and control characters become single spaces, lone surrogates U+FFFD. Marks that turn
 * the direction of what stands after them (Unicode’s Bidi_Control) and noncharacters are left out. Joiners
 * stay: Persian and Uyghur are written with them.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(noncharacters, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Noncharacters, which no format may hand on: https://www.unicode.org/faq/private_use.html#nonchar4 */
const noncharacters = /\p{Noncharacter_Code_Point}/gu;

/** A sign that may not stand as it is. Among those left out here some may; that most are not looked at saves time. */
const doubtful = /[^\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u4E00-\u9FFF]|^ | $| {2}/u;

/**
 * A text as every format can carry it, on one line.
 *
 * Line breaks, tabs and control characters become single spaces, lone surrogates U+FFFD. Marks that turn
 * the direction of what stands after them (Unicode’s Bidi_Control) and noncharacters are left out. Joiners
 * stay: Persian and Uyghur are written with them.
 */
export const plain = (text: string): string =>
  doubtful.test(text)
    ? text
        .toWellFormed()
        .replaceAll(/\p{Bidi_Control}/gu, '')
        .replaceAll(noncharacters, '')
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : text;

import { fold } from '../../archive/fold.ts';

/** The first digit of each script's ten, as far as letters are written in them. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xf20, 0x1040, 0x17e0, 0xff10];

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (/\s/u.test(sign)) return ' ';
  if (!/\p{L}/u.test(sign)) return sign;
  const folded = fold(sign);
  return folded.length === 1 ? folded : sign;
}

/**
 * A text in lower case without diacritics, its digits those of ASCII, sign by sign: what is found at a place of
 * it stands at the same place of the text in NFC.
 */
export const plainSigns = (text: string): string =>
  text.normalize('NFC').replaceAll(/[^ -@[-`{-~]/g, plainSign);

import { unseenSigns } from '../../../archive/unseen-signs.ts';

// Blanks of all widths, and the ideographic one; what else parts lines.
const blanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/gu;

/** A text without signs that nobody sees, and with one kind of blank. */
export function plainSigns(text: string): string {
  const seen = text.replace(lineEnds, '\n').replace(/\u00AD/gu, '');
  let [plain, from] = ['', 0];
  for (const { sign, index } of unseenSigns(seen)) {
    plain += seen.slice(from, index);
    from = index + sign.length;
  }
  return (plain + seen.slice(from)).replace(blanks, ' ');
}

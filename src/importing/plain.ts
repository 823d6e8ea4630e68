import { unseenSigns } from '../archive/unseen-signs.ts';

/** A text of a page without signs that nobody sees, in Unicode’s composed form: as records may hold it. */
export function seen(text: string): string {
  const composed = text.normalize('NFC');
  let [result, done] = ['', 0];
  for (const { sign, index } of unseenSigns(composed)) {
    // A control or an end of line that no editor shows may stand between words; what is ignored never does.
    result += composed.slice(done, index) + (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(sign) ? ' ' : '');
    done = index + sign.length;
  }
  return result + composed.slice(done);
}

/** The same in one line, for a field: a name, a role, a title. Nothing where no letter or digit is left. */
export function label(text: string | undefined): string | undefined {
  const line = seen(text ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}

import { placeholder } from '../archive/placeholder.ts';
import { isHan, simplified } from '../names/han.ts';
import { hanNumber } from './dates/numerals.ts';
import type { Facts } from './found.ts';

/** From how many words in a row on a text is no longer a term that everyone uses, but the letter’s own. */
const ownWords = 8;

const isShort = (text: string) => text.split(/\s+/u).length < ownWords;

const numbered = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** A sentence that a letter prints in Chinese, in English; nothing where it is not one. */
function termInEnglish(text: string): string | undefined {
  const plain = simplified(text).replaceAll('两', '二');
  if (/无期|终身/u.test(plain)) return 'Life';
  if (/死缓/u.test(plain)) return 'Death, suspended';
  if (/死刑/u.test(plain)) return 'Death';
  const { years, half, months } =
    /^(?:(?<years>[^年个月半]{1,4})年(?<half>半)?)?(?:零?(?<months>[^年个月]{1,4})个?月)?$/u.exec(
      plain,
    )?.groups ?? {};
  const parts = [
    ...(years ? [numbered(hanNumber(years), 'year')] : []),
    ...(months ? [numbered(hanNumber(months), 'month')] : half ? [numbered(6, 'month')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : undefined;
}

/**
 * What a draft may say of a fact that a letter prints: no sentence of the letter, and nothing in signs that the
 * archive’s readers cannot read, for which a placeholder stands. Nothing where it has to be worded.
 */
export function factWords(field: keyof Facts, value: string): string | undefined {
  if (isHan(value)) {
    const term = field === 'sentence' ? termInEnglish(value) : undefined;
    return term ?? placeholder(`“${value}”, in the language of this file`);
  }
  if (isShort(value)) return value;
  const suspected = value.replace(/^Suspicion of /u, '');
  return suspected !== value && isShort(suspected) ? `Suspicion: ${suspected}` : undefined;
}

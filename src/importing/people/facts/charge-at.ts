import type { Read } from './told.ts';

// Words of criminal laws; only with them is what stands behind "for" and "accused of" a charge.
const legal =
  /^(?:inciting|incitement|subver\p{L}+|picking quarrels|provoking|disturbing|disrupting|gathering|assembling|splittism|separatism|secession|endangering|leaking|divulging|fraud|sedition|treason|espionage|spying|terroris\p{L}+|extremis\p{L}+|spreading|insulting|defam\p{L}+|libel|slander|illegal|unlawful|extortion|bribery|embezzlement|tax evasion|collusion|colluding|blasphemy|rioting|arson|murder|theft|obstruct\p{L}+|propaganda|propagating|undermining|violating|membership|supplying|using a cult|lèse[- ]majesté)\b/iu;
const nothing =
  /^(?:nothing|no|any|such|this|these|that|those|it|him|her|them|which|what|having|being|a (?:crime|number|series)|an? offen[cs]e|(?:the |various |several |serious |other |unspecified )*(?:crimes?|offen[cs]es|charges|acts|following))\b/iu;
const quoted = /^[“"‘]([^“”"‘]{3,120}?)[,.]?[”"’](?!\p{L})/u;
const unquoted =
  /^(\p{L}[\p{L}\p{M}’' -]*?)(?=[,.;:()“"]|$| (?:in|on|at|by|after|before|under|following|because|while|when|since|for|from|who|which|as|through|over|during|within|along|together|with|(?:and|but) (?:(?:has|have|had|is|are|was|were|been|he|she|they|his|her|their|a|the|later|then|now|is|sentenced|held|detained|placed|taken|faces?|could|remains?|given|released|jailed|imprisoned|transferred|denied)\b|\p{Lu}))(?![\p{L}-]))/u;

/** A charge has no more words than this; what is longer is a story. */
const longestCharge = 12;

/**
 * The charge that a text begins with, without its quotes. Where what stands before it may tell of other things, too
 * (`isSure` is false), only one in quotes or in words of a law is taken.
 */
export function chargeAt(
  text: string,
  isSure: boolean,
): (Read & { isQuoted: boolean }) | undefined {
  const led =
    /^(?:(?:the )?(?:alleged |suspected )?(?:crimes?|offen[cs]es?|charges?) of |alleged(?:ly)? |suspected |suspicion of )?/u.exec(
      text,
    )?.[0] ?? '';
  const rest = text.slice(led.length);
  const marked = quoted.exec(rest);
  const match = marked ?? unquoted.exec(rest);
  const words = match?.[1]?.trim() ?? '';
  if (!match || nothing.test(words) || words.split(/\s+/u).length > longestCharge) return undefined;
  if (!isSure && !marked && !led && !legal.test(words)) return undefined;
  return { value: words, end: led.length + match[0].length, isQuoted: marked !== null };
}

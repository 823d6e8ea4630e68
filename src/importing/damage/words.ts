import type { Damage, DamageKind } from './damage.ts';

const says: Readonly<Record<DamageKind, string>> = {
  'joined-words': 'words ran together',
  'missing-blank': 'a blank is missing',
  'letter-for-digit': 'a letter stands for a digit',
  'digit-for-letter': 'a digit stands for a letter',
  'lost-digit': 'digits of the date are lost',
  'parted-digits': 'the digits of a year stand apart',
  'doubled-word': 'a word stands twice',
  'broken-word': 'a line’s end broke a word',
  'wrong-encoding': 'signs were read in the wrong encoding',
  'lost-sign': 'a sign is lost',
  'left-entity': 'a sign is written as HTML writes it',
  'cut-off': 'the text breaks off within a sentence',
  unpaired: 'a bracket or quote stands alone',
};

const inOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** “thefreedom”: words ran together; --mend makes it “the freedom”. */
export function damageWords({ kind, found, mend, guess }: Damage): string {
  const what = `Damaged? “${inOneLine(found)}”: ${says[kind]}`;
  if (mend !== undefined) return `${what}; --mend makes it “${inOneLine(mend)}”.`;
  return guess === undefined ? `${what}.` : `${what}, perhaps “${inOneLine(guess)}”.`;
}

import { cutOffIn } from './cut-off.ts';
import { damageText, type DamageText } from './damage-text.ts';
import { digitsIn } from './digits.ts';
import { doubledWordsIn } from './doubled-words.ts';
import { encodingSlipsIn } from './encoding.ts';
import { hyphenationIn } from './hyphenation.ts';
import { joinedWordsIn } from './joined-words.ts';
import { missingBlanksIn } from './missing-blanks.ts';
import { unpairedIn } from './unpaired.ts';

/** What may have happened to a text on its way here. */
export type DamageKind =
  | 'joined-words'
  | 'missing-blank'
  | 'letter-for-digit'
  | 'digit-for-letter'
  | 'lost-digit'
  | 'parted-digits'
  | 'doubled-word'
  | 'broken-word'
  | 'wrong-encoding'
  | 'lost-sign'
  | 'left-entity'
  | 'cut-off'
  | 'unpaired';

/** A place that looks damaged. */
export interface Damage {
  kind: DamageKind;
  /** The line of the transcription, from 1. */
  line: number;
  /** Where it begins and ends in the transcription. */
  start: number;
  end: number;
  /** What stands there. */
  found: string;
  /** What must have stood there, where only one thing can have. */
  mend?: string | undefined;
  /** What may have stood there. */
  guess?: string | undefined;
}

/** A place as those find it who look for one kind of damage. */
export type Slip = Pick<Damage, 'kind' | 'start' | 'end' | 'mend' | 'guess'>;

const searches: readonly ((text: DamageText) => Slip[])[] = [
  ...[encodingSlipsIn, hyphenationIn, digitsIn, missingBlanksIn, joinedWordsIn, doubledWordsIn],
  ...[cutOffIn, unpairedIn],
];

/** What looks damaged in a transcription, in its order. Of places that overlap, the first kind found counts. */
export function damageIn(markdown: string): Damage[] {
  const text = damageText(markdown);
  const found = searches
    .flatMap((search) => search(text))
    .map((slip, rank) => ({ slip, rank }))
    .sort((a, b) => a.slip.start - b.slip.start || a.rank - b.rank)
    .map(({ slip }) => slip);
  const apart: Slip[] = [];
  for (const slip of found) if (slip.start >= (apart.at(-1)?.end ?? 0)) apart.push(slip);
  return apart.map((slip) => ({
    ...slip,
    line: text.lineAt(slip.start),
    found: markdown.slice(slip.start, slip.end),
  }));
}

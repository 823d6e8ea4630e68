import type { PartyFound } from '../found.ts';
import type { LetterText } from '../text/letter-text.ts';
import { once, partyOf } from './party.ts';
import { pieceOf } from './pieces.ts';
import { startsWithRole } from './role.ts';

/** “in our capacity as A; B; and C, pursuant to …”: by what mandates those who write do so. */
const capacity =
  /\bin (?:our|my) (?:capacit(?:y|ies)|status(?:es)?|roles?) (?:as|of) (?:the )?(\p{Lu}.+?)(?=,? (?:pursuant to|under|in accordance|in line with|for approval|as established|established|mandated|appointed|we|I)\b|\.(?:\s|$)|$)/u;

/** What stands before an item of such a list. */
const joint = /^(?:and\s+)?(?:as\s+)?(?:of\s+)?(?:the\s+)?/iu;

/** Those who write in a capacity that the letter tells: bodies, and offices of which no name is printed. */
export function thoseInCapacity({ lines }: LetterText): PartyFound[] {
  for (const line of lines.filter(({ part }) => part === 'body')) {
    const list = capacity.exec(line.text)?.[1];
    const items = list?.split(/\s*[;；]\s*/u).map((item) => item.replace(joint, ''));
    // One alone may go on with anything: “in my capacity as Chair I have seen …”.
    if (!items || items.length < 2) continue;
    return once(
      items.flatMap((item) => {
        // An office is told whole: "Rapporteur for the Right to Tides".
        const piece = startsWithRole(item) ? { group: item } : pieceOf(item);
        return piece ? [partyOf({ ...piece, lines: [line] })] : [];
      }),
    );
  }
  return [];
}

import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';

const latin = String.raw`[\p{sc=Latin}]`;
const lower = String.raw`(?:(?=\p{Ll})\p{sc=Latin})`;
const upper = String.raw`(?:(?=\p{Lu})\p{sc=Latin})`;

/** Places where a blank is missing: what stands before it, and what after. Each is sure. */
const joints: readonly RegExp[] = [
  // “citizens.The”; not “Ph.D.”, “No.Seven” or the end of an abbreviation of one letter.
  new RegExp(`(?<=${lower}{3}[.!?]["”’»)\\]]?)(?=${upper}(?:${lower}|\\s))`, 'gu'),
  // “U.S.government”
  new RegExp(`(?<=\\b${upper}\\.${upper}\\.)(?=${lower}{3})`, 'gu'),
  // “held,and”, “asks;and”: commas within numbers have digits beside them.
  new RegExp(`(?<=${latin}{2}[,;])(?=${latin}{2})`, 'gu'),
  // “following:The”
  new RegExp(`(?<=${lower}{3}:)(?=${upper}${lower})`, 'gu'),
  // “values”or”, “(2009)and”, “[1]While”; “citizen(s)are” has no blank to lose before a bracket of a letter or two.
  new RegExp(`(?<=[\\p{L}\\p{N}.,!?][”»])(?=${latin}{2})`, 'gu'),
  new RegExp(`(?<=\\([^()\\s][^()\\n]{2,80}\\))(?=${latin}{2})`, 'gu'),
  new RegExp(`(?<=\\[\\d{1,3}\\])(?=${upper}${lower})`, 'gu'),
  // “part of“the”, “Rights(CHRD)”
  new RegExp(`(?<=${latin}{2})(?=[“«]${latin})`, 'gu'),
  new RegExp(
    `(?<=${latin}{3})(?=\\((?:\\d{4}|${upper}${lower}{3,}|${upper}{3,})[^()\\n]*\\))`,
    'gu',
  ),
];

/** The stretch without blanks around a place: the word before and the word after. */
function around(prose: string, index: number): [start: number, end: number] {
  const isPart = (sign: string) => sign !== '' && !/\s/u.test(sign);
  let [start, end] = [index, index];
  while (index - start < 40 && isPart(prose.charAt(start - 1))) start -= 1;
  while (end - index < 40 && isPart(prose.charAt(end))) end += 1;
  return [start, end];
}

/** Blanks that are missing after signs that end a sentence or a part of one, and around brackets and quotes. */
export function missingBlanksIn({ markdown, prose }: DamageText): Slip[] {
  const places = joints.flatMap((joint) => [...prose.matchAll(joint)].map(({ index }) => index));
  const slips = new Map<number, { end: number; places: Set<number> }>();
  for (const place of places) {
    const [start, end] = around(prose, place);
    const slip = slips.get(start) ?? { end, places: new Set() };
    slip.end = Math.max(slip.end, end);
    slip.places.add(place);
    slips.set(start, slip);
  }
  return [...slips].map(([start, { end, places: at }]) => {
    const cuts = [start, ...[...at].sort((a, b) => a - b), end];
    const parts = cuts.slice(1).map((cut, index) => markdown.slice(cuts[index], cut));
    return { kind: 'missing-blank', start, end, mend: parts.join(' ') };
  });
}

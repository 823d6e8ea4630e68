import { capital, type Read } from './told.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const number = String.raw`(?:\d{1,2}|(?:twenty|thirty|forty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|${small})`;
const length = String.raw`${number}(?: and (?:a|one)[ -]half)? (?:years?|months?)(?:,? (?:and )?${number} (?:months?|days?))?`;
const term = new RegExp(
  String.raw`^ (?:to )?(?:the \p{L}+ (?:year )?of )?(?:(?:a|an|his|her|their|the) )?(?:(?:prison )?(?:sentence|term) of )?(?:(?<length>${length})(?![\p{L}-])|(?<short>${number})-(?<unit>year|month)(?![\p{L}-])|(?<life>life)(?=[ ,.;)]|$)|(?<death>death)(?=[ ,.;)]|$))(?<rest>[^.;,]{0,60})`,
  'u',
);

/** The sentence that a text begins with: "Eleven years". */
export function termAt(text: string): Read | undefined {
  const match = term.exec(text);
  if (!match) return undefined;
  const { length: long, short, unit, life, rest = '' } = match.groups ?? {};
  if (/\b(?:respectively|or|to \w+ years|ago|old|earlier|later|each\b.*\band)\b/u.test(rest))
    return undefined;
  const years = long?.replaceAll(/[’']/gu, '') ?? (short ? `${short} ${unit}s` : undefined);
  const base = years ?? (life ? 'life' : 'death');
  const isSuspended = /^[^.;]{0,60}\bsuspended\b/u.test(text.slice(match[0].length - rest.length));
  const camp = /\bre-?education through labou?r\b/u.exec(rest)?.[0];
  const value = [base, ...(isSuspended ? ['suspended'] : []), ...(camp ? [camp] : [])].join(', ');
  const behind =
    /^(?:[’']|s[’'])?(?: (?:(?:in|of|behind) )?(?:imprisonment|prison|jail|bars|sentence|term|custody|detention|(?:hard )?labou?r|re-?education|through|each)(?!\p{L}))*/u;
  const end = match[0].length - rest.length;
  return { value: capital(value), end: end + (behind.exec(text.slice(end))?.[0].length ?? 0) };
}

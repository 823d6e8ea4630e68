import type { Status } from '../../archive/status.ts';
import { stateIn } from './latin-status.ts';

// "X, the mayor, arrested nobody": a verb with an object tells of others.
export const notActive = String.raw`(?! (?:them|him|her|us|me|it|others|people|nobody|no|dozens|the (?!same|next|following|day))\b)`;

// What begins the report of a case without a verb of its own: "in custody since June", "life imprisonment".
const reported = new RegExp(
  String.raw`^(?:(?:currently|now|still|reportedly|formally|arbitrarily|was|has been|is|first|later|again|since|and|but|then|who was|who is|who has been)\s)*(?:serving|sentenced|detained|arrested|released|disappeared|imprisoned|jailed|held|died|killed|executed|charged|accused|indicted|awaiting|under (?:house arrest|investigation|arrest|guard|residential|sentence)|kidnapped|abducted|convicted|missing|last seen|in (?:an? |the )?(?:pre-?trial|prison|jail|detention|custody|solitary|exile|a cell|labou?r camp|psychiatric|[\w-]+ year of)|taken|seized|picked up|on (?:trial|remand|bail|death row|hunger strike|parole)|facing|transferred|tried|freed|remanded|committed to|confined|(?:shot|beaten|stabbed|found) dead|beaten to death|(?:police|guards?|soldiers) (?:at|outside)|not (?:yet )?(?:seen|heard|let out|allowed out|charged|tried|released)|never seen|no (?:bail|trial|charges?)|bail (?:refused|denied|set)|(?:denied|refused|granted|out on) bail|charges (?:dropped|dismissed|withdrawn)|trial (?:opens|begins|starts|pending|set|due|adjourned)|deported|extradited|paroled|pardoned|acquitted|incommunicado|behind bars|house arrest|whereabouts|no news|life (?:imprisonment|sentence|in prison)|death (?:sentence|penalty)|given \w+ (?:years|months)|[\w-]+[ -](?:years?|months?)[’']?(?: (?:and|in) [^,.;]{0,40})?(?: (?:of |in )?(?:prison|imprisonment|jail|sentence|detention)))\b${notActive}`,
  'iu',
);

/**
 * The state that a line of a list of cases tells of the name that it begins with, from the text behind that
 * name: ", land surveyor: serving eleven years". Nothing where no part of it is such a report.
 */
export function caseState(behind: string): Status | undefined {
  if (!/^\s?(?:[,:;–—(|\t-]|$)/u.test(behind)) return undefined;
  const parts = behind.slice(0, 400).split(/[,:;()|\t]\s?|\s[–—-]\s/u);
  const first = parts.findIndex((part) => reported.test(part.trim()));
  const isHeld = parts.some((part) => prison.test(part)) && !keeper.test(behind);
  if (first >= 0) {
    const isTerm = parts.some((part) => term.test(part));
    const state = stateIn(parts.slice(first).join(', '));
    return state ?? (isTerm ? 'imprisoned' : isHeld ? 'detained' : 'not-stated');
  }
  if (terms.test(behind)) return 'imprisoned';
  return isHeld ? (stateIn(parts.join(', ')) ?? 'detained') : undefined;
}

const years = String.raw`(?:\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:years?|months?)(?: and (?:\d{1,2}|[a-z]+) (?:months?|days?))?`;
/** A part of a line that is nothing but a term: "four years", "life". */
const term = new RegExp(String.raw`^\s*(?:${years}|life)\s*$`, 'iu');
/** The same behind a colon, a dash or the rule of a table. */
const terms = new RegExp(String.raw`(?:[:|\t]|\s[–—-])\s?(?:${years}|life)\s*(?:[,.;|]|$)`, 'iu');

// A cell that names a prison: "Arvika District Jail". Not of those who run it.
const prison =
  /^\s*(?:(?:at|in) )?(?:(?!the\b)[\p{L}’'-]+ ){0,5}(?:prison|jail|detention cent(?:er|re)|penitentiary|correctional facility|penal colony)(?: no\.? ?\d+)?\s*$/iu;
const keeper =
  /\b(?:wardens?|governor|director|superintendent|head|chief|officer|guards?|chaplain|minist\w+|department|doctor|commander|staff)\b/iu;

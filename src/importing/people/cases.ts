import type { Status } from '../../archive/status.ts';
import { stateIn } from './latin-status.ts';

// What begins the report of a case without a verb of its own: "in custody since June", "life imprisonment".
const reported =
  /^(?:(?:currently|now|still|reportedly|formally|arbitrarily|was|has been|is|first|later|again|since|and|but|then|who was|who is|who has been)\s)*(?:serving|sentenced|detained|arrested|released|disappeared|imprisoned|jailed|held|died|killed|executed|charged|accused|indicted|awaiting|under (?:house arrest|investigation|arrest|guard|residential|sentence)|kidnapped|abducted|convicted|missing|last seen|in (?:an? |the )?(?:pre-?trial|prison|jail|detention|custody|solitary|exile|a cell|labou?r camp|psychiatric|[\w-]+ year of)|taken|seized|picked up|on (?:trial|remand|bail|death row|hunger strike|parole)|facing|transferred|tried|freed|remanded|committed to|confined|deported|extradited|paroled|pardoned|acquitted|incommunicado|behind bars|whereabouts|no news|life (?:imprisonment|sentence|in prison)|death (?:sentence|penalty)|given \w+ (?:years|months)|[\w-]+[ -](?:years?|months?)[’']?(?: (?:and|in) [^,.;]{0,40})?(?: (?:of )?(?:prison|imprisonment|jail|sentence|detention)))\b/iu;

/**
 * The state that a line of a list of cases tells of the name that it begins with, from the text behind that
 * name: ", land surveyor: serving eleven years". Nothing where no part of it is such a report.
 */
export function caseState(behind: string): Status | undefined {
  if (!/^\s?(?:[,:;–—(-]|$)/u.test(behind)) return undefined;
  const parts = behind.slice(0, 400).split(/[,:;()]\s?|\s[–—-]\s/u);
  const first = parts.findIndex((part) => reported.test(part.trim()));
  return first < 0 ? undefined : (stateIn(parts.slice(first).join(', ')) ?? 'not-stated');
}

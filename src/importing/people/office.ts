import { fold } from '../../archive/fold.ts';
import { isPlace } from './places.ts';
import { offices, professions } from './words.ts';

/** What someone does, and where, as a letter tells it behind a name. */
export interface Office {
  role: string;
  organization?: string | undefined;
}

const posts =
  /^(?:manager|coordinator|head|officer|secretary|adviser|advisor|counsel|fellow|associate|co-?chair|convener|convenor|secretary-general)$/u;

const fields =
  /^(?:State|Police|Staff|Justice|Defen[cs]e|Security|Government|Parliament|Mission)$/u;

const roleIn =
  /^(?:, | \(| [-–—] )(?:(?:the|a|an|its|their|then|former) )?(?!(?:and|or|as|who|one|both|his|her|my|our)\b)(?<role>\p{L}[\p{L}’'-]*(?: (?!(?:of|at|for|with|in|on|who|and|is|was|by)\b)[\p{L}’'-]+){0,5}(?: and (?!\p{Lu}\p{Ll}+ \p{Lu})[\p{L}’'-]+(?: [\p{Ll}-]+)?)?)(?<rest>.*)$/su;
const bodyIn =
  /^ (?<link>of|at|for|with|from) (?:the )?(?<body>\p{Lu}[\p{L}\p{M}\d’'&.-]*(?: (?:(?:of|for|and|on|to|without|de|du|des|la|&) ){0,1}(?:the )?\p{Lu}[\p{L}\p{M}\d’'&-]*)*)(?= \(\p{Lu}|[,.;:)]|$| [-–—]| (?:and|said|says|told|who|in|at|has|is|was|wrote|writes|stated)(?!\p{L}))/u;

/**
 * The office of someone from the words behind their name: “, Secretary-General of the Harbor Circle”. Nothing where
 * these tell of none, or of anything that goes on.
 */
export function officeIn(behind: string): Office | undefined {
  const { role, rest = '' } = roleIn.exec(behind)?.groups ?? {};
  if (role === undefined) return undefined;
  const isOffice = role.split(' ').some((word) => {
    const key = fold(word);
    return offices.has(key) || professions.has(key) || posts.test(key);
  });
  if (!isOffice) return undefined;
  const own = /^(?<body>\p{Lu}[\p{L}\d’'. -]*?)[’']s (?<post>.+)$/u.exec(role)?.groups;
  const { link = '', body } = bodyIn.exec(rest)?.groups ?? {};
  if (body === undefined) {
    const isWhole = /^(?:[,.;:)]|$| [-–—]| (?:said|told|says)\b)/u.test(rest);
    if (!isWhole) return undefined;
    return own ? { role: own['post'] ?? role, organization: own['body'] } : { role };
  }
  const organization = body.replace(/\.$/u, '');
  // The mayor of a town and the minister of justice are in no organization of that name.
  const isField =
    isPlace(body) || fields.test(body) || /\b(?:minister|commissioner|rapporteur)$/iu.test(role);
  return isField ? { role: `${role} ${link} ${organization}` } : { role, organization };
}

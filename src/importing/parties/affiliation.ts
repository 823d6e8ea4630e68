import { doubled } from './line-text.ts';
import { isCountry } from './name.ts';
import { leadingOffice } from './offices.ts';
import type { Piece } from './piece.ts';
import { endsAsOrganization, endsAsRole, startsWithRole } from './role.ts';
import { hasOrganizationWord, hasRoleWord } from './words.ts';

/** "Harbor Watch (Norway)": a country in brackets says where, not who. */
const withoutCountry = (text: string): string => {
  const [, name, place] = /^(.+?)\s*[（(]([\p{L} .’'-]+)[）)]$/u.exec(text) ?? [];
  return name && place && isCountry(place.replace(/^the /iu, '')) ? name : text;
};

/** A name of an organization without the letters by which it is known: "Harbor Watch (HW)". */
export const withoutAcronym = (text: string): string =>
  withoutCountry(text)
    .replace(
      /\s*[（(](?:["“”]?[\p{Lu}\d&.’'-]{2,12}s?["“”]?|[A-Z][A-Za-z]{1,8}[A-Z][A-Za-z]*)[）)]$/u,
      '',
    )
    .trim();

/** Endings that belong to what stands before their comma. */
export const belongs =
  /^(?:inc|ltd|llc|llp|co|corp|h\.?k|u\.?s\.?a?|u\.?k|e\.?v|berkeley|los angeles|irvine|davis|san diego|santa barbara|santa cruz|riverside|madison|chapel hill|urbana[- ]champaign|amherst|austin|boulder|oxford|cambridge)\.?$/iu;

/** Words that organizations share with what is studied, taught or fought for. */
const weak =
  /\b(?:human|rights|education|development|studies|research|information|media|news|law|justice|welfare|press)\b/giu;
const isStrong = (text: string): boolean =>
  hasOrganizationWord(text.replaceAll(weak, ' ')) || /\bRights (?:Watch|First|Now)\b/u.test(text);

/** "President of Veldania" is an office whole; so is that of a republic. */
const isState = (text: string): boolean =>
  isCountry(text) ||
  /^(?:United States|Islamic|People[’']s|Federal|Democratic|State) |\b(?:Republic|Kingdom|Federation|Republik|République|República)\b/u.test(
    text,
  );

/** A role with its organization in one: "Director of Harbor Watch", "Professor at Quill College". */
function roleWithin(text: string): Piece {
  const joint = /^(.+?)\s+(?:at|of|for|with|from)\s+(?:the\s+)?(\p{Lu}.+)$/u;
  const at = /^(.+?)\s+at\s+(?:the\s+)?(\p{Lu}.+)$/u.exec(text);
  if (at?.[1] && at[2] && hasRoleWord(at[1]))
    return { role: at[1], organization: withoutAcronym(at[2]) };
  const headed =
    /^((?:\p{L}+[ -]){0,2}(?:director|president|founder|chair(?:man|woman|person)?|head|editor|ceo|coordinator|convener|spokesperson|secretary|co-founder)) of (?:the )?(\p{Lu}\S*(?: (?:and|of|for|the|in|without|\p{Lu}\S*))+)$/iu.exec(
      text,
    );
  if (
    headed?.[1] &&
    headed[2] &&
    /^\p{Lu}/u.test(headed[2]) &&
    !field.test(headed[2]) &&
    !isState(headed[2]) &&
    !/^(?:State|Research|Studies|Department|Foreign|Policy|Asia|International|Public|Political|the )\b/u.test(
      headed[2],
    )
  ) {
    return { role: headed[1], organization: withoutAcronym(headed[2]) };
  }
  // The first "of" whose rest is an organization and whose head is a role: "Professor of Law of Quill University".
  let head = '';
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const match = joint.exec(rest);
    if (!match?.[1] || !match[2]) break;
    const before = head ? `${text.slice(0, text.length - rest.length)}${match[1]}` : match[1];
    if (isStrong(match[2]) && hasRoleWord(before) && !hasOrganizationWord(before)) {
      const isOffice =
        /^(?:state|parliament|the interior|justice|foreign affairs|congress|the board|council|the committee)$/iu.test(
          match[2],
        );
      if (!isOffice) return { role: before.trim(), organization: withoutAcronym(match[2]) };
    }
    head = before;
    rest = match[2];
  }
  return { role: text };
}

/** Fields of work and regions that a role is for: "Director, Advocacy". */
export const field =
  /^(?:international |global |legal )?(?:advocacy|research|communications|litigation|policy|programs?|programmes|campaigns?|operations|development|law|legal affairs|public affairs|external relations|asia|east asia|africa|europe|americas|middle east[^,]*|china|asia[- ]pacific|europe and central asia|human rights|democracy and human rights|emerita?us|emerita|retired)$/iu;

/**
 * Whether a part is where within an organization someone works: "Quill College". A department, and what stands behind
 * a leading office, is what the office is of: "Reader, Rope Department", "Director, Centre for Ropes".
 */
const isWithin = (parts: readonly string[], at: number): boolean =>
  isStrong(parts[at]!) &&
  !/\b(?:department|division|section|desk|unit|board)\b/iu.test(parts[at]!) &&
  !startsWithRole(parts[at]!) &&
  !leadingOffice.test(parts[at - 1] ?? '');

/** What stands behind a name: roles first, then the organization. */
export function affiliation(parts: readonly string[]): Piece {
  const joined: string[] = [];
  for (const part of parts.map((one) => doubled(one)?.latin ?? one)) {
    const before = joined.at(-1);
    const isOrganization =
      before !== undefined && hasOrganizationWord(before) && !startsWithRole(before);
    const isYear = before !== undefined && /^(?:c\. ?)?(?:19|20)\d\d$/u.test(part);
    const isMore = before !== undefined && /^(?:and|&|et|y|und) /u.test(part);
    // "Justice, Peace and Integrity Desk": what commas part is one name.
    const isEnd =
      before !== undefined &&
      /^\p{Lu}\S* (?:and|&) /u.test(part) &&
      !hasRoleWord(before) &&
      (before.split(' ').length <= 2 || /\s(?:for|of|on)\s/u.test(before)) &&
      !/^(?:the )?(?:univers|college)/iu.test(part);
    // "Union of Advocates, Geneva", "Friends of the Sea, Northern Branch".
    const isBranch =
      before !== undefined &&
      !hasRoleWord(before) &&
      /^(?:\p{Lu}\p{L}+ )?(?:Branch|Chapter|Section)(?: \d+)?$/u.test(part);
    const isPlace =
      isOrganization &&
      (belongs.test(part) ||
        (!hasRoleWord(part) &&
          !hasOrganizationWord(part) &&
          !field.test(part) &&
          /^\p{Lu}[\p{L}.’' -]*$/u.test(part) &&
          part.split(' ').length <= 3));
    if (isMore) {
      // "Bureau of Democracy, Human Rights, and Labor"
      const from = joined.findLastIndex(
        (one) => hasOrganizationWord(one) && /\s(?:of|for|on)\s/u.test(one),
      );
      const at = from < 0 ? joined.length - 1 : from;
      joined.splice(at, joined.length - at, [...joined.slice(at), part].join(', '));
    } else if (isYear || isEnd || isBranch || isPlace)
      joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  const [first = ''] = joined;
  if (joined.length === 0) return {};
  if (
    joined.every(
      (part) =>
        /^\p{Ll}/u.test(part) && !/\p{Lu}\p{Ll}/u.test(part.replace(/\b(?:of|for|to)\b.*$/u, '')),
    )
  )
    return { role: joined.join(', ') };
  if (joined.length === 1) {
    if (/\b(?:prize|award|medal|laureate)\b/iu.test(first)) return { role: first };
    if (hasRoleWord(first)) {
      const within = roleWithin(first);
      if (within.organization) return within;
      // "Bishop of Harbor", but "Harbor Writers Union" holds a word of a profession as well.
      const isOrganization =
        hasOrganizationWord(first) &&
        !endsAsRole(first) &&
        (/^the /iu.test(first) || !startsWithRole(first) || endsAsOrganization(first));
      return isOrganization ? { organization: withoutAcronym(first) } : { role: first };
    }
    return { organization: withoutAcronym(first) };
  }
  const isOrganizationPart = (text: string) =>
    hasOrganizationWord(text) &&
    !(
      startsWithRole(text) &&
      !endsAsOrganization(text) &&
      !/(?:university|college|institute|school)/iu.test(text)
    );
  let place = joined.findLastIndex(isOrganizationPart);
  if (place <= 0 && !(place === 0 && joined.slice(1).some(hasRoleWord))) {
    // None says that it is one: the last part, if it is no role.
    place =
      place === 0
        ? 0
        : hasRoleWord(joined.at(-1)!) && startsWithRole(joined.at(-1)!)
          ? -1
          : joined.length - 1;
  }
  if (place > 0 && field.test(joined[place]!) && joined.slice(0, place).some(hasRoleWord))
    place = -1;
  if (place < 0) {
    const last = roleWithin(joined.at(-1)!);
    return {
      role: [...joined.slice(0, -1), last.role].join(', '),
      organization: last.organization,
    };
  }
  // "Quill College, University of Harbor": a part of an organization is no role.
  let from = place;
  while (from > 0 && isWithin(joined, from - 1)) from--;
  const roles = joined.filter((part, at) => at < from || (at > place && hasRoleWord(part)));
  return {
    role: roles.length > 0 ? roles.join(', ') : undefined,
    organization: withoutAcronym(joined.slice(from, place + 1).join(', ')),
  };
}

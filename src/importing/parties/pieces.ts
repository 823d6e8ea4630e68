import { isDateLine } from '../text/date-line.ts';
import { bareName, isCountry, isGroupOfPeople, isPersonName } from './name.ts';
import { hasOrganizationWord, hanRoles, hasRoleWord, isGroupName, isHanName } from './words.ts';

/** A party as one line or cell gives it, as far as it gives it. */
export interface Piece {
  person?: string | undefined;
  role?: string | undefined;
  organization?: string | undefined;
  group?: string | undefined;
  native?: string | undefined;
}

const brackets = /\s*[（(]([^（()）]*)[）)]/gu;
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const isLatin = (text: string) => /\p{Script=Latin}{2}/u.test(text);

/** Letters, bullets and numbers that stand before an entry of a list. */
const listMark = /^(?:[•·▪●○◦‣*–—-]\s*|\(?\d{1,4}[.)、．]\s*|\[\d+\]\s*|（\d+）\s*|[a-z]\)\s+)/u;

/** A text without list marks, footnote marks, addresses of mail and numbers to call. */
export function tidy(text: string): string {
  return text
    .trim()
    .replace(listMark, '')
    .replaceAll(/\[\^?\d+\]|[*†‡§]+(?=$|[,\s])/gu, '')
    .replaceAll(/\s*[<(]?\b[\w.+-]+(?:@|\[at\])[\w.-]+\.\w+[>)]?/gu, '')
    .replace(/^(?:\/s\/|s\/)\s*/u, '')
    .replace(/[,;]?\s*\b(?:tel|fax|phone|e-?mail|twitter)\b\s*(?:[:.+]|and fax).*$/iu, '')
    .replace(/\s*(?:,|;|\.{2,}|…|(?<!\b(?:\p{Lu}|Inc|Ltd|Jr|Sr|Co|D|A|H|V))\.)\s*$/u, '')
    .trim();
}

/** Parts a text at its commas and dashes, but for those within brackets. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    if (/[（([]/u.test(sign)) depth++;
    else if (/[）)\]]/u.test(sign)) depth = Math.max(0, depth - 1);
    const isDash =
      /[–—|-]/u.test(sign) && /\s/u.test(signs[at - 1] ?? '') && /\s/u.test(signs[at + 1] ?? '');
    const isColon = /[:：]/u.test(sign) && part.trim() !== '';
    if (depth === 0 && (/[,，;；\t|]/u.test(sign) || /[—―]/u.test(sign) || isDash || isColon)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter(Boolean);
}

/** A text in two scripts, parted: "左岸 Left Bank" to both. Nothing where one script is all. */
export function doubled(text: string): { latin: string; native: string } | undefined {
  const hanFirst =
    /^([^\p{Script=Latin}]*\p{Script=Han}[^\p{Script=Latin}]*?)[\s/|（(]+(\p{Script=Latin}[^\p{Script=Han}]*?)[)）]?$/u.exec(
      text,
    );
  const latinFirst =
    /^(\P{Script=Han}*\p{Script=Latin}\P{Script=Han}*?)[\s/|（(]+([^\p{Script=Latin}]*\p{Script=Han}[^\p{Script=Latin}]*?)[)）]?$/u.exec(
      text,
    );
  const [native, latin] = hanFirst
    ? [hanFirst[1], hanFirst[2]]
    : [latinFirst?.[2], latinFirst?.[1]];
  if (native && latin && /\p{L}{3}/u.test(latin))
    return { latin: latin.trim(), native: native.trim() };
  const other =
    /^([\p{Script=Latin}\s.'’-]{4,}?)\s*[（(/|]\s*([^\p{Script=Latin}]*(?:\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Cyrillic})[^\p{Script=Latin}]*?)[)）]?$/u.exec(
      text,
    );
  return other?.[1] && other[2] ? { latin: other[1].trim(), native: other[2].trim() } : undefined;
}

/** A name of an organization without the letters by which it is known: "Harbor Watch (HW)". */
const withoutAcronym = (text: string): string =>
  text
    .replace(
      /\s*[（(](?:["“”]?[\p{Lu}\d&.’'-]{2,12}s?["“”]?|[A-Z][A-Za-z]{1,8}[A-Z][A-Za-z]*)[）)]$/u,
      '',
    )
    .trim();

/** Endings that belong to what stands before their comma. */
const belongs =
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
    const isPlace =
      isOrganization &&
      (belongs.test(part) ||
        /^(?:\p{Lu}\p{L}+ )?(?:Branch|Chapter|Section)(?: \d+)?$/u.test(part) ||
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
    } else if (isYear || isEnd || isPlace) joined[joined.length - 1] = `${before}, ${part}`;
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
  const roles = joined.filter((part, at) => at < place || (at > place && hasRoleWord(part)));
  return {
    role: roles.length > 0 ? roles.join(', ') : undefined,
    organization: withoutAcronym(joined[place]!),
  };
}

/** "Writers Union", "Student and Labour Coalition": the last word says what it is. */
const endsAsOrganization = (text: string): boolean =>
  hasOrganizationWord(text.split(/\s+/u).at(-1) ?? '') && !/\s(?:of|for|at|in|on)\s/u.test(text);

/** What a line below someone's name says of them: a role, an organization, or both. */
export function below(line: string): Piece {
  const text = tidy(line).replace(
    /^(?:(?:for and )?on behalf of|representing|for) (?:the )?(?=\p{Lu})/u,
    '',
  );
  if (isHan(text)) return hanAffiliation(partsOf(text).flatMap((part) => part.split(/\s+/u)));
  const isTied = text !== tidy(line);
  if (isTied) return { organization: withoutAcronym(text) };
  if (!hasRoleWord(text) && !hasOrganizationWord(text)) {
    const isRole =
      /\s(?!(?:of|the|for|and|de|du|la|des|in|on)\b)\p{Ll}|^\p{Ll}|^(?:MP|MEP|MSP|TD)\b/u.test(
        text,
      );
    return isRole ? { role: text } : { organization: withoutAcronym(text) };
  }
  return affiliation(partsOf(text));
}

/** Whether a text begins as a role does: "Director, …", "Acting Chair". */
export const startsWithRole = (text: string): boolean =>
  hasRoleWord(text.split(/\s+/u).slice(0, 2).join(' ')) && !isPlural.test(text);

/** "International Advocacy Director": the last word says what it is. */
const endsAsRole = (text: string): boolean =>
  hasRoleWord(text.split(/\s+/u).at(-1) ?? '') && !isPlural.test(text);

/** Many of a profession, by whom organizations are called. */
const isPlural =
  /^(?:the )?(?:writers|lawyers|journalists|students|teachers|editors|scholars|workers|doctors|advocates|judges|members|artists|authors|physicians|scientists|engineers)\b/iu;

/** A role before a name: "Secretary of State Ana Vesel" to both. */
export function roleBefore(text: string): Piece | undefined {
  if (isPlural.test(text)) return undefined;
  const tokens = text.split(/\s+/u);
  for (let from = 1; from < tokens.length - 0; from++) {
    const [head, tail] = [tokens.slice(0, from).join(' '), tokens.slice(from).join(' ')];
    if (tokens.length - from > 5 || (tokens.length - from < 2 && bareName(tail) === tail)) continue;
    if (
      hasRoleWord(head) &&
      !/(?:^|\s)(?:of|for|the|and|against|in|on|with|de|du|del|la|le|les|las|los|el|des|der|die|das|den|dem)$/iu.test(
        head,
      ) &&
      isPersonName(tail)
    )
      return { role: bareName(head) || head, person: bareName(tail) };
  }
  return undefined;
}

/** A text in Han signs: a name behind or before office and organization. */
function hanPiece(text: string): Piece | undefined {
  const plain = text.replace(/(?:先生|女士|阁下|閣下|小姐|收|钧鉴|鈞鑒|台鉴|台鑒)$/u, '').trim();
  if (isHanName(plain)) return { person: plain };
  const spaced = plain.split(/\s+/u);
  if (spaced.length > 1) {
    const named = spaced.findIndex((part) => isPersonName(part));
    // A family name that is rare: what stands beside it says that it is one.
    const isFirst =
      /^\p{Script=Han}{2,3}$/u.test(spaced[0]!) &&
      (hanRoles.some((role) => spaced[1]!.endsWith(role)) || hasOrganizationWord(spaced[1]!));
    const at = named < 0 && isFirst && !hasOrganizationWord(spaced[0]!) ? 0 : named;
    if (at >= 0) {
      const rest = spaced.filter((_, place) => place !== at);
      return { person: spaced[at]!, ...hanAffiliation(rest) };
    }
  }
  for (const length of [3, 2, 4]) {
    const [head, tail] = [plain.slice(0, -length), plain.slice(-length)];
    if (head.length >= 2 && isPersonName(tail) && hanRoles.some((role) => head.endsWith(role))) {
      return { person: tail, ...hanAffiliation([head]) };
    }
    // "司法部傅安娜部长": where someone works, the name, the office.
    const role = hanRoles.find((one) => plain.endsWith(one));
    const whole = role ? plain.slice(0, -role.length) : '';
    const [place, who] = [whole.slice(0, -length), whole.slice(-length)];
    if (role && place.length > 1 && hasOrganizationWord(place) && isHanName(who)) {
      return { person: who, role, organization: place };
    }
    const [name, office] = [plain.slice(0, length), plain.slice(length)];
    if (office.length >= 2 && isPersonName(name) && hanRoles.includes(office))
      return { person: name, role: office };
  }
  return undefined;
}

/** What people are by trade: 画家, 家庭主妇, 工程师. */
const trade = /(?:家|师|師|者|人|员|員|手|妇|婦|民|生|工|长|長|匠|商)$/u;

/** What may stand before an office without being where it is held. */
const manner =
  /^(?:退休|前|原|独立|獨立|自由|资深|資深|助理|副|荣休|榮休|名誉|名譽|执业|執業|维权|維權|人权|人權|公益|著名|民间|民間|时事|時事|注册|註冊|大学|大學|中学|中學|小学|小學)+$/u;

/** Organization and office from parts in Han signs: "海港市检察院检察长" to both. */
function hanAffiliation(parts: readonly string[]): Piece {
  const piece: Piece = {};
  const others: string[] = [];
  for (const part of parts) {
    const role = hanRoles.find((one) => part.endsWith(one));
    const before = role && part.slice(0, -role.length);
    if (
      role &&
      before &&
      !manner.test(before) &&
      (before.length > 2 || hasOrganizationWord(before))
    ) {
      piece.role = [piece.role, role].filter(Boolean).join('，');
      piece.organization = before;
    } else if (/\d/u.test(part) && /[级級届屆班]$/u.test(part)) piece.role = part;
    else if (role || (trade.test(part) && part.length <= 6 && !hasOrganizationWord(part))) {
      piece.role = [piece.role, part].filter(Boolean).join('，');
    } else if (hasOrganizationWord(part)) piece.organization = part;
    else others.push(part);
  }
  // A short word beside an office is the place where someone lives.
  const [other] = others;
  if (other && !piece.organization && !piece.role) piece.organization = other;
  return piece;
}

/** Reads what one line or cell says of a party; nothing where it says nothing of one. */
export function pieceOf(line: string): Piece | undefined {
  const text = tidy(line);
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const isGroup = isGroupName(text) || isGroupOfPeople(withoutDate(text));
  const bracketed = /^([^（(]+?)\s*[（(]((?:[^（()）]|[（(][^（()）]*[)）])+)[）)]$/u.exec(text);
  const inner = bracketed?.[1] && bracketed[2] ? doubled(bracketed[1]) : undefined;
  if (inner && isPersonName(inner.native) && !/[,，]/u.test(inner.latin)) {
    return {
      person: bareName(inner.latin),
      native: inner.native,
      ...behind(partsOf(bracketed![2]!)),
    };
  }
  const two = doubled(text);
  if (
    two &&
    isPersonName(two.latin) &&
    !isHanName(two.native) &&
    (hasRoleWord(two.native) || hasOrganizationWord(two.native))
  ) {
    return { person: bareName(two.latin), ...hanAffiliation(two.native.split(/\s+/u)) };
  }
  if (two) {
    const piece = pieceOf(two.latin);
    if (piece) return { ...piece, native: two.native };
  }
  if (isGroup && !isPersonName(text)) return { group: withoutDate(text) };
  let parts = partsOf(text);
  while (parts.length > 1 && isDateLine(parts.slice(-2).join(', ')) && parts.length > 2)
    parts = parts.slice(0, -2);
  if (parts.length > 1 && isDateLine(parts.at(-1)!)) parts = parts.slice(0, -1);
  const [first = '', ...rest] = parts;
  // "Name (Organization)", "Name (role)", "Name (国名)".
  const inBrackets = [...first.matchAll(brackets)].map(([, inner = '']) => inner.trim());
  const name = first.replaceAll(brackets, '').trim();
  if (isHan(first) && !isLatin(first) && rest.length === 0 && inBrackets.length === 0) {
    const han = hanPiece(first);
    if (han) return han;
  }
  const both = doubled(first);
  if (both && isPersonName(both.latin) && !isHan(both.latin)) {
    return { person: bareName(both.latin), native: both.native, ...behind(rest) };
  }
  // "Coastal Safety, Health and Environmental Foundation" is one name.
  if (parts.length === 2 && /^\S+ (?:and|&) .+$/u.test(rest[0]!) && endsAsOrganization(text)) {
    return { organization: withoutAcronym(text) };
  }
  const isSigner = /人$/u.test(first) && first.length <= 5 && rest.length > 0;
  if (!isSigner && (isPersonName(first) || isPersonName(name))) {
    const native = inBrackets.find(
      (inner) =>
        (isHan(inner) || /\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Cyrillic}/u.test(inner)) &&
        !isHan(name),
    );
    const latin = isHan(name)
      ? inBrackets.find((inner) => isLatin(inner) && isPersonName(inner))
      : undefined;
    const others = inBrackets.filter((inner) => inner !== native && inner !== latin);
    const told = [...rest, ...others.flatMap((inner) => partsOf(inner))].filter(
      (part) =>
        !isCredential(part) && !/^(?:she|he|they)\/(?:hers?|him|his|them|they)/iu.test(part),
    );
    // "Ana Vesel, Bo Dent" are two; the caller parts them.
    return {
      person: latin ?? bareName(name),
      native: latin ? bareName(name) : native,
      ...(isHan(told.join('')) ? hanAffiliation(told) : affiliation(told)),
    };
  }
  if (isHan(text) && !isLatin(text)) {
    // "申诉人：韦安娜"
    const [only] = rest;
    if (only && rest.length === 1 && /人$/u.test(first) && first.length <= 5 && isHanName(only)) {
      return { person: only, role: first };
    }
    // A rare family name: what stands behind it says that it is a name.
    const told = [...rest, ...inBrackets.flatMap((inner) => partsOf(inner))];
    const isTrade = (part: string) =>
      hanRoles.some((role) => part.endsWith(role)) || (trade.test(part) && part.length <= 6);
    if (
      /^[\p{Script=Han}·]{2,5}$/u.test(name) &&
      told.some(isTrade) &&
      !hasOrganizationWord(name) &&
      !hasRoleWord(name)
    ) {
      return { person: name, ...hanAffiliation(told) };
    }
    const han = hanPiece(parts[0]!);
    if (han) return { ...han, ...(rest.length > 0 ? hanAffiliation(rest) : {}) };
    const roleAtEnd = hanRoles.some((role) => text.endsWith(role));
    const person = rest.find((part) => isPersonName(part));
    if (person) return { person, ...hanAffiliation(parts.filter((part) => part !== person)) };
    if (roleAtEnd && parts.length === 1) return hanAffiliation([text]);
    return { organization: text };
  }
  const before = roleBefore(name);
  if (before) return { ...before, ...behind(rest) };
  // "Organization – Name, Role".
  const [second = ''] = rest;
  if (second && isPersonName(second) && !isCredential(second)) {
    if (startsWithRole(first) && !hasOrganizationWord(first))
      return { role: first, person: bareName(second), ...behind(rest.slice(1)) };
    if (hasOrganizationWord(first)) {
      const { role } = affiliation(rest.slice(1));
      return { organization: withoutAcronym(first), person: bareName(second), role };
    }
  }
  if (
    startsWithRole(text) ||
    endsAsRole(text) ||
    (hasRoleWord(text) && !hasOrganizationWord(text) && !isPlural.test(text))
  )
    return affiliation(parts);
  return { organization: withoutAcronym(text) };
}

const behind = (parts: readonly string[]): Piece => {
  const { role, organization } = affiliation(parts);
  return { ...(role && { role }), ...(organization && { organization }) };
};

const isCredential = (text: string): boolean => bareName(`Ana Vesel, ${text}`) === 'Ana Vesel';

const withoutDate = (text: string): string => {
  const parts = text.split(/,\s*/u);
  // "May 24, 2022" is two parts.
  for (const cut of [3, 2, 1]) {
    if (cut < parts.length && isDateLine(parts.slice(-cut).join(', '))) {
      return parts.slice(0, -cut).join(', ');
    }
  }
  return text;
};

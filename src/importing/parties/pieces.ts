import { isHan } from '../../names/han.ts';
import { isDateLine } from '../text/date-line.ts';
import { affiliation, belongs, withoutAcronym } from './affiliation.ts';
import { hanAffiliation, hanPiece, trade } from './han-piece.ts';
import { doubled, partsOf, tidy } from './line-text.ts';
import { bareName, isGroupOfPeople, isPersonName } from './name.ts';
import type { Piece } from './piece.ts';
import { endsAsOrganization, endsAsRole, isPlural, roleBefore, startsWithRole } from './role.ts';
import { hasOrganizationWord, hanRoles, hasRoleWord, isGroupName, isHanName } from './words.ts';

const brackets = /\s*[（(]([^（()）]*)[）)]/gu;
const isLatin = (text: string) => /\p{Script=Latin}{2}/u.test(text);

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
  if (parts.length === 2 && belongs.test(rest[0]!)) return { organization: text };
  const joined = nameAndRole(text);
  if (joined) return joined;
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
      /\d{2,4}[级級届屆]/u.test(part) ||
      hanRoles.some((role) => part.endsWith(role)) ||
      (trade.test(part) && part.length <= 6);
    if (
      /^[\p{Script=Han}·]{2,5}$/u.test(name) &&
      told.some(isTrade) &&
      !hasOrganizationWord(name) &&
      !hasRoleWord(name)
    ) {
      return { person: name, ...hanAffiliation(told) };
    }
    const han = hanPiece(parts[0]!) ?? (inBrackets.length > 0 ? hanPiece(name) : undefined);
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

/** "The Most Rev. Bo Dent Archbishop of Harbor": a name with its office behind it in one line. */
function nameAndRole(text: string): Piece | undefined {
  const tokens = text.split(/\s+/u);
  if (isPersonName(text) || bareName(text) === text || tokens.length > 14) return undefined;
  for (let at = 2; at < tokens.length - 1; at++) {
    const [head, tail] = [tokens.slice(0, at).join(' '), tokens.slice(at).join(' ')];
    if (
      isPersonName(head) &&
      // "Ana Vesel, PhD Candidate": what stands behind a comma is no name, and may begin the office.
      !head.includes(',') &&
      hasRoleWord(tokens[at]!) &&
      /^\p{Lu}/u.test(tail) &&
      /\s(?:of|for)\s/u.test(tail)
    ) {
      return { person: bareName(head), ...affiliation(partsOf(tail)) };
    }
  }
  return undefined;
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

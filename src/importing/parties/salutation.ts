import type { PartLine } from '../text/letter-text.ts';
import { bareName, isPersonName } from './name.ts';
import { pieceOf } from './pieces.ts';
import { hanRoles, hasOrganizationWord, hasRoleWord, isGroupName, isHanName } from './words.ts';

/** Someone to whom a salutation speaks: an office, a family name, or both. */
export interface Greeted {
  role?: string | undefined;
  /** A body that is greeted, or a group. */
  organization?: string | undefined;
  group?: string | undefined;
  /** The name as the salutation has it, often only a family name. */
  name?: string | undefined;
  line: PartLine;
}

const opening =
  /^(?:dear|to|cher|chère|chers|chères|estimad[oa]s?|querid[oa]s?|distinguid[oa]s?|prezad[oa]s?|sehr geehrter?|liebe[r]?|verehrter?|gentile|egregi[oa]|уважаем(?:ый|ая|ые)|sayın|kính gửi|致|尊敬的|敬愛的|敬爱的|親愛的|亲爱的|السيد|السيدة|سعادة|معالي|فخامة)\s*/iu;

/** Titles of courtesy, which say nothing of an office. */
const courtesy =
  /^(?:(?:your|his|her|son|votre|su|eure) (?:excellency|excellencies|excellence|excelencia|exzellenz|honou?r|majesty|highness|holiness|eminence)|excellenc(?:y|ies)|sirs?|madam|madame|monsieur|mesdames|messieurs|mr|mrs|ms|miss|mx|dr|prof|hon|(?:the |right |most )*hono(?:u)?rable|rt|señor(?:a|es)?|sr|sra|herr|frau|herren|damen|und|frau|distinguished|esteemed|respected|the)\.?(?=\s|$|,)[,\s]*/iu;

/** Nobody in particular. */
const anybody =
  /^(?:friends?|colleagues?|all|members?|delegates?|readers?|editors?|everyone|(?:ladies and )?gentlemen|sir or madam|sir\/madam|sirs|to whom it may concern|excellencies|damen und herren|amis|amies|collègues|compañer[oa]s|amig[oa]s|sir|madam|有关当局|有關當局|有关部门|有關部門|de (?:nuestra|mi)(?: mayor)? consideración|各位|朋友们|朋友們|先生女士们?)(?:\s+(?:and|&)\s+\p{Ll}+)?$/iu;

/** A salutation's people: "Dear Secretary Kerry and Secretary Lew," to two. */
export function greetedIn(line: PartLine): Greeted[] {
  const text = line.text
    .replace(opening, '')
    .replace(/[\s,:;：，!！.]+$/u, '')
    .trim();
  if (/\p{Script=Han}/u.test(text)) return hanGreeted(text, line);
  if (/\p{Script=Arabic}|\p{Script=Tibetan}/u.test(text)) {
    return text.split(/\s+/u).length > 1 ? [{ role: text, line }] : [];
  }
  const group = text.replace(/^(?:to )?the /iu, '');
  if (isGroupName(group)) return [{ group, line }];
  return text
    .split(
      /\s*(?:,|;|\/)?\s+(?:and|&|et|y|und|e)\s+|\s*;\s*|,\s+(?=(?:dear|Mr|Ms|Mrs|Dr|President|Secretary|Senator|Minister|Ambassador|Prime|Prof)\b)/u,
    )
    .flatMap((part) => greeted(part, line))
    .reduce(withOffice, []);
}

/** "Dear High Commissioner, Ms. Vesel": an office and a name beside it are one. */
function withOffice(all: Greeted[], one: Greeted): Greeted[] {
  const before = all.at(-1);
  if (before?.role && !before.name && one.name && !one.role) before.name = one.name;
  else all.push(one);
  return all;
}

function greeted(part: string, line: PartLine): Greeted[] {
  let text = part
    .replace(opening, '')
    .replace(/^to (?:the )?/iu, '')
    .trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(courtesy, '').trim();
  }
  if (!text || anybody.test(text)) return [];
  const members = /^(?:to )?(?:the )?members of (?:the )?(\p{Lu}.+)$/iu.exec(text)?.[1];
  if (members && /^\p{Lu}/u.test(members) && hasOrganizationWord(members)) {
    return [{ organization: members, line }];
  }
  const body = pieceOf(text);
  if (body?.organization && !body.person && !body.role && hasOrganizationWord(text)) {
    return [{ organization: body.organization, line }];
  }
  const tokens = text.split(/[\s,]+/u);
  // "Dear Mr. Zheng Zeguang, the Chinese Ambassador": the office stands behind.
  const behind = /^([^,]+),\s*(?:the\s+)?(.+)$/u.exec(text);
  if (behind?.[1] && behind[2] && hasRoleWord(behind[2]) && !hasRoleWord(behind[1])) {
    return [{ name: bareName(behind[1]), role: behind[2], line }];
  }
  // "President Dent of Quill University": the name stands within.
  const within =
    /^((?:\p{L}+ ){1,4}?)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) of (?:the )?(\p{Lu}.+)$/u.exec(
      text,
    );
  if (
    within?.[1] &&
    within[2] &&
    within[3] &&
    hasRoleWord(within[1]) &&
    !/(?:of|for|the) $/iu.test(within[1]) &&
    !hasRoleWord(within[2]) &&
    isPersonName(`Ana ${within[2]}`)
  ) {
    return [{ role: within[1].trim(), name: within[2], organization: within[3], line }];
  }
  // The office stands before the name: the last word of it is the last that names an office.
  const last = tokens.findLastIndex(
    (token) =>
      hasRoleWord(token) ||
      hasOrganizationWord(token) ||
      /^(?:state|foreign|affairs|general|the|of|for|to)$/iu.test(token),
  );
  const isOffice = last >= 0 && /^(?:of|for|the|to)$/iu.test(tokens[last]!);
  if (isOffice) return [{ role: text.replace(/^the /iu, ''), line }];
  const role =
    last >= 0
      ? text
          .split(/\s+/u)
          .slice(0, last + 1)
          .join(' ')
          .replace(/,$/u, '')
      : undefined;
  const name = bareName(tokens.slice(last + 1).join(' '));
  const isName =
    name !== '' &&
    /^\p{Lu}/u.test(name) &&
    !/\s(?:in|on|at|to|for)\s/u.test(name) &&
    tokens.length - last - 1 <= 5;
  if (!isName && !role) return [];
  return [{ role, name: isName ? name : undefined, line }];
}

function hanGreeted(text: string, line: PartLine): Greeted[] {
  return text
    .split(/[、，和及与與并並暨]|\s+/u)
    .map((part) =>
      part.replace(/(?:阁下|閣下|先生|女士|小姐|您好|台鉴|台鑒|钧鉴|鈞鑒|：|:)+$/u, '').trim(),
    )
    .filter((part) => part && !anybody.test(part))
    .reduce((parts: string[], part) => {
      // "司法院 韦安娜院长": where someone works stands before the name.
      const before = parts.at(-1);
      if (before && hasOrganizationWord(before) && /\s/u.test(text))
        parts[parts.length - 1] = `${before} ${part}`;
      else parts.push(part);
      return parts;
    }, [])
    .flatMap((part): Greeted[] => {
      const [place, who] = part.split(' ');
      if (place && who)
        return hanGreeted(who, line).map((one) => ({ ...one, organization: place }));
      if (isHanName(part)) return [{ name: part, line }];
      const piece = pieceOf(part);
      if (piece?.person && piece.organization) {
        return [{ name: piece.person, role: piece.role, organization: piece.organization, line }];
      }
      const role = hanRoles.find((one) => part.endsWith(one));
      if (role) {
        const before = part.slice(0, -role.length);
        if (isHanName(before)) return [{ name: before, role, line }];
        return [{ role: part, line }];
      }
      for (const length of [3, 2]) {
        const [head, tail] = [part.slice(0, -length), part.slice(-length)];
        if (isHanName(tail) && hanRoles.some((one) => head.endsWith(one)))
          return [{ name: tail, role: head, line }];
      }
      return hasOrganizationWord(part) ? [{ organization: part, line }] : [];
    });
}

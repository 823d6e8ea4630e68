import { isHan } from '../../names/han.ts';
import type { PartyFound } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { personParty } from './party.ts';
import { pieceOf } from './pieces.ts';
import { roleBefore } from './role.ts';
import { hanRoles, hasOrganizationWord, hasRoleWord, isHanName } from './words.ts';

/** Where a page says to whom its letter went: "sent a letter today to Ana Vesel, Chief Prosecutor of Harbor,". */
const sent: readonly RegExp[] = [
  /\b(?:sent|wrote|writes|sends|addressed|delivered|submitted|handed)\b(?: (?:an?|the|this|their|its|joint|open|urgent))*(?: (?:letter|appeal|petition|statement))(?: \([^)]{0,60}\))?(?: today| yesterday| on \w+)? to (?:the )?(\p{Lu}[^.;:()]{3,120}?)(?=,? (?:demanding|asking|urging|calling|requesting|to (?:demand|ask|urge|call|express)|in which|about|on|regarding|concerning|expressing|appealing|protesting|pressing|and)\b|[.;:]|$)/u,
];

/** The same in a title: "Open Letter to the Prosecutor General of Harbor on …", "致海港市检察长的公开信". */
const titles: readonly RegExp[] = [
  /\b(?:[Ll]etter|[Aa]ppeal|[Pp]etition|[Ss]ubmission|[Cc]all|[Mm]essage)(?: of [^:]{0,30}?)? to (?:the )?(\p{Lu}.{2,100}?)(?=,? (?:(?<!(?:ommittee|ommission|ouncil|apporteur|roup|ureau|onference) )on|about|regarding|concerning|for the release|to release|from|by|in support|in solidarity|calling|urging|asking|demanding|over|ahead of|before)\b|\s*[:–—]|,? \p{L}+ \d{4}|, \p{Lu}[^,]* \p{Ll}+s\b|$)/u,
  /^(?:就.{0,40})?(?:致|给|給|写给|寫給)(\p{Script=Han}{2,30}?)的?(?:一封)?(?:公开信|公開信|联署信|聯署信|呼吁书|呼籲書|请愿书|請願書|信)/u,
  /[Ll]ettre ouverte (?:à|au|aux) (?:la |le |l[’'])?(\p{Lu}.{2,80}?)(?=\s*[:–—]|$)/u,
  /[Cc]arta abierta (?:a|al|a la) (\p{Lu}.{2,80}?)(?=\s*[:–—]|$)/u,
  /[Oo]ffener Brief an (?:den |die |das )?(\p{Lu}.{2,80}?)(?=\s*[:–—]|$)/u,
];

/** Someone as a sentence names them: "Ana Vesel, Chief Prosecutor of Harbor", "Secretary Dent". */
function party(text: string, line: PartLine): PartyFound | undefined {
  const origin = { how: 'inferred' as const, line: line.number, quote: line.text };
  const plain = text.replace(/,\s*$/u, '').trim();
  if (isHan(plain)) {
    const piece = pieceOf(plain);
    if (piece?.person) return personParty(piece.person, piece, origin);
    if (isHanName(plain)) return { kind: 'person', name: plain, ...origin };
    const isOffice = hanRoles.some((role) => plain.endsWith(role));
    return { kind: isOffice ? 'group' : 'organization', name: plain, ...origin };
  }
  const piece = pieceOf(plain) ?? {};
  if (piece.person) return personParty(piece.person, piece, origin);
  const titled =
    roleBefore(plain) ??
    /^(?<role>\S+(?: (?:of|General|Minister|Commissioner)\S*)*) (?<person>\p{Lu}[\p{L}’-]+)$/u.exec(
      plain,
    )?.groups;
  if (
    titled?.['person'] &&
    titled['role'] &&
    hasRoleWord(titled['role']) &&
    !hasOrganizationWord(plain) &&
    !hasRoleWord(titled['person'])
  ) {
    return { kind: 'person', name: titled['person'], role: titled['role'], ...origin };
  }
  if (hasRoleWord(plain)) return { kind: 'group', name: plain, role: plain, ...origin };
  if (hasOrganizationWord(plain))
    return { kind: 'organization', name: piece.organization ?? plain, ...origin };
  return undefined;
}

/** To whom a letter without an address went, as the page or the title says. */
export function recipientsOf(letter: LetterText): PartyFound[] {
  const running = letter.lines
    .filter(({ part, kind }) => (part === 'frame' || part === 'body') && kind === 'text')
    .slice(0, 4);
  const heads = letter.lines
    .filter(({ part, kind }) => part === 'title' || kind === 'heading')
    .slice(0, 3);
  for (const [lines, patterns] of [
    [running, sent],
    [heads, titles],
  ] as const) {
    for (const line of lines) {
      for (const pattern of patterns) {
        const text = pattern.exec(line.text)?.[1];
        const found = text === undefined ? undefined : party(text, line);
        if (found) return [{ ...found, relation: 'addressed' }];
      }
    }
  }
  return [];
}

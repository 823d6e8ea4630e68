import { hanNumber } from '../dates/numerals.ts';
import type { Origin, PartyFound } from '../found.ts';
import type { Entry } from './entry.ts';
import type { Piece } from './piece.ts';

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** A number below a hundred as English writes it out; nothing where a word is none. */
function wordNumber(word: string): number | undefined {
  const [first = '', second] = word.toLowerCase().split('-');
  const ten = tens.indexOf(first);
  if (ten < 0) return ones.includes(first) && !second ? ones.indexOf(first) + 1 : undefined;
  const one = second === undefined ? 0 : ones.indexOf(second) + 1;
  return one < 10 && (second === undefined || one > 0) ? (ten + 2) * 10 + one : undefined;
}

/** How many a group has: "55 scholars", "and 1,200 others", "About thirty friends", 等一百二十人. */
function countIn(text: string): number | undefined {
  const digits = /(?<![\p{L}\d])(\d{1,3}(?:[,. ]\d{3})+|\d+)(?!\d)/u.exec(text)?.[1];
  const count = Number(digits?.replaceAll(/[,. ]/gu, ''));
  if (Number.isSafeInteger(count) && count > 0 && !/^(?:19|20)\d\d$/u.test(String(count)))
    return count;
  const han = /([一二三四五六七八九十百零]+)(?:余|餘|多)?(?:名|位|人|家|个|個)/u.exec(text)?.[1];
  if (han) return hanNumber(han) || undefined;
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)) {
    const number = wordNumber(word);
    if (number !== undefined && number > 1) return number;
  }
  return undefined;
}

/** Someone of a piece, as they are reported. */
export const personParty = (
  name: string,
  { role, organization }: Piece,
  origin: Origin,
): PartyFound => ({ kind: 'person', name, role, organization, ...origin });

/** An entry as it is reported. */
export function partyOf(entry: Entry): PartyFound {
  const [line] = entry.lines;
  const origin = {
    how: 'read' as const,
    line: line?.number,
    quote: [...new Set(entry.lines.map(({ text }) => text))].join(' / '),
  };
  const { person, organization, role, group, native } = entry;
  if (person) return { ...personParty(person, entry, origin), native };
  if (group) {
    return { kind: 'group', name: group, organization, native, count: countIn(group), ...origin };
  }
  if (organization) return { kind: 'organization', name: organization, role, native, ...origin };
  return { kind: 'group', name: role ?? '', role, native, ...origin };
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();

/** Those who stand in a list twice, as in a letter in two languages, once. */
export function once(parties: readonly PartyFound[]): PartyFound[] {
  const kept: PartyFound[] = [];
  const byName = new Map<string, PartyFound>();
  for (const party of parties) {
    const names = [party.name, party.native].flatMap((name) => (name ? [folded(name)] : []));
    const same = names.map((name) => byName.get(name)).find(Boolean);
    if (same) {
      same.role ??= party.role;
      same.organization ??= party.organization;
      same.native ??= party.native;
    } else kept.push(party);
    for (const name of names) byName.set(name, same ?? party);
  }
  return kept;
}

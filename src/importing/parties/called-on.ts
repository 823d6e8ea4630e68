import { isHan } from '../../names/han.ts';
import type { PartyFound } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { isProse } from '../text/prose.ts';
import { isPersonName } from './name.ts';
import { personParty } from './party.ts';
import { pieceOf } from './pieces.ts';
import { hanRoles, hasRoleWord } from './words.ts';

/** Words that only bodies of power are called by: whom a statement can call on. */
const power =
  /\b(?:government|ministry|minister|president|parliament|congress|court|council|commission|commissioner|committee|union|authorities|procuratorate|prosecutor|police|office|secretary|administration|working group|rapporteur|senate|assembly|embassy|department|bureau|delegation|nations|states? parties|leaders|governor|chancellor)\b/iu;

const name = String.raw`(?:the )?((?:\p{Lu}[\p{L}\p{N}’'.-]*|government|authorities|administration|leaders)(?:[ ](?:of|for|on|and|the|to|or|against|in|other|all|its|\p{Lu}[\p{L}\p{N}’'.-]*|government|authorities|governments|administration|parliament|police|president|court)){0,14}?)`;

/** "We call on the Government of Veldania to …", "Harbor Watch urges President Dent to …". */
const calls: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:(?:urg|call|ask|appeal|press|implor|request|demand|exhort)(?:e|es|s|ed|ing)?(?: up)?(?:on|(?<=call|calls|called|calling|appeal|appeals) (?:up)?on|(?<=appeal|appeals) to| (?:on|upon|that|to))?)\s+${name}(?=,? (?:to|should|must|immediately|and the|not to|,)\b|,|:)`,
    'gu',
  ),
  // "The Veldanian authorities must …"
  /(?:^|[.!?]\s+)(?:The\s+)?((?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:authorities|government|Government|Authorities))\s+(?:must|should)\b/gu,
];
/** "The international community must speak out": whom a statement calls on at its end, without the verb. */
const obliged =
  /(?:^|[.!?]\s+)(?:(?:Finally|Therefore|Furthermore|Moreover),? )?(?:The |All |the |all )?((?:[\p{L}\p{N}’'.-]+ ){1,9}(?:bodies|community|council|leaders|governments|states|nations))\s+(?:must|should)\b(?! have\b| be\b)/giu;

/** How many paragraphs at the end may call on someone so. */
const lastParagraphs = 3;

/** Items of a list that "calls on:" announces begin with the one called on. */
const itemCalled = new RegExp(String.raw`^${name} (?:to|should|must|not to)\b`, 'u');

const callsInHan =
  /(?:呼吁|呼籲|敦促|促请|促請|要求|促|吁请|籲請)(?:到?了?)(\p{Script=Han}{2,24}?)(?=(?:應|应|必须|必須|立即|即时|即時|尽快|盡快|马上|馬上|公开|公開|释放|釋放|停止|撤销|撤銷|无条件|無條件|对|對|就|向|在|依法|確保|确保|保障|将|將|不要|调查|調查|撤|交代|允许|允許|，|、|：))/gu;
/** "一、海港政府应立即…" */
const itemCalledInHan =
  /^(?:[一二三四五六七八九十\d]+[、.．)）]\s*)?(\p{Script=Han}{1,16}?(?:政府|当局|當局|法院|检察院|檢察院|公安局|警方|部))(?:应|應|必须|必須|须|須|立即|即時|尽快|盡快)/u;
const powerInHan =
  /(?:局|厅|廳|院|政府|当局|當局|法院|检察院|檢察院|公安局|公安部|部|委员会|委員會|工作组|工作組|议会|議會|国会|國會|联盟|聯盟|联合国|聯合國|国务院|國務院|人大|警方|理事会|理事會)$/u;

/** Bodies that are named only by what they are: "the authorities". */
const anyBody =
  /^(?:the )?(?:authorities|government|governments|police|leaders|court|administration|parliament|all governments|other governments|当局|當局|有关当局|有關當局|[我贵貴本][国國]政府|政府|警方|有关部门|有關部門|法院)$/iu;

/** How many of those whom a statement calls on are told. */
const most = 3;

const plain = (text: string) =>
  text.replace(/(?: (?:and|the|of|to|or|in|on|all|its|other))+$/u, '').trim();

function partyCalled(text: string, line: PartLine): PartyFound | undefined {
  const origin = {
    how: 'inferred' as const,
    line: line.number,
    quote: line.text,
  };
  const relation = 'called-on' as const;
  if (isHan(text)) {
    if (anyBody.test(text)) return undefined;
    const piece = pieceOf(text);
    if (piece?.person && hanRoles.some((role) => text.includes(role))) {
      return { ...personParty(piece.person, piece, origin), relation };
    }
    return powerInHan.test(text)
      ? { kind: 'organization', name: text, ...origin, relation }
      : undefined;
  }
  const called = plain(text);
  if (anyBody.test(called)) return undefined;
  const piece = pieceOf(called) ?? {};
  if (piece.person && piece.role) return { ...personParty(piece.person, piece, origin), relation };
  const titled = /^((?:\p{L}+ )*\p{L}+) (\p{Lu}[\p{L}’-]+)$/u.exec(called);
  if (
    titled?.[1] &&
    titled[2] &&
    /^(?:vice |prime |foreign )?(?:president|minister|secretary|chancellor|governor|premier|prime minister|secretary of state)$/iu.test(
      titled[1],
    ) &&
    !hasRoleWord(titled[2])
  ) {
    return { kind: 'person', name: titled[2], role: titled[1], ...origin, relation };
  }
  if (isPersonName(called) || !power.test(called) || !/\p{Lu}/u.test(called)) return undefined;
  return { kind: 'organization', name: called, ...origin, relation };
}

/** Several bodies that are named together: "UN human rights bodies", "the international community". */
function groupCalled(text: string, line: PartLine): PartyFound | undefined {
  // Words such as "other nations" name nobody; a capital, or the whole of them, does.
  const isNamed = /\p{Lu}/u.test(text) || /^international community$/iu.test(text);
  if (!isNamed || /^(?:these|those|such|other|many|some|our|their)\s/iu.test(text))
    return undefined;
  return {
    ...{ kind: 'group', name: `the ${text}`, relation: 'called-on' },
    ...{ how: 'inferred', line: line.number, quote: line.text },
  };
}

/** Whom a statement that is addressed to nobody calls on: the first few bodies of power, each once. */
export function calledOn(letter: LetterText): PartyFound[] {
  const found = new Map<string, PartyFound>();
  const lines = letter.lines.filter(
    ({ part }) => part === 'body' || part === 'frame' || part === 'title',
  );
  const last = lines
    .filter(({ part, kind, text }) => part === 'body' && kind === 'text' && isProse(text))
    .slice(-lastParagraphs);
  for (const line of lines) {
    const item =
      (line.kind === 'item' ? itemCalled.exec(line.text)?.[1] : undefined) ??
      (line.kind === 'item' || /^[一二三四五六七八九十\d]+[、.．)）]/u.test(line.text)
        ? itemCalledInHan.exec(line.text)?.[1]
        : undefined);
    const called = item === undefined ? undefined : partyCalled(item.trim(), line);
    if (called && found.size < most) found.set(called.name.toLowerCase(), called);
    if (last.includes(line)) {
      for (const [, text = ''] of line.text.matchAll(obliged)) {
        const party = groupCalled(text, line);
        const key = party?.name.toLowerCase();
        if (party && key && !found.has(key) && found.size < most) found.set(key, party);
      }
    }
    for (const pattern of [...calls, callsInHan]) {
      for (const [, text = ''] of line.text.matchAll(pattern)) {
        const party = partyCalled(text.trim(), line);
        const key = party?.name.toLowerCase();
        if (party && key && !found.has(key) && found.size < most) found.set(key, party);
      }
    }
  }
  const [first, ...rest] = found.values();
  // A text in two languages calls on the same twice.
  return first ? [first, ...rest.filter((party) => isHan(party.name) === isHan(first.name))] : [];
}

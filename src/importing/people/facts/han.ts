import { simplified } from '../../../names/han.ts';
import { hanNumber } from '../../dates/numerals.ts';
import { writtenDates } from '../../dates/written-date.ts';
import type { Said } from '../report.ts';
import { openYear, type FactTold } from './told.ts';

// All words are simplified; values are cut from the text as it is printed.

const takenWords =
  '被捕|逮捕|刑拘|刑事拘留|行政拘留|拘留|被拘|拘押|拘捕|被抓|抓捕|抓走|带走|带离|绑架|失踪|失联|扣押|扣留|被关|关押|羁押|传唤|绑走|押走|指定居所监视居住|监视居住|软禁';
/** A date, then, in the same clause or directly behind it, that someone was taken. */
const takenBehind = new RegExp(
  String.raw`^(?:\s?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|深夜|夜里|当[日天]|左右|前后|起|开始|以来|，|在|于))*[^，。；！？]{0,24}?(?:${takenWords})`,
  'u',
);
/** A formal arrest, a trial and a verdict come later than the taking. */
const laterThanTaken =
  /正式逮捕|批准逮捕|批捕|执行逮捕|起诉|判|开庭|受审|转|移送|获释|释放|取保|保释|生于|出生|去世|病逝|曾/u;
const ended = /获释|释放|取保|保释|出狱|期满/u;

const charge =
  /(?:涉嫌(?:犯)?|以|因|被控|被指控|指控[他她其]?(?:们)?(?:犯)?|犯有?)(?:涉嫌)?(?:所谓的?)?(?<open>[“「『"])?(?<name>\p{Script=Han}[\p{Script=Han}、]{2,24}?)罪?(?<close>[”」』"])?罪?(?:名|为由|的?罪名|嫌疑)?(?=[，。；！？]|$|被|遭|而|判|刑|起诉|提起|批准|正式|逮捕|拘|带走|关|羁|将|对|获)/gu;
/** 罪名是“破坏景观” */
const named = /罪名[为是：]?(?<open>[“「『"])(?<name>[\p{Script=Han}、]{2,24})[”」』"]/gu;
const legal =
  /寻衅滋事|颠覆|煽动|分裂国家|非法|聚众|扰乱|泄露|间谍|诈骗|敲诈|危害|妨害|诽谤|诬告|逃税|偷税|恐怖|破坏|邪教|叛国|叛乱|勾结|串谋|侮辱|贪污|受贿|行贿|盗窃|放火|纵火|走私|组织|利用/u;

const numeral = '[一二两三四五六七八九十百零〇\\d]{1,4}';
const term = new RegExp(
  String.raw`(?:判处?|判监|获刑|判刑|判囚|监禁|刑期|徒刑|服刑|改判)(?:了)?(?:有期徒刑|监禁|劳教|劳动教养)?(?<length>${numeral}年(?:零?${numeral}个?月|半)?|${numeral}个?月)|(?<life>无期徒刑|终身监禁)|(?<held>死缓|死刑，?缓期)|(?<death>判处?死刑)`,
  'u',
);

const houses =
  '看守所|监狱|拘留所|派出所|劳教所|戒毒所|精神病院|医院|公安局|公安分局|监狱医院|拘押中心|羁押中心|惩教所|女子监狱';
const place = new RegExp(
  String.raw`(?:羁押|关押|拘押|拘留|扣押|囚禁|收押|关|押|服刑|转移|移送|送)(?:于|在|至|到|进|往)(?<a>[\p{Script=Han}\d]{2,20}?(?:${houses}))|(?:在|于)(?<b>[\p{Script=Han}\d]{2,20}?(?:${houses}))(?:服刑|羁押|关押|被?羁押|内?服刑)`,
  'u',
);

/** What stands before a name as its attribute: 在某监狱服刑的作家 */
const attribute = /(?<=^|[，。；！？])[^，。；！？]*的\p{Script=Han}{0,8}$/u;

/** What words in Chinese tell of the detention of those between them. */
export function factsInHan({ before, behind }: Said): FactTold[] {
  const [lead, trail] = [simplified(before), simplified(behind)];
  if (lead.length !== before.length || trail.length !== behind.length) return [];
  const [own = ''] = trail.split(/[。；！？]/u, 1);
  const since = dateOf(lead, own);
  const led = attribute.exec(lead);
  return [
    ...(since ? [{ field: 'since' as const, weight: 1, ...since }] : []),
    ...(led ? factsInClause(led[0], before.slice(led.index)) : []),
    ...factsInClause(own, behind),
  ];
}

/** Charge, sentence and place of a simplified clause; the values are cut from it as it is printed. */
function factsInClause(plain: string, printed: string): FactTold[] {
  const facts: FactTold[] = [];
  const cut = (match: RegExpExecArray | undefined, name: string): string | undefined => {
    const text = match?.groups?.[name];
    if (!match || !text) return undefined;
    const at = match.index + match[0].indexOf(text);
    return printed.slice(at, at + text.length);
  };
  const charged = [...plain.matchAll(charge), ...plain.matchAll(named)].find(({ groups }) =>
    legal.test(groups?.['name'] ?? ''),
  );
  const name = cut(charged, 'name');
  if (name) {
    const weight = /判|定罪|罪名成立/u.test(plain) ? 3 : /起诉|控/u.test(plain) ? 2 : 1;
    facts.push({ field: 'charge', value: name, weight });
  }
  const judged = term.exec(plain);
  if (
    judged &&
    !/(?:可|可能|最高|面临|或|要求|求)[^，]{0,8}$/u.test(plain.slice(0, judged.index))
  ) {
    const death = judged.groups?.['held'] ? '死缓' : '死刑';
    const value = cut(judged, 'length') ?? cut(judged, 'life') ?? death;
    facts.push({ field: 'sentence', value, weight: 1 });
  }
  const held = place.exec(plain) ?? undefined;
  const house = cut(held, 'a') ?? cut(held, 'b');
  if (house) facts.push({ field: 'place', value: house, weight: 2 });
  return facts;
}

/** A day as a sentence writes it. */
interface Day {
  value: string;
  /** How it is printed, where it has no year. */
  words?: string;
  start: number;
  end: number;
}

const yearless =
  /(?<![年\d一二三四五六七八九十])(?<m>\d{1,2}|[一二三四五六七八九十]{1,3})月(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})日/gu;
const two = (number: number) => String(number).padStart(2, '0');

/** The days that a text writes, in their order; an interval is no day. */
function daysIn(text: string): Day[] {
  const dates = writtenDates(text);
  const whole = dates.flatMap(({ value, start, end }): Day[] =>
    value && !value.includes('/') ? [{ value, start, end }] : [],
  );
  const open = [...text.matchAll(yearless)].flatMap(({ 0: words, index: start, groups }): Day[] => {
    const end = start + words.length;
    if (dates.some((date) => date.start < end && start < date.end)) return [];
    const [month, day] = [hanNumber(groups?.['m'] ?? ''), hanNumber(groups?.['d'] ?? '')];
    const value = `${openYear}-${two(month)}-${two(day)}`;
    return month > 12 || day > 31 ? [] : [{ value, words, start, end }];
  });
  return [...whole, ...open].sort((a, b) => a.start - b.start);
}

/** The day on which someone was taken: behind the name or, where none is there, before it. */
function dateOf(lead: string, own: string): Pick<FactTold, 'value' | 'words'> | undefined {
  if (ended.test(own)) return undefined;
  const days = daysIn(own);
  for (const { value, words, end } of days) {
    const rest = own.slice(end);
    const clause = takenBehind.exec(rest)?.[0];
    if (clause && !laterThanTaken.test(clause + rest.charAt(clause.length)))
      return { value, words };
  }
  const last = daysIn(lead).at(-1);
  const gap = lead.slice(last?.end);
  if (!last || days.length > 0 || /[。；！？)）]/u.test(gap) || gap.length > 40) return undefined;
  if (laterThanTaken.test(gap)) return undefined;
  const isLed = new RegExp(`(?:${takenWords})(?:了)?[^，]{0,14}$`, 'u').test(gap);
  const clause = takenBehind.exec(own)?.[0];
  const isOwn = clause !== undefined && !laterThanTaken.test(clause);
  const { value, words } = last;
  return isLed || (isOwn && gap.split('，').length < 3) ? { value, words } : undefined;
}

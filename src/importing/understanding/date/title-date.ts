import { writtenDates, type WrittenDate } from '../../dates/written-date.ts';
import type { Field } from '../../found.ts';
import type { Candidate } from './candidate.ts';

/** What a title calls a letter. */
const letterNouns =
  /(?<!\p{L})(?:letters?|statement|appeal|petition|declaration|submission|memorandum|release|lettre|déclaration|appel|carta|declaración|comunicado|brief|erklärung|appell|lettera|dichiarazione|declaração|письмо|заявление|обращение|mektup|bildiri)(?!\p{L})|信|函|声明|聲明|呼吁|呼籲|请愿|請願|رسالة|بيان|نداء/iu;
/** What titles date beside letters. */
const events =
  /(?<!\p{L})(?:anniversary|day|days|visits?|summit|session|conference|trial|hearing|dialogue|olympics?|games|elections?|meeting|review|congress|forum|events?|crackdown|massacre|arrests?|detention of|detained|arrested|sentenced|death|protests?|since|ahead of|eve of|during|after|before)(?!\p{L})|周年|週年|事件|会议|會議|访问|訪問|大会|大會/iu;
/** A day in a title may be that of what it is about, a month hardly: "Letter on the strike, 3 May 2015". */
const about = /(?<!\p{L})(?:on|for|in|about|regarding|sur|sobre|über|zum)(?!\p{L})|就|关于|關於/iu;

/** Whether a date stands in a title as that of the letter: at an end, parted, or "Letter of 3 May 2015". */
function isTitles(title: string, { start, end, value }: WrittenDate): boolean {
  const before = title.slice(0, start);
  const after = title.slice(end);
  const rest = `${before} ${after}`;
  if (!letterNouns.test(rest) || events.test(rest)) return false;
  if (/(?:letters?|statement|appeal)\s+(?:of|dated|from)\s*$/iu.test(before)) return true;
  if (value && value.length > 'YYYY-MM'.length && about.test(rest)) return false;
  const isLast = /^[\s.)）\]】]*$/u.test(after);
  const isParted = /[,，(（[【–—:|]\s*$|\s-\s*$/u.test(before) || /letter\s*$/iu.test(before);
  return (isLast && isParted) || (before.trim() === '' && /^\s*[:：–—|-]/u.test(after));
}

/** The date in a title: "Joint Letter to the Harbor Board, October 2010". */
export function titleDate(title: Field): Candidate[] {
  const whole = (title.value ?? '').normalize('NFC');
  const [date, other] = writtenDates(whole);
  if (!date || other || title.how === 'missing' || !isTitles(whole, date)) return [];
  return [{ date, line: { number: title.line, text: whole }, from: 'the title', how: title.how }];
}

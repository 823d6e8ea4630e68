import { dateBounds } from '../../archive/date.ts';
import { writtenDates, type WrittenDate } from '../dates/written-date.ts';
import type { Field, Warning } from '../found.ts';
import type { PageHead } from '../page.ts';
import { dateOfLine, isDateOfElse, isStamp } from '../text/date-line.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { isProse, wordCount } from '../text/prose.ts';
import { datelineOf } from './dateline.ts';
import { languageOf } from './language.ts';
import { titleOf } from './title.ts';

/** The date of a letter, and what a maintainer should look at: two dates that differ, a day that never was. */
export interface DateField extends Field {
  warnings?: Warning[];
}

/** A date that may be the letter's. */
interface Candidate {
  date: WrittenDate;
  line: { number: number | undefined; text: string };
  from: string;
  /** Whether it is printed as the letter's own, or follows from what the page says around. */
  how: 'read' | 'inferred';
}

const isText = ({ text, kind }: PartLine) => kind !== 'heading' && kind !== 'note' && isProse(text);

/** Where a letter's running text begins and ends, by place in its lines; the page's own words do not count. */
function textBounds(lines: readonly PartLine[]): { first: number; last: number } {
  const own = (line: PartLine) => line.part === 'body' && isText(line);
  const first = lines.findIndex((line) => own(line) || line.part === 'salutation');
  return { first: first < 0 ? lines.length : first, last: lines.findLastIndex(own) };
}

/** Whether the page says, in its own words, that the letter is of the same day as the page. */
const today =
  /(?<!\p{L})(?:today|this (?:morning|afternoon|evening)|aujourd[’']hui|hoy|heute|oggi|hoje|сегодня|bugün|hôm nay)(?!\p{L})|今天|今日|اليوم|بۈگۈن/iu;

/** How many lines of running text may stand between a date and the edge of the text: a lead, an appeal for gifts. */
const atEdge = 2;

/** How many signs a heading may have beside its date; with more it is a title. */
const headingRoom = 20;

/** Whether a heading is a letter's date: weblogs set the day of a page as a heading above its title. */
const isDateHeading = (lines: readonly PartLine[], at: number, date: WrittenDate): boolean =>
  lines[at]!.text.length <= date.text.length + headingRoom && lines[at + 1]?.kind !== 'heading';

/** Lines that say a date alone: above the text, below it, or between an address and the text. */
function printedDates(lines: readonly PartLine[]): Candidate[] {
  const { first, last } = textBounds(lines);
  const end = endOfLetter(lines, last);
  return lines.flatMap((line, at): Candidate[] => {
    if (at >= end || ['notes', 'contacts', 'subject'].includes(line.part)) return [];
    const isMarked = line.part === 'date' || at < first || at > last;
    const isLoose = line.kind === 'text' && isAtEdge(lines, at);
    if ((line.kind === 'row' && line.part !== 'date') || (!isMarked && !isLoose)) return [];
    const date = dateOfLine(line.text);
    if (!date || isStamp(line.text)) return [];
    if (line.kind === 'heading' && !isDateHeading(lines, at, date)) return [];
    const pages = pageSpeaks(lines, at);
    if (pages && !today.test(pages)) return [];
    return pages
      ? [{ date, line, from: 'the date of the page’s own words', how: 'inferred' }]
      : [{ date, line, from: at > last ? 'the signature line' : 'the printed date', how: 'read' }];
  });
}

/** Where a letter ends and notes or people to ask begin. */
function endOfLetter(lines: readonly PartLine[], last: number): number {
  const at = lines.findIndex(
    ({ part }, place) => place > last && (part === 'notes' || part === 'contacts'),
  );
  return at < 0 ? lines.length : at;
}

/** Whether hardly any running text stands before a line, or behind it, so that it is no entry of a chronology. */
const isAtEdge = (lines: readonly PartLine[], at: number): boolean =>
  lines.slice(0, at).filter((line) => isText(line)).length <= atEdge ||
  lines.slice(at + 1).filter((line) => isText(line)).length <= atEdge;

/** What the page itself says between a line and the letter; nothing where the letter goes on from that line. */
function pageSpeaks(lines: readonly PartLine[], at: number): string {
  const spoken: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.part === 'frame' && isText(line)) spoken.push(line.text);
    else if (line.part !== 'title' && line.part !== 'date') break;
  }
  return spoken.join(' ');
}

/** Lines that open the text with its date: of a statement its own, of news about a letter perhaps the letter's. */
function datelines(lines: readonly PartLine[]): Candidate[] {
  const opening = lines.filter((line) => isText(line) || line.part === 'body').slice(0, 4);
  const hasLetter = lines.some(({ part }) => part === 'salutation');
  return opening.flatMap((line): Candidate[] => {
    const date = datelineOf(line.text);
    if (!date || line.quoted) return [];
    if (line.part !== 'frame') return [{ date, line, from: 'the dateline', how: 'read' }];
    const rest = line.text.slice(date.end);
    // Another day in the same breath: the letter may be of that one.
    const said = opening.map(({ text }) => (text === line.text ? rest : text)).join(' ');
    if (!hasLetter) return [{ date, line, from: 'the dateline', how: 'read' }];
    return today.test(said) ? [{ date, line, from: 'the dateline', how: 'inferred' }] : [];
  });
}

/** What parts a name from the date behind it: "Friends of the Harbor, May 24, 2022". */
const parting = /^$|[,，;；|–—(（-]\s*$/u;

/** Whether the words before a date are those of someone who signs: parted from it, or few. */
const isSigner = (before: string) =>
  (parting.test(before) || wordCount(before) <= 8) && !isDateOfElse(before) && !isProse(before);

const formal =
  /^(?:done|signed|given|adopted|issued|dated|executed|fait|hecho|dado|firmado|geschehen|feito|fatto|совершено|this|on this)(?!\p{L})/iu;

/** Lines below the text whose last word is a date. */
function signedDates(lines: readonly PartLine[]): Candidate[] {
  const { last } = textBounds(lines);
  const end = endOfLetter(lines, last);
  const found = lines.flatMap((line, at): Candidate[] => {
    if (at >= end) return [];
    const isBelow = at > last && ['signatures', 'closing', 'body'].includes(line.part);
    const isFormal = at >= last - 1 && formal.test(line.text);
    if ((!isBelow && !isFormal) || line.kind === 'note' || line.kind === 'row') return [];
    if (dateOfLine(line.text) || isStamp(line.text)) return [];
    const whole = line.text.normalize('NFC');
    const date = writtenDates(whole).at(-1);
    if (!date) return [];
    const before = whole.slice(0, date.start);
    const ends = /^[\s.。)）]*$/u.test(whole.slice(date.end));
    return ends && (isSigner(before) || isFormal)
      ? [{ date, line, from: 'the signature line', how: 'read' }]
      : [];
  });
  // Signatures that each bear a day of their own do not date the letter.
  return new Set(found.map(({ date }) => date.value)).size > 1 ? [] : found;
}

const letterNouns =
  /(?<!\p{L})(?:letters?|statement|appeal|petition|declaration|submission|memorandum|release|lettre|déclaration|appel|carta|declaración|comunicado|brief|erklärung|appell|lettera|dichiarazione|declaração|письмо|заявление|обращение|mektup|bildiri)(?!\p{L})|信|函|声明|聲明|呼吁|呼籲|请愿|請願|رسالة|بيان|نداء/iu;
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
function titleDate(title: Field): Candidate[] {
  const whole = (title.value ?? '').normalize('NFC');
  const [date, other] = writtenDates(whole);
  if (!date || other || title.how === 'missing' || !isTitles(whole, date)) return [];
  return [{ date, line: { number: title.line, text: whole }, from: 'the title', how: title.how }];
}

/** Whether a date lies within another: 21 October 2010 in October 2010. */
function isWithin(date: string, wider: string): boolean {
  const [inner, outer] = [dateBounds(date), dateBounds(wider)];
  return (
    (outer.earliest ?? '') <= (inner.earliest ?? '') &&
    (inner.latest ?? '~') <= (outer.latest ?? '~')
  );
}

const found = ({ date, line, from, how }: Candidate): DateField => ({
  how,
  ...(date.value === undefined ? {} : { value: date.value }),
  from,
  line: line.number,
  quote: line.text.length > 160 ? date.text : line.text,
});

const faults = {
  unreal: 'expected a day of the calendar',
  damaged: 'expected a day, a month and a year in whole digits',
} as const;

const faulty = ({ date, line }: Candidate): Warning => ({
  line: line.number,
  message: `Unexpected “${date.text}”, ${faults[date.fault ?? 'damaged']}. Look the letter’s date up and write it.`,
});

/** The one date that candidates agree on, the finest of them; else an empty field that says why. */
function agreed(candidates: readonly Candidate[]): DateField {
  const warnings = candidates
    .filter(({ date }) => date.fault)
    .map((candidate) => faulty(candidate));
  const sound = candidates.filter(({ date }) => date.value !== undefined);
  const [finest] = sound.toSorted((a, b) => {
    const [one, other] = [a.date.value ?? '', b.date.value ?? ''];
    return Number(isWithin(other, one)) - Number(isWithin(one, other));
  });
  const noted = (field: DateField): DateField =>
    warnings.length > 0 ? { ...field, warnings } : field;
  if (!finest) return noted({ how: 'missing' });
  const other = sound.find(({ date }) => !isWithin(finest.date.value ?? '', date.value ?? ''));
  if (!other) return noted(found(finest));
  warnings.push({
    line: other.line.number,
    message: `Unexpected second date “${other.date.text}”, expected the same as “${finest.date.text}” on line ${finest.line.number}. Choose the one that the letter bears.`,
  });
  return noted({ how: 'missing' });
}

/** A date in numbers alone, read in the order of the letter's language; in English it may be either. */
function ordered(candidate: Candidate, language: string): Candidate {
  const { readings } = candidate.date;
  if (!readings) return candidate;
  const [dayFirst, monthFirst] = readings;
  // Of the languages of letters English alone is written in both orders: CLDR, dateFormats of en-US and en-GB.
  if (language !== '' && !language.startsWith('en')) {
    return { ...candidate, date: { ...candidate.date, value: dayFirst } };
  }
  return {
    ...candidate,
    how: 'inferred',
    from: `${candidate.from}, which may mean ${dayFirst} or ${monthFirst}`,
    date: { ...candidate.date, value: dayFirst.slice(0, 4) },
  };
}

/**
 * The letter's own date as EDTF, and what it was read from. A date of an event and a stamp of the page are never
 * it: where the letter bears none the field is empty.
 *
 * Takes the head for what it says of the page's stamp: a line that is that stamp is not the letter's word.
 */
export function dateOf(letter: LetterText, head: PageHead = {}): DateField {
  const stamp = head.stampedBy?.trim();
  const lines = stamp ? letter.lines.filter(({ text }) => text !== stamp) : letter.lines;
  const language = languageOf(letter, head).value ?? '';
  const printed = printedDates(lines);
  const opening = datelines(lines);
  const all = [...printed, ...opening, ...signedDates(lines)];
  const own = all.filter(({ how }) => how === 'read');
  const around = all.filter(({ how }) => how === 'inferred');
  const [candidates = []] = [
    withoutStamp(own, head),
    around,
    titleDate(titleOf(letter, head)),
  ].filter(({ length }) => length > 0);
  return agreed(candidates.map((candidate) => ordered(candidate, language)));
}

/**
 * Of dates that differ, those that are not the page's: its stamp, printed above a letter with a date of its own,
 * or a day above the letter that is later than the one with which it is signed.
 */
function withoutStamp(own: Candidate[], { stamp }: PageHead): Candidate[] {
  const dates = own.flatMap(({ date }) => date.value ?? []);
  const signed = own.flatMap(({ from, date }) =>
    from === 'the signature line' ? (date.value ?? []) : [],
  );
  if (new Set(dates).size < 2) return own;
  return own.filter(({ from, date: { value = '' } }) => {
    const isLater = signed.some((day) => (dateBounds(day).latest ?? '~') < value);
    return value === '' || from === 'the signature line' || (value !== stamp && !isLater);
  });
}

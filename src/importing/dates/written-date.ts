import { isDate } from '../../archive/date.ts';
import { monthNumber, monthPattern, seasonNumber, seasonPattern } from './months.ts';
import { hanNumber, ordinalNumber, ordinalPattern } from './numerals.ts';
import { plainSigns } from './plain-signs.ts';

/** A date as a text writes it. */
export interface WrittenDate {
  /** Where it stands in the text in NFC. */
  start: number;
  end: number;
  text: string;
  /** What it says, as EDTF; nothing where it says no date, or more than one. */
  value?: string | undefined;
  /** What it may mean, where the order of day and month is open: 3/4/2012. */
  readings?: readonly [string, string] | undefined;
  /** Why it is no date: it is not of the calendar, or its digits are damaged. */
  fault?: 'unreal' | 'damaged' | undefined;
}

type Groups = Record<string, string | undefined>;
type Said = Pick<WrittenDate, 'value' | 'readings' | 'fault'>;

const two = (number: number) => String(number).padStart(2, '0');

/** A day, month or year as EDTF, if the calendar has it. */
function said(year: number, month?: number, day?: number): Said {
  const value = [
    String(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : two(part))),
  ];
  const text = value.join('-');
  return isDate(text) ? { value: text } : { fault: 'unreal' };
}

const dayOf = (text: string): number => (/^\d/u.test(text) ? Number(text) : ordinalNumber(text));

/** Day, month and year by their groups: `d`, `m` and `y`; `d2` and `m2` are those of an interval's end. */
function named({ d, d2, m, m2, y }: Groups): Said {
  const year = Number(y);
  const month = m ? monthNumber(m) : undefined;
  const lastMonth = m2 ? monthNumber(m2) : month;
  const first = said(year, month, d ? dayOf(d) : undefined);
  if (!d2 && !m2) return first;
  const last = said(year, lastMonth, d2 ? dayOf(d2) : undefined);
  const value = `${first.value ?? ''}/${last.value ?? ''}`;
  return first.value && last.value && isDate(value) && first.value < last.value
    ? { value }
    : { fault: 'unreal' };
}

/** The same month twice in two calendars' names, as Arabic letters write it, else nothing. */
const twin = ({ m, n, ...rest }: Groups): Said | undefined =>
  monthNumber(m ?? '') === monthNumber(n ?? '') ? named({ m, ...rest }) : undefined;

/** Numbers alone: only one above 12 tells which of them is the day. */
function numeric({ a, b, y }: Groups): Said {
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const dayFirst = said(year, second, first);
  const monthFirst = said(year, first, second);
  if (dayFirst.value && monthFirst.value && dayFirst.value !== monthFirst.value) {
    return { readings: [dayFirst.value, monthFirst.value] };
  }
  return dayFirst.value ? dayFirst : monthFirst;
}

const numbered = ({ d, m, y }: Groups): Said =>
  said(Number(y), m ? Number(m) : undefined, d ? Number(d) : undefined);

const han = ({ y, m, d, s }: Groups): Said =>
  said(
    hanNumber(y ?? ''),
    m ? hanNumber(m) : s ? seasonNumber(s) : undefined,
    d ? hanNumber(d) : undefined,
  );

/** From one day to another; the year and the month are said again only where they differ. */
function hanStretch({ y = '', m = '', d = '', m2, d2 = '' }: Groups): Said {
  const first = said(hanNumber(y), hanNumber(m), hanNumber(d));
  const last = said(hanNumber(y), hanNumber(m2 ?? m), hanNumber(d2));
  const value = `${first.value ?? ''}/${last.value ?? ''}`;
  return first.value && last.value && first.value < last.value ? { value } : { fault: 'unreal' };
}

/** Years of the Republic of China, of which 1912 was the first. */
const republic = ({ y, m, d }: Groups): Said =>
  said(1911 + hanNumber(y ?? ''), m ? hanNumber(m) : undefined, d ? hanNumber(d) : undefined);

const season = ({ s, y }: Groups): Said => said(Number(y), seasonNumber(s ?? ''));

/** Only what has a letter among its digits, or too many or too few of them, is damaged. */
function damaged({ d = '', y = '' }: Groups): Said | undefined {
  const digits = `${d}${y}`;
  if (!/\d/u.test(digits) && !/[_.…]/u.test(d)) return undefined;
  return /^(?:\d{1,2})?$/u.test(d) && /^(?:1[89]|20)\d\d$/u.test(y)
    ? undefined
    : { fault: 'damaged' };
}

// The parts of the patterns below, on plain signs. A year is one in which letters are written.
const begin = String.raw`(?<![\p{L}\p{N}.,/:-])`;
const year = String.raw`(?<y>(?:1[89]|20)\d\d)(?!\p{N}|[-–/]\d)(?:(?=г|م(?!\p{L}))|(?!\p{L}))`;
const month = String.raw`(?<m>${monthPattern})(?!\p{L})\.?`;
// A copy may lose the blank behind a day: 3May 2012.
const suffix = String.raw`(?:(?:st|nd|rd|th|er|ere|eme|[aeo]|[º°ª]|\.|-?го|-?е)(?!\p{L}))?`;
const day = String.raw`(?:(?<d>\d{1,2})${suffix}|(?<d>${ordinalPattern})(?!\p{L}))`;
const lastDay = String.raw`(?<d2>\d{1,2})${suffix}`;
const to = String.raw`\s*(?:[-–—~]|to|and|until|au|et|al?|y|e|bis|und|до|по|и|إلى)\s*`;
const of = String.raw`[\s.-]*(?:day\s+)?(?:(?:of|de|del|do|من|the month of)\s+(?:the month of\s+)?|d['’]\s?)?`;
const ofYear = String.raw`(?:\s*,)?[\s-]*(?:(?:of|de|del|do|in the year|عام|سنة|year)\s+)?(?:the year\s+)?`;
const numeral = String.raw`[\d〇○零一二三四五六七八九十百廿卅]`;
const hanDay = String.raw`(?<m>${numeral}{1,3})\s*月\s*(?:份|(?<d>${numeral}{1,4})\s*[日号號](?!\p{N}))?`;
const loose = String.raw`[\doli|]`;
const looseDay = String.raw`(?<d>${loose}{1,3}|[_…x]{2,}|_+)(?:st|nd|rd|th|\.)?`;
const looseYear = String.raw`(?<y>${loose}{3,5})(?![\p{L}\p{N}])`;
const uyghurYear = String.raw`(?<y>(?:19|20)\d\d)\s*-?\s*${plainSigns('يىل')}[${plainSigns('ىنڭ')}]*\s*،?\s*`;

const patterns: readonly (readonly [string, (groups: Groups) => Said | undefined])[] = [
  [`${begin}${day}${of}${month}${ofYear}${year}`, named],
  [
    String.raw`${begin}${day}${of}${month}\s*[/(]\s*(?<n>${monthPattern})(?!\p{L})\)?${ofYear}${year}`,
    twin,
  ],
  [String.raw`${begin}${month}\s*${day}(?:\s*[,.]|\s+of)?\s*${year}`, named],
  [`${begin}${day}${to}${lastDay}${of}${month}${ofYear}${year}`, named],
  [
    String.raw`${begin}${day}${of}${month}${to}${lastDay}${of}(?<m2>${monthPattern})(?!\p{L})\.?${ofYear}${year}`,
    named,
  ],
  [String.raw`${begin}${month}\s*${day}${to}${lastDay}\s*,?\s*${year}`, named],
  [
    String.raw`${begin}${month}\s*${day}${to}(?<m2>${monthPattern})(?!\p{L})\.?\s*${lastDay}\s*,?\s*${year}`,
    named,
  ],
  [String.raw`${begin}${month}${to}(?<m2>${monthPattern})(?!\p{L})\.?${ofYear}${year}`, named],
  [String.raw`${begin}${month}(?:,\s*|[\s-]+)(?:(?:of|de|del|do)\s+)?${year}`, named],
  [String.raw`${begin}(?<y>(?:19|20)\d\d)[\s,-]+${month}[\s-]+${day}`, named],
  [
    String.raw`${begin}(?<y>(?:19|20)\d\d)\s*([-./])\s*(?<m>\d{1,2})\s*\k<sep>\s*(?<d>\d{1,2})(?!\p{N}|[-./]\p{N})`.replace(
      '([-./])',
      '(?<sep>[-./])',
    ),
    numbered,
  ],
  [
    String.raw`${begin}(?<a>\d{1,2})\s*(?<sep>[-./])\s*(?<b>\d{1,2})\s*\k<sep>\s*(?<y>(?:19|20)\d\d)(?!\p{N}|[-./]\p{N})`,
    numeric,
  ],
  [
    String.raw`(?<![\p{N}〇○零一二三四五六七八九十])(?<y>(?:(?:19|20)\d\d|[一二][〇○零一二三四五六七八九]{3}))\s*年(?!代|级|級|度)\s*(?:${hanDay}|(?<s>[春夏秋冬])季?)?`,
    han,
  ],
  [
    String.raw`(?<!\p{N})(?<y>(?:19|20)\d\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号號]?\s*(?:至|到|[-–—~]+)\s*(?:(?<m2>\d{1,2})\s*月\s*)?(?<d2>\d{1,2})\s*[日号號]`,
    hanStretch,
  ],
  [String.raw`民[国國]\s*(?<y>${numeral}{1,4})\s*年(?!代)\s*(?:${hanDay})?`, republic],
  [
    String.raw`${begin}(?<y>(?:19|20)\d\d)\s*년\s*(?:(?<m>\d{1,2})\s*월\s*(?:(?<d>\d{1,2})\s*일)?)?`,
    numbered,
  ],
  [
    String.raw`(?<!\p{L})(?:ngay\s+)?(?<d>\d{1,2})\s+thang\s+(?<m>\d{1,2})(?:\s*,|\s+nam)?\s+(?<y>(?:19|20)\d\d)(?!\p{N})`,
    numbered,
  ],
  [
    String.raw`(?<!\p{L})thang\s+(?<m>\d{1,2})(?:\s*,|\s+nam|/)?\s*(?<y>(?:19|20)\d\d)(?!\p{N})`,
    numbered,
  ],
  [
    `${begin}${uyghurYear}${String.raw`(?<m>\d{1,2})\s*-?\s*`}${plainSigns('ئاي')}[${plainSigns('نىڭدا')}]*${String.raw`(?:\s*(?<d>\d{1,2})\s*-?\s*`}${plainSigns('ك')}[ۈۇ]${plainSigns('ن')}[${plainSigns('ىدە')}]*)?`,
    numbered,
  ],
  [String.raw`${begin}${uyghurYear}(?<d>\d{1,2})\s*-?\s*${month}`, named],
  // The year of the common era by name, so that no month of the Tibetan calendar is taken for one of this.
  [
    String.raw`(?:སྤྱི|ཕྱི)་ལོ་?\s*(?<y>(?:19|20)\d\d)\s*་?(?:ལོའི|ལོ)?་?\s*(?:(?:སྤྱི|ཕྱི)་)?ཟླ་?(?:བ་)?\s*(?<m>\d{1,2})\s*་?(?:པའི|བའི|པ|ན)?་?\s*ཚེས་?\s*(?<d>\d{1,2})`,
    numbered,
  ],
  [String.raw`${begin}(?<s>${seasonPattern})(?!\p{L})(?:,|\s+of|\s+de)?\s*${year}`, season],
  // Damage: letters among digits, digits too many or too few, and a day left open.
  [String.raw`${begin}${looseDay}[\s.-]*(?:of\s+)?${month}${ofYear}${looseYear}`, damaged],
  [String.raw`${begin}${month}\s*${looseDay}\s*,?\s+${looseYear}`, damaged],
  [String.raw`${begin}${month}\s+(?<d>),\s*${year}`, () => ({ fault: 'damaged' })],
  [String.raw`${begin}${month}\s+${looseYear}`, damaged],
  [
    String.raw`${begin}(?<y>${loose}{4})(?<sep>[-./])(?<d>${loose}{1,2}\k<sep>${loose}{1,2})(?![\p{L}\p{N}])`,
    ({ d = '', y = '' }) =>
      /[oli|]/u.test(d + y) && /\d/u.test(d + y) ? { fault: 'damaged' } : undefined,
  ],
  [
    String.raw`(?<![\p{L}\p{N}])(?<y>${loose}{3,5})\s*年\s*${loose}{1,2}\s*月`,
    ({ y = '' }) =>
      /^(?:19|20)\d\d$/u.test(y) || !/\d/u.test(y) ? undefined : { fault: 'damaged' },
  ],
];

const compiled = patterns.map(([source, read]) => [new RegExp(source, 'gu'), read] as const);

/**
 * The dates that a text writes, in their order, none within another: of two that overlap the one that begins
 * first, and of those the longest. A month without a year is none.
 */
export function writtenDates(text: string): WrittenDate[] {
  const whole = text.normalize('NFC');
  const plain = plainSigns(whole);
  // Most lines say no year, and need not be asked for each way to write a date.
  if (!/[\d〇○零一二十]/u.test(plain)) return [];
  const found: WrittenDate[] = [];
  for (const [pattern, read] of compiled) {
    for (const match of plain.matchAll(pattern)) {
      const what = read(match.groups ?? {});
      if (!what) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      found.push({ start, end, text: whole.slice(start, end), ...what });
    }
  }
  const order = found.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(!a.fault) - Number(!b.fault),
  );
  const kept: WrittenDate[] = [];
  for (const date of order) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

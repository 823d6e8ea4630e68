/** A day as EDTF, and the text that told it. */
export interface Stamp {
  stamp: string;
  stampedBy: string;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january janvier enero januar january',
    'feb february février fevrier febrero februar',
    'mar march mars marzo märz',
    'apr april avril abril',
    'may mai mayo',
    'jun june juin junio juni',
    'jul july juillet julio juli',
    'aug august août aout agosto',
    'sep sept september septembre septiembre setiembre',
    'oct october octobre octubre oktober',
    'nov november novembre noviembre',
    'dec december décembre decembre diciembre dezember',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

function edtf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay =
    year > 1980 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}

const shapes: readonly (readonly [pattern: RegExp, order: 'ymd' | 'dmy' | 'mdy'])[] = [
  [/(?<!\d)((?:19|20)\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)/u, 'ymd'],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/iu,
    'dmy',
  ],
  [/(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/iu, 'mdy'],
];

/**
 * The day that a text names, as EDTF. Days in digits alone are taken where the year comes first: "3/5/2011" is two.
 */
export function dayIn(text: string): string | undefined {
  for (const [pattern, order] of shapes) {
    const found = pattern.exec(text.slice(0, 400));
    if (!found) continue;
    const [, one = '', two = '', three = ''] = found;
    const month = (word: string) => months[word.toLowerCase()] ?? Number.NaN;
    const day =
      order === 'ymd'
        ? edtf(Number(one), Number(two), Number(three))
        : order === 'dmy'
          ? edtf(Number(three), month(two), Number(one))
          : edtf(Number(three), month(one), Number(two));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** What an attribute or a line says of a day, if it does. */
export function stampOf(text: string | undefined, by: string): Stamp | undefined {
  const stamp = text === undefined ? undefined : dayIn(text);
  return stamp === undefined ? undefined : { stamp, stampedBy: by };
}

const posted =
  /^(?:posted|published|submitted|created|date posted|publié|publicado|veröffentlicht|发布时间|發布時間|发表时间|發表時間|发布日期|發佈日期|發布日期|时间|時間|日期|تاريخ النشر)(?:\s+(?:on|by|le|el|am)\b|\s*[:：])?[^\d]{0,80}\d.{0,40}$/iu;

/** The day on which a line of furniture says that a page was posted. */
export function postedIn(text: string): Stamp | undefined {
  for (const line of text.slice(0, 300_000).split(/[\n|·•]/u)) {
    const words = line.trim();
    const found = words.length < 160 && posted.test(words) ? stampOf(words, words) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The day of an e-mail’s header. */
export const mailedOn = (header: string): Stamp | undefined =>
  stampOf(header, `Date: ${header.trim()}`);

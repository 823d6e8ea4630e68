import { writtenDates } from '../../dates/written-date.ts';
import { isDateOfElse } from '../../text/date-line.ts';
import type { PartLine } from '../../text/letter-text.ts';
import { isText, type Candidate } from './candidate.ts';

const today =
  /(?<!\p{L})(?:today|this (?:morning|afternoon|evening)|aujourd[’']hui|hoy|heute|oggi|hoje|сегодня|bugün|hôm nay)(?!\p{L})|今天|今日|اليوم|بۈگۈن/iu;

/** Whether a page's own words say that the letter is of the same day as they are. */
export const saysToday = (text: string): boolean => today.test(text);

/** What a page says of the day of the letter that it prints: "sent to the minister on 3 May 2015". */
const sent =
  /(?<!\p{L})(?:sent|delivered|submitted|handed|mailed|faxed|e-?mailed|addressed|dated|wrote|written|envoyée?|adressée?|enviad[oa]|dirigid[oa]|entregad[oa]|gesandt|geschickt|übergeben)(?!\p{L})|致信|致函|递交|遞交|发出|發出|寄出/iu;
const letter =
  /(?<!\p{L})(?:letters?|statement|appeal|petition|submission|lettre|appel|carta|brief|appell)(?!\p{L})|信|函|声明|聲明|呼吁|呼籲/iu;

/** Lines in which the page says before a letter on which day that was sent. */
export function toldDates(lines: readonly PartLine[]): Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    if (line.part !== 'frame' || !isText(line) || !letter.test(line.text)) return [];
    const whole = line.text.normalize('NFC');
    const [date, other] = writtenDates(whole);
    if (!date || other) return [];
    const before = whole.slice(0, date.start);
    const [, told = ''] = before.split(sent, 2);
    const isSent = sent.test(before) && !isDateOfElse(told) && !/[.!?。！？]\s/u.test(before);
    const isOnDay = /(?:on|of|dated|le|el|am|vom|于|於|在)\s*$|^[^,]*$/iu.test(before);
    return isSent && isOnDay
      ? [{ date, line, from: 'what the page says of the letter', how: 'inferred' }]
      : [];
  });
}

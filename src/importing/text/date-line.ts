import { writtenDates, type WrittenDate } from '../dates/written-date.ts';
import { wordCount } from './prose.ts';

/** How many letters and words a line may hold beside its date: a place, a weekday, "Date:". */
const beside = { letters: 34, words: 6 };

/** Words beside a date that make it the date of something else than the letter: of an event, a fact, a deadline. */
const elsewhere = new RegExp(
  [
    String.raw`(?<!\p{L})(?:detained|arrested|imprisoned|jailed|sentenced|convicted|tried|trial|charged|disappeared|abducted|taken|kidnapped|released|born|died|executed|murdered|killed|since|as of|as at|until|till|from|between|by|anniversary|day of|visit|summit|session|meeting|dialogue|hearing|conference|election|massacre|deadline|due|expires?|accessed|retrieved|founded|updated|modified|né|née|arrêtée?|détenue?|depuis|jusqu|detenid[oa]|desde|hasta|nacid[oa]|geboren|verhaftet|seit|bis|арестован|задержан)(?!\p{L})`,
    '被捕|拘留|逮捕|羁押|羈押|失踪|失蹤|判处|判處|判刑|出生|逝世|去世|周年|週年|开庭|開庭|会议|會議|访问|訪問|截止|截至|起|以来|以來|事件|更新',
    'اعتقل|اعتقال|منذ|حتى',
  ].join('|'),
  'iu',
);

/** Words of a title: a line that says what the text is, is more than its date. */
const titles =
  /(?<!\p{L})(?:letters?|statement|appeal|petition|declaration|resolution|submission|report|release|lettre|déclaration|appel|carta|declaración|comunicado|brief|erklärung|письмо|заявление|mektup)(?!\p{L})|公开信|公開信|声明|聲明|呼吁|呼籲|致|رسالة|بيان/iu;

/** Where a date is that of the page, not of the text on it: "Posted on 3 May 2012 by admin", with a time of day. */
const stamps =
  /(?<!\p{L})(?:posted|published|started|launched|publi(?:é|cad)[aoe]?|updated|modified|uploaded|created|printed|retrieved|accessed|viewed|submitted by|last|views?|comments?|shares?|min(?:ute)?s? read|veröffentlicht|yayın|опубликовано|aktualisiert|mis(?:e)? à jour)(?!\p{L})|(?<!\p{L})by (?:admin|editor|staff)|\d{4}\s+(?:by|av|af|von|door|par|por|di)\s+\p{L}|\d{1,2}[:：]\d{2}|发布|發布|發佈|发表|發表|更新|上传|上傳|浏览|瀏覽|阅读|閱讀|来源|來源|نشر|تم التحديث/iu;

/** Whether a line with a date is a stamp of its page: "Posted on 3 May 2012". */
export const isStamp = (text: string): boolean => stamps.test(text);

/** Whether a line or a part of one says that its date is that of something else than the letter. */
export const isDateOfElse = (text: string): boolean => elsewhere.test(text);

/** What a statement may be called on the line of its date: "For immediate release: 3 May 2012". */
const labels =
  /^(?:(?:for )?(?:immediate )?release|(?:press|media|news) (?:release|statement)|statement|communiqué(?: de presse)?|comunicado(?: de prensa)?|pressemitteilung|新闻稿|新聞稿|声明|聲明|بيان صحفي)$/iu;

/** The longest that a line with a date and hardly anything else is, in signs. */
const longest = 160;

/** The date of a line that says a date and hardly anything else, as the letter writes it; else nothing. */
export function dateOfLine(text: string): WrittenDate | undefined {
  const whole = text.normalize('NFC').trim();
  if (whole.length > longest) return undefined;
  const [date, other] = writtenDates(whole);
  if (!date || (other && other.value !== date.value)) return undefined;
  const before = whole.slice(0, date.start);
  const rest = `${before} ${whole.slice(date.end)}`.replace(other?.text ?? '', '');
  const letters = rest.replaceAll(/[\s\p{P}\p{S}]/gu, '');
  if (letters.length > beside.letters || wordCount(rest) > beside.words) return undefined;
  // "The harbor in May 2012" is about that month.
  if (isDateOfElse(rest) || /(?<!\p{L})(?:in|en|im|em|nel|в)\s*$/iu.test(before)) return undefined;
  const words = rest.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return titles.test(words) && !labels.test(words) ? undefined : date;
}

/** Whether a line says a date and hardly anything else: "Harbor City, 7 May 2019". */
export const isDateLine = (text: string): boolean => dateOfLine(text) !== undefined;

import { ofLetter } from '../furniture/boxes.ts';
import { isClosing } from '../../text/marks.ts';
import { deepestQuote } from '../limits.ts';
import { mailedOn, type Stamp } from '../head/stamp.ts';

/** A text without what a mail program put around and before it. */
export interface Mail {
  lines: string[];
  subject?: string | undefined;
  stamp?: Stamp | undefined;
  /** What its last sender wrote above it, left out. */
  note?: string | undefined;
}

const header =
  /^[>\s]*\*?(from|to|cc|bcc|date|sent|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviado|asunto|发件人|收件人|抄送|发送时间|日期|主题|寄件者|收件者|主旨)\s*[:：]\*?\s*(.*)$/iu;
const forwarded =
  /^[>\s]*(?:-{2,}\s*(?:original|forwarded) (?:message|mail)\s*-{2,}|begin forwarded message:|-{2,}\s*(?:原始邮件|轉寄郵件|转发邮件|轉寄的郵件)\s*-{2,}|-{5,}\s*(?:message transféré|weitergeleitete nachricht|mensaje reenviado).{0,20})\s*$/iu;

const isSubject = (key: string) => /^(?:subject|betreff|objet|asunto|主题|主旨)$/iu.test(key);
const isDate = (key: string) => /^(?:date|sent|gesendet|envoyé|enviado|发送时间|日期)$/iu.test(key);

/** The headers at a place: several in a row, of which one is a subject, and an address or a time of day stands in. */
function headersAt(
  lines: readonly string[],
  from: number,
): { end: number; found: Map<string, string> } | undefined {
  const found = new Map<string, string>();
  let end = from;
  while (end < lines.length) {
    const match = header.exec((lines[end] ?? '').slice(0, 2000));
    if (match) found.set((match[1] ?? '').toLowerCase(), match[2] ?? '');
    else if (!(end > from && /^\s+\S/u.test(lines[end] ?? ''))) break;
    end += 1;
  }
  const values = [...found].map(([, value]) => value).join('\n');
  const isMail = [...found.keys()].some(isSubject) && found.size >= 3 && /@|\d:\d\d/u.test(values);
  return isMail ? { end, found } : undefined;
}

const quote = /^(?:\s?>)+ ?/u;

/** How often a line is quoted; no deeper than a reader could tell. */
export const quoteDepth = (line: string): number =>
  Math.min(deepestQuote, (quote.exec(line)?.[0].match(/>/gu) ?? []).length);

export const unquoted = (line: string): string => line.replace(quote, '');

/** A subject without the list that it went to, and without signs of answers and of forwarding. */
export const bareSubject = (subject: string): string =>
  subject
    .replace(
      /^(?:\s*(?:\[[^\]]{1,40}\]|(?:re|fwd?|aw|wg|tr|转发|轉寄|回复|回覆)\s*[:：]))+\s*(?=\S)/iu,
      '',
    )
    .trim();

const closingMark = /^[>\s]*--\s*$/u;
const listMark = /^[>\s]*_{8,}\s*$/u;
const listWords = /mailing list|unsubscribe|listinfo|@lists|yahoo! ?groups|google groups|virus/iu;
const mostBelow = 10;

/** Lines without what mail programs and lists set below them: behind "-- " who sent it, behind a line the list. */
function withoutFoot(lines: readonly string[]): string[] {
  let kept = [...lines];
  for (;;) {
    const from = Math.max(0, kept.length - 30);
    const at = kept.findIndex(
      (line, index) => index > from && (closingMark.test(line) || listMark.test(line)),
    );
    if (at < 0) return kept;
    const below = kept.slice(at + 1).filter((line) => line.trim() !== '');
    const above = kept.slice(0, at).findLast((line) => /[^>\s]/u.test(line)) ?? '';
    // Who closes a letter above the mark signs it below.
    const isFoot = closingMark.test(kept[at] ?? '')
      ? !/[,，:：]\s*$/u.test(above) && !isClosing(unquoted(above).trim())
      : below.some((line) => listWords.test(line));
    if (!isFoot || below.length > mostBelow || below.some((line) => ofLetter.test(line)))
      return kept;
    kept = kept.slice(0, at);
  }
}

/** A note above a forwarded mail is shorter than the mail; what is longer may be the letter. */
const longestNote = 0.3;
const lengthOf = (lines: readonly string[]) => lines.join('').replace(/[>\s]+/gu, '').length;

/**
 * Opens a mail that was copied as text: headers of a mail go, with a subject and a day to tell; marks of forwarding go;
 * where most of it is quoted, the quotation is the text. So do a note above what was forwarded, and what lists and
 * programs set at the end.
 */
export function openMail(source: readonly string[]): Mail {
  const lines: string[] = [];
  const mail: Mail = { lines };
  let forwardedAt = 0;
  for (let at = 0; at < source.length; at += 1) {
    const line = source[at] ?? '';
    if (forwarded.test(line.slice(0, 200))) {
      forwardedAt = lines.length;
      continue;
    }
    const headers =
      header.test(line.slice(0, 2000)) &&
      (at === 0 ||
        /^[>\s]*$/u.test(source[at - 1] ?? '') ||
        forwarded.test((source[at - 1] ?? '').slice(0, 200)))
        ? headersAt(source, at)
        : undefined;
    if (!headers) {
      lines.push(line);
      continue;
    }
    at = headers.end - 1;
    for (const [key, value] of headers.found) {
      if (isSubject(key)) mail.subject = bareSubject(value);
      if (isDate(key)) mail.stamp = mailedOn(value);
    }
  }
  const [note, sent] = [lines.slice(0, forwardedAt), withoutFoot(lines.slice(forwardedAt))];
  const isNote = lengthOf(note) < lengthOf(sent) * longestNote;
  const own = isNote ? sent : [...note, ...sent];
  if (isNote && lengthOf(note) > 0) mail.note = note.join(' ').replace(/\s+/gu, ' ').trim();
  const full = own.filter((line) => line.trim() !== '');
  const quoted = full.filter((line) => quoteDepth(line) > 0);
  mail.lines = quoted.length > full.length * 0.6 ? own.map(unquoted) : own;
  return mail;
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre|diciembre|januar|jänner|februar|märz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';

const dated = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:day )?(?:of |de |d[’'])?\s*(?:${months})\.?,?\s*(?:of |de |del )?\d{4}\b`,
    String.raw`(?:${months})\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}\b`,
    String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b`,
    String.raw`[\d〇○零一二三四五六七八九]{4}\s*年(?:\s*[\d〇零一二三四五六七八九十]{1,3}\s*月(?:\s*[\d〇零一二三四五六七八九十廿卅]{1,4}\s*[日号號])?)?`,
    String.raw`民[国國][\d〇零一二三四五六七八九十百]{1,4}年[^。，]{0,12}`,
  ].join('|'),
  'iu',
);

/** How many letters a line may hold beside its date: a place, a weekday, "Date:". */
const beside = 34;

/** Whether a line says a date and hardly anything else: "Harbor City, 7 May 2019". */
export function isDateLine(text: string): boolean {
  const match = dated.exec(text);
  if (!match) return false;
  const rest = text.replace(match[0], '').replaceAll(/[\s,.;:()|–—-]/gu, '');
  return rest.length <= beside;
}

/** A line in which a letter asks for something. */
export interface AskFound {
  /** The line of the transcription, from 1. */
  line: number;
  quote: string;
}

// Who asks: the letter’s own voice, never someone of whom it tells. Then a verb that wants something done.
const voice = String.raw`\b(?:we|I)\b`;
const adverbs = String.raw`(?:\s+(?:also|therefore|hereby|further|thus|now|again|all|jointly|strongly|respectfully|urgently|earnestly|sincerely|once more|the undersigned|the undersigned organizations),?)*`;
const verbs = String.raw`(?:urge|ask|call (?:up)?on|call for|demand|request|appeal|implore|beseech|plead|press|encourage|recommend|insist|want you to|hope (?:that )?you|would like (?:you )?to (?:ask|urge|request|call))`;
const asking = new RegExp(`${voice}${adverbs}\\s+${verbs}\\b`, 'iu');
const pleading =
  /^(?:please\b|(?:immediately|unconditionally|promptly)\b|(?:release|free|end|stop|cease|repeal|investigate|ensure|raise|allow|grant|drop|lift|respect|guarantee|halt|abolish)\s)/iu;
// “We call on”, “demand” and “urge”; a sign before them that speaks of others (“he demanded”) is rare in letters.
const askingInChinese =
  /(?:我们|我們|本人|我|联署人|聯署人|在此)[^。；！？]{0,12}(?:呼吁|呼籲|要求|敦促|促请|促請|请求|請求|强烈要求|希望您|恳请|懇請)/u;

const isItem = (line: string) => /^\s*(?:[-*+]|\d{1,2}[.)])\s+\S/u.test(line);
const withoutMark = (line: string) =>
  line
    .replace(/^\s*(?:[-*+]|\d{1,2}[.)]|#{1,6}|>)\s+/u, '')
    .replaceAll(/[*_]{1,3}/gu, '')
    .trim();

/** Takes a line apart where sentences end. */
const sentencesOf = (line: string) => line.split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu})|(?<=[。！？])/u);

const asksFor = (sentence: string) => asking.test(sentence) || askingInChinese.test(sentence);

/**
 * The lines in which a letter asks for something: sentences of its own voice with a verb that wants something done,
 * and the items of a list that such a sentence opens, or that are told as orders. Takes the transcription.
 */
export function asksIn(markdown: string): AskFound[] {
  const found: AskFound[] = [];
  let opened = false;
  markdown.split('\n').forEach((raw, index) => {
    const text = withoutMark(raw);
    if (!text) return;
    const line = index + 1;
    if (isItem(raw) && (opened || pleading.test(text))) {
      found.push({ line, quote: text });
      return;
    }
    const asked = sentencesOf(text).filter(asksFor);
    opened = asked.length > 0 && /[:：]$/u.test(text);
    if (!opened && asked[0] !== undefined) found.push({ line, quote: asked.join(' ') });
  });
  return found;
}

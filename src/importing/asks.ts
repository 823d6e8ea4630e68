import type { LetterText, PartLine } from './text/letter-text.ts';

/** A line in which a letter asks for something. */
export interface AskFound {
  /** The line of the transcription, from 1. */
  line: number;
  quote: string;
}

// Who asks: the letter’s own voice, never someone of whom it tells. Then a verb that wants something done.
const adverbs =
  'also|therefore|hereby|further|furthermore|thus|now|again|all|both|jointly|strongly|respectfully|urgently|earnestly|sincerely|firmly|once more|once again|accordingly|the undersigned(?: organi[sz]ations)?|would like to|would therefore|want to|wish to|must|call on and|write to';
const verbs =
  'urge|ask|call (?:up)?on|call for|demand|request|appeal|implore|beseech|plead|press|encourage|recommend|insist|hope (?:that )?you';
const asking = new RegExp(
  `\\b(?:we|I|(?:the )?undersigned)\\b,?(?:\\s+(?:${adverbs}),?)*\\s+(?:${verbs})\\b`,
  'iu',
);
/** “Quill House calls on the Harbor Board to …”: the voice of a statement. */
const calling = /^[^,.;:]{2,90}\s(?:calls? (?:up)?on|urges?|demands|appeals? to)\s/u;
/** “Please ask the Board …”: how a letter asks whom it addresses. */
const please = /^please\s/iu;
const pleading =
  /^(?:please\b|(?:immediately|unconditionally|promptly)\b|(?:release|free|end|stop|cease|repeal|investigate|ensure|raise|allow|grant|drop|lift|respect|guarantee|halt|abolish|call|urge|press|provide|protect|make|take)\s)/iu;
// “We call on”, “demand”, “urge” and “request”, in both scripts.
const askingInChinese =
  /(?:我们|我們|本人|我|联署|聯署|在此)[^。；！？]{0,16}(?:呼吁|呼籲|要求|敦促|促请|促請|请求|請求|希望您|希望你|恳请|懇請)/u;

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|(?<=[。！？])/u);

/**
 * The lines in which a letter asks for something: sentences of its own voice with a verb that wants something done,
 * and the items of a list that such a line opens, or that are told as orders.
 */
export function asksOf({ lines, hasSalutation }: LetterText): AskFound[] {
  const found: AskFound[] = [];
  const asksFor = (sentence: string) =>
    asking.test(sentence) ||
    askingInChinese.test(sentence) ||
    (hasSalutation ? please : calling).test(sentence);
  let opened: PartLine | undefined;
  for (const line of lines) {
    const { number, text, kind, part } = line;
    if (part !== 'body' || kind === 'heading') continue;
    const isItem = kind === 'item' || /^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/iu.test(text);
    if (isItem && (opened || pleading.test(text.replace(/^\S{1,4}[.)]\s+/u, '')))) {
      found.push({ line: number, quote: text });
      continue;
    }
    const asked = sentencesOf(text).filter(asksFor);
    opened = asked.length > 0 && /[:：,，]$/u.test(text) ? line : undefined;
    if (!opened && asked.length > 0) found.push({ line: number, quote: asked.join(' ') });
  }
  return found;
}

import type { AskKind } from '../../archive/ask.ts';
import type { PartyFound } from '../found.ts';
import type { People } from '../people/people-of.ts';
import { sentencesIn } from '../people/sentences.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { isProse } from '../text/prose.ts';
import { askKindOf } from './ask-kind.ts';
import { inlineItems, isNumbered } from './items.ts';
import { namedIn } from './named-in.ts';
import { obliging } from './obliging.ts';
import { voiceOf } from './voice.ts';

/** A sentence, or an item of a list, in which a letter asks for something. */
export interface AskFound {
  /** The line of the transcription, from 1. */
  line: number;
  quote: string;
  /** What kind of thing it asks for, as its verbs say: inferred, never read. */
  kind?: AskKind | undefined;
  /** The names of those detainees whom it names. */
  people?: string[] | undefined;
}

// Who asks: the letter’s own voice, never someone of whom it tells. Then a verb that wants something done.
const adverbs =
  'also|therefore|hereby|further|furthermore|thus|now|again|all|both|jointly|strongly|respectfully|urgently|earnestly|sincerely|fervently|firmly|and|once more|once again|accordingly|the undersigned(?: organi[sz]ations)?|would like to|would therefore|want to|wish to|continue to|must|implore and|call on and|write to';
const verbs =
  'urge|ask|call (?:up)?on|call for|demand|request|appeal|implore|beseech|plead|press|encourage|recommend|insist|hope (?:that )?you|(?:believe|think|trust) (?:that )?you (?:should|must)';
const asking = new RegExp(
  `\\b(?:we|I|(?:the )?undersigned)\\b(?:,? (?:who|as|the|on behalf of) [^.;:]{2,120},)?,?(?:\\s+(?:${adverbs}),?)*\\s+(?:${verbs})\\b`,
  'iu',
);
/** “Quill House calls on the Harbor Board to …”: the voice of a statement. */
const calling = /^[^,.;:]{2,90}\s(?:calls? (?:up)?on|urges?|demands|appeals? to)\s/u;
/** “Please ask the Board …”: how a letter asks whom it addresses. */
const please =
  /^please\s(?!(?:accept|find|see|note|know|contact|do not hesitate|feel free|let (?:me|us) know|be assured|forgive|excuse|direct (?:any|your) (?:questions|repl))\b)/iu;
const pleading =
  /^(?:please\b|(?:immediately|unconditionally|promptly)\b|(?:release|free|end|stop|cease|repeal|investigate|ensure|raise|allow|grant|drop|lift|respect|guarantee|halt|abolish|call|urge|press|provide|protect|make|take)\s)/iu;
/** What a demand that is a paragraph of its own begins with, in a list without numbers. */
const ordering =
  /^(?:(?:immediately|unconditionally|promptly|publicly)\s|(?:release|free|end|stop|cease|repeal|investigate|ensure|allow|permit|grant|drop|lift|respect|guarantee|halt|abolish|provide|protect|resume|disclose|publish|withdraw|restore|return|let|give|hold|bring|raise|meet)\s)|^(?:立即|马上|馬上|无条件|無條件|确保|確保|保障|释放|釋放|停止|终止|終止|重启|重啟|撤销|撤銷|允许|允許|公布|公佈|公开|公開|调查|調查|徹查|彻查)/iu;
// “We call on”, “demand”, “urge” and “request”, in both scripts.
const askingInChinese =
  /(?:我们|我們|本人|我|联署|聯署|在此)[^。；！？]{0,16}(?:呼吁|呼籲|要求|敦促|促请|促請|请求|請求|希望您|希望你|恳请|懇請)/u;
/** A line that only says that demands follow: “Our demands:”, 我們的訴求： */
const announcing =
  /^(?:(?:our|the|these are our|with the following) (?:\p{L}+ ){0,3}(?:demands|requests|asks|calls|recommendations)(?: are)?(?: as follows)?|(?:demands|requests|recommendations)|.{0,8}(?:诉求|訴求|要求|呼吁|呼籲)(?:如下)?)\s*[:：]?$/iu;

/** How many paragraphs at the end of a statement say what others must do because it asks for it. */
const lastParagraphs = 3;

/** The ask that words hold: their kind by what stands behind the verb that asks, and whom they name. */
function askIn(
  line: PartLine,
  quote: string,
  { detainees, mentions }: People,
  wish = quote,
): AskFound {
  const people = namedIn(quote, detainees, [...detainees, ...mentions]);
  return {
    ...{ line: line.number, quote, kind: askKindOf(wish) },
    ...(people.length > 0 ? { people } : {}),
  };
}

/**
 * What a letter asks for, each with its line: sentences of its own voice with a verb that wants something done, the
 * items of a list that such a line opens or that are told as orders, and in a statement what its last paragraphs
 * say that bodies of power must do. Takes those who signed, whose voice it is, and the people of whom it speaks.
 */
export function asksOf(
  { lines, hasSalutation }: LetterText,
  signatories: readonly PartyFound[] = [],
  people: People = { detainees: [], mentions: [] },
): AskFound[] {
  const found: AskFound[] = [];
  const body = lines.filter(({ part }) => part === 'body');
  const last = body
    .filter(({ kind, text }) => kind === 'text' && isProse(text))
    .slice(-lastParagraphs);
  const patterns = [
    asking,
    askingInChinese,
    ...voiceOf(signatories),
    hasSalutation ? please : calling,
  ];
  /** What a sentence asks, behind the verb; nothing where it asks nothing. */
  const wishIn = (sentence: string, line: PartLine): string | undefined => {
    const isLast = !hasSalutation && last.includes(line);
    for (const pattern of isLast ? [...patterns, obliging] : patterns) {
      const match = pattern.exec(sentence);
      if (match)
        return pattern === please ? sentence : sentence.slice(match.index + match[0].length);
    }
    return undefined;
  };
  let isOpen = false;
  let isInRun = false;
  for (const line of body) {
    const { text, kind } = line;
    if (announcing.test(text)) {
      isOpen = true;
      continue;
    }
    if (kind === 'heading') continue;
    const item = isNumbered(line);
    if (item !== undefined && (isOpen || pleading.test(item))) {
      found.push(askIn(line, text, people));
      continue;
    }
    // “Release the printers;”: demands in paragraphs, the last of which ends as a sentence does.
    isInRun = ordering.test(text) && (isOpen || isInRun || /[;；]$/u.test(text));
    if (isInRun) {
      found.push(askIn(line, text, people));
      continue;
    }
    const { lead, items } = inlineItems(text);
    const asked = sentencesIn(lead).flatMap((sentence) => {
      const wish = wishIn(sentence, line);
      return wish === undefined ? [] : [{ sentence, wish }];
    });
    // What opens a list is no ask beside its items.
    const opens = /[:：,，]$/u.test(lead.trim()) ? asked.pop() : undefined;
    for (const { sentence, wish } of asked) found.push(askIn(line, sentence, people, wish));
    if (opens) for (const one of items) found.push(askIn(line, one, people));
    isOpen = opens !== undefined && items.length === 0;
  }
  return found;
}

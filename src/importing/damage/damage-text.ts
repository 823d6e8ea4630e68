import { functionWords } from './english.ts';

/** A block of lines between empty ones. */
export interface Paragraph {
  /** Where it begins in the transcription. */
  start: number;
  /** Its text, with what is no prose hidden. */
  text: string;
  /** Whether it is running text: no heading, item of a list, table or note. */
  isProse: boolean;
}

/** A transcription as damage is looked for in it. */
export interface DamageText {
  markdown: string;
  /** The same, sign for sign, with addresses and Markdown’s own signs hidden. */
  prose: string;
  paragraphs: readonly Paragraph[];
  /** How often each word stands there, in small letters. */
  words: ReadonlyMap<string, number>;
  /** Every two words that stand beside each other: "human rights". */
  pairs: ReadonlySet<string>;
  /** Whether its words are English, as far as they are in Latin letters. */
  isEnglish: boolean;
  lineAt: (index: number) => number;
}

/** Stands for each sign that is hidden: one of private use, which is no letter, blank or mark. */
export const hidden = '\u{E000}';

// Addresses and names of hosts, accounts and files; targets of links, code and references to notes.
const noProse = new RegExp(
  [
    String.raw`(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)`,
    String.raw`\[\^[^\]\s]{1,80}\]:?`,
    '`[^`\\n]{1,500}`',
    String.raw`<[^<>\s]{1,2000}>`,
    String.raw`\b[a-z][a-z\d+.-]{1,10}:\/\/[^\s<>)\]]+`,
    String.raw`\bwww\.[^\s<>)\]]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`(?<![\w@.-])(?:[a-z\d-]{1,63}\.){1,8}(?:com|org|net|gov|edu|info|int|eu|uk|cn|hk|tw|de|fr|ch|us|ca|jp|kr|in|ru|br|io|html?|php|aspx?|pdf|docx?|jpe?g|png)\b(?:\/[^\s<>)\]]*)?`,
    String.raw`[@#][\p{L}\d_]+`,
    String.raw`\\?&(?:amp;)?(?:[a-z]{2,8}\d?|#\d{2,7}|#x[\da-f]{2,6});`,
    String.raw`\\(?=[^\p{L}\p{N}\s&])`,
  ].join('|'),
  'giu',
);

const isFrame = (text: string) =>
  /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|\||\uE000*\s*$|```)/u.test(text);

function paragraphsOf(prose: string, markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let lines: string[] = [];
  const end = () => {
    const text = lines.join('\n');
    const isProse = !isFrame(text) && !markdown.startsWith('[^', start);
    if (lines.length > 0) paragraphs.push({ start, text, isProse });
    lines = [];
  };
  let place = 0;
  for (const line of prose.split('\n')) {
    if (line.trim() === '') end();
    else {
      if (lines.length === 0) start = place;
      lines.push(line);
    }
    place += line.length + 1;
  }
  end();
  return paragraphs;
}

/** From which share of its words on a text is English: of English prose it is some two fifths, of others a twentieth. */
const englishShare = 0.2;

/** Readies a transcription for those who look for damage. */
export function damageText(markdown: string): DamageText {
  const prose = markdown.replaceAll(noProse, (address) => hidden.repeat(address.length));
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  let [last, lastEnd, common, all] = ['', -2, 0, 0];
  for (const { 0: printed, index } of prose.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const word = printed.toLowerCase();
    words.set(word, (words.get(word) ?? 0) + 1);
    if (index === lastEnd + 1 && /\s/u.test(prose.charAt(lastEnd))) pairs.add(`${last} ${word}`);
    [last, lastEnd] = [word, index + printed.length];
    if (/\p{sc=Latin}/u.test(word)) all += 1;
    if (functionWords.has(word)) common += 1;
  }
  const ends = [...markdown.matchAll(/\n/gu)].map(({ index }) => index);
  const lineAt = (index: number) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  return {
    ...{ markdown, prose, words, pairs, lineAt },
    paragraphs: paragraphsOf(prose, markdown),
    isEnglish: all > 0 && common / all >= englishShare,
  };
}

import type { PartyFound } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';

/** How many people a letter, or its page, says have signed it. */
export interface SignedCount {
  count: number;
  /** Who they are, in the words of the text: “more than 1,200 people”. */
  words: string;
  line: PartLine;
}

const number = String.raw`(?<count>\d{1,3}(?:[,，]\d{3})+|\d{1,7})`;
const about = String.raw`(?:(?:more than|over|nearly|almost|some|about|around|at least|up to) )?`;
const people = String.raw`(?:\p{L}[\p{L}’'-]* ){0,5}?(?:people|persons|individuals|citizens|scholars|academics|students|lawyers|writers|teachers|professors|signatories|journalists|workers|activists|supporters|residents|alumni|others)`;
const document = '(?:open |joint |public )?(?:letter|petition|appeal|statement|declaration|call)';

/** What says how many signed, wherever the page says it: in a title, or before or behind the letter. */
const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!including |[\p{L}\d.,])(?<words>${about}${number} ${people})[^.;]{0,60}? (?:have |had |has )?(?:already )?(?:co-?)?(?:signed|sign)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${document}\b.{0,160}? (?:by|from) (?:the )?(?<words>${about}${number} ${people})(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:co-?)?signed by (?:the )?(?<words>${about}${number} ${people})(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!其中(?:包括|有)?)(?<words>(?:逾|超[过過]|近|[约約]|多[达達])?${number}\s?(?:余|餘|多)?[名位人个個](?:[^\s，,。；;：:、（(]{0,16}?)?)(?:的)?(?:[签簽][名署]|[联聯]署|[参參][与與][联聯]署)`,
    'u',
  ),
];

/** What says it in the letter's own voice: “This petition was signed by 300 teachers”, “We, the 300 undersigned”. */
const ownShapes: readonly RegExp[] = [
  new RegExp(
    String.raw`\bthis ${document}[^.;]{0,40} signed by (?:the )?(?<words>${about}${number} ${people})(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d.,])(?<words>${about}${number} ${people})(?: \p{L}+){0,4} (?:have |had |has )?(?:already )?signed this ${document}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^we,? (?:the )?(?:undersigned,? )?(?<words>${number} ${people})(?!\p{L})`,
    'iu',
  ),
];

/** A sentence that speaks of another letter. */
const ofAnother = /\b(?:another|earlier|previous|last year)\b|另一|此前|去年|曾/iu;

/** Parts in which a page speaks of its letter. */
const around: ReadonlySet<string> = new Set(['title', 'subject', 'frame', 'closing', 'notes']);

/** How many people signed, as the title, the page around a letter or its own first words say; each number once. */
function signedCounts({ lines }: LetterText): SignedCount[] {
  const found = new Map<number, SignedCount>();
  for (const line of lines) {
    const isAround = around.has(line.part) || line.kind === 'heading';
    for (const sentence of line.text.split(/(?<=[.!?。！？])\s*(?!\d)/u)) {
      if (ofAnother.test(sentence)) continue;
      for (const shape of isAround ? [...shapes, ...ownShapes] : ownShapes) {
        const { count = '', words = '' } = shape.exec(sentence)?.groups ?? {};
        const value = Number(count.replaceAll(/[,，]/gu, ''));
        // A year is no number of people. Of two that say the same, the longer says more of who they are.
        if (!words || value < 2 || /^(?:19|20)\d\d$/u.test(count)) continue;
        if (words.length <= (found.get(value)?.words.length ?? 0)) continue;
        found.set(value, { count: value, words: words.trim(), line });
      }
    }
  }
  return [...found.values()];
}

/** The largest number that a text prints of those who signed, where none that it prints is that of those found. */
export function unmetCount(
  letter: LetterText,
  signed: readonly PartyFound[],
): SignedCount | undefined {
  const people = signed.filter(({ kind }) => kind === 'person').length;
  const found = new Set([people, signed.length, ...signed.map((party) => party.count)]);
  const counts = signedCounts(letter).toSorted((a, b) => b.count - a.count);
  return counts.some(({ count }) => found.has(count)) ? undefined : counts[0];
}

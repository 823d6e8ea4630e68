import { about, anywhere, ends, feet, navigation } from './phrases.ts';

/** What kind of line a site has around its texts. */
export type FurnitureKind = 'anywhere' | 'navigation' | 'about' | 'feet';

// No line of a site is longer; nothing longer is tried, so that no pattern takes long.
const longest = 420;

/** A line as phrases are compared with. */
function bare(line: string): string {
  return line
    .slice(0, longest + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s•·*|▪◦‣—–-]+(?=.)/u, '')
    .replace(/[\s•·*|▪◦]+$/u, '');
}

const has = (patterns: readonly RegExp[], line: string) =>
  patterns.some((pattern) => pattern.test(line));

/** What a site says with a line, or nothing: then it may be the letter’s. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  const text = bare(line);
  if (text === '' || text.length > longest) return undefined;
  if (has(anywhere, text)) return 'anywhere';
  if (has(navigation, text)) return 'navigation';
  if (has(about, text)) return 'about';
  if (has(feet, text)) return 'feet';
  const parts = text.split(/\s*[|｜·•]\s*/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 20) return undefined;
  // Links side by side: what all of them are, they are together.
  const kinds = parts.map((part) => furnitureKind(part));
  return kinds.includes(undefined) ? undefined : kinds[0];
}

/** Whether a line is a heading behind which a letter has ended: comments, other articles. */
export const endsLetter = (line: string): boolean => line.length < 200 && ends.test(bare(line));

const han = /^[\p{sc=Han}、，·・“”「」()（）!！-]+$/u;

/** Whether a line is one of a cloud of tags: many short words side by side, and no sentence. */
export function isTagCloud(line: string): boolean {
  const parts = line.trim().split(/\s{2,}|\t/u);
  const words = parts.length > 2 ? parts : line.trim().split(/\s+/u);
  if (words.length < 3) return false;
  if (words.some((word) => word.length > 24 || /[。；;?？.:：]$/u.test(word))) return false;
  // English words side by side are a sentence, unless wide blanks part them.
  return words === parts || words.filter((word) => han.test(word)).length > words.length * 0.6;
}

import { about, anywhere, boxes, ends, feet, navigation } from './phrases.ts';

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
    .replace(/^[\s•·*|▪◦‣—–[【-]+(?=.)/u, '')
    .replace(/[\s•·*|▪◦\]】]+$/u, '');
}

const has = (patterns: readonly RegExp[], line: string) =>
  patterns.some((pattern) => pattern.test(line));

/** What a whole line says that a site has. */
function phraseKind(text: string): FurnitureKind | undefined {
  if (has(anywhere, text)) return 'anywhere';
  if (has(navigation, text)) return 'navigation';
  if (has(about, text)) return 'about';
  return has(feet, text) ? 'feet' : undefined;
}

/** What a site says with a line, or nothing: then it may be the letter’s. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  const text = bare(line);
  if (text === '' || text.length > longest) return undefined;
  return phraseKind(text) ?? sideBySide(text);
}

const mostLinks = 20;
const longestLink = 60;

/** The link that each menu has. */
const homes =
  /^(?:home|accueil|inicio|início|startseite|strona główna|главная|головна|ana sayfa|beranda|trang chủ|首页|首頁|主页|主頁|ホーム|홈|الرئيسية|خانه)$/u;
const isLink = (part: string) => part.length < 25 && !/[\d,，;；:：@]/u.test(part);

/** Links side by side: what all of them are, they are together, and two at the foot of a page tell what the rest is. */
function sideBySide(text: string): FurnitureKind | undefined {
  for (const bar of [/\s*[|｜∣·•]\s*|\s*】\s*【\s*/u, /\s+[–—]\s+/u]) {
    const parts = text.split(bar).filter((part) => part !== '');
    if (parts.length < 2 || parts.length > mostLinks) continue;
    const kinds = parts.map((part) => furnitureKind(part));
    const known = kinds.filter((kind) => kind !== undefined);
    if (known.length === parts.length) return known[0];
    const isFoot = known.includes('feet') || known.includes('anywhere');
    // Rights and privacy lead a foot, and nobody’s letter.
    const leads = parts.length > 2 && kinds[0] === 'feet';
    if (isFoot && (leads || known.length > 1) && parts.every((part) => part.length < longestLink))
      return 'feet';
    if (parts.length > 2 && parts.some((part) => homes.test(part)) && parts.every(isLink))
      return 'navigation';
  }
  const [latin, own] = text.split(/(?<=\p{sc=Latin}) (?=[^\p{sc=Latin}]+$)/u);
  // The same link in two languages.
  if (own !== undefined && phraseKind(own) !== undefined) return phraseKind(latin ?? '');
  const words = text.split(' ');
  if (
    words.length < 2 ||
    words.length > mostLinks ||
    !words.every((word) => chineseLink.test(word))
  )
    return undefined;
  const kinds = words.map(phraseKind);
  if (!kinds.includes(undefined)) return kinds[0];
  return kinds[0] === 'navigation' && words.length > 2 ? 'navigation' : undefined;
}

/** A word of Chinese, short enough to be a link in a menu. */
const chineseLink = /^(?:\p{sc=Han}[\p{sc=Han}a-z]{0,7}|english|rss|bbs)$/u;

/** Whether a line is a heading behind which a letter has ended: comments, other articles. */
export const endsLetter = (line: string): boolean => line.length < 200 && has(ends, bare(line));

/** Whether a heading opens a box of the page. */
export const opensBox = (heading: string): boolean =>
  heading.length < 100 && has(boxes, bare(heading).replace(/\s*[:：]$/u, ''));

/** Words that tell whose a line is: a row of a table of people, not of tags. */
const ofPerson =
  /(?:大學|大学|學院|学院|協會|协会|學會|学会|教授|講師|讲师|律師|律师|記者|记者|作家|編輯|编辑|主任|主席|會長|会长|先生|女士|博士)$/u;
const isThreeSigns = (word: string) => /^\p{sc=Han}{3}$/u.test(word);

const han = /^[\p{sc=Han}、，·・“”「」()（）!！-]+$/u;

/** Whether a line is one of a cloud of tags: many short words side by side, and no sentence. */
export function isTagCloud(line: string): boolean {
  const parts = line.trim().split(/\s{2,}|\t/u);
  const words = parts.length > 2 ? parts : line.trim().split(/\s+/u);
  if (words.length < 3) return false;
  if (words.some((word) => word.length > 24 || /[。；;?？.:：]$/u.test(word))) return false;
  // Of many tags one may be a profession.
  if (words.filter((word) => ofPerson.test(word)).length * 4 > words.length) return false;
  // Names have three signs, and tags two or four.
  if (words.filter(isThreeSigns).length > words.length * 0.6) return false;
  // English words side by side are a sentence, unless wide blanks part them.
  return words === parts || words.filter((word) => han.test(word)).length > words.length * 0.6;
}

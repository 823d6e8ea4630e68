import { fold } from '../../archive/fold.ts';
import { givenNames } from './given-names.ts';
import { isPeople, isPlace } from './places.ts';
import { pinyinOrder, plain, syllableCount } from './pinyin.ts';
import { pinyinSurnames } from './surnames.ts';
import {
  commonWords,
  honorifics,
  kin,
  notNames,
  offices,
  particles,
  professions,
} from './words.ts';

/** Words with capitals that stand together and may be a name. */
export interface Run {
  start: number;
  end: number;
  /** The words of the name, without titles before it. */
  words: string[];
  /** The title directly before it: of honor, of a profession, or an office; nothing where none is. */
  title?: 'honorific' | 'profession' | 'office' | undefined;
  /** Where the title begins. */
  titled: number;
  /** Whether a word of it tells of something else than a person. */
  isOther: boolean;
}

interface Token {
  text: string;
  key: string;
  start: number;
  end: number;
  possessive: boolean;
}

const token =
  /[\p{Script=Latin}\p{M}](?:[\p{Script=Latin}\p{M}\p{N}]|[’'‘ʼʻ\-‐‑.](?=[\p{Script=Latin}\p{N}]))*/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].flatMap(({ 0: word, index }) => {
    // A page that lost a space: LiuXiaobo.
    const joined = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word);
    if (joined && isPinyinName([joined[1]!, joined[2]!])) {
      const cut = index + joined[1]!.length;
      return [tokenAt(joined[1]!, index), tokenAt(joined[2]!, cut)];
    }
    // L’étudiante begins with an article.
    const elided = /^[LD][’'](?=\p{Ll})/u.test(word) ? 2 : 0;
    return [tokenAt(word.slice(elided), index + elided)];
  });
}

function tokenAt(word: string, index: number): Token {
  const possessive = /[’']s$/u.test(word);
  const bare = possessive ? word.slice(0, -2) : word;
  return { text: bare, key: fold(bare), start: index, end: index + bare.length, possessive };
}

const prefixed = /^(?:al|el|ul|an|as|ar|ash|at|az|ad|d|l|o)[-‐‑’'](?=\p{Lu})/iu;
const isCapitalized = ({ text }: Token) => /^\p{Lu}/u.test(text) || prefixed.test(text);
const isInitial = ({ text }: Token) => /^\p{Lu}(?:\.\p{Lu})*$/u.test(text);
const isTitle = (key: string) => honorifics.has(key) || professions.has(key) || offices.has(key);
const titleKind = (key: string): Run['title'] =>
  honorifics.has(key) ? 'honorific' : offices.has(key) ? 'office' : 'profession';

const shortOffice = /^(?:rep|sen|gov|gen|col|capt|lt|sgt|maj|insp)$/u;

/** Whether what stands between two words lets them be of one name. */
function joins(before: Token, gap: string): boolean {
  if (before.possessive) return false;
  if (/^[ \u00A0]*$/u.test(gap)) return true;
  const dotted = /^\.[ \u00A0]?$/u.test(gap);
  return (
    dotted && (isInitial(before) || honorifics.has(before.key) || shortOffice.test(before.key))
  );
}

/** The tokens of each run: capitals, with particles between them. */
function chains(text: string, tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && !isCapitalized(run.at(-1)!)) run.pop();
    if (run.length > 0) found.push(run);
    run = [];
  };
  for (const [at, next] of tokens.entries()) {
    const last = run.at(-1);
    const gap = last ? text.slice(last.end, next.start) : '';
    if (last && !joins(last, gap)) close();
    if (isCapitalized(next)) run.push(next);
    else if (run.length > 0 && particles.has(next.key) && tokens[at + 1]) run.push(next);
    else close();
  }
  close();
  return found;
}

/** Whether a name is of Vietnam: its second word tells of a woman or a man, or is one of few others. */
export const isVietnamese = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length < 6 &&
  vietnamese.has(plain(words[1]!)) &&
  words.every((word) => word.length < 8);
const vietnamese = new Set('thi van huu duc quang thanh ngoc minh xuan dinh cong'.split(' '));

/** Whether two words are a Chinese name, so that a first word like "He" or "An" belongs to it. */
const isPinyinPair = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  pinyinSurnames.has(plain(first.text)) &&
  syllableCount(plain(second.text)) !== undefined &&
  !commonWords.has(second.key) &&
  !notNames.has(second.key) &&
  !isPlace(second.text) &&
  !isPeople(second.text);

/** Family names that are words for something else too: after a given name they are names. */
const alsoFamilyNames = new Set(
  'hill law church hall west day case street power house post bush king bishop judge young major price pope page cook mason'.split(
    ' ',
  ),
);

/** An office whose name goes on: Secretary of State, High Commissioner for Human Rights. */
const titleBefore =
  /\b(?:secretary|minister|commissioner|rapporteur|president|director|representative|head|chair|committee|ministry|department) (?:of|for) (?:the |foreign |\w+ and )?$/iu;

/** Whether a month is someone's name: "her brother, Jun Dalisay". */
const isMonthName = (words: readonly Token[], text: string): boolean =>
  words.length > 1 &&
  /^(?:jun|june|april|may|august|jan)$/u.test(words[0]!.key) &&
  kin.has(
    /([\p{L}-]+),? $/u
      .exec(text.slice(Math.max(0, words[0]!.start - 30), words[0]!.start))?.[1]
      ?.toLowerCase() ?? '',
  );

/** "(BSc Chemistry)" is what someone studies. */
const degrees = new Set('BSc MSc PhD MPhil DPhil LLB LLM MBA BEng MEng'.split(' '));

const germanArticle = /^(?:Der|Die|Das|Den|Dem|Ihr|Sein)$/u;
const germanNoun =
  /^\p{Lu}(?:nwalt|rzt|aler|\p{Ll}{3,}(?:er|erin|in|ist|istin|ant|antin|eur|eurin|ent|enten|tor|torin|mann|frau|walt|wältin|loge|login|arzt|ärztin|graf|grafin))$/u;

function named(chain: readonly Token[], text: string): Run | undefined {
  let words = [...chain];
  let title: Run['title'];
  let titled = words[0]!.start;
  const isNamesake = (at: number) =>
    at > 0 && alsoFamilyNames.has(words[at]!.key) && givenNames.has(words[at - 1]!.key);
  // Der Anwalt X, die Musikerin X: German writes what someone does with a capital.
  const led = words[0]!;
  if (words.length > 2 && germanArticle.test(led.text)) words = words.slice(1);
  const isAfterArticle =
    words[0] !== led ||
    /\b(?:der|die|den|dem|des|ihr|ihre|sein|seine)(?: \p{Ll}+n?)? $/iu.test(
      text.slice(Math.max(0, led.start - 24), led.start),
    );
  if (isAfterArticle && words.length > 2 && germanNoun.test(words[0]!.text)) {
    title = 'profession';
    words = words.slice(1);
    titled = words[0]!.start;
  }
  // Me Fethi Tolvery: as French writes maître.
  if (words.length > 2 && words[0]!.text === 'Me' && !title) {
    title = 'honorific';
    words = words.slice(1);
  }
  const lastTitle = words.findLastIndex(
    ({ key }, at) => isTitle(key) && at < words.length - 1 && !isNamesake(at),
  );
  if (lastTitle >= 0) {
    const word = words[lastTitle]!;
    title = titleKind(word.key);
    titled = word.start;
    words = words.slice(lastTitle + 1);
  }
  const isOfVietnam = isVietnamese(words.map((word) => word.text));
  while (
    words.length > 0 &&
    !isOfVietnam &&
    !isPinyinPair(words[0], words[1]) &&
    !isMonthName(words, text) &&
    (commonWords.has(words[0]!.key) || isPeople(words[0]!.text) || particles.has(words[0]!.text))
  ) {
    words.shift();
  }
  while (words.length > 1 && !isOfVietnam) {
    const last = words.at(-1)!;
    const isTail =
      (commonWords.has(last.key) ||
        (isTitle(last.key) && words.length > 2) ||
        (isPeople(last.text) && !(words.length === 2 && givenNames.has(words[0]!.key)))) &&
      !isNamesake(words.length - 1) &&
      !isPinyinPair(words.at(-2), last);
    if (!isTail) break;
    words.pop();
  }
  const office = titleBefore.exec(
    text.slice(
      Math.max(0, words[0]?.start ?? 0) - 60 < 0 ? 0 : words[0]!.start - 60,
      words[0]?.start ?? 0,
    ),
  );
  const begins = words.findIndex(({ key }) => !notNames.has(key) && !commonWords.has(key));
  if (
    begins > 0 &&
    words.length - begins >= 2 &&
    (office || givenNames.has(words[begins]!.key) || isPinyinPair(words[begins], words[begins + 1]))
  ) {
    words = words.slice(begins);
    if (office) title = 'office';
    titled = words[0]!.start;
  }
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (words.length === 1 && (isTitle(first.key) || commonWords.has(first.key))) return undefined;
  const whole = text.slice(first.start, last.end);
  const isOther =
    words.some(
      ({ key }, at) =>
        notNames.has(key) &&
        !(alsoFamilyNames.has(key) && at === words.length - 1 && givenNames.has(first.key)),
    ) ||
    isPlace(whole) ||
    (words.length === 2 &&
      (offices.has(last.key) || professions.has(last.key)) &&
      !givenNames.has(first.key) &&
      !isPinyinPair(first, last)) ||
    words.some((word, at) => {
      const next = words[at + 1];
      return next && words.length > 2 && isPlace(`${word.text} ${next.text}`);
    }) ||
    degrees.has(first.text) ||
    /\d/u.test(whole);
  return {
    start: first.start,
    end: last.end,
    words: words.map((word) => word.text),
    title,
    titled: title ? titled : first.start,
    isOther,
  };
}

/** Another spelling of one word of a name, "Thupka (aka Thubkey) Lharam", or a nickname: Anna "Nan" Tolvery. */
export const inner =
  /(?<=\p{Lu}[\p{L}’'-]{1,20}) (?:\((?:aka|a\.k\.a\.|also|or) (\p{Lu}[\p{L}’'-]{1,20})\)|["“‘«](\p{Lu}[\p{L}-]{1,20})["”’»]) (?=\p{Lu}\p{Ll})/gu;

/** The runs of capitalized words in a text that may be names, with the titles that they bear. */
export function runsIn(printed: string): Run[] {
  const text = printed.replaceAll(inner, (bracket) => ' '.repeat(bracket.length));
  return chains(text, tokensOf(text)).flatMap((chain) => named(chain, text) ?? []);
}

/** Whether a line is set in capitals as titles are, where a capital tells nothing. */
export function isTitleCase(text: string): boolean {
  const words = (text.match(/[\p{Script=Latin}\p{M}’']+/gu) ?? []).filter(
    (word) => word.length > 3,
  );
  if (words.length < 3) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= words.length * 0.7;
}

/** Whether words are a name of the Chinese kind that no other word disturbs. */
export const isPinyinName = (words: readonly string[]): boolean =>
  pinyinOrder(words) !== undefined &&
  words.every(
    (word, at) =>
      !notNames.has(fold(word)) &&
      !isTitle(fold(word)) &&
      (at === 0 || (!commonWords.has(fold(word)) && !isPeople(word))),
  );

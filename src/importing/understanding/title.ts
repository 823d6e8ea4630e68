import type { Field, Warning } from '../found.ts';
import type { PageHead } from '../page.ts';
import { isDateLine } from '../text/date-line.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { subjectLine } from '../text/marks.ts';
import { isProse, wordCount } from '../text/prose.ts';
import { languageOf } from './language.ts';
import { bareWords } from './same-words.ts';
import { twoTitles } from './title-languages.ts';

/** The title of a letter, and what a maintainer should know of it. */
export interface TitleField extends Field {
  /** The same in another language, where the page joins the two. */
  other?: string;
  warnings?: Warning[];
}

/** What pages set above a title: the section that it stands in, and ways around the site. */
const furniture =
  /^(?:home(?:page)?|menu|search|news(?:room)?|blog|press(?: room| cent(?:er|re))?|(?:latest |all |our )?(?:press |media |news )?(?:releases?|statements?|letters?|updates?|articles?|publications?|reports?|resources?|advocacy|petitions?|appeals?)|(?:open|joint|public) (?:letters?|statements?)|urgent actions?|for immediate release|(?:full )?text(?: of (?:the )?(?:letter|statement))?|(?:the )?(?:full|complete) (?:letter|statement|text)|english(?: version)?|what we do|take action|get involved|comments? off on .*|skip to .*|back to .*|share(?: this.*)?|print|e-?mail|download(?: .{0,30})?|untitled(?: document)?|index|document ?\d*|microsoft word - .*|communiqués?(?: de presse)?|actualités|accueil|noticias|inicio|comunicados?(?: de prensa)?|pressemitteilung(?:en)?|startseite|comunicat[oi] stampa|новости|главная|пресс-релиз|haberler|ana ?sayfa|首页|首頁|主页|主頁|新闻|新聞|新闻稿|新聞稿|声明|聲明|公开信|公開信|联署|聯署|中文(?:版)?|英文(?:版)?|الرئيسية|أخبار|بيان صحفي)$/iu;

/** The way that a page shows to itself: "Home > News > Letters". */
const trail = /^[^>»›/|]{1,40}(?:\s*[>»›]\s*[^>»›/|]{1,60}){1,6}$/u;

const isFurniture = (text: string, head: PageHead): boolean =>
  furniture.test(text.trim().replace(/[:：.]$/u, '')) ||
  trail.test(text) ||
  isDateLine(text) ||
  /^(?:https?:|www\.)\S+$/u.test(text) ||
  !/\p{L}/u.test(text) ||
  (head.site !== undefined && bareWords(head.site) === bareWords(text));

/** Without the mark of a footnote, a dash or a colon at the end, and what stands before as a label. */
const trimmed = (text: string): string =>
  text
    .replace(/^\s*(?:title|标题|標題|titre|título)\s*[:：]\s*/iu, '')
    .replace(/(?:\s*\[\d+\]|\s*\*+|\s+[–—-])\s*$/u, '')
    .trim();

/** Lines of one heading are one title, as printed: in two languages, or with a line of its own for the rest. */
function headings(lines: readonly PartLine[]): PartLine[][] {
  const groups: PartLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.block === line.block && last.kind === line.kind) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The most words of a title; statements have long ones, in two languages. */
const longestTitle = 60;

const textOf = (lines: readonly PartLine[]) => trimmed(lines.map(({ text }) => text).join(' '));

/** Whether two titles are one, though one of them may say more: the name of its site, a subtitle. */
function agree(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  if (a === '' || b === '') return false;
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (short.length >= 12 && long.includes(short));
}

/** Words by which a heading says that it is a letter's own. */
const ofLetter =
  /(?<!\p{L})(?:(?:open|joint|public) (?:letter|statement|appeal)|letter (?:to|from)|letter of|appeal (?:to|for|of)|statement (?:of|on|by)|petition|urgent appeal|declaration|lettre ouverte|appel|carta abierta|declaración|offener brief|lettera aperta|carta aberta|открытое письмо|açık mektup)(?!\p{L})|公开信|公開信|呼吁|呼籲|声明|聲明|联署信|聯署信|建议书|建議書|请愿书|請願書|致.{2,}信|رسالة مفتوحة/iu;

/** Titles as pages print them: lines of one heading together, what the page sets around them left out. */
const titlesAmong = (lines: readonly PartLine[], head: PageHead): PartLine[][] =>
  headings(
    lines.filter(({ text, kind }) => kind !== 'note' && (!isProse(text) || isTitled(text))),
  ).filter(
    (group) => !isFurniture(textOf(group), head) && wordCount(textOf(group)) <= longestTitle,
  );

/** The lines before the first one that speaks to someone or runs as text. */
function linesAbove({ lines }: LetterText): readonly PartLine[] {
  const text = lines.findIndex(
    (line) => line.part === 'salutation' || (line.part === 'body' && isProse(line.text)),
  );
  return lines.slice(0, text < 0 ? lines.length : text);
}

/** Whether a line says that it is the title of a letter; long ones have the words of a sentence, but not its end. */
const isTitled = (text: string): boolean =>
  ofLetter.test(text) &&
  (!isProse(text) ||
    (ofLetter.test(text.slice(0, 40)) &&
      wordCount(text) <= longestTitle &&
      !/[.!?。！？:：]$/u.test(text)));

/** How many lines of running text the page may say before a letter that has a heading of its own. */
const longestLead = 20;

/** “An Open Letter to the Harbor Board by Readers of the Weir”: a line that says to whom and from whom a letter is. */
const toAndFrom =
  /^(?:an? )?(?:open|joint|public) letter to \p{Lu}.* (?:by|from) \p{L}|^致.{2,40}(?:公开信|公開信|联署信|聯署信)$/iu;

/** The heading that the letter itself has where its page has another one above: behind what the page says. */
function ownHeading({ lines }: LetterText, head: PageHead): PartLine[] | undefined {
  const isText = (line: PartLine) => line.kind !== 'heading' && isProse(line.text);
  const at = lines.findIndex((line, place) => {
    const before = lines[place - 1];
    if (!before || !isTitled(line.text)) return false;
    const isAbove = lines[place + 1]?.part === 'salutation' && toAndFrom.test(line.text);
    const isJoined = lines.slice(0, place).some(({ text }) => twoTitles(text) !== undefined);
    if (isAbove && isJoined) return true;
    if (!isText(before)) return false;
    return before.part === 'frame' || (line.kind === 'heading' && /[:：]$/u.test(before.text));
  });
  if (at < 0 || lines.slice(0, at).filter((line) => isText(line)).length > longestLead)
    return undefined;
  const [group] = titlesAmong(lines.slice(at, at + 3), head);
  return group;
}

/** Words by which a line that is set as no heading says what follows, rather than to whom it goes. */
const says =
  /(?<!\p{L})(?:urges?|urging|calls?|calling|demands?|demanding|appeals?|free|release|stop|end|must|should|condemns?|protests?|support|regarding|concerning|about|case of|behalf of|situation of|plight of)(?!\p{L})/iu;

/** The first line of a text without headings, where it can be no address. */
function firstLine(above: readonly PartLine[], head: PageHead): PartLine[] | undefined {
  const [group] = titlesAmong(above, head);
  const [line] = group ?? [];
  // A block of more lines is a letterhead.
  if (!group || !line || group.length > 2) return undefined;
  if (line.part === 'title') return group;
  const isAlone = above.filter(({ block }) => block === line.block).length === 1;
  return isAlone && (ofLetter.test(line.text) || says.test(line.text)) ? group : undefined;
}

/** Whether a line is bold as titles are, and in words that are no letterhead's. */
const isBoldTitle = (line: PartLine): boolean =>
  line.bold &&
  line.part === 'title' &&
  (ofLetter.test(line.text) || says.test(line.text) || wordCount(line.text) >= 5);

/** The heading behind the day that a weblog sets above it; what stands above that day is the site's. */
function behindDay(groups: PartLine[][], above: readonly PartLine[]): PartLine[] | undefined {
  const at = above.findIndex(
    ({ kind, text }, place) =>
      kind === 'heading' && isDateLine(text) && above[place + 1]?.kind === 'heading',
  );
  const heading = above[at + 1];
  return at < 0 ? undefined : groups.find(([line]) => line === heading);
}

/** What a letter says that it is about. */
function subjectOf(above: readonly PartLine[]): Field {
  const line = above.find(({ part }) => part === 'subject');
  const value = trimmed(line?.text.replace(subjectLine, '') ?? '');
  if (!line || !value) return { how: 'missing' };
  return { how: 'read', value, from: 'the subject line', line: line.number, quote: line.text };
}

/** “Letter to the Board”: a title that tells no more than what it stands above. */
const saysLittle = (text: string): boolean =>
  wordCount(text) <= 4 &&
  /(?<!\p{L})(?:letter|statement|petition|appeal|call|信|函)(?!\p{L})/iu.test(text);

/** Whether the line that says what a letter is about says it better than what its page has for a title. */
const isSubjectBetter = (subject: Field, title: string): boolean =>
  wordCount(subject.value?.replaceAll(/\S*\d\S*/gu, ' ') ?? '') >= 3 &&
  (saysLittle(title) || twoTitles(title) !== undefined);

const isInHan = (text: string) => /\p{sc=Han}/u.test(text);

/** A title with the next heading, where that says it again in the other of two scripts. */
function withTwin(group: PartLine[], { lines }: LetterText, head: PageHead): PartLine[] {
  const last = group.at(-1);
  const next = last && lines[lines.indexOf(last) + 1];
  if (!last || !next || isProse(next.text) || isFurniture(next.text, head)) return group;
  const isHeading = next.kind === 'heading' || (next.kind === 'text' && ofLetter.test(next.text));
  const isOther = isInHan(textOf(group)) !== isInHan(next.text);
  return isHeading && isOther && next.part !== 'salutation' && next.part !== 'to'
    ? [...group, next]
    : group;
}

const read = (lines: readonly PartLine[]): Field => ({
  how: 'read',
  value: textOf(lines),
  from: lines[0]?.kind === 'heading' ? 'the heading' : 'the first line',
  line: lines[0]?.number,
  quote: textOf(lines),
});

/** Of a title in two languages the one in that of the letter; the other is told. */
function inLanguage(title: Field, letter: LetterText, head: PageHead): TitleField {
  const two = twoTitles(title.value ?? '');
  const language = two && languageOf(letter, head).value;
  if (!two || !language) return title;
  const [value, other] = language.startsWith('zh') ? [two.han, two.other] : [two.other, two.han];
  const message = `The title stands in another language beside this one: “${other}”.`;
  return { ...title, value, other, warnings: [{ line: title.line, message }] };
}

/**
 * The title of a letter as published: its own heading, else the one of its page, else what the page's head says.
 * A section of a site ("Press releases"), its name and ways around it are none. What the letter says that it is about
 * stands for a title that is missing, joined of two languages, or tells no more than that it is a letter.
 */
export function titleOf(letter: LetterText, head: PageHead): TitleField {
  return inLanguage(wholeTitle(letter, head), letter, head);
}

function wholeTitle(letter: LetterText, head: PageHead): Field {
  const own = ownHeading(letter, head);
  if (own) return read(withTwin(own, letter, head));
  const above = linesAbove(letter);
  const claim = trimmed(head.title ?? '');
  const isClaimed = claim !== '' && !isFurniture(claim, head);
  const groups = titlesAmong(above, head);
  const printed =
    behindDay(groups, above) ??
    (isClaimed ? groups.find((group) => agree(textOf(group), claim)) : undefined) ??
    groups.find(([line]) => line?.kind === 'heading') ??
    groups.find(([line]) => line && isTitled(line.text)) ??
    (isClaimed ? groups.find(([line]) => line && isBoldTitle(line)) : firstLine(above, head));
  const subject = subjectOf(above);
  const title = printed ? textOf(printed) : claim;
  if (subject.value !== undefined && isSubjectBetter(subject, title)) return subject;
  if (printed) return read(withTwin(printed, letter, head));
  if (!isClaimed) return subject;
  return { how: 'inferred', value: claim, from: 'the page’s head', quote: head.title };
}

import { fold } from '../../archive/fold.ts';
import { asidesAt, type Aside } from './brackets.ts';
import { givenNames } from './given-names.ts';
import { inner, isPinyinName, isTitleCase, isVietnamese, runsIn, type Run } from './latin-runs.ts';
import { isPlace } from './places.ts';
import { hasOtherSurname, pinyinOrder, plain } from './pinyin.ts';
import type { Sentence } from './sentences.ts';
import { commonWords, kin, offices, personLeads, personVerbs, professions } from './words.ts';

/** A run of capitals in a sentence, and what speaks for its being a name. */
export interface Sighting {
  sentence: number;
  /** Where the name begins and ends, and with it the titles before and the asides behind. */
  start: number;
  end: number;
  from: number;
  to: number;
  run: Run;
  aside: Aside;
  /** How much speaks for a person; from `enough` on it is one. */
  weight: number;
  /** The name as it is compared: folded, family name first where it is Chinese. */
  key: string;
}

/** From which weight on a run is a person. */
export const enough = 2;

/** The name as it is compared. */
export function keyOf(words: readonly string[]): string {
  const turned = pinyinOrder(words) === 'last' ? [words.at(-1)!, ...words.slice(0, -1)] : words;
  return turned.map(plain).join('');
}

const nounBefore = /([\p{L}-]+)(?:,|:| [-–—])? $/u;
const appositive =
  /^(?:,? (?:an?|the|who (?:is|was) an?|(?:is|was) an?|one of)\b[^.;:]{0,80}?\b[\p{L}-]+|, (?:[\p{Ll}-]+ ){0,3}[\p{L}-]+)(?=[\s,.;]|$)/u;
const weakVerb =
  /^(?: (?:said|says|told|added|began|works?|worked|went|(?:is|was|were|are) an? )|,? the \d)/u;
const place = /\b(?:in|at|near|outside|across|throughout|within|inside|around) $/iu;
const article = /\bthe $/iu;

// "Her camerawoman, X", "A third accused, X,"
const brought =
  /(?:^|[\s(])(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|A|Another|An?other) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, $/u;
// "X, the youngest of them, was released"
const heldBehind =
  /^,(?! and\b)[^.;:]{2,110}, (?:was|is|has been|had been|remains) (?:\w+ly |still |now |also )?(?:arrested|detained|held|imprisoned|jailed|sentenced|convicted|charged|released|freed|tortured|taken|missing|serving|tried|granted bail|let (?:go|out)|in (?:prison|jail|custody|detention|pre-?trial)|under house|on (?:trial|hunger)|awaiting)\b|^, (?:was|is|has been|had been) (?:granted bail|released|arrested|detained|let (?:go|out)|charged|sentenced)\b/u;

// "Le syndicaliste X", "la dirigente campesina X"
const articled =
  /(?:^|[\s(])(?:[Ll]es?|[Ll]a|[Ee]l|[Dd]el|[Ll]os|[Ll]as|[Ss]on|[Ss]a|[Ss]u|[Uu]n|[Uu]ne|[Uu]na|[Ll][’'](?=\p{Ll})) ?(?:[\p{Ll}-]+ ){1,3}$/u;
const heldBehindEuropean =
  /^ (?:a été|ont été|est (?:détenu|incarcéré|mort|toujours)|fue (?:condenad|detenid|arrestad|secuestrad|encarcelad)|est[áa]n? (?:detenid|procesad|pres)|haya recuperado|ha sido (?:detenid|condenad)|wurde|befindet sich|sitzt|starb|fehlt jede|no se sabe nada|purge|desapareció)(?!\p{L}{4})|^, (?:détenue?|arrêtée?|incarcérée?|detenid[ao]|encarcelad[ao]|condenad[ao]) /u;

/** How family names end from Prague to Tashkent; other words end so, too, so that it proves nothing alone. */
const familyEnd =
  /..(?:ov|ova|ev|eva|enko|chuk|sky|ski|skaya|ska|ovich|evich|vili|adze|idze|idze|uri|iani|yan|zadeh|nejad|pour|oglu|ogullari|uulu|qizi|kyzy|bekov|escu)$/u;

/** What goes by a name of its own: "the newspaper Arvika Mirror". */
const called =
  /\b(?:newspaper|newspapers|channel|magazine|website|weekly|daily|portal|blog|ship|ferry|vessel|company|brand|plant|village|town|city|suburb|district|port|bookshop|bookstore|café|cafe) $/iu;

/** Whether an apposition tells what someone does: ", a 34-year-old teacher". */
function tellsProfession(after: string): boolean {
  if (!appositive.test(after)) return false;
  const parts = after.slice(0, 110).split(/[,.;]/u);
  const words = (parts[0]!.trim() ? parts[0]! : (parts[1] ?? '')).trim().split(/\s+/u);
  const isOffice = offices.has(fold(words[0] ?? ''));
  return isOffice || words.some((word) => professions.has(fold(word)) || kin.has(fold(word)));
}

/** What speaks for a run of two words and more. */
function weightOf(
  run: Run,
  text: string,
  aside: Aside,
  ordinary: ReadonlySet<string>,
  titleCase: boolean,
): number {
  if (run.isOther) return -10;
  const keys = run.words.map(fold);
  let weight = aside.weight;
  if (isPinyinName(run.words)) weight += 2;
  else if (hasOtherSurname(run.words)) {
    // Nguyen Thi Lan, Lau Chee-wah: syllables throughout.
    const isShort = run.words.every((word) => word.length <= 7 && !commonWords.has(fold(word)));
    const isHyphened = run.words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word));
    weight += (isShort && run.words.length > 2) || isHyphened ? 2 : 1;
  }
  // Le Thi Hanh, Ngo Van Dai: the second word of a name of Vietnam.
  if (isVietnamese(run.words)) weight += 2;
  const isGiven = givenNames.has(keys[0]!.split('-')[0]!);
  if (isGiven) weight += 2;
  else if (givenNames.has(keys.at(-1)!) && keys.length < 4) weight += 1;
  if (keys.length > 1 && familyEnd.test(keys.at(-1)!) && !isPlace(run.words.at(-1)!)) weight += 1;
  if (run.title === 'honorific') weight += 3;
  else if (run.title) weight += titleCase ? 1 : 2;
  if (run.words.some((word, at) => at > 0 && /^\p{Lu}$/u.test(word))) weight += 1;
  const before = text.slice(Math.max(0, run.titled - 80), run.titled);
  const after = text.slice(Math.max(run.end, aside.end), Math.max(run.end, aside.end) + 160);
  const noun = nounBefore.exec(before)?.[1];
  if (
    noun &&
    !run.title &&
    (professions.has(fold(noun)) || kin.has(fold(noun)) || offices.has(fold(noun)))
  )
    weight += 2;
  else if (personLeads.test(before)) weight += 1.5;
  if (brought.test(before)) weight += 2;
  if (called.test(before)) weight -= 6;
  // San Mateo is a place more often.
  if (!run.title && keys.length === 2 && /^(?:san|santa|santo|sao|saint)$/u.test(keys[0]!))
    weight -= 3;
  if (articled.test(before) && run.words.length > 1) weight += isPlace(run.words[0]!) ? 0 : 1;
  if (!titleCase && heldBehindEuropean.test(after)) weight += 2;
  if (!titleCase && heldBehind.test(after)) weight += 2;
  if (!titleCase) {
    if (tellsProfession(after)) weight += 2.5;
    else if (personVerbs.test(after)) weight += weakVerb.test(after) ? 1 : 2;
    if (!run.title && article.test(before)) weight -= 4;
  }
  if (/^ of (?:the )?\p{Lu}/u.test(after)) weight += 0.75;
  if (place.test(before)) weight -= 1.5;
  // “Xin Gong Yi” is the name of a group, a work, a campaign.
  if (/[“"'‘《]$/u.test(before) && /^[”"'’》]/u.test(text.slice(run.end))) weight -= 3;
  if (!isPinyinName(run.words)) {
    const common = keys.filter((key) => ordinary.has(key) && !givenNames.has(key)).length;
    weight -= common === keys.length ? 3 : common;
    weight -= 1.5 * run.words.filter((word, at) => isPlace(word) && !(at > 0 && isGiven)).length;
    if (titleCase && !isGiven) weight -= 1;
  }
  return weight;
}

/** Whether one word names someone: "my brother Dilmurat was sentenced". */
function isNamedAlone(run: Run, text: string, weight: number): boolean {
  const [word] = run.words;
  if (!word || run.isOther || run.title === 'office' || weight < 3.5 || isPlace(word)) return false;
  const noun = nounBefore.exec(text.slice(Math.max(0, run.start - 30), run.start))?.[1];
  return noun !== undefined && !run.title && kin.has(fold(noun));
}

/** The words that a letter writes in lower case, too: with a capital they are words still. */
function ordinaryWords(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/(?<![\p{L}@/.\-_])\p{Ll}[\p{L}\p{M}]{2,}/gu))
      found.add(fold(word));
  }
  return found;
}

/** Every run of capitals of the sentences, weighed. */
export function sightings(sentences: readonly Sentence[]): Sighting[] {
  const ordinary = ordinaryWords(sentences);
  const found = sentences.flatMap(({ text, line, number }) => {
    const isLine = line.kind === 'heading' || (text.length < 160 && !/[.!?]$/u.test(text));
    const titleCase = isLine && isTitleCase(text);
    return runsIn(text).map((run): Sighting => {
      const aside = asidesAt(text, run.end);
      for (const [, word, nickname] of text.slice(run.start, run.end).matchAll(inner)) {
        const [given, ...rest] = run.words;
        aside.as.push((nickname ? [given, `“${nickname}”`, ...rest] : [word, ...rest]).join(' '));
        aside.weight = Math.max(aside.weight, 2);
      }
      const weight = weightOf(run, text, aside, ordinary, titleCase);
      return {
        sentence: number,
        start: run.start,
        end: run.end,
        from: run.titled,
        to: aside.end,
        run,
        aside,
        weight:
          run.words.length > 1 || isNamedAlone(run, text, weight) ? weight : Math.min(weight, 0),
        key: keyOf(run.words),
      };
    });
  });
  withMates(found, sentences);
  withPeers(found, sentences);
  return found;
}

const between =
  /^(?:, (?:and |or )?| (?:and|or|&|y|et|und|e|as well as) |; (?:and )?)(?:(?:his|her|their) [\p{L}-]+,? |(?:of )?(?:[\p{Ll}-]+ ){0,4})$/u;

// An apposition between two of a row: "X, who is serving ten years, Y and Z".
const apart =
  /^(?:, (?:who|an?|the|aged|\d\d)\b[^.;:]{0,100},| of (?:the )?\p{Lu}[^,.;:]{1,50},?) (?:and |as well as )?(?:(?:the )?[\p{Ll}-]+ ){0,3}$/u;

/** In a row of names, what stands between two of them is a name as well. */
function withMates(found: readonly Sighting[], sentences: readonly Sentence[]): void {
  for (const step of [1, -1]) {
    const order = step > 0 ? found : found.toReversed();
    for (const [at, sighting] of order.entries()) {
      const next = order[at + 1];
      if (!next || next.sentence !== sighting.sentence || sighting.weight < enough) continue;
      const text = sentences[sighting.sentence]!.text;
      const gap =
        step > 0 ? text.slice(sighting.to, next.from) : text.slice(next.to, sighting.from);
      if (
        (between.test(gap) || apart.test(gap)) &&
        next.run.words.length > 1 &&
        next.weight >= 0 &&
        next.weight < enough
      ) {
        next.weight = enough;
      }
    }
  }
}

/** Lines of a list that begin alike: where one begins with a name, so do those beside it. */
function withPeers(found: readonly Sighting[], sentences: readonly Sentence[]): void {
  const heads = found.filter(({ sentence, start, run, to }) => {
    const { text, line } = sentences[sentence]!;
    const isFirst = sentences[sentence - 1]?.line !== line;
    return (
      isFirst && start <= 4 && run.words.length > 1 && /^\s?(?:[.,:;|(–—-]|$)/u.test(text.slice(to))
    );
  });
  for (const pairs of [heads, heads.toReversed()]) {
    for (const [at, head] of pairs.entries()) {
      const next = pairs[at + 1];
      if (!next || head.weight < enough || next.weight < 0 || next.weight >= enough) continue;
      if (lineApart(sentences, head, next) <= 2) next.weight = enough;
    }
  }
}

/** How many paragraphs lie between the lines of two sightings. */
const lineApart = (sentences: readonly Sentence[], a: Sighting, b: Sighting): number =>
  Math.abs(sentences[a.sentence]!.line.block - sentences[b.sentence]!.line.block);

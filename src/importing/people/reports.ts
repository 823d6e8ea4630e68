import type { Status } from '../../archive/status.ts';
import { fold } from '../../archive/fold.ts';
import type { Figure, Seat } from './cast.ts';
import { simplified } from '../../names/han.ts';
import { caseState } from './cases.ts';
import { stateIn as stateInHan, toldInHan } from './han-detention.ts';
import { isBystander, toldInLatin } from './latin-detention.ts';
import { isEarlier, isNow, isRestriction, stateIn } from './latin-status.ts';
import { announces, headingState } from './lists.ts';
import { toldInEuropean } from './european-detention.ts';
import { ownKinHan } from './kin-han.ts';
import { masked } from './mask.ts';
import { objectHeld, pronounIn, pronounInside, severalMeant, unknownWhere } from './pronouns.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentences.ts';
import { offices } from './words.ts';

/** Whether a sentence is Chinese: of its letters most are Han signs. */
const isChinese = (text: string): boolean => {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return signs > 4 && signs * 3 > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
};

/** Relatives of whom a letter speaks in the first person: "My father", once he is named. */
const ownKin =
  /\b(?:my|our) (?:\w+ )?(father|mother|husband|wife|brother|sister|son|daughter|uncle|aunt|friend|colleague|teacher|cousin)\b/giu;
/** A sentence without a subject, as in a list of cases: "Serving a life sentence in Ravendal." */
const headless =
  /^(?:Currently |Now |Still |Reportedly |Formally |Arbitrarily |Was |Has been |Is |First )*(?:[Ss]erving|[Ss]entenced|[Dd]etained|[Aa]rrested|[Rr]eleased|[Dd]isappeared|[Ii]mprisoned|[Jj]ailed|[Hh]eld|[Dd]ied|[Cc]harged|[Aa]waiting|[Uu]nder house arrest|[Kk]idnapped|[Aa]bducted|[Cc]onvicted|[Mm]issing|[Ii]n (?:prison|detention|custody)|[Tt]aken|[Oo]n trial|[Ff]acing|[Tt]ransferred|[Tt]ried|[Ff]reed|[Pp]icked up|[Ss]eized|[Hh]auled (?:off|out|from)|[Ll]ed away|[Ll]ast seen|[Ll]ocked up|[Ee]xecuted|[Dd]eported|[Rr]emanded|[Mm]oved to|[Dd]enied (?:bail|visits|a lawyer)|[Ss]ent to|[Gg]iven (?:\w+ years|life|bail)|[Oo]ut on bail|[Bb]ehind bars)\b/u;

interface Listed {
  status: Status;
  /** Whether a heading announced it: what stands under it need be no item. */
  heading: boolean;
}

/** What the sentences of a letter report of the detention of those whom they name. */
export function reportsIn(sentences: readonly Sentence[], figures: readonly Figure[]): Report[] {
  const bySentence = Map.groupBy(
    figures.flatMap(({ seats }) => seats),
    ({ sentence }) => sentence,
  );
  const reports: Report[] = [];
  const kin = new Map<string, Figure>();
  const reported = new Set<Figure>();
  /** Those named in the sentences before, the nearest first. */
  let before: Named[] = [];
  let list: Listed | undefined;
  for (const { text, line, number } of sentences) {
    const seats = (bySentence.get(number) ?? []).toSorted((a, b) => a.start - b.start);
    const isFirst = sentences[number - 1]?.line !== line;
    const unnamed: Figure[] = [];
    const told = isChinese(text)
      ? chinese(text, seats, sentences[number - 1]?.text, { before, kin, isFirst, unnamed })
      : latin(text, seats, { before, kin, reported, isFirst, unnamed });
    for (const one of told) {
      reports.push({ ...one, sentence: number });
      if (!one.isRestriction) reported.add(one.figure);
    }
    const [head] = seats;
    if (isFirst && head && begins.test(text.slice(0, head.start))) {
      const status = caseState(text.slice(head.end, seats[1]?.start));
      if (status) {
        const { figure } = head;
        const [isPast, isPresent] = [isEarlier(text), isNow(text)];
        const said = { before: '', behind: text.slice(head.end, seats[1]?.start) };
        reports.push({ figure, status, isPast, isPresent, said, how: 'read', sentence: number });
        reported.add(figure);
      }
    }
    if (isFirst) {
      if (isHeading(line, seats)) {
        const status = headingState(text);
        list = status ? { status, heading: true } : undefined;
      } else if (list && isListed(list, line, seats)) {
        const { figure } = seats[0]!;
        reports.push({
          figure,
          status: list.status,
          isPast: false,
          isPresent: false,
          how: 'inferred',
          sentence: number,
        });
        reported.add(figure);
      } else if (list && !list.heading && line.kind !== 'item' && line.kind !== 'row')
        list = undefined;
    }
    const announced = announces(text);
    if (announced) list = { status: announced, heading: false };
    if (seats.length + unnamed.length > 0) {
      const named = {
        figures: [...unnamed, ...seats.map(({ figure }) => figure)],
        subject: unnamed[0] ?? subjectOf(text, seats),
        clear: seats.flatMap(({ figure, start }) =>
          kinHan.test(simplified(text.slice(Math.max(0, start - 6), start))) ? [] : [figure],
        ),
      };
      before = [named, ...before].slice(0, 6);
    }
  }
  return reports;
}

/** A heading, or a short line of its own that is used as one. */
const isHeading = (line: Sentence['line'], seats: readonly Seat[]): boolean =>
  line.kind === 'heading' ||
  (seats.length === 0 &&
    (line.bold ||
      (line.kind === 'text' && line.text.length < 70 && !/[.,;!?。，；！？]$/u.test(line.text))));

/** Whether a line stands in a list that names prisoners: it begins with a name. */
function isListed(list: Listed, line: Sentence['line'], seats: readonly Seat[]): boolean {
  const [head] = seats;
  if (!head) return false;
  const isItem =
    line.kind === 'item' ||
    line.kind === 'row' ||
    line.text.length < 80 ||
    /^\s*(?:\d+[.)、]|[•*-])/u.test(line.text);
  // Under a heading a paragraph may as well begin with someone who speaks.
  if (
    !isItem &&
    /\b(?:told|said|says|wrote|writes)\b/u.test(line.text.slice(head.end, head.end + 120))
  )
    return false;
  return begins.test(line.text.slice(0, head.start)) && (isItem || list.heading);
}

/** What may stand before the name that a line of a list is about: a number, a profession. */
const begins =
  /^[\s•*·|\-–—(（]*(?:\d+[.)、．）]?\s*)?(?:[一二三四五六七八九十]+、)?(?:(?:lawyer|journalist|activist|writer|professor|dr|mr|mrs|ms|blogger|student|monk|pastor|poet)\.? )*(?:律师|記者|记者|律師|维权人士|公民)?\s*$/iu;

/** Whether a name is given with an office: Judge X, President Y. */
const isOfficial = (words: string): boolean => offices.has(fold(words.split(/[\s.]/u)[0]!));

interface Named {
  figures: Figure[];
  /** Of whom the sentence speaks; nobody where the first named is a relative, a lawyer or a source. */
  subject: Figure | undefined;
  /** The same without those who are brought in as kin or counsel of another in Chinese. */
  clear: Figure[];
}

function subjectOf(text: string, seats: readonly Seat[]): Figure | undefined {
  const clear = seats.filter(
    ({ start, end }) =>
      !isBystander(text.slice(Math.max(0, start - 200), start)) &&
      !isOfficial(text.slice(start, end)) &&
      !/^,? (?:said|told|says|wrote)\b/u.test(text.slice(end)),
  );
  return clear[0]?.figure;
}

const kinHan =
  /(?:妻子?|丈夫|夫人|母亲|父亲|儿子|女儿|哥哥|姐姐|弟弟|妹妹|家属|代理律师|辩护律师|辩护人|(?:的|其)律师)$/u;

/** A sentence that names those of whom the one before spoke: 他们是：… */
const naming =
  /^(?:他们|她们|其中|这?\p{Script=Han}{0,6}人|名单)?(?:分别|包括)?(?:是|为|包括|有|如下)?[：:]/u;

function chinese(
  text: string,
  seats: readonly Seat[],
  previous: string | undefined,
  { before, kin, isFirst, unnamed }: Omit<Context, 'reported'>,
): Heard[] {
  const state =
    previous && naming.test(simplified(text)) ? stateInHan(simplified(previous)) : undefined;
  const named = state
    ? seats.map(({ figure }) => ({
        figure,
        status: state,
        isPast: false,
        isPresent: false,
        how: 'inferred' as const,
      }))
    : [];
  const [last] = before;
  const extra = ownKinHan(text, seats, kin);
  unnamed.push(...extra.map(({ figure }) => figure));
  const told = toldInHan(masked(text, [...seats, ...extra]), last?.clear ?? [], isFirst);
  const isNamed = (figure: Figure) => seats.some((seat) => seat.figure === figure);
  return [
    ...named,
    ...told.map(({ figure, status, isPast, isPresent, isVague, isWeak, inferred, said }) => ({
      figure,
      status,
      isPast,
      isPresent,
      isVague,
      isWeak,
      said,
      how: inferred || !isNamed(figure) ? ('inferred' as const) : ('read' as const),
    })),
  ];
}

interface Context {
  before: readonly Named[];
  kin: Map<string, Figure>;
  reported: ReadonlySet<Figure>;
  isFirst: boolean;
  /** Those whom the sentence speaks of without their names: "My father". */
  unnamed: Figure[];
}

type Heard = Omit<Report, 'sentence'>;

/** What a sentence tells; a pronoun at its beginning stands for those named before. */
function latin(
  text: string,
  seats: readonly Seat[],
  { before, kin, reported, isFirst, unnamed }: Context,
): Heard[] {
  const free = (place: { start: number; end: number }) =>
    !seats.some(({ start, end }) => start < place.end && place.start < end);
  const extra: { figure: Figure; start: number; end: number }[] = [];
  for (const match of text.matchAll(ownKin)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const word = match[1]!.toLowerCase();
    const named = seats.find(({ start }) => start >= place.end && start <= place.end + 2);
    if (named) kin.set(word, named.figure);
    else if (free(place) && !/^(?:,? [\p{Lu}]|[’']s? \w)/u.test(text.slice(place.end))) {
      const figure = kin.get(word);
      if (figure) {
        extra.push({ figure, ...place });
        unnamed.push(figure);
      }
    }
  }
  const isOfOthers = seats.every(({ start, end }) => isOfficial(text.slice(start, end)));
  const pronoun =
    pronounIn(text) ?? (isOfOthers && extra.length === 0 ? pronounInside(text) : undefined);
  let meant: Figure[] = [];
  let possessive = false;
  if (pronoun && free(pronoun) && extra.every(({ start }) => start >= pronoun.end)) {
    meant = pronoun.many
      ? severalMeant(
          text.slice(pronoun.start),
          before.map(({ figures }) => figures),
          reported,
        )
      : single(before, reported);
    // Behind the pronoun, so that "her lawyer, X, she" is no row of two.
    if (meant[0]) extra.push({ figure: meant[0], start: pronoun.end, end: pronoun.end });
    ({ possessive } = pronoun);
  } else if (!isFirst && headless.test(text) && !(seats[0] && seats[0].start < 20)) {
    meant = single(before, reported);
    if (meant[0]) {
      const status = stateIn(text) ?? 'not-stated';
      return [
        {
          figure: meant[0],
          status,
          isPast: isEarlier(text),
          isPresent: isNow(text),
          how: 'inferred',
          said: { before: '', behind: ` ${text.slice(0, seats[0]?.start)}` },
        },
      ];
    }
  }
  const sentence = masked(text, [...seats, ...extra]);
  if (meant[0] && possessive) {
    // "His arrest" reads as "X's arrest".
    sentence.text = sentence.text.replace(/(?<=[\uE000-\uF8FF])(?= )/u, '’s');
  }
  const isOfficer = (figure: Figure) =>
    seats.some((seat) => seat.figure === figure && isOfficial(text.slice(seat.start, seat.end)));
  const some = meant.length > 0 ? meant : seats.length === 1 ? [seats[0]!.figure] : [];
  const limits = isRestriction(text) ? some.map((figure) => restriction(figure)) : [];
  const told = toldInLatin(sentence).flatMap(
    ({ figure, status, isPast, isPresent, isVague, isWeak, said }): Heard[] => {
      // General X was acquitted: not of those who were held.
      if (status === 'released' && /\bacquitted\b/u.test(text) && isOfficer(figure)) return [];
      const isNamed = seats.some((seat) => seat.figure === figure);
      const heard = { figure, status, isPast, isPresent, isVague, isWeak, said };
      if (isNamed || meant[0] !== figure) return [{ ...heard, how: isNamed ? 'read' : 'inferred' }];
      return meant.map((one) => ({ ...heard, figure: one, how: 'inferred' }));
    },
  );
  const object = objectTold(text, seats, told, before, reported);
  const others = european.test(text)
    ? toldInEuropean(masked(text, seats)).map(({ figure, status, isPast, isPresent }) => ({
        figure,
        status,
        isPast,
        isPresent,
        how: 'read' as const,
      }))
    : [];
  return [...told, ...object, ...limits, ...others];
}

/** Whether a sentence has words that French, Spanish or German need. */
const european =
  /(?<!\p{L})(?:le|la|les|des|du|est|été|una?|el|los|las|del|fue|está|der|die|das|wurde|ist|und|seit|von|sitzt)(?!\p{L})/u;

const restriction = (figure: Figure): Heard => ({
  figure,
  status: 'released-restricted',
  isPast: false,
  isPresent: false,
  how: 'inferred',
  isRestriction: true,
});

/**
 * What a verb with "him", "them" or "all five" tells: of those whom the sentence has just reported, of whom it
 * speaks, or of the ones before it.
 */
function objectTold(
  text: string,
  seats: readonly Seat[],
  told: readonly Heard[],
  before: readonly Named[],
  reported: ReadonlySet<Figure>,
): Heard[] {
  const lost = unknownWhere.exec(text);
  const match = lost ?? objectHeld.exec(text);
  if (!match || (!lost && unsure.test(text.slice(Math.max(0, match.index - 50), match.index))))
    return [];
  const clause = text.slice(match.index);
  const status = lost ? 'disappeared' : stateIn(clause);
  if (!status) return [];
  const own = subjectOf(
    text,
    seats.filter(({ end }) => end <= match.index),
  );
  const isMany = !/^(?:him|her|he|she)$/iu.test(match[1]!);
  const here = seats
    .filter(({ figure, end }) => end <= match.index && told.some((one) => one.figure === figure))
    .map(({ figure }) => figure);
  const several = () =>
    severalMeant(
      match[1]!,
      [here, ...before.map(({ figures }) => figures)],
      new Set([...reported, ...here]),
    );
  const meant = isMany ? several() : own ? [own] : single(before, reported);
  const [isPast, isPresent] = [isEarlier(clause), isNow(clause)];
  const end = match.index + match[0].length;
  const from = seats.findLast((seat) => seat.end <= match.index)?.end ?? 0;
  const to = seats.find(({ start }) => start >= end)?.start;
  const pronoun = end - match[1]!.length;
  const said = { before: text.slice(from, pronoun), behind: text.slice(end, to) };
  return meant.map((figure) => ({
    ...{ figure, status, isPast, isPresent, said },
    how: 'inferred' as const,
  }));
}

const unsure =
  /\b(?:not|never|deny|denies|denied|[Ii]f|could|may|might|would|will|should|to|without|from|who|fear\w*|threaten\w*)\b[^.,;:]{0,25}$/u;

/** Whom "he" or "she" means: of whom the sentence before speaks, or whoever was last reported held. */
function single(before: readonly Named[], reported: ReadonlySet<Figure>): Figure[] {
  const [last] = before;
  if (!last) return [];
  if (last.subject) {
    if (reported.has(last.subject)) return [last.subject];
    const other = last.figures.find((figure) => reported.has(figure));
    return [other ?? last.subject];
  }
  const known = before
    .slice(0, 3)
    .flatMap(({ figures }) => figures)
    .find((figure) => reported.has(figure));
  return known ? [known] : [];
}

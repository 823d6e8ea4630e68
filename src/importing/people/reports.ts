import type { Status } from '../../archive/status.ts';
import { isHan } from '../../names/han.ts';
import type { Figure, Seat } from './cast.ts';
import { toldInHan } from './han-detention.ts';
import { toldInLatin } from './latin-detention.ts';
import { announces, headingState } from './lists.ts';
import { masked } from './mask.ts';
import { pronounIn, severalMeant } from './pronouns.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentences.ts';

/** Whether a sentence is Chinese: of its letters most are Han signs. */
const isChinese = (text: string): boolean => {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return signs > 4 && signs * 3 > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
};

/** What the sentences of a letter report of the detention of those whom they name. */
export function reportsIn(sentences: readonly Sentence[], figures: readonly Figure[]): Report[] {
  const bySentence = Map.groupBy(
    figures.flatMap(({ seats }) => seats),
    ({ sentence }) => sentence,
  );
  const reports: Report[] = [];
  /** Those named in the sentences before, the nearest first. */
  let before: Figure[][] = [];
  let list: { status: Status; group: number; heading: boolean } | undefined;
  for (const { text, line, number } of sentences) {
    const seats = (bySentence.get(number) ?? []).toSorted((a, b) => a.start - b.start);
    const told = isChinese(text)
      ? toldInHan(masked(text, seats), before[0] ?? []).map((one) => ({
          ...one,
          how: one.inferred ? ('inferred' as const) : ('read' as const),
        }))
      : latin(text, seats, before);
    for (const { figure, status, isPast, isPresent, how } of told) {
      reports.push({ figure, status, isPast, isPresent, how, sentence: number });
    }
    if (line.kind === 'heading' || line.bold) {
      const status = headingState(text);
      list = status ? { status, group: -1, heading: true } : undefined;
    } else if (list && isListed(list, line, seats)) {
      const [head] = seats;
      if (head) {
        reports.push({
          figure: head.figure,
          status: list.status,
          isPast: false,
          isPresent: false,
          how: 'inferred',
          sentence: number,
        });
      }
    } else if (list && !list.heading && line.kind !== 'item' && line.kind !== 'row')
      list = undefined;
    const announced = announces(text);
    if (announced) list = { status: announced, group: line.group, heading: false };
    if (seats.length > 0) before = [seats.map(({ figure }) => figure), ...before].slice(0, 6);
  }
  return reports;
}

/** Whether a line stands in a list that names prisoners: it begins with a name. */
function isListed(
  list: { heading: boolean },
  line: Sentence['line'],
  seats: readonly Seat[],
): boolean {
  const [head] = seats;
  if (!head) return false;
  const isItem =
    line.kind === 'item' ||
    line.kind === 'row' ||
    line.text.length < 80 ||
    /^\s*(?:\d+[.)、]|[•*-])/u.test(line.text);
  return head.start <= (isHan(line.text) ? 6 : 14) && (isItem || list.heading);
}

/** What a sentence tells; a pronoun at its beginning stands for those named before. */
function latin(text: string, seats: readonly Seat[], before: readonly (readonly Figure[])[]) {
  const pronoun = pronounIn(text);
  const free =
    pronoun && !seats.some(({ start, end }) => start < pronoun.end && pronoun.start < end);
  const meant = !free
    ? []
    : pronoun.many
      ? severalMeant(text.slice(pronoun.start), before)
      : before[0]
        ? [subjectOf(before[0])]
        : [];
  const sentence = masked(text, [
    ...seats,
    ...(free && meant[0] ? [{ figure: meant[0], start: pronoun.start, end: pronoun.end }] : []),
  ]);
  // "His arrest" reads as "X's arrest".
  if (free && pronoun.possessive && meant[0]) {
    sentence.text = sentence.text.replace(/(?<=[\uE000-\uF8FF])(?= )/u, '’s');
  }
  return toldInLatin(sentence).flatMap(({ place: _, ...one }) => {
    const isPronoun = meant[0] === one.figure && !seats.some(({ figure }) => figure === one.figure);
    if (!isPronoun) return [{ ...one, how: 'read' as const }];
    return meant.map((figure) => ({ ...one, figure, how: 'inferred' as const }));
  });
}

/** Whom a pronoun means: the one whom the sentence before began with. */
const subjectOf = (named: readonly Figure[]): Figure => named[0]!;

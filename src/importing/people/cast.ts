import { fold } from '../../archive/fold.ts';
import { distance } from '../../names/distance.ts';
import { isHan, readings, simplified } from '../../names/han.ts';
import type { AliasFound } from '../found.ts';
import type { Aside } from './brackets.ts';
import { hanSightings, type HanSighting } from './han-names.ts';
import { isVietnamese } from './latin-runs.ts';
import type { KnownNames, KnownSighting } from './known-names.ts';
import { enough, keyOf, sightings, type Sighting } from './latin-names.ts';
import { pinyinOrder, plain } from './pinyin.ts';
import type { Sentence } from './sentences.ts';

/** Someone named in a letter. */
export interface Figure {
  name: string;
  native?: string | undefined;
  as: Set<string>;
  aliases: AliasFound[];
  id?: string | undefined;
  /** Whether the letter gives no more than a title and one name: President Obama. */
  isShort: boolean;
  seats: Seat[];
}

/** A place where someone is named. */
export interface Seat {
  figure: Figure;
  sentence: number;
  start: number;
  end: number;
}

const readingOf = (name: string): string =>
  readings(simplified(name)).join('').replaceAll('v', 'u');

/** Collects figures by the keys under which a letter names them. */
class Cast {
  readonly figures: Figure[] = [];
  private readonly byKey = new Map<string, Figure>();

  /** The figure of any of these keys, or a new one; all keys lead to it from now on. */
  figure(keys: readonly string[], name: string): Figure {
    let found = keys.map((key) => this.byKey.get(key)).find((figure) => figure !== undefined);
    if (!found) {
      found = { name, as: new Set(), aliases: [], isShort: false, seats: [] };
      this.figures.push(found);
    }
    for (const key of keys) if (key && !this.byKey.has(key)) this.byKey.set(key, found);
    return found;
  }

  get(key: string): Figure | undefined {
    return this.byKey.get(key);
  }
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

const hanKey = (name: string): string => simplified(name).replaceAll(/[·•・‧．\s]/gu, '');

/** Keys of a name in Han signs: its signs and how they read. */
function hanKeys(name: string): string[] {
  const key = hanKey(name);
  return [key, ...(name.includes('·') ? [] : [readingOf(key)])];
}

/** Keeps what stands beside a name: of the figure, or of the other name of theirs that stands there. */
function noteAside(
  cast: Cast,
  figure: Figure,
  printed: string,
  { native, as, aliases }: Pick<Aside, 'native' | 'as' | 'aliases'>,
): void {
  if (native) {
    if (isHan(native)) {
      const same = hanKeys(native);
      cast.figure([...keysOf(figure), ...same], figure.name);
    }
    const called = figure.aliases.find(({ name }) => name === printed) ?? figure;
    called.native ??= native;
  }
  for (const other of as) figure.as.add(other);
  for (const other of [...as, ...aliases.flatMap((alias) => alias.native ?? [])]) {
    cast.figure(
      [...keysOf(figure), ...(isHan(other) ? [hanKey(other)] : [keyOf(other.split(' '))])],
      figure.name,
    );
  }
  for (const alias of aliases) {
    const isKnown = figure.aliases.some(({ name }) => name === alias.name);
    if (!isKnown && !isSpelling(alias.name, figure.name)) figure.aliases.push(alias);
  }
}

/** Whether a name is another only in a letter of five, or in the order of its words. */
function isSpelling(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => (isHan(name) ? hanKey(name) : keyOf(name.split(' '))));
  const most = Math.floor(b!.length / 5);
  return distance(a!, b!, most) <= most;
}

const keysOf = ({ name }: Figure): string[] =>
  isHan(name) ? [hanKey(name)] : [keyOf(name.split(' '))];

/** Names that a letter gives in full. */
function castFull(
  cast: Cast,
  sentences: readonly Sentence[],
  latin: readonly Sighting[],
  known: readonly KnownSighting[],
  names: KnownNames,
): void {
  const bySentence = Map.groupBy(latin, ({ sentence }) => sentence);
  for (const { sentence, start, end, id } of known) {
    const text = sentences[sentence]!.text;
    const run = bySentence.get(sentence)?.find((sighting) => overlaps(sighting, { start, end }));
    // The Nadim Varela Foundation is no Nadim Varela.
    if (run?.run.isOther && !(run.start === start && run.end === end)) continue;
    if (
      run &&
      (run.start < start - 1 || run.end > end + 1) &&
      run.weight >= enough &&
      run.run.words.length > 2
    )
      continue;
    if (run) run.weight = -20;
    const name = text.slice(start, end);
    const keys = [
      ...(id ? [`#${id}`] : []),
      ...(isHan(name) ? hanKeys(name) : [keyOf(name.split(/\s+/u))]),
    ];
    const figure = cast.figure(keys, name);
    if (id) {
      figure.id = id;
      if (plain(figure.name) !== plain(name) && !isHan(name)) figure.as.add(name);
    }
    figure.seats.push({
      figure,
      sentence,
      start: run ? Math.min(run.from, start) : start,
      end: Math.max(end, run?.to ?? end),
    });
    if (run) noteAside(cast, figure, name, run.aside);
  }
  const best = new Map<string, number>();
  for (const { key, weight } of latin) best.set(key, Math.max(best.get(key) ?? -99, weight));
  // A given name alone is that of whom the letter names in full elsewhere.
  const alone = (sighting: Sighting) => sighting.run.words.length < 2;
  const first = new Set(
    latin
      .filter((one) => !alone(one) && one.weight > -10 && best.get(one.key)! >= enough)
      .flatMap(({ run }) => [fold(run.words[0]!), fold(run.words.at(-1)!)]),
  );
  const wholes = latin.filter(
    ({ run, key, weight }) => run.words.length > 2 && weight > -10 && best.get(key)! >= enough,
  );
  // Petrona Ixcoy is Petrona Ixcoy Batz where the letter names her in full; Ngoc Lan is Tran Thi Ngoc Lan.
  const whole = ({ run }: Sighting) =>
    run.words.length === 2
      ? wholes.find(({ run: { words } }) => {
          const starts = run.words.every((word, at) => word === words[at]);
          return (
            starts || (isVietnamese(words) && words.slice(-2).join(' ') === run.words.join(' '))
          );
        })
      : undefined;
  for (const sighting of latin) {
    const { weight, run, aside, sentence } = sighting;
    const {
      key,
      run: { words },
    } = best.get(sighting.key)! >= enough ? (whole(sighting) ?? sighting) : sighting;
    if (weight <= -10 || best.get(key)! < enough) continue;
    if (alone(sighting) && (weight < enough || first.has(fold(run.words[0]!)))) continue;
    const name = words.join(' ');
    const id = names.idOf(name);
    const figure = cast.figure([...(id ? [`#${id}`] : []), key], name);
    if (id) figure.id = id;
    figure.seats.push({ figure, sentence, start: sighting.from, end: sighting.to });
    noteAside(cast, figure, name, aside);
    sighting.weight = -20;
  }
}

/** Family and given names by which a figure is called later on. */
function shortForms({ name, as }: Figure): string[] {
  if (isHan(name)) return [];
  return [name, ...as].flatMap((form) => {
    const words = form.split(/\s+/u);
    if (words.length < 2 || isHan(form)) return [];
    const order = pinyinOrder(words);
    if (order === 'first') return [words[0]!, words.slice(1).join(' ')];
    if (order === 'last') return [words.at(-1)!, words.slice(0, -1).join(' ')];
    return [...words, ...(words.length > 2 ? [words.slice(-2).join(' ')] : [])];
  });
}

/** Whether a title is of a man or a woman: Mrs. Tolvery is not Mr. Tolvery. */
const genderOf = (words: string): 'm' | 'f' | undefined =>
  /^(?:mr|sir|lord|brother|messrs)\b/iu.test(words)
    ? 'm'
    : /^(?:mrs|ms|miss|lady|dame|sister)\b/iu.test(words)
      ? 'f'
      : undefined;

/** Later mentions by one name: Mr. Liu, Gao, Xueqin. */
function castShort(
  cast: Cast,
  latin: readonly Sighting[],
  names: KnownNames,
  sentences: readonly Sentence[],
): void {
  const bearers = new Map<string, Set<Figure>>();
  for (const figure of cast.figures) {
    for (const form of shortForms(figure)) {
      const set = bearers.get(fold(form)) ?? new Set();
      bearers.set(fold(form), set.add(figure));
    }
  }
  for (const { run, sentence, start, from, to, weight } of latin) {
    if (weight <= -10) continue;
    const called = run.words.join(' ');
    const gender = genderOf(sentences[sentence]!.text.slice(from, start));
    const some = [...(bearers.get(fold(called)) ?? [])].filter(
      ({ seats }) =>
        !gender ||
        seats.every((seat) => {
          const other = genderOf(sentences[seat.sentence]!.text.slice(seat.start, seat.end));
          return !other || other === gender;
        }),
    );
    // Of several of one family name the one named last before is meant.
    const one =
      some.length > 1
        ? some.toSorted(
            (a, b) => lastBefore(b, sentence, start) - lastBefore(a, sentence, start),
          )[0]
        : some[0];
    if (one) {
      one.seats.push({ figure: one, sentence, start: from, end: to });
    } else if (
      !one &&
      run.words.length === 1 &&
      run.title &&
      run.title !== 'profession' &&
      !run.isOther
    ) {
      const id = names.byLastName(called);
      const figure = cast.figure([...(id ? [`#${id}`] : []), `~${fold(called)}`], called);
      if (figure.seats.length === 0) figure.isShort = true;
      figure.id ??= id;
      figure.seats.push({ figure, sentence, start: from, end: to });
    }
  }
}

/** How near before a place someone is named; the later, the greater. */
function lastBefore({ seats }: Figure, sentence: number, start: number): number {
  let last = -1;
  for (const seat of seats) {
    const isBefore = seat.sentence < sentence || (seat.sentence === sentence && seat.start < start);
    if (isBefore) last = Math.max(last, seat.sentence + seat.start / 1e5);
  }
  return last;
}

function castHan(cast: Cast, found: readonly HanSighting[], names: KnownNames): void {
  const seats = Map.groupBy(
    cast.figures.flatMap((figure) => figure.seats),
    ({ sentence }) => sentence,
  );
  for (const { name, key, sentence, start, to, latin, alias } of found) {
    const words = latin?.split(' ') ?? [];
    const beside = seats.get(sentence) ?? [];
    const taken = beside.some(
      (seat) => seat.start < to && start < seat.end && !isHan(seat.figure.name),
    );
    if (taken && !latin && !cast.get(key)) continue;
    const id = names.idOf(name);
    const keys = [
      ...(id ? [`#${id}`] : []),
      ...(words.length > 1 ? [keyOf(words)] : []),
      ...(name.includes('·') ? [key] : hanKeys(name)),
    ];
    const figure = cast.figure(keys, latin ?? name);
    if (id) figure.id = id;
    if (isHan(figure.name)) {
      if (latin) {
        figure.native = figure.name;
        figure.name = latin;
      }
    } else if (!figure.aliases.some(({ native }) => native === name)) figure.native ??= name;
    if (alias && alias !== name)
      noteAside(cast, figure, name, { as: [alias], aliases: [{ name: alias }] });
    const seat = beside.find(
      (other) => other.figure === figure && other.start < to && start < other.end,
    );
    if (seat) {
      seat.start = Math.min(seat.start, start);
      seat.end = Math.max(seat.end, to);
    } else {
      const added = { figure, sentence, start, end: to };
      figure.seats.push(added);
      seats.set(sentence, [...beside, added]);
    }
  }
}

const byPlace = (a: Seat, b: Seat) => a.sentence - b.sentence || a.start - b.start;

/** Everyone whom the sentences of a letter name, and every place where they do, both in the order of the text. */
export function castOf(sentences: readonly Sentence[], names: KnownNames): Figure[] {
  const cast = new Cast();
  const latin = sightings(sentences);
  castFull(cast, sentences, latin, names.sightings(sentences), names);
  castHan(cast, hanSightings(sentences), names);
  castShort(cast, latin, names, sentences);
  for (const figure of cast.figures) {
    figure.seats.sort(byPlace);
    figure.as.delete(figure.name);
  }
  return cast.figures
    .filter(({ seats }) => seats.length > 0)
    .sort((a, b) => byPlace(a.seats[0]!, b.seats[0]!));
}

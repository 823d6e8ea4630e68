import { commonFamilies, given, pinyin, simplified, traditional, type HanName } from '../han.ts';
import { tibetan } from '../inventory/tibetan.ts';
import { uyghurMen } from '../inventory/uyghur.ts';
import { vietnameseFamilies, vietnameseGiven, vietnameseMiddles } from '../inventory/vietnamese.ts';
import type { LabelledQuery } from '../list.ts';
import { wordsIn, type Culture } from '../people/invented.ts';
import type { Known } from '../people/roll.ts';
import { drawFrom, type Draw } from '../random.ts';
import { edits, letters, words, written } from '../spelling.ts';
import type { Judge } from './judge.ts';
import { loose } from './respellings.ts';

// Queries that mean nobody on the list: each is at least three edits, and three in ten of its letters,
// from every spelling of everybody, and no rule that the list knows makes it equal to one.

/** What is worked out of somebody, worked out once. */
function once<Result>(of: (one: Known) => Result): (one: Known) => Result {
  const known = new WeakMap<Known, Result>();
  return (one) => {
    const result = known.get(one) ?? of(one);
    known.set(one, result);
    return result;
  };
}

const latinWords = once(({ person }) =>
  [person.name, ...person.forms.map(({ value }) => value)].flatMap(words),
);

/** The spelling of a name without the letters that vary where it comes from. */
const looseName = once(({ culture, person }) => (loose[culture] ?? letters)(person.name));
const nativeForms = once(({ person }) => person.forms.map(({ value }) => written(value)));
const hanForms = once(({ han }) => (han ? [simplified(han), traditional(han)] : []));

/** Whether every word of a query is, or nearly is, a word of one person’s names. */
function inOnesWords(asked: readonly string[], one: Known): boolean {
  const own = latinWords(one);
  return asked.every((word) =>
    own.some((other) => edits(word, other, 1) <= (word.length > 4 ? 1 : 0)),
  );
}

function nearInLetters(judge: Judge, text: string): boolean {
  const asked = letters(text);
  if (asked === '') return false;
  const askedWords = words(text);
  const limit = Math.max(3, Math.ceil(asked.length * 0.3)) - 1;
  return judge.all.some(
    (one) =>
      inOnesWords(askedWords, one) ||
      [...one.keys].some((own) => own.startsWith(asked)) ||
      edits((loose[one.culture] ?? letters)(text), looseName(one), 1) <= 1 ||
      judge.distance(text, one, limit) <= limit,
  );
}

function nearInOtherScripts(judge: Judge, text: string): boolean {
  const asked = [...text].filter((character) => /[^\p{sc=Latn}\p{P}\s\d]/u.test(character));
  if (asked.length === 0) return false;
  const shared = (name: string) => asked.filter((character) => name.includes(character)).length;
  const mayShare = asked.length > 2 ? 1 : 0;
  const typed = written(text);
  return judge.all.some((one) =>
    one.han
      ? hanForms(one).some((name) => shared(name) > mayShare)
      : nativeForms(one).some((native) => edits(native, typed, 2) <= 2),
  );
}

/** Whether a query comes near to anybody. */
export const isNearSomebody = (judge: Judge, text: string) =>
  nearInLetters(judge, text) || nearInOtherScripts(judge, text);

/** Some queries that come near to nobody. */
function nobodies(judge: Judge, count: number, make: () => string): LabelledQuery[] {
  const made = new Set<string>();
  for (let tries = 0; made.size < count && tries < 20_000; tries++) {
    const text = make();
    if (!made.has(text) && !isNearSomebody(judge, text)) made.add(text);
  }
  return [...made].map((text) => ({ kind: 'nobody', text, expected: [] }));
}

const anyHan = (draw: Draw): HanName => ({
  family: draw.one(commonFamilies),
  given: [draw.one(given), draw.one(given)],
});

/** The family name of one and the given name of another, in the order of the first. */
function crossed(judge: Judge, draw: Draw, culture: Culture): string {
  const people = judge.all.filter((one) => one.culture === culture);
  const [one, other] = [draw.one(people).person, draw.one(people).person];
  const [family, own] = [one.family ?? '', other.given ?? ''];
  return one.order === 'given-first' ? `${own} ${family}` : `${family} ${own}`;
}

export function nobodyClass(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('nobody');
  const [uyghurs, tibetans] = [wordsIn(uyghurMen), wordsIn(tibetan)];
  const takenGiven = new Set(judge.all.map(({ person }) => letters(person.given ?? '')));
  const two = (from: readonly { printed: string }[]) =>
    `${draw.one(from).printed} ${draw.one(from).printed}`;
  /** A family name with a given name that nobody on the list has; else one that is refused. */
  const unrelated = (family: string, own: string) =>
    takenGiven.has(letters(own)) ? family : `${family} ${own}`;
  const chinese = () => {
    const [family = '', own = ''] = pinyin(anyHan(draw)).split(' ');
    return unrelated(family, own);
  };
  const [families, middles, lasts] = [vietnameseFamilies, vietnameseMiddles, vietnameseGiven].map(
    (names) => names.split(' '),
  );
  const vietnamese = () =>
    unrelated(draw.one(families ?? []), `${draw.one(middles ?? [])} ${draw.one(lasts ?? [])}`);
  const cross = (culture: Culture) => () => crossed(judge, draw, culture);
  return [
    ...nobodies(judge, 50, chinese),
    ...nobodies(judge, 14, () => simplified(anyHan(draw))),
    ...nobodies(judge, 8, () => traditional(anyHan(draw))),
    ...nobodies(judge, 14, () => two(uyghurs)),
    ...nobodies(judge, 12, () => two(tibetans)),
    ...nobodies(judge, 8, cross('steppe')),
    ...nobodies(judge, 12, vietnamese),
    ...nobodies(judge, 12, cross('arabic')),
    ...nobodies(judge, 8, cross('european')),
    ...nobodies(judge, 8, cross('english')),
  ];
}

import { fold } from '../../../src/archive/fold.ts';
import { capital } from '../han.ts';
import type { LabelledQuery } from '../list.ts';
import type { Known } from '../people/roll.ts';
import { drawFrom, type Draw } from '../random.ts';
import { letters } from '../spelling.ts';
import { everyCulture, questions } from './choose.ts';
import type { Judge } from './judge.ts';

// Typing errors. A query is kept only where it is as many edits from its own name as were made, and
// from no other name fewer.

/** Neighbours on a QWERTY keyboard. */
const beside: Readonly<Record<string, string>> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl' },
  ...{ p: 'ol', a: 'qsz', s: 'awdx', d: 'serf', f: 'drgc', g: 'fthv', h: 'gyjb', j: 'hukn' },
  ...{
    k: 'jilm',
    l: 'kop',
    z: 'asx',
    x: 'zsdc',
    c: 'xdfv',
    v: 'cfgb',
    b: 'vghn',
    n: 'bhjm',
    m: 'nk',
  },
};
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A letter typed for another: its neighbour, one vowel for another, or any. */
function wrongLetter(draw: Draw, letter: string): string {
  if (draw.chance(0.5)) return draw.one([...(beside[letter] ?? alphabet)]);
  if (/[aeiou]/u.test(letter) && draw.chance(0.7)) return draw.one([...'aeiou']);
  return draw.one([...alphabet]);
}

type Slip = 'substitution' | 'deletion' | 'insertion' | 'transposition';

function slip(draw: Draw, text: string, kind: Slip): string {
  const places = [...text.matchAll(/[a-z]/gu)].map(({ index }) => index);
  // The first letter of a name is seldom mistyped.
  const at = draw.one(draw.chance(0.9) ? places.slice(1) : places);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (kind) {
    case 'substitution':
      return `${before}${wrongLetter(draw, letter)}${after}`;
    case 'deletion':
      return `${before}${after}`;
    case 'insertion':
      return `${before}${letter}${draw.chance(0.5) ? letter : wrongLetter(draw, letter)}${after}`;
    case 'transposition':
      return /^[a-z]/u.test(after) ? `${before}${after.charAt(0)}${letter}${after.slice(1)}` : text;
  }
}

const titleCase = (text: string) => text.split(' ').map(capital).join(' ');

function slipped(
  judge: Judge,
  count: number,
  kind: string,
  kinds: readonly (readonly Slip[])[],
  shortest: number,
): LabelledQuery[] {
  const draw = drawFrom(kind);
  const people = everyCulture(judge.all, draw).filter(
    ({ person }) => letters(person.name).length >= shortest,
  );
  return questions(count, people, (one: Known, index) => {
    const slips = kinds[index % kinds.length] ?? [];
    let text = fold(one.person.name).replaceAll('ʻ', '’');
    for (const way of slips) text = slip(draw, text, way);
    const typed = index % 4 === 3 ? text : titleCase(text);
    return judge.misspelled(kind, typed, one, slips.length);
  });
}

const once: readonly Slip[] = ['substitution', 'deletion', 'insertion'];
const pairs = [...once, 'transposition' as const].flatMap((first) =>
  once.map((second) => [first, second]),
);

export const slipClasses = (judge: Judge): LabelledQuery[] => [
  ...slipped(
    judge,
    90,
    'one-edit',
    once.map((way) => [way]),
    6,
  ),
  ...slipped(judge, 48, 'transposition', [['transposition']], 6),
  ...slipped(judge, 60, 'two-edits', pairs, 9),
];

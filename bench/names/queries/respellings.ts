import { capital, pinyin } from '../han.ts';
import type { LabelledQuery } from '../list.ts';
import type { Culture, WordSpellings } from '../people/invented.ts';
import type { Known } from '../people/roll.ts';
import { drawFrom, type Draw } from '../random.ts';
import { letters, written } from '../spelling.ts';
import { ofCulture, questions } from './choose.ts';
import type { Judge } from './judge.ts';

// Names as heard on the phone, and as other hands spell them. Rules and inventories are those of how such
// names vary in print; whoever a rule makes alike is meant too.

type Rule = readonly [from: RegExp, to: string];

const apply = (text: string, [from, to]: Rule) => text.replace(from, to);

/** What a listener takes one sound of Mandarin for. */
const heard: readonly Rule[] = [
  ...([
    [/zh/u, 'z'],
    [/\bz(?!h)/u, 'zh'],
    [/sh/u, 's'],
    [/\bs(?!h)/u, 'sh'],
  ] as const),
  ...([
    [/ch/u, 'c'],
    [/q/u, 'ch'],
    [/ch/u, 'q'],
    [/x/u, 'sh'],
    [/zh/u, 'j'],
  ] as const),
  ...([
    [/ng(?=$| )/u, 'n'],
    [/n(?=$| )/u, 'ng'],
    [/([aei])ng(?=[b-z])/u, '$1n'],
  ] as const),
  ...([
    [/\bl/u, 'n'],
    [/\bn/u, 'l'],
    [/\bhu(?=[ai])/u, 'f'],
    [/\bf(?=a)/u, 'hu'],
  ] as const),
  ...([
    [/r(?=[aeou])/u, 'l'],
    [/\bj(?=i)/u, 'zh'],
    [/x(?=i)/u, 's'],
    [/c(?!h)/u, 'ts'],
  ] as const),
];

/** A name without what listeners confuse. */
const sound = (name: string) =>
  letters(name)
    .replaceAll(/zh|j/gu, 'z')
    .replaceAll(/ch|q|ts|c/gu, 'c')
    .replaceAll(/sh|x/gu, 's')
    .replaceAll(/ng/gu, 'n')
    .replaceAll(/[lr]/gu, 'n')
    .replaceAll(/hu(?=[ai])/gu, 'f');

function phonetic(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('phonetic');
  const people = ofCulture(judge.all, 'chinese', draw).filter(
    ({ han, person }) => han && letters(person.name) === letters(pinyin(han)),
  );
  return questions(60, people, (one, index) => {
    const plain = pinyin(one.han ?? { family: [], given: [] })
      .toLowerCase()
      .replaceAll('’', '');
    const rules = draw.shuffled(heard).filter(([from]) => from.test(plain));
    const used = rules.slice(0, index % 4 === 3 ? 2 : 1);
    const text = used.reduce(apply, plain).split(' ').map(capital).join(' ');
    if (used.length === 0 || letters(plain).length < 6) return undefined;
    return judge.respelled('phonetic', text, one, ({ han }) => {
      return han !== undefined && sound(pinyin(han)) === sound(text);
    });
  });
}

/** What is left of a name without the letters that vary. */
export const loose: Partial<Record<Culture, (name: string) => string>> = {
  uyghur: (name) =>
    letters(name)
      .replaceAll(/kh|gh/gu, (pair) => (pair === 'kh' ? 'h' : 'g'))
      .replaceAll(/ch|q/gu, 'k')
      .replaceAll(/sh|x/gu, 'h')
      .replaceAll(/[ae]+/gu, 'a')
      .replaceAll(/[ou]+/gu, 'u')
      .replaceAll(/(.)\1+/gu, '$1'),
  tibetan: (name) =>
    letters(name)
      .replaceAll(/gy|j/gu, 'j')
      .replaceAll(/(?<=[bcdgklpst])h/gu, '')
      .replaceAll('oe', 'o')
      .replaceAll(/(.)\1+/gu, '$1'),
  arabic: (name) =>
    letters(name.replace(/\b(?:al|el)[- ]?/iu, ''))
      .replaceAll(/kh/gu, 'h')
      .replaceAll(/[ei]+/gu, 'i')
      .replaceAll(/[ou]+/gu, 'u')
      .replaceAll(/(.)\1+/gu, '$1'),
};

/** Letters that vary within a word, by rule. */
const varied: Partial<Record<Culture, readonly Rule[]>> = {
  uyghur: [
    ...([
      [/q/u, 'k'],
      [/q/u, 'ch'],
      [/ch/u, 'q'],
      [/x/u, 'h'],
      [/x/u, 'kh'],
      [/sh/u, 'x'],
    ] as const),
    ...([
      [/gh/u, 'g'],
      [/g(?!h|$)/u, 'gh'],
      [/e(?=[a-z])/u, 'a'],
      [/u/u, 'o'],
      [/o/u, 'u'],
    ] as const),
    ...([
      [/u/u, 'ü'],
      [/i/u, 'ï'],
      [/i(?=[a-z])/u, 'e'],
      [/w/u, 'v'],
      [/ay/u, 'ai'],
    ] as const),
  ],
  tibetan: [
    ...([
      [/gy/u, 'j'],
      [/j/u, 'gy'],
      [/(?<=[bdgklpt])h/u, ''],
      [/(?<=\b[dgkpt])(?=[aeo])/u, 'h'],
    ] as const),
    ...([
      [/oe/u, 'o'],
      [/k$/u, 'g'],
      [/p$/u, 'b'],
      [/b/u, 'p'],
      [/ph/u, 'p'],
      [/e$/u, 'ey'],
    ] as const),
    ...([
      [/oe/u, 'ö'],
      [/a(?=l)/u, 'e'],
      [/e$/u, 'i'],
      [/ts/u, 'tsh'],
    ] as const),
  ],
  arabic: [
    ...([
      [/kh/u, 'h'],
      [/([bdlmrs])\1/u, '$1'],
      [/([aeiou])([dlmnrs])(?=[aeiou])/u, '$1$2$2'],
    ] as const),
    ...([
      [/ee/u, 'i'],
      [/i(?=[a-z])/u, 'e'],
      [/ou/u, 'u'],
      [/u(?=[a-z])/u, 'o'],
      [/q/u, 'k'],
    ] as const),
    ...([
      [/gh/u, 'g'],
      [/^(?:al|el)[- ]/iu, ''],
      [/^al[- ]/iu, 'Al'],
      [/^(?:al|el)-/iu, 'El '],
    ] as const),
    ...([
      [/sh/u, 'ch'],
      [/a$/u, 'ah'],
      [/ss/u, 's'],
      [/i$/u, 'y'],
    ] as const),
  ],
};

function otherWord(draw: Draw, culture: Culture, word: WordSpellings): string {
  if (word.others.length > 0 && draw.chance(0.45)) return draw.one(word.others);
  const rules = (varied[culture] ?? []).filter(([from]) => from.test(word.printed));
  return rules.length === 0 ? word.printed : apply(word.printed, draw.one(rules));
}

function respelled(judge: Judge, culture: Culture): LabelledQuery[] {
  const draw = drawFrom(`respelled ${culture}`);
  const key = loose[culture] ?? letters;
  const people = ofCulture(judge.all, culture, draw);
  return questions(55, [...people, ...people], (one: Known, index) => {
    const { spellings = [] } = one;
    const changed = index % 3 === 0 ? spellings.length : 1;
    const from = draw.below(spellings.length);
    const text = spellings
      .map((word, at) =>
        changed > 1 || at === from ? otherWord(draw, culture, word) : word.printed,
      )
      .join(' ');
    if (one.recorded.has(written(text)) || letters(text) === letters(one.person.name))
      return undefined;
    return judge.respelled(culture, text, one, (other) => key(other.person.name) === key(text));
  });
}

export const respellingClasses = (judge: Judge): LabelledQuery[] => [
  ...phonetic(judge),
  ...respelled(judge, 'uyghur'),
  ...respelled(judge, 'tibetan'),
  ...respelled(judge, 'arabic'),
];

import {
  cantonese,
  capital,
  hasCantonese,
  pinyin,
  pinyinWord,
  simplified,
  toned,
  tonedWord,
  traditional,
  wadeGilesName,
  type Character,
  type HanName,
} from '../han.ts';
import { postal } from '../inventory/han.ts';
import type { LabelledQuery } from '../list.ts';
import type { Known } from '../people/roll.ts';
import { drawFrom } from '../random.ts';
import { letters, turned } from '../spelling.ts';
import { everyCulture, ofCulture, questions } from './choose.ts';
import type { Judge } from './judge.ts';

// Classes that Chinese names alone have.

const hanOf = (characters: readonly Character[]) =>
  characters.map((character) => character.simplified).join('');

/** Those whose Chinese name holds for something. */
const withHan = (judge: Judge, holds: (han: HanName) => boolean) =>
  judge.all.filter(({ han }) => han !== undefined && holds(han));

const isWritten = (language: string) => (one: Known) =>
  one.person.forms.some((form) => form.kind === 'native' && form.language === language);

/** Somebody in a drawn order, with the name in characters. */
const chinesePeople = (judge: Judge, seed: string) =>
  ofCulture(judge.all, 'chinese', drawFrom(seed));

function inCharacters(judge: Judge): LabelledQuery[] {
  const ask = (kind: string, write: (han: HanName) => string) => (one: Known) => {
    if (!one.han) return undefined;
    const text = write(one.han);
    return judge.asked(
      kind,
      text,
      withHan(judge, (han) => write(han) === text),
      one,
    );
  };
  const isOther = ({ han }: Known) => han !== undefined && simplified(han) !== traditional(han);
  const [hans, hant] = [isWritten('zh-Hans'), isWritten('zh-Hant')];
  const people = chinesePeople(judge, 'characters');
  const other = people.filter(isOther);
  return [
    ...questions(30, people.filter(hans), ask('simplified', simplified)),
    ...questions(16, other.filter(hant), ask('simplified', simplified)),
    ...questions(30, other.filter(hans), ask('traditional', traditional)),
    ...questions(12, people.filter(hant), ask('traditional', traditional)),
  ];
}

function partOfHan(judge: Judge): LabelledQuery[] {
  return questions(38, chinesePeople(judge, 'part of han'), (one, index) => {
    const { han } = one;
    if (han?.given.length !== 2) return undefined;
    const write = index % 4 === 3 ? traditional : simplified;
    // Given name; now and then the family name with the first half of it, as typed so far.
    const length = [...write(han)].length;
    const text = [...write(han)]
      .slice(...(index % 5 === 4 ? [0, length - 1] : [length - 2]))
      .join('');
    const meant = withHan(judge, (other) =>
      [simplified, traditional].some((way) => way(other).includes(text)),
    );
    return judge.asked('part-han', text, meant, one);
  });
}

function mixed(judge: Judge): LabelledQuery[] {
  return questions(38, chinesePeople(judge, 'mixed'), (one, index) => {
    const { han } = one;
    if (!han) return undefined;
    const [family, given] = [pinyinWord(han.family), pinyinWord(han.given)];
    const latinFamily = index % 3 !== 0;
    const texts = latinFamily
      ? [
          `${family} ${hanOf(han.given)}`,
          `${hanOf(han.given)} ${family}`,
          `${letters(family)}${hanOf(han.given)}`,
        ]
      : [`${hanOf(han.family)} ${given}`, `${hanOf(han.family)}${letters(given)}`];
    const text = texts[index % texts.length] ?? '';
    const meant = withHan(judge, (other) =>
      latinFamily
        ? pinyinWord(other.family) === family && hanOf(other.given) === hanOf(han.given)
        : hanOf(other.family) === hanOf(han.family) && pinyinWord(other.given) === given,
    );
    return /ü/u.test(text) ? undefined : judge.asked('mixed', text, meant, one);
  });
}

const titleCase = (name: string) => name.split(' ').map(capital).join(' ');

function toneMarksAndCase(judge: Judge): LabelledQuery[] {
  const tones = questions(26, chinesePeople(judge, 'tones'), (one, index) => {
    const { han, person } = one;
    if (!han || !isWritten('zh-Hans')(one) || person.order === 'given-first') return undefined;
    const joined = `${tonedWord(han.family)} ${tonedWord(han.given)}`;
    const spaced = [...han.family, ...han.given].map(toned).join(' ');
    const text = [joined, joined.toLowerCase(), titleCase(spaced)][index % 3] ?? joined;
    return judge.asked('tone-case', text, judge.bearers(pinyin(han)), one);
  });
  const cases = questions(20, everyCulture(judge.all, drawFrom('case')), (one, index) => {
    const { name, family } = one.person;
    const shouted = family === undefined ? name : name.replace(family, family.toUpperCase());
    const text = [name.toUpperCase(), name.toLowerCase(), shouted][index % 3] ?? name;
    return judge.asked('tone-case', text, judge.bearers(name), one);
  });
  return [...tones, ...cases];
}

/** Wade–Giles with its apostrophes, for those who type them: Ch’ang is not Chang. */
const aspirated = (name: string) => letters(name.replaceAll(/[’'ʻ]/gu, 'q')); // No Wade–Giles syllable has a q.

const asLess = (text: string) => text.replaceAll(/[’'ʻ]/gu, '');

function wadeGiles(judge: Judge): LabelledQuery[] {
  const people = chinesePeople(judge, 'wade-giles').filter(isWritten('zh-Hans'));
  const ways: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => asLess(name).replaceAll('ü', 'u'),
    (name) => name.replaceAll('’', "'"),
    (name) => asLess(name).replaceAll('-', ' '),
    (name) => asLess(name).replaceAll('-', ''),
    (name) => name.replaceAll('’', 'ʻ').replaceAll('-', ' '),
    (name) => turned(asLess(name)).at(-1) ?? name,
  ];
  return questions(48, people, (one, index) => {
    if (!one.han) return undefined;
    const name = wadeGilesName(one.han);
    const text = ways[index % ways.length]?.(name) ?? name;
    if (letters(text) === letters(pinyin(one.han))) return undefined;
    const meant = /[’'ʻ]/u.test(text)
      ? withHan(judge, (han) => aspirated(wadeGilesName(han)) === aspirated(text))
      : judge.spelled(text);
    return judge.asked('wade-giles', text, meant, one);
  });
}

function umlaut(judge: Judge): LabelledQuery[] {
  const people = chinesePeople(judge, 'umlaut').filter(({ han }) => han && /ü/u.test(pinyin(han)));
  const ask = (written: string) =>
    questions(13, people, (one) => {
      if (!one.han || one.person.name.includes('-') || !isWritten('zh-Hans')(one)) return undefined;
      const text = pinyin(one.han).replaceAll('ü', written);
      return text === one.person.name
        ? undefined
        : judge.asked('umlaut', text, judge.spelled(text), one);
    });
  return ['u', 'v', 'yu'].flatMap(ask);
}

/** Names as Hong Kong and Taiwan spell them, and the pinyin of those whom these spell otherwise. */
function cantoneseAndTaiwanese(judge: Judge): LabelledQuery[] {
  const kind = 'cantonese-taiwanese';
  const people = chinesePeople(judge, kind);
  const spelled = (one: Known, text: string) => judge.asked(kind, text, judge.spelled(text), one);
  const abroad = people.filter(isWritten('zh-Hant'));
  const recorded = people.filter(
    ({ han, person }) =>
      han && hasCantonese(han) && person.forms.some(({ value }) => value === cantonese(han)),
  );
  return [
    ...questions(22, abroad, (one) => (one.han ? spelled(one, pinyin(one.han)) : undefined)),
    ...questions(18, abroad.toReversed(), (one, index) => {
      const { family = '', given = '' } = one.person;
      const hyphened = capital(given.toLowerCase().replaceAll(' ', '-'));
      const ways = [
        `${given} ${family}`,
        `${family} ${hyphened}`,
        `${family} ${given.replace(/[ -]/u, '').toLowerCase()}`,
      ];
      return spelled(one, asLess(ways[index % ways.length] ?? ''));
    }),
    ...questions(16, recorded, (one, index) => {
      if (!one.han) return undefined;
      const [first = '', ...rest] = cantonese(one.han).split(' ');
      const text = index % 2 === 0 ? cantonese(one.han) : `${rest.join('-')} ${first}`;
      return spelled(one, text);
    }),
  ];
}

const postalOf = new Map(
  postal
    .trim()
    .split(/\s/u)
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** A name in the spelling of the old post office; nothing where a character has none here. */
function postalName({ family, given }: HanName): string | undefined {
  const spell = (characters: readonly Character[]) =>
    characters.map((character) => postalOf.get(character.simplified));
  const parts = [...spell(family), ...spell(given)];
  if (parts.includes(undefined)) return undefined;
  return `${capital(spell(family).join('-'))} ${capital(spell(given).join('-'))}`;
}

function oldRomanization(judge: Judge): LabelledQuery[] {
  const people = chinesePeople(judge, 'old romanization').filter(isWritten('zh-Hans'));
  return questions(40, people, (one, index) => {
    const name = one.han && postalName(one.han);
    if (!one.han || name === undefined) return undefined;
    const text =
      index % 3 === 0
        ? name.replaceAll('-', ' ')
        : index % 3 === 1
          ? name
          : name.replaceAll('-', '');
    if (judge.distance(text, one, 1) === 0) return undefined;
    // 江 Kiang and 蒋 Tsiang are one in pinyin, so who is spelled so in pinyin is meant as well.
    const own = pinyin(one.han);
    const alike = withHan(
      judge,
      (han) => pinyin(han) === own || letters(postalName(han) ?? '') === letters(name),
    );
    const near = judge.nearest(text, 1).people;
    return near.some((other) => !alike.includes(other)) && !near.includes(one)
      ? undefined
      : judge.asked('old-romanization', text, [...new Set([...alike, ...near])], one);
  });
}

export const chineseClasses = (judge: Judge): LabelledQuery[] => [
  ...inCharacters(judge),
  ...partOfHan(judge),
  ...mixed(judge),
  ...toneMarksAndCase(judge),
  ...wadeGiles(judge),
  ...umlaut(judge),
  ...cantoneseAndTaiwanese(judge),
  ...oldRomanization(judge),
];

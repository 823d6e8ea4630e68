import { arabic, arabicFamilies, persian, persianFamilies } from '../inventory/arabic.ts';
import { english } from '../inventory/english.ts';
import { european } from '../inventory/european.ts';
import * as steppe from '../inventory/steppe.ts';
import { tibetan as tibetanWords } from '../inventory/tibetan.ts';
import { uyghurMen, uyghurWomen } from '../inventory/uyghur.ts';
import { vietnameseFamilies, vietnameseGiven, vietnameseMiddles } from '../inventory/vietnamese.ts';
import { drawFrom, type Draw } from '../random.ts';
import { letters } from '../spelling.ts';
import { form, wordSpellings, wordsIn, type Invented, type WordSpellings } from './invented.ts';

/** Some people, no two of one name. */
function distinct(count: number, make: () => Invented): Invented[] {
  const made = new Map<string, Invented>();
  while (made.size < count) {
    const invented = make();
    const key = letters(invented.person.name);
    const doubled = /^(\S+) \1$/u.test(invented.person.name);
    if (!made.has(key) && !doubled) made.set(key, invented);
  }
  return [...made.values()];
}

/** A word spelled otherwise than printed, where it ever is. */
const otherwise = (draw: Draw, word: WordSpellings) =>
  word.others.length === 0 ? word.printed : draw.one(word.others);

/** Someone named by a given name and a second name, some with another spelling on record. */
export function twoWords(
  draw: Draw,
  culture: Invented['culture'],
  language: string,
  [first, second]: readonly [WordSpellings, WordSpellings],
  recorded: number,
): Invented {
  const other = `${otherwise(draw, first)} ${otherwise(draw, second)}`;
  const native = `${first.native} ${second.native}`;
  return {
    culture,
    spellings: [first, second],
    person: {
      name: `${first.printed} ${second.printed}`,
      family: second.printed,
      given: first.printed,
      order: 'given-first',
      forms: [
        form('native', native, language),
        ...(draw.chance(recorded) ? [form('transliteration', other)] : []),
      ],
    },
  };
}

export function uyghur(): Invented[] {
  const draw = drawFrom('uyghur');
  const men = wordsIn(uyghurMen);
  const women = wordsIn(uyghurWomen);
  const people = distinct(150, () =>
    twoWords(
      draw,
      'uyghur',
      'ug-Arab',
      [draw.one(draw.chance(0.62) ? men : women), draw.one(men)],
      0.3,
    ),
  );
  const penNames = ['Yultuz', 'Uchqun', 'Tengritagh', 'Bulaq', 'Sepil'];
  for (const [index, name] of penNames.entries()) {
    people[index * 7]?.person.forms.push(form('alias', name, 'ug-Latn'));
  }
  return people;
}

export function tibetan(): Invented[] {
  const draw = drawFrom('tibetan');
  const parts = tibetanWords
    .trim()
    .split('\n')
    .map((line) => ({
      ...wordSpellings(line),
      pinyin: line.split(' ')[3]?.replace('-', '') ?? '',
    }));
  return distinct(120, () => {
    const words = draw.chance(0.12) ? [draw.one(parts)] : [draw.one(parts), draw.one(parts)];
    if (words.length === 2 && words[0] === words[1]) words.pop();
    const joined = (spell: (word: WordSpellings) => string) => words.map(spell).join(' ');
    const forms = [form('native', words.map(({ native }) => native).join('་'), 'bo')];
    if (draw.chance(0.2)) {
      forms.push(
        form(
          'transliteration',
          joined((word) => otherwise(draw, word)),
        ),
      );
    }
    if (draw.chance(0.2) && words.every(({ pinyin }) => pinyin !== '')) {
      const inPinyin = words.map(({ pinyin }) => pinyin).join(' ');
      forms.push(form('transliteration', inPinyin, 'zh-Latn-pinyin'));
    }
    return {
      culture: 'tibetan',
      spellings: words,
      person: { name: joined(({ printed }) => printed), forms },
    };
  });
}

/** A family name as a woman bears it: -ova, -eva, -kyzy. */
const ofWoman = (word: WordSpellings): WordSpellings => {
  const latin = (name: string) => name.replace(/([oe][vf])$/u, '$1a').replace(/ul[yi]$/u, 'kyzy');
  return {
    printed: latin(word.printed),
    native: word.native.replace(/([ое]в)$/u, '$1а').replace(/ұлы$/u, 'қызы'),
    others: word.others.map(latin),
  };
};

/** Given names of an inventory, told apart by the family names that go with them. */
function withFamilies(draw: Draw, names: string, families: string) {
  const given = names.trim().split('\n');
  const family = wordsIn(families);
  return (): readonly [WordSpellings, WordSpellings] => {
    const line = draw.one(given);
    const drawn = draw.one(family);
    return [wordSpellings(line.replace('+', '')), line.startsWith('+') ? ofWoman(drawn) : drawn];
  };
}

export function centralAsian(): Invented[] {
  const draw = drawFrom('central asian');
  const some = (count: number, language: string, names: string, families: string) => {
    const words = withFamilies(draw, names, families);
    return distinct(count, () => twoWords(draw, 'steppe', language, words(), 0.3));
  };
  return [
    ...some(30, 'mn-Cyrl', steppe.mongolian, steppe.mongolian),
    ...some(28, 'kk-Cyrl', steppe.kazakh, steppe.kazakhFamilies),
    ...some(8, 'ky-Cyrl', steppe.kyrgyz, steppe.kyrgyzFamilies),
    ...some(16, 'uz-Cyrl', steppe.uzbek, steppe.uzbekFamilies),
  ];
}

export function vietnamese(): Invented[] {
  const draw = drawFrom('vietnamese');
  const families = vietnameseFamilies.split(' ');
  const middles = vietnameseMiddles.split(' ');
  const own = vietnameseGiven.split(' ');
  return distinct(100, () => {
    const family = draw.one(families);
    const middle = draw.one(middles);
    const last = draw.one(own);
    const second = draw.chance(0.2) ? `${middle} ${draw.one(middles)}` : middle;
    const given = draw.chance(0.06) ? last : `${second} ${last}`;
    const name = `${family} ${given}`;
    return {
      culture: 'vietnamese',
      person: { name, family, given, order: 'family-first', forms: [] },
    };
  });
}

export function arabicAndPersian(): Invented[] {
  const draw = drawFrom('arabic');
  const some = (count: number, language: string, names: string, families: string) => {
    const words = withFamilies(draw, names, families);
    return distinct(count, () => twoWords(draw, 'arabic', language, words(), 0.3));
  };
  const people = [
    ...some(64, 'ar', arabic, arabicFamilies),
    ...some(38, 'fa', persian, persianFamilies),
  ];
  const otherNames = new Map([
    ['Marwan Mansour', 'Abu Nidham'],
    ['Nawal el-Masri', 'Umm Yazan'],
    ['Karim Benali', 'Abu Rafiq'],
    ['Parvin Jafari', 'Sahar-e Bidar'],
    ['Khalid Kassem', 'Abu Layth'],
  ]);
  for (const { person } of people) {
    const other = otherNames.get(person.name);
    if (other !== undefined) person.forms.push(form('alias', other));
  }
  return people;
}

/** Those whose names are listed whole. */
const listed = (culture: Invented['culture'], given: string, family: string): Invented => ({
  culture,
  person: { name: `${given} ${family}`, family, given, order: 'given-first', forms: [] },
});

export const europeans = (): Invented[] =>
  european
    .trim()
    .split('\n')
    .map((line) => {
      const [given = '', family = ''] = line.slice(3).split('|');
      return listed('european', given, family);
    });

export const englishSpeakers = (): Invented[] =>
  english
    .trim()
    .split('\n')
    .map((line) => {
      const family = /(?:Ní |St\. )?\S+$/u.exec(line)?.[0] ?? '';
      return listed('english', line.slice(0, -family.length).trim(), family);
    });

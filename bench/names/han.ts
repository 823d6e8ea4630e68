import { families, givenCharacters, rareFamilies } from './inventory/han.ts';

// Chinese names: characters with their readings, and how these are spelled.

/** A character of a name. */
export interface Character {
  simplified: string;
  traditional: string;
  /** Pinyin without tone, v for ü. */
  syllable: string;
  tone: number;
  /** As spelled in Hong Kong; empty where this list has no such spelling. */
  cantonese: string;
}

export interface HanName {
  family: readonly Character[];
  given: readonly Character[];
}

function charactersOf(line: string): Character[] {
  const [simplified = '', traditional = '', readings = '', cantonese = ''] = line.split(' ');
  const old = traditional === '=' ? simplified : traditional;
  const spellings = cantonese.split(',');
  return readings.split(',').map((reading, index) => ({
    simplified: [...simplified][index] ?? '',
    traditional: [...old][index] ?? '',
    syllable: reading.slice(0, -1),
    tone: Number(reading.slice(-1)),
    cantonese: (spellings[index] ?? '').replace('-', ''),
  }));
}

const lines = (inventory: string) => inventory.trim().split('\n');
const rowsOf = (inventory: string) =>
  lines(inventory).map((line) => ({
    weight: Number(line.slice(0, line.indexOf(' '))),
    characters: charactersOf(line.slice(line.indexOf(' ') + 1)),
  }));

/** Family names, each as often as it is common. */
export const commonFamilies = rowsOf(families).flatMap(({ weight, characters }) =>
  Array.from({ length: weight }, () => characters),
);
export const specialFamilies = rowsOf(rareFamilies).map(({ characters }) => characters);
export const given = lines(givenCharacters).flatMap(charactersOf);

const byFamily = new Map(
  [...commonFamilies, ...specialFamilies].map((family) => [
    family.map(({ simplified }) => simplified).join(''),
    family,
  ]),
);
const byCharacter = new Map(given.map((character) => [character.simplified, character]));

/** The name written “单 国梅”, in simplified characters. */
export function hanName(text: string): HanName {
  const [familyText = '', givenText = ''] = text.split(' ');
  const family = byFamily.get(familyText);
  if (!family) throw new Error(`Unexpected family name ${familyText}, expected one of han.ts`);
  return {
    family,
    given: [...givenText].map((character) => {
      const found = byCharacter.get(character);
      if (!found) throw new Error(`Unexpected character ${character}, expected one of han.ts`);
      return found;
    }),
  };
}

export const simplified = ({ family, given }: HanName) =>
  [...family, ...given].map((character) => character.simplified).join('');
export const traditional = ({ family, given }: HanName) =>
  [...family, ...given].map((character) => character.traditional).join('');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Syllables as pinyin joins them, with its apostrophe before a vowel: Yong’an, Nüying. */
const joinPinyin = (syllables: readonly string[], apostrophe = '’') =>
  syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/u.test(syllable) ? apostrophe : '') + syllable)
    .join('')
    .replaceAll('v', 'ü');

export const pinyinWord = (characters: readonly Character[]) =>
  capital(joinPinyin(characters.map(({ syllable }) => syllable)));

export const pinyin = ({ family, given }: HanName) => `${pinyinWord(family)} ${pinyinWord(given)}`;

const toneMarks = ['', '\u0304', '\u0301', '\u030c', '\u0300'];

/** A syllable with its tone mark, which stands on a or e, on the o of ou, or else on the last vowel. */
export function toned({ syllable, tone }: Character): string {
  const spelled = syllable.replace('v', 'ü');
  const at =
    /[ae]|o(?=u)/u.exec(spelled)?.index ?? /[iouü](?=[^iouü]*$)/u.exec(spelled)?.index ?? 0;
  return `${spelled.slice(0, at + 1)}${toneMarks[tone] ?? ''}${spelled.slice(at + 1)}`.normalize(
    'NFC',
  );
}

export const tonedWord = (characters: readonly Character[]) =>
  capital(joinPinyin(characters.map(toned)));

// Wade–Giles, by https://en.wikipedia.org/wiki/Wade%E2%80%93Giles_table, without the circumflex of ê and
// the breve of ŭ, which names in print leave out.
const initials: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p’', d: 't', t: 't’', g: 'k', k: 'k’', j: 'ch', q: 'ch’', x: 'hs' },
  ...{ zh: 'ch', ch: 'ch’', r: 'j', z: 'ts', c: 'ts’' },
};
const wholeSyllables: Readonly<Record<string, string>> = {
  ...{ zhi: 'chih', chi: 'ch’ih', shi: 'shih', ri: 'jih', zi: 'tzu', ci: 'tz’u', si: 'szu' },
  ...{ ge: 'ko', ke: 'k’o', he: 'ho', e: 'o', er: 'erh', yi: 'i', you: 'yu', yu: 'yü' },
  ...{ yan: 'yen', ye: 'yeh', yong: 'yung', yue: 'yüeh', yuan: 'yüan', yun: 'yün' },
  ...{ guo: 'kuo', kuo: 'k’uo', huo: 'huo', shuo: 'shuo', gui: 'kuei', kui: 'k’uei' },
};

/** The Wade–Giles spelling of a pinyin syllable: xiao is hsiao, zhi is chih, lv is lü. */
function wadeGiles(syllable: string): string {
  const whole = wholeSyllables[syllable];
  if (whole !== undefined) return whole;
  const [, initial = '', rest = ''] = /^([^aeiouv]*)(.*)$/u.exec(syllable) ?? [];
  const final = rest
    .replace('v', 'ü')
    .replace(/^u/u, /^[jqx]$/u.test(initial) ? 'ü' : 'u')
    .replace(/uo$/u, 'o')
    .replace(/ong$/u, 'ung')
    .replace(/ian$/u, 'ien')
    .replace(/(?<=[iuü])e$/u, 'eh');
  return `${initials[initial] ?? initial}${final}`;
}

/** A name in Wade–Giles as Taiwan prints it: Chang Chih-p’ing, Ou-yang Hsiu. */
export const wadeGilesName = ({ family, given }: HanName) =>
  [family, given]
    .map((characters) => capital(characters.map(({ syllable }) => wadeGiles(syllable)).join('-')))
    .join(' ');

/** A name as Hong Kong prints it, with each syllable apart: Cheung Chi Ping. */
export const cantonese = ({ family, given }: HanName) =>
  [
    family.map((one) => capital(one.cantonese)).join(' '),
    ...given.map((one) => capital(one.cantonese)),
  ].join(' ');

export const hasCantonese = ({ family, given }: HanName) =>
  [...family, ...given].every((character) => character.cantonese !== '');

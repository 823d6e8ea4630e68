// From pinyin to Wade–Giles, by initials and finals, as the conversion table of the Library of Congress gives
// them ("ALA-LC Romanization Tables: Chinese", https://www.loc.gov/catdir/cpso/romanization/chinese.pdf,
// and its "New Chinese Romanization Guidelines", which list every syllable). Apostrophes and diacritics are
// left out: a reader rarely types them, and the finder ignores them.

/** Syllables that follow no rule of initials and finals. */
const whole: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  yi: 'i',
  ye: 'yeh',
  yan: 'yen',
  you: 'yu',
  yong: 'yung',
  yue: 'yueh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  er: 'erh',
  gui: 'kuei',
  kui: 'kuei',
  duo: 'to',
  tuo: 'to',
  nuo: 'no',
  luo: 'lo',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  zhuo: 'cho',
  chuo: 'cho',
  ruo: 'jo',
};

const initials: readonly (readonly [pinyin: string, wadeGiles: string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['d', 't'],
  ['t', 't'],
  ['g', 'k'],
  ['k', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

const finals: readonly (readonly [pinyin: RegExp, wadeGiles: string])[] = [
  [/ian$/u, 'ien'],
  [/ie$/u, 'ieh'],
  [/ue$/u, 'ueh'],
  [/ong$/u, 'ung'],
];

/** A syllable of pinyin without tones (`lü` as `lu`) in Wade–Giles, without apostrophes: `xiao` is `hsiao`. */
export function wadeGiles(syllable: string): string {
  const known = whole[syllable];
  if (known !== undefined) return known;
  const initial = initials.find(([pinyin]) => syllable.startsWith(pinyin));
  let rest = initial ? syllable.slice(initial[0].length) : syllable;
  for (const [pinyin, other] of finals) rest = rest.replace(pinyin, other);
  // After zh, ch, sh and r an e stands as in pinyin; elsewhere only ge, ke and he change, above.
  return `${initial?.[1] ?? ''}${rest}`;
}

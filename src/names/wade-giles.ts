// From pinyin to Wade–Giles, by initials and finals, as the conversion table of the Library of Congress gives
// them ("ALA-LC Romanization Tables: Chinese", https://www.loc.gov/catdir/cpso/romanization/chinese.pdf,
// and its "New Chinese Romanization Guidelines", which list every syllable). Apostrophes and diacritics are
// left out: a reader rarely types them, and the finder ignores them.

/** Finals, with the initials after which they change; before the initials do. */
const finals: readonly (readonly [pinyin: RegExp, wadeGiles: string])[] = [
  [/^([zcs]h|r)i$/u, '$1ih'],
  [/^[zc]i$/u, 'tzu'],
  [/^si$/u, 'ssu'],
  [/^([gkh]?)e$/u, '$1o'],
  [/^([gk])ui$/u, '$1uei'],
  [/^([dtnlzcrs]|[zc]h)uo$/u, '$1o'],
  [/^yi$/u, 'i'],
  [/^you$/u, 'yu'],
  [/^er$/u, 'erh'],
  [/^ye$|ie$|ue$/u, '$&h'],
  [/ian$/u, 'ien'],
  [/^yan$/u, 'yen'],
  [/ong$/u, 'ung'],
];

/** The initials that differ; ch, sh, p, t and k stand as they are, without their apostrophes. */
const initials: Readonly<Record<string, string>> = {
  zh: 'ch',
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** A syllable of pinyin without tones (`lü` as `lu`) in Wade–Giles, without apostrophes: `xiao` is `hsiao`. */
export function wadeGiles(syllable: string): string {
  const [pinyin, older] = finals.find(([final]) => final.test(syllable)) ?? [/$/u, ''];
  return syllable
    .replace(pinyin, older)
    .replace(/^(?:zh|[bdgjqxzr]|c(?!h))/u, (initial) => initials[initial] ?? '');
}

// Signs without a shape of their own, and the places where a script needs them.
// Sources: Unicode’s Default_Ignorable_Code_Point and Bidi_Control (https://www.unicode.org/reports/tr44/),
// and where joiners and selectors have a use: https://www.unicode.org/versions/latest/core-spec/chapter-23/.

/** What cannot be seen: ignorable signs, controls, ends of lines and paragraphs that no editor shows. */
const unseen = /[[\p{DI}\p{Cc}\p{Zl}\p{Zp}\uFFF9-\uFFFB]--[\t\n]]/gv;

/** Scripts in which joiners choose between shapes of a letter: Arabic and its kin, and those of South Asia. */
const joining = [
  ...['Arab', 'Syrc', 'Mand', 'Nkoo', 'Mong', 'Adlm', 'Rohg', 'Phag', 'Mani', 'Sogd'],
  ...[
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Tibt',
    'Mymr',
  ],
  ...[
    'Khmr',
    'Bali',
    'Java',
    'Sund',
    'Cham',
    'Lepc',
    'Limb',
    'Mtei',
    'Newa',
    'Cakm',
    'Tirh',
    'Gran',
  ],
];
/** Scripts without spaces between words, whose writers mark where a line may end. */
const unspaced = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Lana', 'Talu', 'Tavt', 'Tibt'];
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Mand', 'Samr', 'Adlm', 'Rohg'];

const letterOf = (scripts: readonly string[]) =>
  `[${scripts.map((script) => String.raw`\p{scx=${script}}`).join('')}]`;
const joined = letterOf(joining);
const wordEnds = letterOf(unspaced);

/** Places where such a sign does what its script needs of it. */
const needed = [
  String.raw`(?<=${joined})[\u200C\u200D]|\u200D(?=${joined})`,
  String.raw`(?<=${wordEnds})\u200B|\u200B(?=${wordEnds})`,
  // Emoji: families and professions, presentation, keys.
  String.raw`(?<=[\p{ExtPict}\p{EMod}\uFE0F])\u200D(?=\p{ExtPict})`,
  String.raw`(?<=\p{ExtPict})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  // Variants of Han signs, of their punctuation, and of Burmese and Mongolian letters.
  String.raw`(?<=\p{sc=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]|(?<=[、。！，．：；？])[\uFE00\uFE01]`,
  String.raw`(?<=\p{sc=Mymr})\uFE00|(?<=\p{scx=Mong})[\u180B-\u180F]`,
].map((pattern) => new RegExp(pattern, 'vy'));

const holds = (pattern: RegExp, text: string, index: number): boolean => {
  pattern.lastIndex = index;
  return pattern.test(text);
};

const hasRightToLeft = new RegExp(letterOf(rightToLeft), 'v');
const marks = /[\u061C\u200E\u200F]/u;
const flag = /\p{RGI_Emoji_Tag_Sequence}/vy;

/** Whether a place is in a line in which letters run from right to left; asked of places in their order. */
function lineTurner(text: string): (index: number) => boolean {
  let [end, turns] = [-1, false];
  return (index) => {
    if (index > end) {
      const start = text.lastIndexOf('\n', index) + 1;
      end = text.indexOf('\n', index);
      if (end < 0) end = text.length;
      turns = hasRightToLeft.test(text.slice(start, end));
    }
    return turns;
  };
}

/** Whether a tag belongs to a flag: those of England, Scotland and Wales are spelled by tags. */
function belongsToFlag(text: string, index: number): boolean {
  // A black flag, five tags and the one that ends them take two units each.
  const from = Math.max(0, index - 12);
  const begun = text.slice(from, index).lastIndexOf('\u{1F3F4}') + from;
  return begun >= from && holds(flag, text, begun) && flag.lastIndex > index;
}

/** A sign in a text, and where. */
export interface FoundSign {
  sign: string;
  index: number;
}

/** The signs of a text that nobody can see, but for those that the script around them needs. */
export function unseenSigns(text: string): FoundSign[] {
  const turns = lineTurner(text);
  return [...text.matchAll(unseen)]
    .map(({ 0: sign, index }) => ({ sign, index }))
    .filter(
      ({ sign, index }) =>
        !needed.some((pattern) => holds(pattern, text, index)) &&
        !(marks.test(sign) && turns(index)) &&
        !belongsToFlag(text, index),
    );
}

// Han signs, kana and their punctuation: between two of them a line end of the source is no space.
const signs = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const ends = new RegExp(`${signs}$`, 'u');
const begins = new RegExp(`^${signs}`, 'u');
const within = new RegExp(`(?<=${signs})\\n(?=${signs})`, 'gu');

/** Whether a line end between two texts is none for a reader: both meet in Chinese or Japanese signs. */
export const joinsLines = (before: string, after: string): boolean =>
  ends.test(before) && begins.test(after);

/** A text without the line ends that stand between Chinese or Japanese signs. */
export const withJoinedLines = (text: string): string => text.replaceAll(within, '');

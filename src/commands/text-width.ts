// Signs that take two cells of a terminal: those of East Asia and what is drawn as a picture. Source: the
// classes W and F of https://www.unicode.org/reports/tr11/, which regular expressions have no name for.
const wide =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\p{sc=Tang}\p{Emoji_Presentation}\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const halfwidth = /[\uFF61-\uFFDC]/u;
const drawnAsPicture = /\uFE0F/u;
/** Signs that are drawn onto the one before them, or not at all. */
const withoutWidth = /^[\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/** How many cells of a terminal a sign takes that a reader counts as one (a grapheme): 0, 1 or 2. */
export function cellsOf(grapheme: string): 0 | 1 | 2 {
  if (withoutWidth.test(grapheme)) return 0;
  if (halfwidth.test(grapheme)) return 1;
  return wide.test(grapheme) || drawnAsPicture.test(grapheme) ? 2 : 1;
}

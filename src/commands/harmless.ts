/**
 * A text that a terminal can show without obeying it: content may hold control signs, and signs that
 * turn the order of what is shown. Each stands as U+FFFD (�).
 */
export const harmless = (text: string) =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\u{FFFD}');

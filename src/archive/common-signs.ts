/**
 * Any sign but those of which nearly all text in Latin letters or Han characters is made. These are all seen, and none
 * is of a script whose letters pass for Latin ones.
 */
const uncommon = /[^\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u4E00-\u9FFF]/u;

/**
 * Whether a text is of common signs alone: then nothing in it can deceive, and the patterns that tell what can, which
 * take twenty times as long, need not be asked.
 */
export const isCommon = (text: string): boolean => !uncommon.test(text);

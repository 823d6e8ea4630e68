/**
 * The name of an index within Pagefind’s, as it stands before its results’ ids: the language alone, or with the part
 * of the archive that it is of, as a language tag says what is private: `en-x-2016-2023`.
 *
 * Pagefind keeps an index for each language that it meets, and reads of a tag only what stands before the first
 * hyphen: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.7
 */
export const partTag = (language: string, part: string): string =>
  part ? `${language}-x-${part}` : language;

/** The tag of the index that a file or a result is of, by its name: `en-x-2016-2023_1a9ef27`. */
export const tagOf = (name: string): string => name.split('_')[0] ?? '';

/** A text after which no day of a part sorts; nothing where the part may hold any. */
export function newestDay(tag: string): string | undefined {
  const [, first, last = first] = /-x-(\d+)(?:-(\d+))?/u.exec(tag) ?? [];
  return last === undefined ? undefined : `${last.padStart(4, '0')}-99`;
}

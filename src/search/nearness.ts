/** A text in lower case, without diacritics and punctuation, as Pagefind compares words. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .normalize('NFC');

// Without spaces a query is one word here, and several to Pagefind, which cuts it by a dictionary.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Whether words that a search marked are those that were asked for, inflected at most.
 *
 * Pagefind shortens a word that it does not know to the longest beginning that it knows, so that "xylophone"
 * finds whatever begins with x. A marked word counts where it shares at least two thirds of the word asked
 * for, from its beginning.
 */
export function answersQuery(query: string, marked: Iterable<string>): boolean {
  const asked = folded(query).split(/\s+/u).filter(Boolean);
  const found = [...marked].flatMap((word) => folded(word).split(/\s+/u));
  return asked.some((word) =>
    found.some(
      (other) =>
        commonBeginning(word, other) >= Math.ceil((word.length * 2) / 3) ||
        (unspaced.test(other) && word.includes(other)),
    ),
  );
}

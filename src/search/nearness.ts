/** A text in lower case, without diacritics and punctuation, as Pagefind compares words. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .normalize('NFC');

// Without spaces a query is one word here, and several to Pagefind, which cuts it by a dictionary.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

// The endings by which English words, and most names in English, change: prisoner, prisoners; torture, torturers.
const ending = /(?:ations?|ions?|ings?|ers?|ies|ed|es|e|s|y)$/u;

const stem = (word: string) => {
  const short = word.replace(ending, '');
  return short.length >= 3 ? short : word;
};

/** Whether every sign of an unspaced text stands in one of the words found within it. */
function isCovered(asked: string, found: readonly string[]): boolean {
  const open = new Set(Array.from(asked, (_, index) => index));
  for (const word of found) {
    if (!word || !unspaced.test(word)) continue;
    if (word.includes(asked)) return true;
    for (let at = asked.indexOf(word); at >= 0; at = asked.indexOf(word, at + 1)) {
      for (let index = at; index < at + word.length; index++) open.delete(index);
    }
  }
  return open.size === 0;
}

/** Whether words found answer a word asked for: it itself, inflected at most, or all of its parts. */
function isAnswered(asked: string, found: readonly string[]): boolean {
  if (unspaced.test(asked)) return isCovered(asked, found);
  return found.some((word) => asked === word || stem(asked) === stem(word));
}

const foundIn = (found: Iterable<string>) =>
  [...found].flatMap((word) => folded(word).split(/\s+/u)).filter(Boolean);

/** The words of a query, as they were typed. */
export const wordsOf = (query: string): string[] =>
  query.split(/\s+/u).filter((word) => folded(word).trim());

/**
 * The words of a query that no word found answers, as they were typed.
 *
 * Pagefind shortens a word that it does not know to the longest beginning that it knows, so that "xylophone"
 * finds whatever begins with x, and a misspelt name finds other names; that must not pass for an answer.
 * While a reader is typing, the last word may be the beginning of one found.
 */
export function missingWords(query: string, found: Iterable<string>): string[] {
  const words = foundIn(found);
  const asked = wordsOf(query);
  return asked.filter((word, index) => {
    const plain = folded(word).trim();
    const begins = index === asked.length - 1 && words.some((other) => other.startsWith(plain));
    return !begins && !isAnswered(plain, words);
  });
}

/**
 * How near what was found is to a query: how many signs of its words it answers, of one that it does not answer those
 * of the longest word found with which that one begins.
 */
export function nearness(query: string, found: Iterable<string>): number {
  const words = foundIn(found);
  return wordsOf(query)
    .map((word) => {
      const asked = folded(word).trim();
      const begun = words.map((other) =>
        other.startsWith(asked) ? asked : asked.startsWith(stem(other)) ? stem(other) : '',
      );
      return Math.max(0, ...begun.map(({ length }) => length));
    })
    .reduce((sum, one) => sum + one, 0);
}

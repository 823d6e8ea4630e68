import { isId, isReserved } from '../archive/address.ts';

const small = new Set(
  'a an and at by for from in of on or the to with about on behalf mr ms dr'.split(' '),
);

/**
 * An id without the words of a name: `2009-02-11-letter-for-lian-bo` is `2009-02-11-letter`.
 *
 * Takes the id, what tells whether an id holds the name, the noun that stands where nothing else is left, and the
 * ids that are taken.
 */
export function neutralId(
  id: string,
  holdsName: (id: string) => boolean,
  noun: string,
  isTaken: (id: string) => boolean,
): string {
  const [date = ''] = /^\d{4}(?:-\d\d){0,2}(?=-|$)/u.exec(id) ?? [];
  let words = id.slice(date.length).split('-').filter(Boolean);
  // The shortest run of words without which the name is gone, the first of those.
  for (let length = 1; holdsName(words.join('-')) && length <= words.length; length++) {
    const start = words.findIndex(
      (_, index) =>
        index + length <= words.length && holdsName(words.slice(index, index + length).join('-')),
    );
    if (start < 0) continue;
    words = words.toSpliced(start, length);
    length = 0;
  }
  while (small.has(words.at(-1) ?? '')) words.pop();
  while (small.has(words[0] ?? '')) words.shift();
  if (words.length === 0 || holdsName(words.join('-'))) words = [noun];
  const stem = [date, ...words].filter(Boolean).join('-');
  for (let number = 1; ; number++) {
    const made = number === 1 ? stem : `${stem}-${number}`;
    if (isId(made) && !isReserved(made) && !isTaken(made) && made !== id) return made;
  }
}

// An alphabetical list in pages, where it is too long for one. A number of a page would lead elsewhere whenever
// somebody is added further up, so a page holds what begins alike, and its address says with what: what is too much
// under S is parted into Sa, Sb, Sc.

/** What stands under a beginning: entries or, where these are too many for a page, parts of longer beginnings. */
export interface PrefixPart<T> {
  /** That of the list with what is added to its beginning: `latn-s-ab`, `hani-l-5218`. */
  id: string;
  /** "sab", "刘"; of those who begin alike to the end, with the number of the part: "li wei 2". */
  label: string;
  count: number;
  entries: readonly T[];
  parts: readonly PrefixPart<T>[];
}

/** A list to be parted. */
interface Whole<T> {
  /** The id of its page. */
  id: string;
  /** What all of it begins with. */
  prefix: string;
  /** In their order, which they keep. */
  entries: readonly T[];
}

/** Up to how many entries stand on one page: those of people have every form of a name. */
export const mostEntries = 300;

/** The id of a part: signs that may stand in an address as they are, others by their code points. */
const idOf = (id: string, sign: string, isFirst: boolean): string =>
  /[a-z0-9]/u.test(sign)
    ? `${id}${isFirst ? '-' : ''}${sign}`
    : `${id}-${sign.codePointAt(0)?.toString(16) ?? ''}`;

/** Those who begin alike to the end of their keys, as many on a page as it holds. */
const numbered = <T>({ id, prefix, entries }: Whole<T>): PrefixPart<T>[] =>
  Array.from({ length: Math.ceil(entries.length / mostEntries) }, (_, index) => {
    const of = entries.slice(index * mostEntries, (index + 1) * mostEntries);
    const label = index === 0 ? prefix : `${prefix} ${index + 1}`;
    return { id: `${id}--${index + 1}`, label, count: of.length, entries: of, parts: [] };
  });

/**
 * Parts a list that is too long for one page by the first sign after its beginning, and what is too long then again.
 * Gives nothing where it is not too long.
 *
 * Takes what an entry begins with, without what does not count there.
 */
export function prefixParts<T>(
  { id, prefix, entries }: Whole<T>,
  keyOf: (entry: T) => string,
  isFirst = true,
): PrefixPart<T>[] {
  if (entries.length <= mostEntries) return [];
  const place = [...prefix].length;
  const bySign = Map.groupBy(entries, (entry) => [...keyOf(entry)][place] ?? '');
  const [[only] = ['']] = bySign;
  // A page that led to one page alone would lead nowhere.
  if (bySign.size === 1 && only !== '') {
    const deeper = { id: idOf(id, only, isFirst), prefix: prefix + only, entries };
    return prefixParts(deeper, keyOf, false);
  }
  return [...bySign]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([sign, of]): PrefixPart<T>[] => {
      if (sign === '') return numbered({ id, prefix, entries: of });
      const whole = { id: idOf(id, sign, isFirst), prefix: prefix + sign, entries: of };
      const parts = prefixParts(whole, keyOf, false);
      const shown = parts.length > 0 ? [] : of;
      return [{ id: whole.id, label: whole.prefix, count: of.length, entries: shown, parts }];
    });
}

/** Every part, those of parts after them, with the one to which each belongs. */
export const everyPart = <T>(parts: readonly PrefixPart<T>[]): PrefixPart<T>[] =>
  parts.flatMap((part) => [part, ...everyPart(part.parts)]);

/** What two texts have between the beginning and the end that they share: changes stand there alone. */
function unshared(a: string, b: string): [string, string] {
  let start = 0;
  const least = Math.min(a.length, b.length);
  while (start < least && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (Math.min(endA, endB) > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}

/**
 * How many letters must be put in, left out, changed or exchanged with their neighbor to make one text of
 * another (optimal string alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * Gives `limit + 1` as soon as it is more than `limit`.
 */
export function distance(first: string, second: string, limit: number): number {
  if (first === second) return 0;
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  const [a, b] = unshared(first, second);
  // One change leaves one letter, or two that were exchanged.
  if (limit === 1 && Math.max(a.length, b.length) > 2) return 2;
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  let row: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const above = last[j - 1] ?? 0;
      let cost = Math.min(last[j] ?? 0, row[j - 1] ?? 0) + 1;
      cost = Math.min(cost, a[i - 1] === b[j - 1] ? above : above + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

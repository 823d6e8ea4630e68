/** Results in descending order of their keys. */
export interface OrderedList<T> {
  results: readonly T[];
  /** What no key is above, where that is known. */
  most?: string | undefined;
}

interface Queue<T> extends OrderedList<T> {
  next: number;
}

/** Lists that may begin with the highest keys come first. */
const byMost = <T>(a: OrderedList<T>, b: OrderedList<T>) =>
  a.most === b.most
    ? 0
    : a.most === undefined || (b.most !== undefined && a.most > b.most)
      ? -1
      : 1;

/**
 * Merges lists, each in descending order, into one, reading only as many keys as are asked for.
 *
 * Pagefind keeps an index for each language and part, and orders each of them, not all together; a result's date is
 * known only once its page is loaded, so it is loaded only for the head of each list, and of a list of older years
 * only once those of newer ones are at an end.
 */
export async function* mergeOrdered<T>(
  lists: readonly OrderedList<T>[],
  keyOf: (result: T) => Promise<string>,
): AsyncGenerator<T> {
  const queues: Queue<T>[] = lists
    .filter(({ results }) => results.length > 0)
    .toSorted(byMost)
    .map((list) => ({ ...list, next: 0 }));
  while (queues.length > 0) {
    let best: { queue: Queue<T>; result: T; key: string } | undefined;
    for (const queue of queues) {
      // Nor can any list after this one have a higher key.
      if (best && queue.most !== undefined && best.key >= queue.most) break;
      const result = queue.results[queue.next];
      if (result === undefined) continue;
      // With one list left there is nothing to compare.
      const key = queues.length > 1 ? await keyOf(result) : '';
      if (!best || key > best.key) best = { queue, result, key };
    }
    if (!best) return;
    best.queue.next++;
    if (best.queue.next >= best.queue.results.length) queues.splice(queues.indexOf(best.queue), 1);
    yield best.result;
  }
}

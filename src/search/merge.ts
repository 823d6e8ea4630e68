interface Queue<T> {
  results: readonly T[];
  next: number;
}

/**
 * Merges lists, each in descending order, into one, reading only as many keys as are asked for.
 *
 * Pagefind keeps an index for each language and orders each of them, not all together; a result's date is
 * known only once its page is loaded, so it is loaded only for the head of each list.
 */
export async function* mergeOrdered<T>(
  lists: readonly (readonly T[])[],
  keyOf: (result: T) => Promise<string>,
): AsyncGenerator<T> {
  const queues: Queue<T>[] = lists
    .filter((results) => results.length > 0)
    .map((results) => ({ results, next: 0 }));
  while (queues.length > 0) {
    let best: { queue: Queue<T>; result: T; key: string } | undefined;
    for (const queue of queues) {
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

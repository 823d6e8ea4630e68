/** How much is worked on at once, by its size: enough to keep every core busy, little enough to hold in memory. */
const atOnce = 128 * 2 ** 20;

/**
 * Works on several things at a time; gives what comes of each in their order, whichever is done first. What is done at
 * once and has nothing to wait for is given before anything else is begun.
 *
 * Takes the things, the work, and how many bytes of memory one of them may take while it waits.
 */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  work: (thing: T) => R | Promise<R>,
  sizeOf: (thing: T) => number,
): AsyncGenerator<R> {
  const waiting: { done: Promise<R>; size: number }[] = [];
  let held = 0;
  for (const thing of things) {
    const begun = waiting.length === 0 ? work(thing) : Promise.try(work, thing);
    if (!(begun instanceof Promise)) {
      yield begun;
      continue;
    }
    // Should it fail, that is told when its turn comes.
    begun.catch(() => undefined);
    const size = sizeOf(thing);
    waiting.push({ done: begun, size });
    held += size;
    for (let first = waiting[0]; first && held > atOnce; first = waiting[0]) {
      yield first.done;
      waiting.shift();
      held -= first.size;
    }
  }
  for (const { done } of waiting) yield done;
}

/** How many are worked on at once: enough to keep every core busy, few enough to hold in memory. */
const atOnce = 32;

/** Works on several things at a time; gives what comes of each in their order, whichever is done first. */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for (const thing of things) {
    const begun = work(thing);
    // Should it fail, that is told when its turn comes.
    begun.catch(() => undefined);
    waiting.push(begun);
    if (waiting.length >= atOnce) yield* waiting.splice(0, 1);
  }
  yield* waiting;
}

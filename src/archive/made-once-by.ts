/**
 * Gives what was made for a key, and makes it on first asking. Takes how it is made, and what it is kept in where
 * somebody else wants to see all that was made.
 */
export function madeOnceBy<Key, T>(
  make: (key: Key) => T,
  made = new Map<Key, T>(),
): (key: Key) => T {
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
}

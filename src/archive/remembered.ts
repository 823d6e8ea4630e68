/** How many answers are remembered: some megabytes of short texts. */
const most = 50_000;

/**
 * A function of a text that remembers what it gave, for what is asked of the same names and dates again and again. All
 * is forgotten when there is too much of it.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const now = make(text);
    made.set(text, now);
    return now;
  };
}

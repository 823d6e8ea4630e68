/** One letter, or several together, which then hold no vowel: X. B. or XB, but not Bo. */
const initial = /^(?:.|[^aeiouy]{2,3})$/u;

/** Whether some of the words may be initials. */
export const hasInitials = (words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => initial.test(word));

/** Whether words are a name with the rest of it as initials: X. Liu, Liu X.B., D. H. Wan. */
export function abbreviates(
  words: readonly string[],
  name: readonly string[],
  family: 'first' | 'last' | undefined,
): boolean {
  const rest = [...name];
  const initials: string[] = [];
  for (const word of words) {
    const place = rest.indexOf(word);
    if (place >= 0 && word.length > 1) rest.splice(place, 1);
    else if (initial.test(word)) initials.push(word);
    else return false;
  }
  const whole = family === 'first' ? name[0] : name.at(-1);
  const letters = initials.join('');
  if (!letters || rest.length === name.length || (family && rest.includes(whole ?? '')))
    return false;
  // The first letter begins the rest of the name, the others follow within it.
  const left = rest.join('');
  let from = 0;
  return (
    left[0] === letters[0] &&
    [...letters].every((letter) => (from = left.indexOf(letter, from) + 1) > 0)
  );
}

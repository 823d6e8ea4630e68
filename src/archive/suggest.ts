import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that was not understood, for "Did you mean …?".
 *
 * Takes the word and the known ones; gives the nearest that differs in at most a third of its letters
 * (and at most three), or nothing.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3));
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    // Each sign more or fewer is an edit: most words are told apart by their lengths alone.
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** "Did you mean `x`?", or an empty text where nothing known is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = suggest(word, known);
  return nearest === undefined ? '' : `Did you mean \`${nearest}\`?`;
}

import type { Publication } from './publication.ts';

/**
 * Renders the texts of some letters, which are kept then: processes that share the pages of a build share these first,
 * or each would render nearly all of them. One alone does so to tell how far it has come, or the first file that holds
 * all texts would take minutes. Takes these letters, and who hears of the progress.
 */
export async function renderTexts(
  { textOf }: Pick<Publication, 'textOf'>,
  letters: readonly string[],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  for (const [index, letter] of letters.entries()) {
    await textOf(letter);
    onProgress(index + 1, letters.length);
  }
}

import type { Publication } from './publication.ts';

/**
 * Renders the texts of some letters, which are kept then: processes that share the pages of a build share these first,
 * or each would render nearly all of them. Takes which are to be rendered here, and who hears of the progress.
 */
export async function renderTexts(
  { archive, textOf }: Publication,
  isMine: (letter: string) => boolean,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const mine = archive.letters.filter(({ id }) => isMine(id));
  for (const [index, { id }] of mine.entries()) {
    await textOf(id);
    onProgress(index + 1, mine.length);
  }
}

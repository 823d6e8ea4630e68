import { setImmediate } from 'node:timers/promises';
import type { Publication } from './publication.ts';

/** How texts are rendered. */
export interface RenderingOptions {
  /** Hears how many texts have been rendered, and of how many. */
  onProgress?: (done: number, of: number) => void;
  /** Whether another is to be rendered. */
  goesOn?: () => boolean;
}

/**
 * Renders the texts of some letters, which are kept then: processes that share the pages of a build share these first,
 * or each would render nearly all of them. One alone does so to tell how far it has come, or the first file that holds
 * all texts would take minutes. Takes these letters.
 */
export async function renderTexts(
  { textOf }: Pick<Publication, 'textOf'>,
  letters: readonly string[],
  { onProgress = () => undefined, goesOn = () => true }: RenderingOptions = {},
): Promise<void> {
  for (const [index, letter] of letters.entries()) {
    if (!goesOn()) return;
    await textOf(letter);
    onProgress(index + 1, letters.length);
    // Whoever sends this process word is heard meanwhile.
    await setImmediate();
  }
}

import { keysBefore, type Standing } from '../../publication/kept-files.ts';
import type { Publication } from '../../publication/publication.ts';
import { renderTexts } from '../../publication/render-texts.ts';
import { changedLetters } from './changed-letters.ts';

/**
 * Renders texts of letters that changed, which are kept for their pages, until something else is known, such as the
 * problems that another process finds; gives that. Takes what pages are made from, what stands in the output, and what
 * is awaited. Of content with errors a text may fail: whoever awaits these hears of it.
 */
export async function renderAhead<Known>(
  composing: Promise<Publication>,
  standing: Standing,
  awaited: Promise<Known>,
): Promise<Known> {
  let isAwaited = true;
  const rendering = composing
    .then((publication) => {
      const letters = isAwaited ? changedLetters(publication, keysBefore(standing)) : [];
      return renderTexts(publication, letters, { goesOn: () => isAwaited });
    })
    .catch(() => undefined);
  try {
    return await awaited;
  } finally {
    isAwaited = false;
    await rendering;
  }
}

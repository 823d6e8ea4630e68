import type { Publication } from './publication.ts';

/**
 * Renders the texts of some letters, which are kept then: processes that share the pages of a build share these first,
 * or each would render nearly all of them.
 */
export async function renderTexts(
  { archive, textOf }: Publication,
  isMine: (letter: string) => boolean,
): Promise<void> {
  for (const { id } of archive.letters) if (isMine(id)) await textOf(id);
}

import { folderOf } from '../../archive/address.ts';
import type { Publication } from '../../publication/publication.ts';

/** The letters that have a page that must be written. Takes what stands in the output: paths, and what they are known by. */
export const changedLetters = (
  { archive, keyOf }: Publication,
  before: ReadonlyMap<string, string>,
): string[] =>
  archive.letters
    .map(({ id }) => id)
    .filter((id) => before.get(`${folderOf('letter')}/${id}/index.html`) !== keyOf('letter', id));

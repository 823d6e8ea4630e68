import type { DataContext } from '../data/file.ts';
import type { Piece } from '../pieces.ts';
import { letterDocument } from './document.ts';

/** The name of the index that holds the letters. */
const index = 'letters';

/**
 * All letters as OpenSearch loads them: two lines each, the first saying where the second belongs.
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function* bulk({
  archive,
  site,
  bodyOf,
}: Pick<DataContext, 'archive' | 'site' | 'bodyOf'>): Generator<Piece> {
  for (const letter of archive.letters) {
    yield {
      of: [['letter', letter.id]],
      write: async () => {
        const document = letterDocument(letter, await bodyOf(letter.id), { archive, site });
        const action = { index: { _index: index, _id: letter.id } };
        return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
      },
    };
  }
}

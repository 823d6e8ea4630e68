import type { DataContext } from '../data/file.ts';
import { letterDocument } from './document.ts';

/** The name of the index that holds the letters. */
const index = 'letters';

/**
 * All letters as OpenSearch loads them: two lines each, the first saying where the second belongs.
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export async function bulk({ archive, site, bodyOf }: DataContext): Promise<string> {
  const lines: string[] = [];
  for (const letter of archive.letters) {
    const document = letterDocument(letter, await bodyOf(letter.id), { archive, site });
    const action = { index: { _index: index, _id: letter.id } };
    lines.push(`${JSON.stringify(action)}\n${JSON.stringify(document)}\n`);
  }
  return lines.join('');
}

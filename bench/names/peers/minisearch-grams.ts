import MiniSearch from 'minisearch';
import { fold } from '../../../src/archive/fold.ts';
import type { NamedForms } from '../named-forms.ts';
import { people, type Peer } from './peer.ts';

/** Every two and every three letters of a name that stand together, its ends marked, its words joined. */
function grams(text: string): string[] {
  const marked = `^${fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')}$`;
  return [2, 3].flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) =>
      marked.slice(at, at + length),
    ),
  );
}

/** MiniSearch on letters that stand together; forms that hold no others come first (`b: 1`). */
export const build: Peer<readonly NamedForms[]>['build'] = (named) => {
  const forms = named.flatMap(({ id, forms }) => forms.map((form) => ({ id, form })));
  const index = new MiniSearch({
    fields: ['form'],
    tokenize: grams,
    processTerm: (gram) => gram,
    searchOptions: { bm25: { k: 1.2, b: 1, d: 0 } },
  });
  index.addAll(forms.map(({ form }, number) => ({ id: number, form })));
  return (query, limit) =>
    people(
      index
        .search(query)
        .values()
        .map(({ id }) => forms[id as number]?.id ?? ''),
      limit,
    );
};

import MiniSearch from 'minisearch';
import { fold } from '../../../src/archive/fold.ts';
import type { NamedForms } from '../named-forms.ts';
import { people, type Peer } from './peer.ts';

/** MiniSearch on words: any of them, as a beginning or with three letters in ten changed. */
export const build: Peer<readonly NamedForms[]>['build'] = (named) => {
  const forms = named.flatMap(({ id, forms }) => forms.map((form) => ({ id, form })));
  const index = new MiniSearch({ fields: ['form'], processTerm: fold });
  index.addAll(forms.map(({ form }, number) => ({ id: number, form })));
  return (query, limit) =>
    people(
      index
        .search(query, { fuzzy: 0.3, prefix: true })
        .values()
        .map(({ id }) => forms[id as number]?.id ?? ''),
      limit,
    );
};

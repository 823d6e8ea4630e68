import Fuse from 'fuse.js';
import type { NamedForms } from '../named-forms.ts';
import { people, type Peer } from './peer.ts';

/** How many forms are taken to find the few people who bear them. */
const mostForms = 60;

/** Fuse.js as it comes, but for diacritics. */
export const build: Peer<readonly NamedForms[]>['build'] = (named) => {
  const forms = named.flatMap(({ id, forms }) => forms.map((form) => ({ id, form })));
  const fuse = new Fuse(forms, { keys: ['form'], ignoreDiacritics: true });
  return (query, limit) =>
    people(
      fuse.search(query, { limit: mostForms }).map(({ item }) => item.id),
      limit,
    );
};

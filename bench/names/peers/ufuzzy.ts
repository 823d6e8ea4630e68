import UFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../../../src/archive/fold.ts';
import type { NamedForms } from '../named-forms.ts';
import { people, type Peer } from './peer.ts';

/** How many words may stand in another order, and how many forms are ranked. */
const outOfOrder = 3;
const mostForms = 100_000;

/**
 * uFuzzy with one error a word, wherever in it, for letters of every script: its README, “Charsets,
 * Alphabets, Diacritics”.
 */
const options: UFuzzy.Options = {
  unicode: true,
  interSplit: String.raw`[^\p{L}\d']+`,
  intraSplit: String.raw`\p{Ll}\p{Lu}`,
  intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`,
  intraChars: String.raw`[\p{L}\d']`,
  intraContr: String.raw`'\p{L}{1,2}\b`,
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  intraSlice: [0, Infinity],
};

export const build: Peer<readonly NamedForms[]>['build'] = (named) => {
  const forms = named.flatMap(({ id, forms }) => forms.map((form) => ({ id, form: fold(form) })));
  const haystack = forms.map(({ form }) => form);
  const finder = new UFuzzy(options);
  return (query, limit) => {
    const [found, info, order] = finder.search(haystack, fold(query), outOfOrder, mostForms);
    const best = order ? order.map((at) => info.idx[at]) : (found ?? []);
    return people(
      best.values().map((at) => forms[at ?? -1]?.id ?? ''),
      limit,
    );
  };
};

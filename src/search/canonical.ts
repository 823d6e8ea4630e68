import type { Found } from '../names/finder.ts';
import { plainWords } from '../names/key.ts';

const sameName = (a: string, b: string) => plainWords(a).join(' ') === plainWords(b).join(' ');

/**
 * The name by which letters are searched for whom a query means: the canonical one, where the query as a whole
 * surely is one person's name and spells it otherwise. Nothing for a phrase, a part of a name, words in
 * quotes, or where people of different names are as near.
 */
export function canonicalName(query: string, found: readonly Found[]): string | undefined {
  const [first, ...others] = found;
  if (first?.band !== 'sure' || query.includes('"')) return undefined;
  if (['part', 'initials', 'phrase'].includes(first.reason)) return undefined;
  const rivals = others.filter(({ score, name }) => score === first.score && name !== first.name);
  return rivals.length > 0 || sameName(query, first.name) ? undefined : first.name;
}

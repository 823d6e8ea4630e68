import type { RecordKind } from '../address.ts';
import { located, type Content } from '../content.ts';
import { suggest } from '../suggest.ts';

/** The record that a former id leads to, which is none to build upon. */
export const formerly = (content: Content, kind: RecordKind, id: string): string | undefined =>
  located(content, kind).find(({ data }) => data.aliases.includes(id))?.id;

// The nearest of thousands of ids is not found at once, and the same slip may stand in many letters.
const answered = new WeakMap<Content, Map<string, string>>();

/**
 * The id that was meant by one that nobody has: its record’s id now, or the nearest known.
 *
 * That such an id is wrong is one problem; who is missing because of it is no second one.
 */
export function meantId(content: Content, kind: RecordKind, id: string): string {
  const known = content.known[kind];
  if (known.has(id)) return id;
  const answers = answered.get(content) ?? new Map<string, string>();
  answered.set(content, answers);
  const key = `${kind} ${id}`;
  const meant = answers.get(key) ?? formerly(content, kind, id) ?? suggest(id, known.keys()) ?? id;
  answers.set(key, meant);
  return meant;
}

import { isId, type RecordKind } from './address.ts';

/** A link in a body that leads to a record of the archive: `[Liu Xiaobo](person:liu-xiaobo)`. */
export interface RecordLink {
  kind: RecordKind;
  id: string;
}

/** The record that a link's target names (`person:liu-xiaobo`), or nothing for any other link. */
export function parseRecordLink(url: string): RecordLink | undefined {
  const groups = /^(?<kind>letter|person|organization|issue):(?<id>.*)$/u.exec(url)?.groups;
  if (!groups) return undefined;
  return { kind: groups['kind'] as RecordKind, id: groups['id'] ?? '' };
}

/** Whether a link's target is an address outside the archive, or a place in the letter itself. */
export const isOutwardLink = (url: string): boolean =>
  /^(?:https?:\/\/[^\s/]|mailto:\S|#)/iu.test(url);

/** Whether a text looks like the id of a letter, which begins with its date: `2010-10-21-words`. */
export const isLetterId = (text: string): boolean =>
  isId(text) && /^\d{4}(?:-\d\d){0,2}-[a-z]/u.test(text);

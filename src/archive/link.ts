import type { RecordKind } from './address.ts';

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

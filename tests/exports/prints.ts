import { createHash } from 'node:crypto';
import { recordKinds } from '../../src/archive/address.ts';
import { recordsByKind, type Archive } from '../../src/archive/archive.ts';
import type { Changes } from '../../src/archive/changes.ts';
import { fingerprints } from '../../src/archive/fingerprint.ts';

// What tests of fingerprints compare.

export const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

export const noChanges: Changes = {
  ofRecord: () => [],
  withdrawn: [],
  newest: undefined,
  otherwise: undefined,
};

/** All of a value as text, records inside it in full, so that nothing shown escapes a comparison. */
export const whole = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );

/** The fingerprint of each record, by kind and id. */
export function printed(archive: Archive, texts: ReadonlyMap<string, string>, code = 'one') {
  const { ofRecord } = fingerprints({
    ...{ archive, changes: noChanges, code, hash },
    textOf: (id) => hash(texts.get(id) ?? ''),
  });
  return new Map(
    recordKinds.flatMap((kind) =>
      recordsByKind(archive)[kind].map(({ id }) => [`${kind} ${id}`, ofRecord(kind, id)] as const),
    ),
  );
}

/** The keys under which two maps do not have the same. */
export const differing = (one: Map<string, string>, other: Map<string, string>) =>
  new Set([...one.keys(), ...other.keys()].filter((key) => one.get(key) !== other.get(key)));

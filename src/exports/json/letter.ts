import type { Root } from 'hast';
import type { z } from 'zod';
import type { LetterRecord } from '../../archive/archive.ts';
import { letterRecord, type JsonContext } from './record.ts';
import { schemaAddress, type letterFile } from './schema.ts';
import { json } from './write.ts';

/** Names by id, each once; an id that no record has is left out. */
function namesOf<T>(
  ids: readonly (string | undefined)[],
  find: (id: string) => T | undefined,
  name: (record: T) => string,
): Record<string, string> {
  const known = [...new Set(ids)].flatMap((id) => {
    const record = id === undefined ? undefined : find(id);
    return id === undefined || !record ? [] : [[id, name(record)] as const];
  });
  return Object.fromEntries(known);
}

/** What the ids in a letter's record stand for, so that its file can be read alone. */
function names(letter: LetterRecord, { archive }: JsonContext) {
  const parties = [...letter.signatories, ...letter.addressees];
  const { detainees, mentions, asks, issues, related, source } = letter;
  return {
    people: namesOf(
      [
        ...[...parties, ...detainees, ...mentions].map(({ person }) => person),
        ...asks.flatMap(({ people }) => people),
      ],
      archive.person,
      ({ name }) => name,
    ),
    organizations: namesOf(
      [...parties.map(({ organization }) => organization), source.publisher],
      archive.organization,
      ({ name }) => name,
    ),
    issues: namesOf(
      [...issues, ...asks.flatMap((ask) => ask.issues)],
      archive.issue,
      ({ label }) => label,
    ),
    letters: namesOf(
      related.map((other) => other.letter),
      archive.letter,
      ({ title }) => title,
    ),
  };
}

/** One letter as a JSON file. Takes its text, rendered and sanitized. */
export function letterJson(letter: LetterRecord, body: Root, context: JsonContext): string {
  const file: z.output<typeof letterFile> = {
    $schema: schemaAddress('letter-file', context.site),
    ...letterRecord(letter, body, context),
    names: names(letter, context),
  };
  return json(file);
}

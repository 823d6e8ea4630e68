import type { z } from 'zod';
import type { PersonRecord } from '../../archive/archive.ts';
import { personRecord, type JsonContext } from './record.ts';
import { reference } from './references.ts';
import { schemaAddress, type personFile } from './schema.ts';
import { json } from './write.ts';

/** One person as a JSON file: the record, and what each letter says of them. */
export function personJson(person: PersonRecord, context: JsonContext): string {
  const { archive, site } = context;
  const { detained, mentioned, asks, signed, received } = archive.ofPerson(person.id);
  const file: z.output<typeof personFile> = {
    $schema: schemaAddress('person-file', site),
    ...personRecord(person, context),
    reports: detained.map(({ letter, detainee: { person: _person, ...report } }) => ({
      ...reference(letter, site),
      ...report,
    })),
    mentions: mentioned.map(({ letter, mention: { person: _person, ...mention } }) => ({
      ...reference(letter, site),
      ...mention,
    })),
    asks: asks.map(({ letter, ask: { ask, kind } }) => ({ ...reference(letter, site), ask, kind })),
    signed: signed.map(({ letter, party: { organization, role, as, relation } }) => ({
      ...reference(letter, site),
      ...{ organization, role, as, relation },
    })),
    received: received.map(({ letter, party: { organization, role, as, relation } }) => ({
      ...reference(letter, site),
      ...{ organization, role, as, relation },
    })),
  };
  return json(file);
}

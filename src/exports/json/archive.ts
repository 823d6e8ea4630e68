import type { Root } from 'hast';
import type { z } from 'zod';
import {
  issueRecord,
  letterRecord,
  organizationRecord,
  personRecord,
  type JsonContext,
} from './record.ts';
import { schemaAddress, type archiveFile } from './schema.ts';
import { json } from './write.ts';

/**
 * The whole archive as one JSON file.
 *
 * Takes what gives the text of a letter, rendered and sanitized, and the moment of the last change.
 */
export async function archiveJson(
  context: JsonContext,
  bodyOf: (id: string) => Promise<Root>,
  updated: string,
): Promise<string> {
  const { archive, site } = context;
  const letters = [];
  for (const letter of archive.letters) {
    letters.push(letterRecord(letter, await bodyOf(letter.id), context));
  }
  const file: z.output<typeof archiveFile> = {
    $schema: schemaAddress('archive', site),
    title: site.title,
    description: site.description,
    url: site.page('/'),
    license: site.license,
    updated,
    letters,
    people: archive.people.map((person) => personRecord(person, context)),
    organizations: archive.organizations.map((organization) =>
      organizationRecord(organization, context),
    ),
    issues: archive.issues.map((issue) => issueRecord(issue, context)),
  };
  return json(file);
}

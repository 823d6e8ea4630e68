import type { Root } from 'hast';
import type { z } from 'zod';
import { framed, type Piece, type Share } from '../pieces.ts';
import {
  issueRecord,
  letterRecord,
  organizationRecord,
  personRecord,
  type JsonContext,
} from './record.ts';
import { schemaAddress, type archiveFile } from './schema.ts';
import { json, jsonWithin, listFrame } from './write.ts';

type ArchiveFile = z.output<typeof archiveFile>;
type Lists = 'letters' | 'people' | 'organizations' | 'issues';

/** How deep in the file a record stands. */
const depth = 2;

/**
 * The whole archive as one JSON file.
 *
 * Takes what gives the text of a letter, rendered and sanitized, and the moment of the last change.
 */
export function* archiveJson(
  context: JsonContext,
  bodyOf: (id: string) => Promise<Root>,
  updated: string,
): Generator<Piece> {
  const { archive, site } = context;
  const head: Omit<ArchiveFile, Lists> = {
    $schema: schemaAddress('archive', site),
    title: site.title,
    description: site.description,
    url: site.page('/'),
    license: site.license,
    updated,
  };
  const lists: Record<Lists, readonly Share[]> = {
    letters: archive.letters.map((letter) => ({
      of: [['letter', letter.id]],
      write: async () => jsonWithin(letterRecord(letter, await bodyOf(letter.id), context), depth),
    })),
    people: archive.people.map((person) => ({
      of: [['person', person.id]],
      write: () => jsonWithin(personRecord(person, context), depth),
    })),
    organizations: archive.organizations.map((organization) => ({
      of: [['organization', organization.id]],
      write: () => jsonWithin(organizationRecord(organization, context), depth),
    })),
    issues: archive.issues.map((issue) => ({
      of: [['issue', issue.id]],
      write: () => jsonWithin(issueRecord(issue, context), depth),
    })),
  };
  yield json(head).replace(/\n\}\n$/u, '');
  for (const [name, shares] of Object.entries(lists)) {
    yield `,\n  ${JSON.stringify(name)}: `;
    yield* framed(shares, listFrame(depth - 1));
  }
  yield '\n}\n';
}

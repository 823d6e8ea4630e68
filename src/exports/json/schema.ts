import { z } from 'zod';
import { askSchema } from '../../archive/ask.ts';
import { issueSchema } from '../../archive/issue.ts';
import { withoutEditorWords } from '../../archive/json-schema.ts';
import {
  addresseeSchema,
  detaineeSchema,
  letterSchema,
  mentionSchema,
  signatorySchema,
} from '../../archive/letter.ts';
import { organizationSchema } from '../../archive/organization.ts';
import { personSchema } from '../../archive/person.ts';
import type { Site } from '../site.ts';

// What the JSON files hold: the fields of the content's own schemas, so that they are explained once, and what
// only a published record has. Every list is there, if empty; a field of which nothing is known is left out.

const address = (description: string) => z.string().describe(description);

const published = {
  id: z.string().describe('The id of the record, as in its address.'),
  url: address('The page of the record.'),
  changed: z
    .string()
    .optional()
    .describe('The day on which the record last changed, YYYY-MM-DD, where its history is known.'),
};

const schemaOf = { $schema: address('The JSON Schema of this file.') };

/** A letter in the file of another record. */
const referenceFields = {
  letter: z.string().describe('The id of the letter.'),
  title: letterSchema.shape.title,
  date: letterSchema.shape.date,
  url: address('The page of the letter.'),
};
const letterReference = z.strictObject(referenceFields);

const names = z
  .record(z.string(), z.string())
  .describe('The names of records that this file refers to, by id.');

export const publishedLetter = letterSchema.extend({
  ...published,
  body: z
    .string()
    .describe(
      'The text as HTML, sanitized, with absolute addresses: the archive’s summary or the letter itself, as `text` says.',
    ),
});
export const publishedPerson = personSchema.extend(published);
export const publishedOrganization = organizationSchema.extend({
  ...published,
  url: published.url,
  website: organizationSchema.shape.url,
});
export const publishedIssue = issueSchema.extend(published);

const { relation: signedAs, role, as, organization, person } = signatorySchema.shape;
const { relation: receivedAs } = addresseeSchema.shape;
const { person: _held, ...report } = detaineeSchema.shape;
const { person: _mentioned, ...mention } = mentionSchema.shape;

export const letterFile = publishedLetter
  .extend({
    ...schemaOf,
    names: z
      .strictObject({ people: names, organizations: names, issues: names, letters: names })
      .describe('What the ids in this file stand for.'),
  })
  .describe('A letter of the archive.');

export const personFile = publishedPerson
  .extend({
    ...schemaOf,
    reports: z
      .array(z.strictObject({ ...referenceFields, ...report }))
      .describe(
        'What each letter that presents them as a prisoner reports of them on its date, oldest first. It may have changed since.',
      ),
    mentions: z
      .array(z.strictObject({ ...referenceFields, ...mention }))
      .describe('Letters that name them otherwise, oldest first.'),
    asks: z
      .array(
        z.strictObject({
          ...referenceFields,
          ask: askSchema.shape.ask,
          kind: askSchema.shape.kind,
        }),
      )
      .describe('What letters ask for them by name, oldest first.'),
    signed: z
      .array(z.strictObject({ ...referenceFields, organization, role, as, relation: signedAs }))
      .describe('Letters that they signed or issued, oldest first.'),
    received: z
      .array(z.strictObject({ ...referenceFields, organization, role, as, relation: receivedAs }))
      .describe('Letters that address them, call on them or were copied to them, oldest first.'),
  })
  .describe('A person whom letters name.');

export const organizationFile = publishedOrganization
  .extend({
    ...schemaOf,
    parts: z.array(z.string()).describe('Ids of the bodies that are part of it.'),
    signed: z
      .array(z.strictObject({ ...referenceFields, person, role, as, relation: signedAs }))
      .describe('Letters that it signed or issued, or that someone signed for it, oldest first.'),
    received: z
      .array(z.strictObject({ ...referenceFields, person, role, as, relation: receivedAs }))
      .describe('Letters that address it, call on it or were copied to it, oldest first.'),
    published: z.array(letterReference).describe('Letters that it published, oldest first.'),
  })
  .describe('An organization that signs, receives or publishes letters.');

export const issueFile = publishedIssue
  .extend({
    ...schemaOf,
    narrower: z.array(z.string()).describe('Ids of the issues that are part of it.'),
    letters: z.array(letterReference).describe('Letters that raise it, oldest first.'),
  })
  .describe('A subject that letters raise.');

export const archiveFile = z
  .strictObject({
    ...schemaOf,
    title: z.string().describe('The name of the archive.'),
    description: z.string().describe('What the archive holds.'),
    url: address('The archive’s first page.'),
    license: z
      .strictObject({ label: z.string(), url: z.string() })
      .describe(
        'The license of what the archive writes; `rights` of a letter are those of the letter.',
      ),
    updated: z
      .string()
      .describe(
        'When anything of the archive last changed: a moment of ISO 8601. Where its history is not known, the last day of which a letter’s record tells.',
      ),
    letters: z.array(publishedLetter).describe('All letters, newest first.'),
    people: z.array(publishedPerson).describe('Everyone whom letters name.'),
    organizations: z
      .array(publishedOrganization)
      .describe('Bodies that sign, receive or publish letters.'),
    issues: z.array(publishedIssue).describe('Subjects that letters raise.'),
  })
  .describe('The whole archive.');

/** What each kind of JSON file holds. */
const files = {
  'letter-file': letterFile,
  'person-file': personFile,
  'organization-file': organizationFile,
  'issue-file': issueFile,
  archive: archiveFile,
};

export type FileSchema = keyof typeof files;
export const fileSchemas = Object.keys(files) as FileSchema[];

/** The address of the JSON Schema of a kind of file. */
export const schemaAddress = (name: FileSchema, site: Site): string =>
  site.page(`/schema/${name}.json`);

/** The JSON Schema (draft-07) of a kind of JSON file, with the address at which it is published. */
export const fileSchema = (name: FileSchema, site: Site): Record<string, unknown> => ({
  $id: schemaAddress(name, site),
  ...withoutEditorWords(z.toJSONSchema(files[name], { target: 'draft-7', io: 'output' })),
});

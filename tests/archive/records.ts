import type { z } from 'zod';
import {
  buildArchive,
  type Archive,
  type IssueRecord,
  type LetterRecord,
  type OrganizationRecord,
  type PersonRecord,
  type Records,
} from '../../src/archive/archive.ts';
import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';

// Records as short as a test needs them, through the schemas, so that they are what a file could hold.

type Fields<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** What a letter must have, and nothing else. */
export const leastLetter = {
  title: 'A letter',
  date: '2014-03-02',
  kind: 'open-letter',
  language: 'en',
  letterLanguages: ['en'],
  signatories: [{ group: 'neighbors of the harbor' }],
  source: {},
  text: 'summary',
  rights: 'InC',
} as const satisfies Record<string, unknown>;

export const letter = (id: string, fields: Fields<typeof letterSchema> = {}): LetterRecord => ({
  ...letterSchema.parse({ ...leastLetter, ...fields }),
  id,
});

export const person = (id: string, fields: Fields<typeof personSchema> = {}): PersonRecord => ({
  ...personSchema.parse({ name: id, ...fields }),
  id,
});

export const organization = (
  id: string,
  fields: Fields<typeof organizationSchema> = {},
): OrganizationRecord => ({ ...organizationSchema.parse({ name: id, ...fields }), id });

export const issue = (id: string, fields: Fields<typeof issueSchema> = {}): IssueRecord =>
  issueSchema.parse({ id, label: id, definition: 'An issue.', ...fields });

export const archiveOf = (records: Partial<Records>): Archive =>
  buildArchive({ letters: [], people: [], organizations: [], issues: [], ...records });

export const ids = (records: Iterable<{ id: string }>): string[] =>
  [...records].map(({ id }) => id);

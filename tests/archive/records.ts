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

/** Every text of a value, changed. */
function texts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => texts(one, change)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, texts<unknown>(one, change)]),
  ) as T;
}

/**
 * A record as its schema makes it, though with control characters, which the schema refuses: whoever writes
 * records out must bear them all the same. While it is parsed, signs of no meaning stand for them (U+E000 on).
 */
function made<Schema extends z.ZodType>(schema: Schema, fields: unknown): z.output<Schema> {
  const hidden = texts(fields, (text) =>
    text.replaceAll(/\p{Cc}/gu, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0))),
  );
  return texts(schema.parse(hidden), (text) =>
    text.replaceAll(/[\uE000-\uE09F]/gu, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xe000),
    ),
  );
}

export const letter = (id: string, fields: Fields<typeof letterSchema> = {}): LetterRecord => ({
  ...made(letterSchema, { ...leastLetter, ...fields }),
  id,
});

export const person = (id: string, fields: Fields<typeof personSchema> = {}): PersonRecord => ({
  ...made(personSchema, { name: id, ...fields }),
  id,
});

export const organization = (
  id: string,
  fields: Fields<typeof organizationSchema> = {},
): OrganizationRecord => ({ ...made(organizationSchema, { name: id, ...fields }), id });

export const issue = (id: string, fields: Fields<typeof issueSchema> = {}): IssueRecord =>
  made(issueSchema, { id, label: id, definition: 'An issue.', ...fields });

export const archiveOf = (records: Partial<Records>): Archive =>
  buildArchive({ letters: [], people: [], organizations: [], issues: [], ...records });

export const ids = (records: Iterable<{ id: string }>): string[] =>
  [...records].map(({ id }) => id);

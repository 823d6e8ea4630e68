import { z } from 'zod';
import type { RecordKind } from './address.ts';
import { issueSchema } from './issue.ts';
import { letterSchema } from './letter.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';

// Records as JSON Schema: https://json-schema.org/draft-07. That draft, because every version of the
// YAML extension of VS Code reads it; the later ones need yaml-language-server 1.20 (its change log).

/** What a file of the content folder holds, and the schema that says so. */
const schemas = {
  letter: letterSchema.describe('The record of a letter: the part between the lines of ---.'),
  person: personSchema.describe('Someone named in a letter.'),
  organization: organizationSchema.describe(
    'A body that signs, receives or publishes letters; a government or a ministry is one too.',
  ),
  issues: z
    .array(issueSchema.describe('A subject that letters raise.'))
    .describe('All issues, each beginning with - id.'),
};

export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** A record that others may name: what an editor offers. */
export interface KnownRecord {
  id: string;
  /** What it is called, beside its id. */
  name: string;
}

export type KnownRecords = Readonly<Record<RecordKind, readonly KnownRecord[]>>;

type Json = Record<string, unknown>;

/** Ids as VS Code offers them. A new id is not refused: its record may be written next. */
const offered = (records: readonly KnownRecord[]) =>
  records.map(({ id, name }) => ({ label: id, description: name, body: id }));

/** A part of a schema as an editor needs it, who sees the file as it is written. */
function asWritten(part: Json, known: KnownRecords | undefined): Json {
  const { recordKind, default: preset, ...rest } = part;
  // YAML reads `2009` as a number; where text belongs, the archive takes what is written.
  const isText = rest['type'] === 'string' && !rest['enum'];
  return {
    ...rest,
    ...(isText ? { type: ['string', 'number'] } : {}),
    // An empty list is what a field that is left out means: nothing to write.
    ...(preset === undefined || Array.isArray(preset) ? {} : { default: preset }),
    ...(recordKind && known ? { defaultSnippets: offered(known[recordKind as RecordKind]) } : {}),
  };
}

const isPart = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of a schema in which each part is another; a part is changed after those within it. */
const mapped = (schema: object, change: (part: Json) => Json): Json =>
  JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    isPart(value) ? change(value) : value,
  ) as Json;

/** A schema of zod without what it holds for editors alone, as other readers need it. */
export const withoutEditorWords = (schema: object): Json =>
  mapped(schema, ({ recordKind: _kind, enumDescriptions: _words, ...rest }) => rest);

/**
 * The JSON Schema (draft-07) of a file of the content folder: fields, values and descriptions, as zod has
 * them, and of our own checks what JSON Schema can say. What it accepts, `npm run check` may still refuse.
 *
 * Takes the name of the schema, and the records of an archive whose ids an editor is to offer.
 */
export function jsonSchema(name: SchemaName, known?: KnownRecords): Json {
  const schema = z.toJSONSchema(schemas[name], { target: 'draft-7', io: 'input' });
  return mapped(schema, (part) => asWritten(part, known));
}

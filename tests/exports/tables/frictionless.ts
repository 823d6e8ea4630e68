import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { cellsOf } from './read.ts';

// The rules of Frictionless Data, version 1: https://specs.frictionlessdata.io/tabular-data-package/

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: true; unique?: true; enum?: string[] };
}

export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

export interface DataPackage {
  name: string;
  resources: Resource[];
}

const profile = (name: string) => {
  const file = path.resolve(import.meta.dirname, '../../standards', `${name}.json.gz`);
  // Their profiles use words of their own, to order forms, and a format that ajv leaves to a plugin.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(gunzipSync(readFileSync(file)).toString()) as object);
  return (value: unknown) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const packageFaults = profile('data-package');
const schemaFaults = profile('table-schema');

const types: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** The rows of each table, by its name: the values of the header, then those of each row. */
export type Tables = ReadonlyMap<string, string[][]>;

const columnOf = ([header = [], ...rows]: string[][], name: string) =>
  rows.map((row) => row[header.indexOf(name)] ?? '');

function fieldFaults({ name, type, format, constraints = {} }: Field, cells: string[]): string[] {
  const wrong = cells.flatMap((cell) => {
    if (cell === '') return constraints.required ? [`${name} is empty`] : [];
    const fits =
      types[type]?.test(cell) &&
      (format !== 'uri' || URL.canParse(cell)) &&
      (constraints.enum?.includes(cell) ?? true);
    return fits ? [] : [`${name} is ${cell}`];
  });
  return constraints.unique
    ? [...wrong, ...repeated(cells).map((cell) => `${name} repeats ${cell}`)]
    : wrong;
}

function resourceFaults({ name, schema }: Resource, tables: Tables): string[] {
  const cells = tables.get(name);
  const [header = [], ...rows] = cells ?? [];
  if (!cells) return ['is not there'];
  const names = schema.fields.map((field) => field.name);
  const keys = rows.map((row) =>
    schema.primaryKey.map((key) => row[header.indexOf(key)] ?? '').join(' '),
  );
  const dangling = schema.foreignKeys.flatMap(({ fields, reference }) => {
    const there = tables.get(reference.resource || name);
    const known = new Set(there && columnOf(there, reference.fields));
    return columnOf(cells, fields)
      .filter((cell) => cell !== '' && !known.has(cell))
      .map((cell) => `${fields} leads nowhere: ${cell}`);
  });
  return [
    ...(JSON.stringify(header) === JSON.stringify(names) ? [] : [`has the columns ${header}`]),
    ...rows.filter((row) => row.length !== names.length).map((row) => `has the row ${row}`),
    ...schema.fields.flatMap((field) => fieldFaults(field, columnOf(cells, field.name))),
    ...repeated(keys).map((key) => `repeats the key ${key}`),
    ...dangling,
    ...schemaFaults(schema),
  ];
}

/** The tables of a package as they are read. Takes what gives the text of a file. */
export const tablesOf = ({ resources }: DataPackage, read: (file: string) => string): Tables =>
  new Map(resources.map(({ name, path: file }) => [name, cellsOf(read(file))]));

/** What is wrong with a package, by the rules of the standard: nothing where it is valid. */
export function faults(value: DataPackage, read: (file: string) => string): string[] {
  const tables = tablesOf(value, read);
  return [
    ...packageFaults(value),
    ...value.resources.flatMap((resource) => {
      const bytes = Buffer.from(read(resource.path));
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return [
        ...(resource.bytes === bytes.length ? [] : [`has ${bytes.length} bytes`]),
        ...(resource.hash === hash ? [] : ['has another hash']),
        ...resourceFaults(resource, tables),
      ].map((fault) => `${resource.name} ${fault}`);
    }),
  ];
}

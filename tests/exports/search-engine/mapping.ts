import type { Mapping } from '../../../src/exports/search-engine/mapping.ts';

// What OpenSearch would say of a document, by the rules of its documentation; it does not run here.

type Properties = Readonly<Record<string, Mapping>>;

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const moment = Date.parse(value);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
};

/** Lucene's IndexWriter.MAX_TERM_LENGTH, in bytes. */
const mostOfTerm = 32766;

function valueFaults(value: unknown, mapping: Mapping, path: string): string[] {
  const { type, properties = {} } = mapping;
  if (type === 'nested') return documentFaults(value, properties, `${path}.`);
  if (type === 'date') return isDay(value) ? [] : [`${path}: no day`];
  if (type === 'date_range') {
    const { gte, lte, ...others } = value as Record<string, unknown>;
    const bounds = [gte, lte].filter((bound) => bound !== undefined);
    const isRange = Object.keys(others).length === 0 && bounds.length > 0 && bounds.every(isDay);
    return isRange && !(gte && lte && gte > lte) ? [] : [`${path}: no range of days`];
  }
  if (typeof value !== 'string') return [`${path}: no text`];
  const bytes = Buffer.byteLength(value);
  const ignored = Number(mapping['ignore_above'] ?? Infinity) < value.length;
  return type === 'keyword' && bytes > mostOfTerm && !ignored ? [`${path}: ${bytes} bytes`] : [];
}

/** What a document has that the index has no room for. Any field may hold several values. */
export function documentFaults(document: unknown, properties: Properties, path = ''): string[] {
  if (typeof document !== 'object' || document === null) return [`${path}: no object`];
  return Object.entries(document).flatMap(([name, value]) => {
    const mapping = properties[name];
    if (!mapping) return [`${path}${name}: not in the mapping`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => valueFaults(one, mapping, `${path}${name}`));
  });
}

/** Every field of a mapping with its path, those within others too. */
export function fieldsOf(properties: Properties, path = ''): [path: string, mapping: Mapping][] {
  return Object.entries(properties).flatMap(([name, mapping]) => {
    const own = `${path}${name}`;
    const within = { ...mapping.fields, ...mapping.properties };
    return [[own, mapping], ...fieldsOf(within, `${own}.`)] as [string, Mapping][];
  });
}

interface Analyzed {
  lines: string[];
  /** Each action with its document. */
  pairs: [action: unknown, document: Record<string, unknown>][];
}

/** Reads the bulk format as OpenSearch does: lines end with a line feed and nothing else, the last one too. */
export function readBulk(text: string): Analyzed {
  if (text !== '' && !text.endsWith('\n')) throw new Error('Unexpected end within a line');
  const lines = text.split('\n').slice(0, -1);
  const values = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  if (values.length % 2 !== 0) throw new Error('Unexpected action without a document');
  const pairs = values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, values[index + 1] ?? {}] as [unknown, Record<string, unknown>]] : [],
  );
  return { lines, pairs };
}

import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { beyondLimits, recordBeyondLimits } from '../limits.ts';
import { keyText } from '../yaml-value.ts';

/** Fields by their names, each with its value as a text that is the same for equal values. */
export type Values = ReadonlyMap<string, string>;

const options = {
  prettyErrors: false,
  stringKeys: false,
  uniqueKeys: false,
} as const;

/** The words of a text, however its lines are broken. */
export const wordsOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * A value as a text that no comment, quoting, order of fields or empty list changes: `2009` and `"2009"` are the
 * same here, as they are to whoever reads a record. Empty for what says nothing.
 *
 * Throws a TypeError for what no record may hold: an alias stands for something elsewhere.
 */
function valueText(node: unknown): string {
  if (isMap(node)) {
    const fields = node.items
      .map(({ key, value }) => [keyText(key), valueText(value)] as const)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return fields.length > 0 ? JSON.stringify(fields) : '';
  }
  if (isSeq(node)) return node.items.length > 0 ? JSON.stringify(node.items.map(valueText)) : '';
  if (isScalar(node)) return wordsOf(node.source ?? '');
  if (node === null || node === undefined) return '';
  throw new TypeError('an alias');
}

/** The root of a YAML text; nothing where it cannot be parsed, or should not be. */
function rootOf(text: string): Node | null | undefined {
  const source = { file: '', text };
  if (beyondLimits(source) ?? recordBeyondLimits('', text, 0)) return undefined;
  const { contents, errors } = parseDocument(text, options);
  return errors.length > 0 ? undefined : contents;
}

/** The values of a map’s fields. */
const fieldsOf = (node: unknown): Values | undefined =>
  isMap(node)
    ? new Map(node.items.map(({ key, value }) => [keyText(key), valueText(value)]))
    : undefined;

// What stood in a file years ago may be anything: the parser may run out of stack, and we with it.
function orNothing<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The values of a record written in YAML; nothing where it cannot be read. */
export const valuesOf = (yaml: string): Values | undefined =>
  orNothing(() => fieldsOf(rootOf(yaml)));

/** The values of each entry of a list written in YAML, without those that are no records; nothing where it cannot be read. */
export const entriesOf = (yaml: string): Values[] | undefined =>
  orNothing(() => {
    const root = rootOf(yaml);
    // A file in which nothing stands but comments is an empty list.
    if (root === null) return [];
    return isSeq(root) ? root.items.flatMap((item) => fieldsOf(item) ?? []) : undefined;
  });

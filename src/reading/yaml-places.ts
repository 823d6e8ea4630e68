import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '../archive/content.ts';
import { keyText } from './yaml-value.ts';

/** Where a value of a text begins, and where its key does; offsets, from zero. */
interface Spot {
  start: number | undefined;
  key: number | undefined;
  /** What stands in it: the values of a record beside their names, or the entries of a list. */
  names?: readonly string[];
  below?: readonly Spot[];
}

/** Where a node begins. */
export const startOf = (node: unknown): number | undefined =>
  (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range
    ? node.range[0]
    : undefined;

function spotOf(node: unknown, key: unknown): Spot {
  const own = { start: startOf(node), key: startOf(key) };
  if (isMap(node)) {
    return {
      ...own,
      names: node.items.map((pair) => keyText(pair.key)),
      below: node.items.map((pair) => spotOf(pair.value, pair.key)),
    };
  }
  return isSeq(node) ? { ...own, below: node.items.map((item) => spotOf(item, undefined)) } : own;
}

/** The spot at a path, or of the nearest part around it that is there. */
function find(root: Spot, path: FieldPath): Spot {
  let spot = root;
  for (const step of path) {
    const index = typeof step === 'string' ? spot.names?.indexOf(step) : spot.names ? -1 : step;
    const next = spot.below?.[index ?? -1];
    if (!next) return spot;
    spot = next;
  }
  return spot;
}

/** Offsets by the paths of fields. */
export interface Places {
  /** Where the value at a path begins, or its key where nothing stands there. */
  value: (path: FieldPath) => number;
  /** Where the key at a path begins, or the value where it has no key. */
  key: (path: FieldPath) => number;
}

/**
 * Where each part of a document stands. It keeps the places alone: the documents of ten thousand letters are
 * a quarter of a gigabyte.
 */
export function placesOf(contents: unknown): Places {
  const root = spotOf(contents, undefined);
  const first = (...offsets: (number | undefined)[]) =>
    offsets.find((one) => one !== undefined) ?? 0;
  return {
    value: (path) => {
      const { start, key } = find(root, path);
      return first(start, key);
    },
    key: (path) => {
      const { start, key } = find(root, path);
      return first(key, start);
    },
  };
}

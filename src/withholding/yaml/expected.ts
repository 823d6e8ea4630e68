import type { FieldPath } from '../../archive/content.ts';
import { edited } from '../edit.ts';
import type { Fields, Operation } from './operation.ts';

type Plain = Record<string | number, unknown>;

const at = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, step) => (value as Plain | undefined)?.[step], root);

const plainFields = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  );

const hasPath = (path: FieldPath) => (other: FieldPath) =>
  other.length === path.length && other.every((step, index) => step === path[index]);

/** Those of the paths below which everything goes: a list of which no entry is left goes itself. */
export function wholePaths(root: unknown, removed: readonly FieldPath[]): FieldPath[] {
  const gone = [...removed];
  for (let index = 0; index < gone.length; index++) {
    const parent = gone[index]?.slice(0, -1) ?? [];
    const value = at(root, parent);
    if (typeof value !== 'object' || value === null || gone.some(hasPath(parent))) continue;
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    if ([...steps].every((step) => gone.some(hasPath([...parent, step])))) gone.push(parent);
  }
  return gone.filter(
    (path, index) =>
      gone.findIndex(hasPath(path)) === index &&
      !gone.some(
        (other) => other.length < path.length && hasPath(other)(path.slice(0, other.length)),
      ),
  );
}

/** Fields of a record that must be there, though nothing be left in them: they become `{}`. */
export const isKept = (path: FieldPath) => path.length === 1 && path[0] === 'source';

/**
 * What a record says once operations have changed it: what its changed text must then hold, and nothing else.
 * Takes and gives plain values in which every scalar is text.
 */
export function expected(before: unknown, operations: readonly Operation[]): unknown {
  const root = structuredClone(before);
  const writes = Map.groupBy(
    operations.filter((operation) => operation.do === 'write'),
    ({ path }) => JSON.stringify(path),
  );
  for (const edits of writes.values()) {
    const path = edits[0]?.path ?? [];
    const parent = at(root, path.slice(0, -1)) as Plain;
    const last = path.at(-1) ?? '';
    parent[last] = edited(String(parent[last]), edits);
  }
  for (const operation of operations) {
    if (operation.do !== 'add') continue;
    let parent = root as Plain;
    for (const step of operation.path.slice(0, -1)) parent = (parent[step] ??= {}) as Plain;
    parent[operation.path.at(-1) ?? ''] = operation.value;
  }
  const removed = operations.filter((operation) => operation.do === 'remove');
  const gone = wholePaths(
    before,
    removed.map(({ path }) => path),
  ).map((path) => ({ path, by: [] as readonly Fields[] }));
  const replaced = operations.filter((operation) => operation.do === 'replace');
  // From the last on, so that the numbers of those before it stay.
  const changes = [...gone, ...replaced].toSorted((a, b) => byLast(b.path, a.path));
  for (const { path, by } of changes) {
    const last = path.at(-1);
    const parent = at(root, path.slice(0, -1));
    if (last === undefined) return Array.isArray(root) ? [] : {};
    if (Array.isArray(parent)) parent.splice(Number(last), 1, ...by.map(plainFields));
    else if (isKept(path)) (parent as Plain)[last] = {};
    else Reflect.deleteProperty(parent as Plain, last);
  }
  return root;
}

/** Deeper first, then by number. */
function byLast(a: FieldPath, b: FieldPath): number {
  return a.length - b.length || Number(a.at(-1)) - Number(b.at(-1)) || 0;
}

import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import type { FieldPath } from '../../archive/content.ts';

const options = { prettyErrors: false, uniqueKeys: false, keepSourceTokens: true } as const;

/** Parses a record for whoever goes on to change its text. */
export const parsed = (source: string) => parseDocument(source, options);

/** What stands in a record, with its name or number. */
interface Child {
  step: string | number;
  node: unknown;
}

const childrenOf = (node: unknown): Child[] => {
  if (isMap(node)) {
    return node.items.map(({ key, value }) => ({
      step: isScalar(key) ? String(key.source ?? key.value) : '?',
      node: value,
    }));
  }
  return isSeq(node) ? node.items.map((item, step) => ({ step, node: item })) : [];
};

/** The node at a path. */
export function nodeAt(root: unknown, path: FieldPath): Node | undefined {
  let node = root;
  for (const step of path) node = childrenOf(node).find((child) => child.step === step)?.node;
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

/** A value of a record that is text as written, and where. */
export interface TextAt {
  path: FieldPath;
  node: Scalar;
  /** As YAML reads it; what it takes for a number is as it is written. */
  value: string;
}

/** What a scalar holds, as the reader takes it: a plain `2009` is its text. */
export const textOf = (node: Scalar): string =>
  typeof node.value === 'string' ? node.value : (node.source ?? '');

/** Every scalar value of a record, in the order of the text. */
export function* textsIn(node: unknown, path: FieldPath = []): Generator<TextAt> {
  if (isScalar(node)) yield { path, node, value: textOf(node) };
  for (const { step, node: below } of childrenOf(node)) yield* textsIn(below, [...path, step]);
}

/** A record as plain values, each scalar as its text: what is compared before and after a change. */
export function plainOf(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(
      childrenOf(node).map(({ step, node: below }) => [step, plainOf(below)]),
    );
  if (isSeq(node)) return node.items.map(plainOf);
  return isScalar(node) ? textOf(node) : null;
}

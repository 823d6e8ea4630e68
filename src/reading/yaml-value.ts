import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { FieldPath } from '../archive/content.ts';
import { excerpt } from '../archive/excerpt.ts';

/** What a record must not hold, though it is YAML. */
export interface Refusal {
  node: unknown;
  message: string;
  fix: string;
}

/** A text without quotes, and the comment that follows it in the same line. */
export interface Commented {
  path: FieldPath;
  node: unknown;
  /** The text as YAML keeps it, and the comment, from its `#` on. */
  kept: string;
  comment: string;
}

/** What is met on the way through a document. */
interface Met {
  refusals: Refusal[];
  commented: Commented[];
}

/** The key of a field as it is written; a key that is itself a list or a record is none of ours. */
export const keyText = (key: unknown): string =>
  isScalar(key) ? (key.source ?? String(key.value)) : '?';

/** What may stand in YAML but not in a record: it makes a file hard to read and dear to expand. */
function feature(node: unknown): string | undefined {
  if (isAlias(node)) return `alias \`*${excerpt(node.source)}\``;
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  if (node.anchor) return `anchor \`&${excerpt(node.anchor)}\``;
  if (node.tag) return `tag \`${excerpt(node.tag.replace('tag:yaml.org,2002:', '!!'))}\``;
  return undefined;
}

function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  // `__proto__` is a key like any other in a file; assigning it would change the object's prototype.
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function noteComment(node: unknown, path: FieldPath, text: string, met: Met): void {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.comment || !node.range) return;
  const [, end, whole] = node.range;
  const [rest = ''] = text.slice(end, whole).split('\n');
  if (!rest.trimStart().startsWith('#') || !node.source) return;
  met.commented.push({ path, node, kept: node.source, comment: rest.trim() });
}

function recordOf(map: YAMLMap, path: FieldPath, text: string, met: Met): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const name = keyText(key);
    if (seen.has(name)) {
      met.refusals.push({
        node: key,
        message: 'Unexpected second field of this name, expected each field once',
        fix: 'Keep one of the two; the entries of a list go below one field, each with a hyphen.',
      });
    }
    seen.add(name);
    setKey(record, name, valueOf(value, [...path, name], text, met));
  }
  return record;
}

/** The value of a node of a text's document, and what is met in it. */
export function valueOf(node: unknown, path: FieldPath, text: string, met: Met): unknown {
  const what = feature(node);
  if (what) {
    met.refusals.push({
      node,
      message: `Unexpected ${what}, expected plain text, lists and fields`,
      fix: 'If the sign belongs to the text, put the text in quotes; otherwise write the value out.',
    });
  }
  noteComment(node, path, text, met);
  if (isMap(node)) return recordOf(node, path, text, met);
  if (isSeq(node))
    return node.items.map((item, index) => valueOf(item, [...path, index], text, met));
  return isScalar(node) ? node.value : null;
}

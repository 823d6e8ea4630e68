import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FieldPath } from '../archive/content.ts';
import { keyText } from './yaml-value.ts';

/** A comment in a record, and the field or entry to which it belongs: that which follows it, or shares its line. */
export interface Comment {
  path: FieldPath;
  text: string;
}

const textOf = (comment: string) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^ /u, '').trimEnd())
    .filter(Boolean)
    .join('\n');

/** Every comment of a YAML text that has no errors, in the order of its fields. */
export function commentsOf(text: string): Comment[] {
  const document = parseDocument(text, { stringKeys: false, uniqueKeys: false });
  const comments: Comment[] = [];
  const note = (path: FieldPath, ...some: (string | null | undefined)[]) => {
    const words = some.flatMap((comment) => (comment ? textOf(comment) : [])).join('\n');
    if (words) comments.push({ path, text: words });
  };
  // What stands above the first entry of a list belongs to that entry, wherever the parser keeps it.
  function walk(node: unknown, path: FieldPath, above: string | null | undefined): void {
    if (isMap(node)) {
      node.items.forEach(({ key, value }, index) => {
        const own = [...path, keyText(key)];
        const isBlock = isMap(value) || isSeq(value);
        const before = isScalar(key) ? key.commentBefore : undefined;
        const after = isScalar(value) || isBlock ? value.comment : undefined;
        note(own, index === 0 ? above : undefined, before, after);
        walk(value, own, isBlock ? value.commentBefore : undefined);
      });
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const own = [...path, index];
        const isBlock = isMap(item) || isSeq(item);
        const some = isScalar(item) || isBlock ? [item.commentBefore, item.comment] : [];
        note(own, index === 0 ? above : undefined, ...some);
        walk(item, own, undefined);
      });
    }
  }
  const first = [document.commentBefore, document.contents?.commentBefore, document.comment];
  walk(document.contents, [], first.filter(Boolean).join('\n'));
  return comments;
}

import type { FiledKind } from '../file-id.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { withoutShared } from './entries.ts';
import { valuesOf, wordsOf, type Values } from './values.ts';

/** The text of each field of a record by its name, where the text can be divided without parsing it. */
type Blocks = ReadonlyMap<string, string>;

/** A line that begins a field, and one that goes on with it: `- ` may stand as far left as its field. */
const beginning = /^([A-Za-z][A-Za-z0-9]*):(?=\s|$)/u;
const continuing = /^(?:\s|#|-\s|-$|$)/u;

function blocksOf(yaml: string): Blocks | undefined {
  const blocks = new Map<string, string[]>();
  let block: string[] = [];
  for (const line of yaml.split('\n')) {
    const name = beginning.exec(line)?.[1];
    if (name !== undefined) {
      if (blocks.has(name)) return undefined;
      block = [];
      blocks.set(name, block);
    } else if (!continuing.test(line) || (blocks.size === 0 && !/^\s*(?:#|$)/u.test(line))) {
      return undefined;
    }
    block.push(line);
  }
  return new Map([...blocks].map(([name, lines]) => [name, lines.join('\n')]));
}

/** The names under which two maps hold different texts. What one lacks is as if it were empty there. */
function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => (a.get(name) ?? '') !== (b.get(name) ?? ''));
}

/** The fields in which two records differ that were read; nothing where either could not be. */
export const differingFields = (
  before: Values | undefined,
  after: Values | undefined,
): string[] | undefined => before && after && differing(before, after);

/** The fields that differ between two records written in YAML: those with other words are parsed, and no others. */
function changedInYaml(before: string, after: string): string[] | undefined {
  const [was, is] = [blocksOf(before), blocksOf(after)];
  if (!was || !is) return differingFields(valuesOf(before), valuesOf(after));
  const changed: string[] = [];
  for (const name of differing(was, is)) {
    const none = `${name}:`;
    const blocks = withoutShared(was.get(name) ?? none, is.get(name) ?? none);
    const differs = differingFields(valuesOf(blocks[0]), valuesOf(blocks[1]));
    // What cannot be read by itself may be read with what stands around it.
    if (!differs) return differingFields(valuesOf(before), valuesOf(after));
    changed.push(...differs);
  }
  return changed;
}

/**
 * The fields in which two texts of one record differ: `body` is the text of a letter. No comment, quoting or
 * breaking of lines makes a difference. Nothing where either text cannot be read.
 */
export function changedFields(
  kind: FiledKind,
  before: string,
  after: string,
): string[] | undefined {
  const [was, is] = [before, after].map((text) => text.normalize('NFC')) as [string, string];
  if (kind !== 'letter') return changedInYaml(was, is);
  const [old, now] = [
    splitFrontmatter({ file: '', text: was }),
    splitFrontmatter({ file: '', text: is }),
  ];
  if ('rule' in old || 'rule' in now) return undefined;
  const fields = changedInYaml(old.yaml, now.yaml);
  const rewritten = old.body !== now.body && wordsOf(old.body) !== wordsOf(now.body);
  return fields && rewritten ? [...fields, 'body'] : fields;
}

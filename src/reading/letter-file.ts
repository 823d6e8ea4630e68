import type { LocatedLetter } from '../archive/content.ts';
import { letterSchema } from '../archive/letter.ts';
import { readBody } from './body.ts';
import { idOf } from './file-id.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { read, type Gathering } from './gathering.ts';
import { bodyBeyondLimits } from './limits.ts';
import { readRecord } from './record.ts';
import { parseYaml } from './yaml.ts';

/** Reads a letter, as far as that can be; what cannot be read is noted, and its id is known all the same. */
export function readLetter(absolute: string, gathering: Gathering): LocatedLetter | undefined {
  const id = idOf(absolute, 'letter', gathering);
  const text = id === undefined ? undefined : read(absolute, gathering);
  if (id === undefined || !text) return undefined;
  const { file } = text;
  const parts = splitFrontmatter(text);
  if ('rule' in parts) {
    gathering.problems.push(parts);
    return undefined;
  }
  const beyond = bodyBeyondLimits(file, parts.body, parts.linesBeforeBody);
  if (beyond) {
    gathering.problems.push(beyond);
    return undefined;
  }
  const yaml = parseYaml({ file, text: parts.yaml, linesBefore: parts.linesBeforeYaml });
  if (Array.isArray(yaml)) {
    gathering.problems.push(...yaml);
    return undefined;
  }
  const { data, gaps, problems } = readRecord(yaml.value, yaml, letterSchema, {
    file,
    what: 'letter',
  });
  gathering.problems.push(...problems);
  const body = readBody(parts.body, parts.linesBeforeBody);
  return data && { id, file, data, gaps, at: yaml.at, body };
}

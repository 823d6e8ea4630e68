import type { LocatedLetter } from '../archive/content.ts';
import { letterSchema, type Letter } from '../archive/letter.ts';
import { partsOfBody, readBody, type BodyParts } from './body.ts';
import { idOf } from './file-id.ts';
import type { TextFile } from './file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Gathering } from './gathering.ts';
import { bodyBeyondLimits } from './limits.ts';
import { readOnce, type FileReading } from './read-once.ts';
import { readRecord } from './record.ts';
import { parseYaml, placesWhenAsked } from './yaml.ts';

/** What a letter’s file gives. */
interface LetterReading extends FileReading<Letter> {
  /** Where its body begins, how many lines stand before it, and what is found in it. */
  body?: BodyParts & { start: number; linesBefore: number };
}

function readLetterText(source: TextFile): LetterReading {
  const { file, text } = source;
  const parts = splitFrontmatter(source);
  if ('rule' in parts) return { problems: [parts] };
  const { body, linesBeforeBody: linesBefore } = parts;
  const beyond = bodyBeyondLimits(file, body, linesBefore);
  if (beyond) return { problems: [beyond] };
  const yaml = parseYaml({ file, text: parts.yaml, linesBefore: parts.linesBeforeYaml });
  if (Array.isArray(yaml)) return { problems: yaml };
  return {
    ...readRecord(yaml.value, yaml, letterSchema, { file, what: 'letter' }),
    body: { start: text.length - body.length, linesBefore, ...partsOfBody(body, linesBefore) },
  };
}

/** The YAML of a letter that was read as one before. */
function recordOf(source: TextFile): { text: string; linesBefore: number } {
  const parts = splitFrontmatter(source);
  return 'rule' in parts
    ? { text: '', linesBefore: 0 }
    : { text: parts.yaml, linesBefore: parts.linesBeforeYaml };
}

/** Reads a letter, as far as that can be; what cannot be read is noted, and its id is known all the same. */
export function readLetter(absolute: string, gathering: Gathering): LocatedLetter | undefined {
  const id = idOf(absolute, 'letter', gathering);
  const read =
    id === undefined ? undefined : readOnce(absolute, 'letter', gathering, readLetterText);
  if (id === undefined || !read?.reading.data || !read.reading.body) return undefined;
  const {
    source,
    reading: {
      data,
      gaps,
      body: { start, linesBefore, ...parts },
    },
  } = read;
  const at = placesWhenAsked(() => recordOf(source));
  const body = readBody(source.text.slice(start), linesBefore, parts);
  return { id, file: source.file, data, gaps, at, body };
}

import path from 'node:path';
import type { z } from 'zod';
import { folderOf, isId, type RecordKind } from '../archive/address.ts';
import type { Content, Located, LocatedLetter } from '../archive/content.ts';
import { issueSchema, type Issue } from '../archive/issue.ts';
import { letterSchema } from '../archive/letter.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import { withArticle } from '../archive/words.ts';
import { readBody } from './body.ts';
import { filesBelow, readText, shownPath, type TextFile } from './file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { beyondLimits, bodyBeyondLimits } from './limits.ts';
import { readRecord } from './record.ts';
import type { ReadingProblem, ReadingRule } from './rules.ts';
import { straysOf } from './strays.ts';
import { parseYaml } from './yaml.ts';

/** What reading a content folder gives: what could be read, and every problem met on the way. */
export interface Reading {
  content: Content;
  problems: ReadingProblem[];
  /** Every file that was looked at, as shown. */
  files: string[];
}

type Known = Record<RecordKind, Map<string, string>>;

interface Gathering {
  problems: ReadingProblem[];
  known: Known;
}

const problemAt = (
  file: string,
  rule: ReadingRule,
  message: string,
  fix: string,
  place = { line: 1, column: 1 },
): ReadingProblem => ({ rule, severity: 'error', file, path: '', ...place, message, fix });

/** Reads a text within limits, or notes why not. */
async function read(absolute: string, { problems }: Gathering): Promise<TextFile | undefined> {
  const text = await readText(absolute);
  const problem = 'rule' in text ? text : beyondLimits(text);
  if (problem) problems.push(problem);
  return problem ? undefined : (text as TextFile);
}

const endings = { letter: '.md', person: '.yaml', organization: '.yaml' } as const;
type FiledKind = keyof typeof endings;

/** The id that a file's name gives its record; what is no id is noted. */
function idOf(
  absolute: string,
  kind: FiledKind,
  { problems, known }: Gathering,
): string | undefined {
  const file = shownPath(absolute);
  const name = path.basename(absolute);
  const { name: id, ext } = path.parse(name);
  if (ext !== endings[kind]) {
    problems.push(
      problemAt(
        file,
        'stray-file',
        `Unexpected file \`${name}\`, expected only files that end in ${endings[kind]}`,
        `If it is ${withArticle(kind)}, rename it to end in ${endings[kind]}; otherwise move it out of this folder.`,
      ),
    );
    return undefined;
  }
  if (!isId(id)) {
    problems.push(
      problemAt(
        file,
        'invalid-id',
        `Unexpected file name \`${name}\`, expected lower-case letters a–z, digits and single hyphens`,
        kind === 'letter'
          ? 'Name it after its date and a few words of its title: 2010-10-21-joint-letter.md.'
          : `Name it after the ${kind}: ${kind === 'person' ? 'liu-xiaobo.yaml' : 'freedom-house.yaml'}.`,
      ),
    );
    return undefined;
  }
  if (!known[kind].has(id)) known[kind].set(id, file);
  return id;
}

async function readPlain<Schema extends z.ZodType>(
  absolute: string,
  kind: 'person' | 'organization',
  schema: Schema,
  gathering: Gathering,
): Promise<Located<z.infer<Schema>> | undefined> {
  const id = idOf(absolute, kind, gathering);
  const text = id === undefined ? undefined : await read(absolute, gathering);
  if (id === undefined || !text) return undefined;
  const yaml = parseYaml({ ...text, linesBefore: 0 });
  if (Array.isArray(yaml)) {
    gathering.problems.push(...yaml);
    return undefined;
  }
  const record = readRecord(yaml.value, yaml, schema, { file: text.file, what: kind });
  if ('problems' in record) {
    gathering.problems.push(...record.problems);
    return undefined;
  }
  return { id, file: text.file, data: record.data, at: yaml.at };
}

async function readLetter(
  absolute: string,
  gathering: Gathering,
): Promise<LocatedLetter | undefined> {
  const id = idOf(absolute, 'letter', gathering);
  const text = id === undefined ? undefined : await read(absolute, gathering);
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
  const record = readRecord(yaml.value, yaml, letterSchema, { file, what: 'letter' });
  if ('problems' in record) {
    gathering.problems.push(...record.problems);
    return undefined;
  }
  const body = readBody(parts.body, parts.linesBeforeBody);
  return { id, file, data: record.data, at: yaml.at, body };
}

async function readIssues(absolute: string, gathering: Gathering): Promise<Located<Issue>[]> {
  const text = await read(absolute, gathering);
  if (!text) return [];
  const { file } = text;
  const yaml = parseYaml({ ...text, linesBefore: 0 });
  if (Array.isArray(yaml)) {
    gathering.problems.push(...yaml);
    return [];
  }
  if (!Array.isArray(yaml.value)) {
    gathering.problems.push(
      problemAt(
        file,
        'invalid-value',
        'Unexpected content, expected a list of issues',
        'Begin each issue with `- id: …`.',
      ),
    );
    return [];
  }
  return yaml.value.flatMap((value: unknown, index) => {
    const prefix = [index];
    const id = (value as { id?: unknown } | null)?.id;
    // Other records may name an issue that cannot be read; its id is in use all the same.
    if (id !== undefined) gathering.known.issue.set(String(id), file);
    const record = readRecord(value, yaml, issueSchema, { file, what: 'issue', prefix });
    if ('problems' in record) {
      gathering.problems.push(...record.problems);
      return [];
    }
    const at: Located<Issue>['at'] = (field) => yaml.at([...prefix, ...field]);
    return [{ id: record.data.id, file, data: record.data, at }];
  });
}

/** Reads files one by one, so that problems keep the order of the files and few files are open. */
async function each<T>(
  files: readonly string[],
  readOne: (absolute: string) => Promise<T | undefined>,
): Promise<T[]> {
  const records: T[] = [];
  for (const file of files) {
    const record = await readOne(file);
    if (record !== undefined) records.push(record);
  }
  return records;
}

/**
 * Reads a whole content folder.
 *
 * Takes the folder's absolute path. Gives every record that could be read, with positions, and a
 * problem for everything that could not. Never throws for what a file holds.
 */
export async function readContent(folder: string): Promise<Reading> {
  const gathering: Gathering = {
    problems: await straysOf(folder),
    known: { letter: new Map(), person: new Map(), organization: new Map(), issue: new Map() },
  };
  const below = (kind: FiledKind) => filesBelow(path.join(folder, folderOf(kind)));
  const issuesFile = path.join(folder, 'issues.yaml');
  const letterFiles = await below('letter');
  const personFiles = await below('person');
  const organizationFiles = await below('organization');
  if (letterFiles.length === 0) {
    gathering.problems.push(
      problemAt(
        shownPath(folder),
        'missing-content',
        `Unexpected content folder without letters, expected files in ${shownPath(path.join(folder, 'letters'))}`,
        'Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.',
      ),
    );
  }
  const content: Content = {
    people: await each(personFiles, (file) => readPlain(file, 'person', personSchema, gathering)),
    organizations: await each(organizationFiles, (file) =>
      readPlain(file, 'organization', organizationSchema, gathering),
    ),
    issues: await readIssues(issuesFile, gathering),
    letters: await each(letterFiles, (file) => readLetter(file, gathering)),
    known: gathering.known,
  };
  return {
    content,
    problems: gathering.problems,
    files: [...letterFiles, ...personFiles, ...organizationFiles, issuesFile].map(shownPath),
  };
}

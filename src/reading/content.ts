import path from 'node:path';
import type { z } from 'zod';
import { folderOf } from '../archive/address.ts';
import type { Content, Located, LocatedLetter } from '../archive/content.ts';
import type { Issue } from '../archive/issue.ts';
import { letterSchema } from '../archive/letter.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import { readBody } from './body.ts';
import { filesBelow, folderProblem, linkProblem, namesIn } from './entries.ts';
import { shownPath } from './file.ts';
import { idOf, type FiledKind } from './file-id.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { newGathering, read, type Gathering } from './gathering.ts';
import { readIssues } from './issues.ts';
import { bodyBeyondLimits } from './limits.ts';
import { readRecord } from './record.ts';
import { problemAt, type ReadingProblem } from './rules.ts';
import { noteStrays } from './strays.ts';
import { parseYaml } from './yaml.ts';

/** What reading a content folder gives: what could be read, and every problem met on the way. */
export interface Reading {
  content: Content;
  problems: ReadingProblem[];
  /** Every file that was looked at, as shown. */
  files: string[];
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
  const { file } = text;
  const yaml = parseYaml({ ...text, linesBefore: 0 });
  if (Array.isArray(yaml)) {
    gathering.problems.push(...yaml);
    return undefined;
  }
  const { data, problems } = readRecord(yaml.value, yaml, schema, { file, what: kind });
  gathering.problems.push(...problems);
  return data && { id, file, data, at: yaml.at };
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
  const { data, problems } = readRecord(yaml.value, yaml, letterSchema, { file, what: 'letter' });
  gathering.problems.push(...problems);
  return data && { id, file, data, at: yaml.at, body: readBody(parts.body, parts.linesBeforeBody) };
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

/** The files of a kind of record; a folder that cannot be read is noted. */
async function filesOf(folder: string, kind: FiledKind, gathering: Gathering): Promise<string[]> {
  const home = path.join(folder, folderOf(kind));
  const note = (problem: ReadingProblem) => {
    gathering.unreadable.add(kind);
    gathering.problems.push(problem);
  };
  const link = await linkProblem(home);
  if (link) note(link);
  return link ? [] : filesBelow(home, (below, error) => note(folderProblem(below, error)));
}

/** Reads the list of issues, if there is one; otherwise that is noted, once. */
async function issuesOf(
  folder: string,
  names: readonly string[],
  gathering: Gathering,
): Promise<{ records: Located<Issue>[]; files: string[] }> {
  const file = path.join(folder, 'issues.yaml');
  if (names.includes('issues.yaml'))
    return { records: await readIssues(file, gathering), files: [file] };
  if (!gathering.unreadable.has('issue')) {
    gathering.problems.push(
      problemAt(
        shownPath(folder),
        'missing-content',
        'Unexpected content folder without issues.yaml, expected the list of issues',
        'Write the issues into it, each beginning with `- id: …`, or `[]` where there are none yet.',
      ),
    );
  }
  gathering.unreadable.add('issue');
  return { records: [], files: [] };
}

const nothing = (problem: ReadingProblem): Reading => {
  const { known } = newGathering();
  const content = { letters: [], people: [], organizations: [], issues: [], known };
  return { content, problems: [problem], files: [] };
};

/**
 * Reads a whole content folder.
 *
 * Takes the folder's absolute path. Gives every record that could be read, with positions, and a
 * problem for everything that could not. Never throws for what a file or folder holds.
 */
export async function readContent(folder: string): Promise<Reading> {
  const names = await namesIn(folder);
  if (!Array.isArray(names)) return nothing(names);
  const gathering = newGathering();
  noteStrays(folder, names, gathering);
  const letterFiles = await filesOf(folder, 'letter', gathering);
  const personFiles = await filesOf(folder, 'person', gathering);
  const organizationFiles = await filesOf(folder, 'organization', gathering);
  if (letterFiles.length === 0 && !gathering.unreadable.has('letter')) {
    gathering.problems.push(
      problemAt(
        shownPath(folder),
        'missing-content',
        `Unexpected content folder without letters, expected files in ${shownPath(path.join(folder, 'letters'))}`,
        'Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.',
      ),
    );
  }
  const people = await each(personFiles, (file) =>
    readPlain(file, 'person', personSchema, gathering),
  );
  const organizations = await each(organizationFiles, (file) =>
    readPlain(file, 'organization', organizationSchema, gathering),
  );
  const issues = await issuesOf(folder, names, gathering);
  const letters = await each(letterFiles, (file) => readLetter(file, gathering));
  const { problems, known, unreadable } = gathering;
  return {
    content: { letters, people, organizations, issues: issues.records, known, unreadable },
    problems,
    files: [...letterFiles, ...personFiles, ...organizationFiles, ...issues.files].map(shownPath),
  };
}

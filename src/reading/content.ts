import path from 'node:path';
import type { z } from 'zod';
import { folderOf } from '../archive/address.ts';
import type { AsFarAsRead, Content, Located } from '../archive/content.ts';
import type { Issue } from '../archive/issue.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import type { Problem } from '../archive/problem.ts';
import { withheldFile } from '../archive/withheld.ts';
import { graded } from '../archive/rules/severity.ts';
import { filesBelow, folderProblem, linkProblem, namesIn } from './entries.ts';
import { shownPath } from './file.ts';
import { idOf, twinsAmong, type FiledKind } from './file-id.ts';
import { newGathering, type Gathering } from './gathering.ts';
import { readIssues } from './issues.ts';
import { keptReadings, noneKept, type Kept } from './kept-readings.ts';
import { readLetter } from './letter-file.ts';
import { lettersThatMatter } from './narrow.ts';
import { readOnce, type FileReading } from './read-once.ts';
import { readRecord } from './record.ts';
import { problemAt, type ReadingProblem } from './rules.ts';
import { noteStrays } from './strays.ts';
import { readWithheldList } from './withheld.ts';
import { parseYaml, placesWhenAsked } from './yaml.ts';

/** What reading a content folder gives: what could be read, and every problem met on the way. */
export interface Reading {
  content: Content;
  problems: Problem[];
  /** Every file that was looked at, as shown. */
  files: string[];
}

function readPlain<Schema extends z.ZodType>(
  absolute: string,
  kind: 'person' | 'organization',
  schema: Schema,
  gathering: Gathering,
): Located<z.infer<Schema>> | undefined {
  const id = idOf(absolute, kind, gathering);
  if (id === undefined) return undefined;
  const read = readOnce(
    absolute,
    kind,
    gathering,
    ({ file, text }): FileReading<z.infer<Schema>> => {
      const yaml = parseYaml({ file, text, linesBefore: 0 });
      return Array.isArray(yaml)
        ? { problems: yaml }
        : readRecord(yaml.value, yaml, schema, { file, what: kind });
    },
  );
  if (!read?.reading.data) return undefined;
  const {
    source: { file, text },
    reading: { data, gaps },
  } = read;
  return { id, file, data, gaps, at: placesWhenAsked(() => ({ text, linesBefore: 0 })) };
}

/** How a content folder is read. */
export interface ReadingOptions {
  /** The files, as shown, of which alone the problems are wanted: others are read as far as that needs. */
  only?: readonly string[];
  /** Hears how many files have been read, and of how many. */
  onProgress?: (read: number, of: number) => void;
  /** Where what is read is kept for the next reading; nothing is kept where none is given. */
  kept?: Kept;
}

/** Reads one file after the other, so that problems keep the order of the files. */
const each = <T>(files: readonly string[], readOne: (absolute: string) => T | undefined): T[] =>
  files.map(readOne).filter((record) => record !== undefined);

/** The files of a kind of record; a folder that cannot be read is noted. */
async function filesOf(folder: string, kind: FiledKind, gathering: Gathering): Promise<string[]> {
  const home = path.join(folder, folderOf(kind));
  const note = (problem: ReadingProblem) => {
    gathering.unreadable.add(kind);
    gathering.problems.push(problem);
  };
  const link = await linkProblem(home);
  if (link) note(link);
  if (link) return [];
  const files = await filesBelow(home, (below, error) => note(folderProblem(below, error)));
  for (const [file, other] of twinsAmong(files, kind)) gathering.twins.set(file, other);
  return files;
}

/** Reads the list of issues, if there is one; otherwise that is noted, once. */
function issuesOf(
  folder: string,
  names: readonly string[],
  gathering: Gathering,
): { records: Located<Issue>[]; files: string[] } {
  const file = path.join(folder, 'issues.yaml');
  if (names.includes('issues.yaml')) return { records: readIssues(file, gathering), files: [file] };
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

/** The records without errors. */
const inOrder = <T extends Located<unknown>>(records: readonly T[]): T[] =>
  records.filter(({ gaps }) => gaps === undefined);

const nothing = (problem: ReadingProblem): Reading => {
  const { known } = newGathering();
  const content = { letters: [], people: [], organizations: [], issues: [], sources: [], known };
  return { content, problems: [graded(problem)], files: [] };
};

/**
 * Reads a whole content folder.
 *
 * Takes the folder's absolute path. Gives every record that could be read, with positions, and a
 * problem for everything that could not; with `only`, all that there is to say of those files, and less of
 * the others. Never throws for what a file or folder holds.
 */
export async function readContent(
  folder: string,
  { only = [], onProgress = () => undefined, kept }: ReadingOptions = {},
): Promise<Reading> {
  const names = await namesIn(folder);
  if (!Array.isArray(names)) return nothing(names);
  const gathering = newGathering(kept ? keptReadings(kept) : noneKept);
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
  const total = personFiles.length + organizationFiles.length + letterFiles.length;
  let count = 0;
  const counted = <T>(record: T): T => {
    onProgress((count += 1), total);
    return record;
  };
  const people = each(personFiles, (file) =>
    counted(readPlain(file, 'person', personSchema, gathering)),
  );
  const organizations = each(organizationFiles, (file) =>
    counted(readPlain(file, 'organization', organizationSchema, gathering)),
  );
  const issues = issuesOf(folder, names, gathering);
  const matters = lettersThatMatter(only, letterFiles);
  const letters = each(letterFiles, (file) => {
    if (matters(file)) return counted(readLetter(file, gathering));
    idOf(file, 'letter', gathering);
    return counted(undefined);
  });
  const lists = names
    .filter((name) => name === withheldFile)
    .map((name) => path.join(folder, name));
  const [withheld] = lists.map((file) => readWithheldList(file, gathering));
  // With some letters not read, it would not be known which of the readings still are of a file.
  if (only.length === 0) await gathering.kept.keep();
  const { problems, sources, known, unreadable } = gathering;
  const asFarAsRead: AsFarAsRead = { letters, people, organizations, issues: issues.records };
  const records = {
    letters: inOrder(letters),
    people: inOrder(people),
    organizations: inOrder(organizations),
    issues: inOrder(issues.records),
  };
  const files = [...letterFiles, ...personFiles, ...organizationFiles, ...issues.files, ...lists];
  return {
    content: { ...records, asFarAsRead, sources, withheld, known, unreadable },
    problems: problems.map(graded),
    files: files.map(shownPath),
  };
}

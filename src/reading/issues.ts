import { idFrom } from '../archive/address.ts';
import type { Located } from '../archive/content.ts';
import { issueSchema, type Issue } from '../archive/issue.ts';
import { read, type Gathering } from './gathering.ts';
import { problemAt } from './rules.ts';
import { readRecord } from './record.ts';
import { parseYaml, type YamlValue } from './yaml.ts';

/** The entries of the list, or nothing where there is no list to be had. */
function readList(
  absolute: string,
  gathering: Gathering,
): { file: string; yaml: YamlValue; entries: unknown[] } | undefined {
  const text = read(absolute, gathering);
  if (!text) return undefined;
  const { file } = text;
  const yaml = parseYaml({ ...text, linesBefore: 0 });
  if (Array.isArray(yaml)) {
    gathering.problems.push(...yaml);
    return undefined;
  }
  if (Array.isArray(yaml.value)) return { file, yaml, entries: yaml.value };
  gathering.problems.push(
    problemAt(
      file,
      'invalid-value',
      'Unexpected content, expected a list of issues',
      'Begin each issue with `- id: …`.',
    ),
  );
  return undefined;
}

/** Makes an entry's id known: other records may name an issue that cannot be read. */
function register(entry: unknown, written: string | undefined, file: string, to: Gathering): void {
  const id = (entry as { id?: unknown } | null)?.id;
  if (typeof id === 'object' || id === undefined) {
    to.unreadable.add('issue');
    return;
  }
  const text = written ?? String(id);
  for (const known of [text, idFrom(text)]) to.known.issue.set(known, file);
}

/** Reads the list of issues. Gives each as far as it could be read. */
export function readIssues(absolute: string, gathering: Gathering): Located<Issue>[] {
  const list = readList(absolute, gathering);
  if (!list) {
    gathering.unreadable.add('issue');
    return [];
  }
  const { file, yaml, entries } = list;
  return entries.flatMap((entry, index) => {
    const prefix = [index];
    register(entry, yaml.writtenAt([index, 'id']), file, gathering);
    const { data, gaps, problems } = readRecord(entry, yaml, issueSchema, {
      file,
      what: 'issue',
      prefix,
    });
    gathering.problems.push(...problems);
    if (!data) return [];
    const at: Located<Issue>['at'] = (field) => yaml.at([...prefix, ...field]);
    return [{ id: data.id, file, data, gaps, at }];
  });
}

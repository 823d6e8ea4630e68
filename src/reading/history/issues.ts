import { entryTexts } from './entries.ts';
import { entriesOf, type Values } from './values.ts';

/** Issues by their ids. */
export type IssueValues = ReadonlyMap<string, Values>;

/**
 * Reads one version after the other of a list of issues.
 *
 * Gives a function that takes the text of a version, and gives its issues; nothing where it cannot be read. An
 * entry is parsed once, in however many versions it stands: a list changes in one place at a time.
 */
export function issuesReader(): (yaml: string) => IssueValues | undefined {
  const known = new Map<string, Values[] | undefined>();
  const readEntry = (text: string) => {
    if (!known.has(text)) known.set(text, entriesOf(text));
    return known.get(text);
  };
  const readList = (yaml: string): Values[] | undefined => {
    const entries = entryTexts(yaml)?.map(readEntry);
    return entries?.every((entry) => entry !== undefined) ? entries.flat() : entriesOf(yaml);
  };
  return (yaml) => {
    const issues = readList(yaml.normalize('NFC'));
    return issues && new Map(issues.map((values) => [values.get('id') ?? '', values]));
  };
}

import { idFrom } from '../archive/address.ts';
import { placeholder } from '../archive/placeholder.ts';
import { recordText, told, type Draft } from './draft.ts';

/** What is told of an issue that is new to the archive. */
export interface NewIssue {
  label: string;
  id?: string | undefined;
  definition?: string | undefined;
  broader?: string | undefined;
  /** Other words that a reader would use. */
  form?: readonly string[] | undefined;
}

/** The entry of a new issue, for the end of the list of issues. */
export function draftIssue(issue: NewIssue): Draft {
  const { label, broader, form: forms = [] } = issue;
  const id = issue.id ?? idFrom(label);
  const definition = issue.definition ?? placeholder('one sentence that says what belongs here');
  const text = recordText([told({ id, label, definition, broader, forms })]);
  return { kind: 'issue', id, file: 'issues.yaml', text, appended: true };
}

import type { RecordChange } from '../../archive/changes.ts';
import { decode } from '../file.ts';
import type { FiledKind } from '../file-id.ts';
import { changedFields, differingFields } from './fields.ts';
import { issuesReader, type IssueValues } from './issues.ts';
import type { Course, Step } from './steps.ts';

/** A change of a record, and where its commit stands in the history. */
export type Change = Omit<RecordChange, 'moment'> & { commit: number };

/** Gives the text of the contents that were asked for, in that order; nothing where there is none to be had. */
export type Take = (id: string) => Promise<string | undefined>;

/** The text of a file’s bytes; nothing where they are none in UTF-8. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  const text = bytes && decode('', Buffer.from(bytes));
  return text && 'text' in text ? text.text : undefined;
}

/** The contents that must be read to tell what changed along a course, in the order in which they are taken. */
export const contentsFor = ({ holder, steps }: Course): string[] =>
  steps.flatMap(({ before, after }) => {
    if (after === undefined) return [];
    return holder === 'issues' ? [after] : before === undefined ? [] : [before, after];
  });

/** The changes of a record that has a file to itself. */
async function changesOfRecord(
  { kind, id }: { kind: FiledKind; id: string },
  steps: readonly Step[],
  take: Take,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { commit, what, before, after } of steps) {
    let fields: string[] | undefined = [];
    if (before !== undefined && after !== undefined) {
      const [was, is] = [await take(before), await take(after)];
      fields = was === undefined || is === undefined ? undefined : changedFields(kind, was, is);
    }
    // Of what cannot be read it is not known that nothing changed.
    if (what === 'changed' && fields?.length === 0) continue;
    changes.push({ commit, kind, id, what, fields: fields ?? [] });
  }
  return changes;
}

/** What changed between two versions of the list of issues; `known` are the last values of those taken out before. */
function changesBetween(
  before: IssueValues,
  after: IssueValues,
  known: IssueValues,
  commit: number,
): Change[] {
  const changes: Change[] = [];
  for (const [id, values] of after) {
    const was = before.get(id) ?? known.get(id);
    const fields = (was && differingFields(was, values)) ?? [];
    const what = before.has(id) ? 'changed' : 'added';
    if (what === 'added' || fields.length > 0) {
      changes.push({ commit, kind: 'issue', id, what, fields });
    }
  }
  for (const id of before.keys()) {
    if (!after.has(id)) changes.push({ commit, kind: 'issue', id, what: 'removed', fields: [] });
  }
  return changes;
}

/** The changes of each issue. A version of the list that cannot be read is passed over: none was published. */
async function changesOfIssues(steps: readonly Step[], take: Take): Promise<Change[]> {
  const readIssues = issuesReader();
  const changes: Change[] = [];
  const known = new Map<string, ReadonlyMap<string, string>>();
  let before: IssueValues = new Map();
  for (const { commit, after } of steps) {
    const text = after === undefined ? '' : await take(after);
    const issues = text === undefined ? undefined : readIssues(text);
    if (!issues) continue;
    changes.push(...changesBetween(before, issues, known, commit));
    for (const [id, values] of issues) known.set(id, values);
    before = issues;
  }
  return changes;
}

/** The changes along a course. */
export const changesAlong = ({ holder, steps }: Course, take: Take): Promise<Change[]> =>
  holder === 'issues' ? changesOfIssues(steps, take) : changesOfRecord(holder, steps, take);

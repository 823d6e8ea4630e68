import { folderOf, isId, type RecordKind } from '../address.ts';
import { located, type Content } from '../content.ts';
import { references } from '../references.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

const homes = {
  letter: 'content/letters',
  person: 'content/people',
  organization: 'content/organizations',
  issue: 'content/issues.yaml',
} as const satisfies Record<RecordKind, string>;

function howToAdd(kind: RecordKind, id: string): string {
  if (!isId(id)) return '';
  if (kind === 'issue') return `To add a new one, write it into ${homes.issue}.`;
  const ending = kind === 'letter' ? 'md' : 'yaml';
  return `To add a new one, write content/${folderOf(kind)}/${id}.${ending}.`;
}

/** What to write in place of a former id, which leads readers on but is none to build upon. */
function nowCalled(content: Content, kind: RecordKind, id: string): string | undefined {
  const record = located(content, kind).find(({ data }) => data.aliases.includes(id));
  return record && `That is a former id: write \`${record.id}\`, its id now.`;
}

/** The rule that every id of a kind of record that is named anywhere belongs to such a record. */
export function unknownRecord(kind: RecordKind): Rule {
  return {
    id: `unknown-${kind}`,
    severity: 'error',
    find: (content: Content) =>
      references(content)
        .filter((reference) => reference.kind === kind && !content.known[kind].has(reference.id))
        .map(({ id, file, path, line, column }) => ({
          file,
          path,
          line,
          column,
          message: `Unexpected ${kind} \`${id}\`, expected an id in ${homes[kind]}`,
          fix:
            nowCalled(content, kind, id) ??
            [didYouMean(id, content.known[kind].keys()), howToAdd(kind, id)]
              .filter(Boolean)
              .join(' '),
        })),
  };
}

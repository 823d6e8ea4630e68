import { folderOf, isId, type RecordKind } from '../address.ts';
import { fieldName, type Content } from '../content.ts';
import { isLetterId } from '../link.ts';
import { references, type Reference } from '../references.ts';
import { didYouMean } from '../suggest.ts';
import { excerpt } from '../excerpt.ts';
import { formerly } from './meant-id.ts';
import type { Rule } from './rule.ts';

/** Where the records of a kind stand, in the content folder of the file that names one. */
function homeOf(kind: RecordKind, file: string): string {
  const folder = /^(?:.*\/)?(?=(?:letters|people|organizations)\/|issues\.yaml$)/u.exec(file)?.[0];
  return `${folder ?? ''}${kind === 'issue' ? 'issues.yaml' : folderOf(kind)}`;
}

function howToAdd({ kind, id, file }: Reference): string {
  if (!isId(id)) return '';
  const home = homeOf(kind, file);
  if (kind === 'issue') return `To add a new one, write it into ${home}.`;
  return `To add a new one, write ${home}/${id}.${kind === 'letter' ? 'md' : 'yaml'}.`;
}

/** What to write in place of a former id. */
function nowCalled(content: Content, { kind, id }: Reference): string | undefined {
  const now = formerly(content, kind, id);
  return now && `That is a former id: write \`${now}\`, its id now.`;
}

/** What is said of an id that no record has. */
function wording(content: Content, reference: Reference): { message: string; fix: string } {
  const { kind, id, file, isSource } = reference;
  const former = nowCalled(content, reference);
  const near = didYouMean(id, content.known[kind].keys());
  if (isSource && !former && !isLetterId(id)) {
    return {
      message: `Unexpected source \`${excerpt(id)}\`, expected the id of a letter or a web address`,
      fix: near || 'Give the id of the letter that says so, or the whole address: https://…',
    };
  }
  return {
    message: `Unexpected ${kind} \`${excerpt(id)}\`, expected an id in ${homeOf(kind, file)}`,
    fix: former ?? [near, howToAdd(reference)].filter(Boolean).join(' '),
  };
}

/** The rule that every id of a kind of record that is named anywhere belongs to such a record. */
export function unknownRecord(kind: RecordKind): Rule {
  return {
    id: `unknown-${kind}`,
    find: (content: Content) => {
      // Where the records themselves could not be read, every mention of one would be a problem.
      if (content.unreadable?.has(kind)) return [];
      return references(content)
        .filter((reference) => reference.kind === kind && !content.known[kind].has(reference.id))
        .map((reference) => {
          const { file, path, place } = reference;
          return { file, path: fieldName(path), ...place(), ...wording(content, reference) };
        });
    },
  };
}

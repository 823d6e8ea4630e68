import { recordKinds, type RecordKind } from '../address.ts';
import { located, type Content } from '../content.ts';
import { references } from '../references.ts';
import { findingAt } from './finding-at.ts';
import { meantId } from './meant-id.ts';
import type { Rule } from './rule.ts';

const wording = {
  person: {
    message: 'Unexpected person whom nothing names, expected a letter that does',
    fix: 'Add them to the letter that names them, or take the file out.',
  },
  organization: {
    message: 'Unexpected organization that nothing names, expected a letter that does',
    fix: 'Add it to the letter that it signed, received or published, or take the file out.',
  },
  issue: {
    message: 'Unexpected issue that nothing names, expected a letter that raises it',
    fix: 'Add it to the letters that raise it, or take it out of the list.',
  },
} as const;

/** Whether there are no letters, or a record was not wholly read: whom it names is not known. */
const isPartial = (content: Content): boolean =>
  content.letters.length === 0 ||
  recordKinds.some((kind) => {
    const read = new Set(
      located(content, kind).flatMap(({ id, gaps }) => (gaps === undefined ? id : [])),
    );
    return content.unreadable?.has(kind) || content.known[kind].keys().some((id) => !read.has(id));
  });

/** Every id of a kind that something other than its own record names, or means. */
const usedIds = (content: Content, kind: RecordKind): Set<string> =>
  new Set(
    references(content)
      .filter((reference) => reference.kind === kind && reference.from !== reference.id)
      .map(({ id }) => meantId(content, kind, id)),
  );

/** The rule that a record of a kind is named somewhere, or no reader comes upon it. */
export function unusedRecord(kind: Exclude<RecordKind, 'letter'>): Rule {
  return {
    id: `unused-${kind}`,
    find: (content) => {
      if (isPartial(content)) return [];
      const used = usedIds(content, kind);
      return located(content, kind)
        .filter(({ id }) => !used.has(id))
        .map((record) =>
          findingAt(
            record,
            kind === 'issue' ? ['id'] : [],
            wording[kind].message,
            wording[kind].fix,
          ),
        );
    },
  };
}

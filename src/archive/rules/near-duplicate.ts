import { located, type Content } from '../content.ts';
import { mayHide } from '../gaps.ts';
import { findingAt } from './finding-at.ts';
import type { Circumstances, Finding, Named, Rule } from './rule.ts';

const kinds = ['person', 'organization'] as const;

function findings(
  content: Content,
  kind: (typeof kinds)[number],
  { nearDuplicates }: Circumstances,
): Finding[] {
  const records = kind === 'person' ? content.people : content.organizations;
  const byId = new Map(located(content, kind).map((record) => [record.id, record]));
  // A native form that could not be read may tell two apart.
  const named = records
    .filter((record) => !mayHide(record, ['forms']))
    .map(({ id, data }): Named => ({ ...data, id }));
  return nearDuplicates(named, kind).flatMap(({ ids: [first, second], spellings }) => {
    const record = byId.get(second);
    if (!record) return [];
    const [theirs, own] = spellings;
    const met = theirs === own ? `“${own}”` : `“${own}” and “${theirs}”`;
    const apart =
      kind === 'person'
        ? 'If they are two, give each an id that says who it is (li-mei-lawyer), or its native form.'
        : 'If they are two, give each an id that says which it is (harbor-board-tavrin).';
    return [
      findingAt(
        record,
        ['name'],
        `Unexpected second ${kind} spelled like \`${first}\` (${met}), expected one record for each`,
        `If it is the same, keep one: move its forms there and write \`${second}\` into its \`aliases\`. ${apart}`,
      ),
    ];
  });
}

/** Nobody is recorded twice under two spellings, which would part the letters that name them. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  find: (content, circumstances) => kinds.flatMap((kind) => findings(content, kind, circumstances)),
};

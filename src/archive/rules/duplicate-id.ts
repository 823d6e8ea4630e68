import { recordKinds, type RecordKind } from '../address.ts';
import { fieldName, located, type Content, type Located } from '../content.ts';
import type { Finding, Rule } from './rule.ts';

interface Claim {
  id: string;
  what: string;
  record: Located<{ aliases: readonly string[] }>;
  path: readonly (string | number)[];
}

/** Everything that lays claim to an id of one kind: the records, then their former ids. */
function claims(content: Content, kind: RecordKind): Claim[] {
  const records = located(content, kind);
  const own = records.map((record) => ({
    id: record.id,
    what: `the ${kind}`,
    record,
    path: kind === 'issue' ? ['id'] : [],
  }));
  const former = records.flatMap((record) =>
    record.data.aliases.map((id, index) => ({
      id,
      what: `a former id of \`${record.id}\``,
      record,
      path: ['aliases', index],
    })),
  );
  return [...own, ...former];
}

function clashes(content: Content, kind: RecordKind): Finding[] {
  const first = new Map<string, Claim>();
  const found: Finding[] = [];
  for (const claim of claims(content, kind)) {
    const earlier = first.get(claim.id);
    if (!earlier) {
      first.set(claim.id, claim);
      continue;
    }
    const { line } = earlier.record.at(earlier.path);
    found.push({
      file: claim.record.file,
      path: fieldName(claim.path),
      ...claim.record.at(claim.path),
      message: `Unexpected second \`${claim.id}\`, expected each id once: it is ${earlier.what} in ${earlier.record.file}:${line}`,
      fix:
        claim.path[0] === 'aliases'
          ? claim.id === claim.record.id
            ? 'Take the alias out: it is the id that the record has now.'
            : 'Take the alias out, or give it to the one record that it led to.'
          : 'Give one of the two another id; if both are the same, keep one and add what the other knows.',
    });
  }
  return found;
}

/** An id belongs to one record of its kind, now or formerly. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  find: (content) => recordKinds.flatMap((kind) => clashes(content, kind)),
};

import type { Content, FieldPath, Located } from '../content.ts';
import { findingAt } from './finding-at.ts';
import type { Finding, Rule } from './rule.ts';

/** A letter that is related to itself. */
const related = ({ letters }: Content): Finding[] =>
  letters.flatMap((letter) =>
    letter.data.related.flatMap((other, index) =>
      other.letter === letter.id
        ? findingAt(
            letter,
            ['related', index, 'letter'],
            `Unexpected letter \`${letter.id}\` related to itself, expected another letter`,
            'Name the other letter, or take the entry out.',
          )
        : [],
    ),
  );

/** The ids from one record up to its own again; nothing where the way up ends, or turns elsewhere. */
function circle(id: string, above: ReadonlyMap<string, string>): string[] | undefined {
  const way = [id];
  for (let next = above.get(id); next !== undefined; next = above.get(next)) {
    if (next === id) return way;
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}

/** Records that stand above themselves, directly or through others. */
function circles<Field extends string>(
  records: readonly Located<{ [key in Field]?: string | undefined }>[],
  field: Field,
  noun: string,
): Finding[] {
  const above = new Map<string, string>();
  for (const { id, data } of records) {
    const next = data[field];
    if (next !== undefined && !above.has(id)) above.set(id, next);
  }
  return records.flatMap((record) => {
    const way = circle(record.id, above);
    if (!way) return [];
    const path: FieldPath = [field];
    const round = [...way, record.id].map((id) => `\`${id}\``).join(' → ');
    return findingAt(
      record,
      path,
      way.length === 1
        ? `Unexpected \`${record.id}\` as its own \`${field}\`, expected another ${noun}`
        : `Unexpected circle ${round} in \`${field}\`, expected a way up that ends`,
      `Name the ${noun} that it is part of, or take \`${field}\` out.`,
    );
  });
}

/** Nothing is related to itself, part of itself or broader than itself. */
export const selfReference: Rule = {
  id: 'self-reference',
  find: (content) => [
    ...related(content),
    ...circles(content.organizations, 'parent', 'organization'),
    ...circles(content.issues, 'broader', 'issue'),
  ],
};

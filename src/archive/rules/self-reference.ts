import type { Content, Located } from '../content.ts';
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

/** The circles among records of which each may stand below another: each as the ids on the way round. */
function circlesAmong(above: ReadonlyMap<string, string>): string[][] {
  const settled = new Set<string>();
  return [...above.keys()].flatMap((first) => {
    const way = new Set<string>();
    let next: string | undefined = first;
    while (next !== undefined && !settled.has(next)) {
      settled.add(next);
      way.add(next);
      next = above.get(next);
    }
    // The way may end, or lead into one that is known already, or back to one of its own.
    return next !== undefined && way.has(next) ? [[...way].slice([...way].indexOf(next))] : [];
  });
}

/** The way round from one of a circle to itself; of a long one its beginning. */
function round(circle: readonly string[], from: number): string {
  const way = Array.from(
    { length: Math.min(circle.length, 5) },
    (_, step) => `\`${circle[(from + step) % circle.length]}\``,
  );
  return [...way, ...(circle.length > 5 ? ['…'] : []), `\`${circle[from]}\``].join(' → ');
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
  const ways = new Map(
    circlesAmong(above).flatMap((circle) =>
      circle.map((id, index) => [id, circle.length === 1 ? '' : round(circle, index)]),
    ),
  );
  return records.flatMap((record) => {
    const way = ways.get(record.id);
    if (way === undefined) return [];
    return findingAt(
      record,
      [field],
      way
        ? `Unexpected circle ${way} in \`${field}\`, expected a way up that ends`
        : `Unexpected \`${record.id}\` as its own \`${field}\`, expected another ${noun}`,
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

import { nameKey } from './keys.ts';

/** Whoever is known by a name. */
export interface Named {
  kind?: string;
  name: string;
  native?: string | undefined;
  as?: readonly string[] | undefined;
}

export interface Paired<Expected, Found> {
  pairs: [Expected, Found][];
  missed: Expected[];
  extra: Found[];
}

const keysOf = ({ name, native, as = [] }: Named): string[] =>
  [name, native ?? '', ...as].map(nameKey).filter(Boolean);

/** Groups have words, not names: one is another where its words hold the other’s, at half their length. */
function overlap(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) && short.length * 2 >= long.length;
}

/** Whether a found name means the one expected: by name, name in another script or another spelling. */
export function meets(expected: Named, found: Named): boolean {
  const theirs = keysOf(found);
  return keysOf(expected).some((key) =>
    theirs.some((other) => other === key || (expected.kind === 'group' && overlap(key, other))),
  );
}

/**
 * Pairs who is expected with who was found, each once. Who was found a second time, under a name in another
 * script, is one too many.
 */
export function pair<Expected extends Named, Found extends Named>(
  expected: readonly Expected[],
  found: readonly Found[],
): Paired<Expected, Found> {
  const extra = [...found];
  const pairs: [Expected, Found][] = [];
  const missed: Expected[] = [];
  for (const one of expected) {
    const exact = extra.findIndex(({ name }) => nameKey(name) === nameKey(one.name));
    const at = exact < 0 ? extra.findIndex((other) => meets(one, other)) : exact;
    const [other] = at < 0 ? [] : extra.splice(at, 1);
    if (other) pairs.push([one, other]);
    else missed.push(one);
  }
  return { pairs, missed, extra };
}

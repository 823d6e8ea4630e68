import { fieldName, type Content, type FieldPath, type LocatedLetter } from '../content.ts';
import type { Finding, Rule } from './rule.ts';

interface Entry {
  id: string;
  /** The list in which it stands, as people write it: `asks[0].people`. */
  list: string;
  path: FieldPath;
}

/** Entries of which each may stand once, in whichever of their lists. */
interface Group {
  noun: string;
  entries: Entry[];
}

const ids = (path: FieldPath, list: readonly string[]): Entry[] =>
  list.map((id, index) => ({ id, list: fieldName(path), path: [...path, index] }));

/** What a letter lists, grouped by what must not come twice. */
function groupsOf({ data }: LocatedLetter): Group[] {
  const named = (['detainees', 'mentions'] as const).flatMap((list) =>
    data[list].map(({ person }, index) => ({ id: person, list, path: [list, index, 'person'] })),
  );
  return [
    { noun: 'person', entries: named },
    { noun: 'issue', entries: ids(['issues'], data.issues) },
    ...data.asks.flatMap(({ people, issues }, index) => [
      { noun: 'person', entries: ids(['asks', index, 'people'], people) },
      { noun: 'issue', entries: ids(['asks', index, 'issues'], issues) },
    ]),
  ];
}

function fixOf(first: Entry, again: Entry, line: number): string {
  const where = `The first stands in line ${line}`;
  if (first.list !== again.list)
    return `${where}, in \`${first.list}\`: a detainee is not mentioned again; take one of the two out.`;
  return again.path.at(-1) === 'person'
    ? `${where}: make one entry of the two.`
    : `${where}: take one of the two out.`;
}

function repetitions(letter: LocatedLetter, { noun, entries }: Group): Finding[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (!first) {
      firsts.set(entry.id, entry);
      return [];
    }
    return {
      file: letter.file,
      path: fieldName(entry.path),
      ...letter.at(entry.path),
      message: `Unexpected second \`${entry.id}\` in \`${entry.list}\`, expected each ${noun} once`,
      fix: fixOf(first, entry, letter.at(first.path).line),
    };
  });
}

/** A letter names a person once, as a detainee or as a mention, and an issue once in each list. */
export const repeatedEntry: Rule = {
  id: 'repeated-entry',
  find: ({ letters }: Content) =>
    letters.flatMap((letter) => groupsOf(letter).flatMap((group) => repetitions(letter, group))),
};

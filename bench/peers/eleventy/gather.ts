import type { Given, GivenLetter } from '../records.ts';
import type { Gathered } from './pages.ts';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/** Puts letters, in any order, under those whom they name and under their issues. */
export function gather(
  unordered: readonly GivenLetter[],
  { people, issues }: Omit<Given, 'letters'>,
): Gathered {
  const letters = unordered.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const ofPerson = new Map<string, { letter: GivenLetter; status: string }[]>();
  const ofIssue = new Map<string, GivenLetter[]>();
  for (const letter of letters) {
    // One row a letter, also where it names somebody twice: of what it reports, the first.
    const named = new Map(letter.mentions.map((person) => [person, 'Mentioned']));
    for (const { person, status } of letter.detainees.toReversed()) named.set(person, status);
    for (const [person, status] of named) push(ofPerson, person, { letter, status });
    for (const issue of letter.issues) push(ofIssue, issue, letter);
  }
  return { people: byId(people), issues: byId(issues), letters, ofPerson, ofIssue };
}

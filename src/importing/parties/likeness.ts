import { isUnsure, kindOf, type Entry } from './entry.ts';

/** In a list of organizations, whoever might be someone by the shape of the name alone is one, too. */
export function byMost(entries: Entry[]): Entry[] {
  const organizations = entries.filter((entry) => kindOf(entry) === 'organization');
  // Among people, a name of Han signs with a rare family name is one, too.
  const sure = entries.filter((entry) => entry.person).length;
  const blocks = new Set(
    entries.filter(({ person }) => person).map(({ lines }) => lines[0]!.block),
  );
  const mayBeName = (entry: Entry) =>
    isUnsure(entry) &&
    blocks.has(entry.lines[0]!.block) &&
    /^\p{Script=Han}{2,4}(?:[（(][^）)]*[）)])?$/u.test(entry.organization ?? '');
  if (sure * 5 >= entries.length * 3) {
    return entries.map((entry) =>
      mayBeName(entry)
        ? {
            ...entry,
            person: entry.organization!.replace(/[（(].*$/u, ''),
            organization: undefined,
          }
        : entry,
    );
  }
  const isAlone = (entry: Entry) => Boolean(entry.person) && !entry.role && !entry.organization;
  const people = entries.filter((entry) => entry.person && !isAlone(entry));
  if (
    people.length > 0 ||
    organizations.length < 3 ||
    organizations.length * 3 < entries.length * 2
  )
    return entries;
  return entries.map((entry) =>
    isAlone(entry) ? { ...entry, person: undefined, organization: entry.person } : entry,
  );
}

/** Without the lines of the page that follow a list: what is no like of those before it. */
export function withoutTrail(entries: Entry[]): Entry[] {
  const people = entries.filter(({ person }) => person).length;
  let end = entries.length;
  while (end > 0 && isUnsure(entries[end - 1]!)) end--;
  const trail = entries.slice(end);
  const kept = entries.slice(0, end);
  if (end === 0) return entries;
  const { kind, group } = kept.at(-1)!.lines[0]!;
  // In a list of organizations, one that has no telling word is one of them.
  const belongs = (entry: Entry) => {
    const [line] = entry.lines;
    // An item of one list with those who are sure is one of them.
    const inList = line!.kind === 'item' && line!.group === group;
    const isLike = people * 2 < end && line!.kind === kind && (kind === 'text' || inList);
    return (inList || isLike) && isName(entry.organization ?? '');
  };
  return [...kept, ...trail.filter(belongs)];
}

/** Whether a text has the capitals of a name, and is short. */
const isName = (text: string): boolean =>
  text.split(/\s+/u).length <= 8 &&
  (text.match(/\p{Ll}\p{L}{3,}/gu) ?? []).length <= (text.match(/\p{Lu}/gu) ?? []).length &&
  !/[·|:：/]/u.test(text);

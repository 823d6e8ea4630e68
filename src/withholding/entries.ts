import type { FieldPath, LocatedLetter } from '../archive/content.ts';
import { capitalized, countWord } from '../archive/words.ts';
import type { Document } from './document.ts';
import type { Survey } from './survey.ts';
import { nameWithheld } from './withheld.ts';
import { commentsAbove, entryExtent, isFlow } from './yaml/regions.ts';
import { nodeAt } from './yaml/tree.ts';

interface Letter {
  letter: LocatedLetter;
  document: Document;
}

/** The order in which a letter’s fields stand, as far as one comes before another that must be there. */
const afterIncomplete = ['source', 'text', 'rights', 'related', 'aliases'];

/** Comments above an entry may say of the person what the entry says; whether they do is asked. */
function askAboutComments(survey: Survey, { document }: Letter, path: FieldPath): void {
  const { file, text, yaml } = document;
  const source = text.slice(...yaml);
  const list = nodeAt(document.root, path.slice(0, -1));
  if (!list || isFlow(list)) return;
  const [start] = entryExtent(source, list, Number(path.at(-1)));
  const line = source.lastIndexOf('\n', start - 1) + 1;
  const from = commentsAbove(source, start);
  if (from === line) return;
  const hinge = survey.ask(file, 'Take out this comment, which stands above the person’s entry?', {
    text,
    index: yaml[0] + from + (/^[ \t]*/u.exec(source.slice(from))?.[0].length ?? 0),
  });
  survey.do(
    file,
    { do: 'edit', edits: [{ start: yaml[0] + from, end: yaml[0] + line, text: '' }] },
    hinge,
  );
}

/** Those who signed or are addressed: a group of one stands for the person, and their organization for itself. */
function withholdParties(
  survey: Survey,
  of: Letter,
  person: string,
  list: 'signatories' | 'addressees',
): FieldPath[] {
  const { letter, document } = of;
  const entries = letter.data[list];
  const alone = new Set(
    entries.flatMap((entry) =>
      entry.organization && !entry.person && !entry.group ? [entry.organization] : [],
    ),
  );
  const gone: FieldPath[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.person !== person) continue;
    const path = [list, index];
    const isWritten = nodeAt(document.root, [...path, 'relation']) !== undefined;
    const relation = isWritten ? entry.relation : undefined;
    const { organization } = entry;
    const own =
      organization !== undefined && !alone.has(organization) ? [{ organization, relation }] : [];
    if (organization !== undefined) alone.add(organization);
    // Whoever stands there twice is one person.
    const group = gone.length === 0 ? [{ group: nameWithheld, count: 1, relation }] : [];
    const by = [...group, ...own];
    if (by.length > 0) survey.change(document.file, { do: 'replace', path, by });
    else survey.remove(document.file, path);
    askAboutComments(survey, of, path);
    gone.push(path);
  }
  return gone;
}

const numerals = new Map(
  Array.from({ length: 12 }, (_, index) => [countWord(index + 1), index + 1]),
);
const lastWithheld = /(?<=^|; |[.!?] )(\p{L}+|\d+) names? withheld\.?$/iu;

/** A count of names that were withheld before, and one more. */
function oneMore(count: string, isSentence: boolean): string {
  const before = numerals.get(count.toLowerCase()) ?? Number(count);
  const text = `${countWord(before + 1)} names withheld`;
  return isSentence ? `${capitalized(text)}.` : text;
}

/** Says in `incomplete` that a list lacks a name; a name that was withheld before is counted with it. */
function noteMissing(survey: Survey, { document }: Letter, list: 'detainees' | 'mentions'): void {
  const path = ['incomplete', list];
  const note = document.texts.find(
    ({ path: at }) => at.length === 2 && at[0] === path[0] && at[1] === list,
  );
  if (!note) {
    survey.change(document.file, {
      do: 'add',
      path,
      value: 'one name withheld',
      before: afterIncomplete,
    });
    return;
  }
  const value = note.value.trimEnd();
  const known = lastWithheld.exec(value);
  const isSentence = /[.!?]$/u.test(value);
  const text = known
    ? oneMore(known[1] ?? '', isSentence)
    : isSentence
      ? ' One name withheld.'
      : '; one name withheld';
  survey.change(document.file, {
    ...{ do: 'write', path, text },
    ...{ start: known ? known.index : value.length, end: value.length },
  });
}

/** Detainees and mentions are people; no group can stand for one, so the entry goes and that is said. */
function withholdNamed(
  survey: Survey,
  of: Letter,
  person: string,
  list: 'detainees' | 'mentions',
): FieldPath[] {
  const { letter, document } = of;
  const gone = letter.data[list].flatMap((entry, index) =>
    entry.person === person ? [[list, index]] : [],
  );
  for (const path of gone) {
    survey.remove(document.file, path);
    // With its last entry a list goes, and what stands in it.
    if (gone.length < letter.data[list].length) askAboutComments(survey, of, path);
  }
  if (gone.length > 0) noteMissing(survey, of, list);
  return gone;
}

/** Takes a person out of every list of a letter’s record. Gives the paths of the entries that go. */
export function withholdEntries(survey: Survey, of: Letter, person: string): FieldPath[] {
  const { letter, document } = of;
  letter.data.asks.forEach(({ people }, index) => {
    people.forEach((id, at) => {
      if (id === person) survey.remove(document.file, ['asks', index, 'people', at]);
    });
  });
  return [
    ...withholdParties(survey, of, person, 'signatories'),
    ...withholdParties(survey, of, person, 'addressees'),
    ...withholdNamed(survey, of, person, 'detainees'),
    ...withholdNamed(survey, of, person, 'mentions'),
  ];
}

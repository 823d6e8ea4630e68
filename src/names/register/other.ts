import type { PersonRecord } from '../../archive/archive.ts';
import { byCodePoint } from '../../archive/code-point.ts';
import { isHan, simplified } from '../han.ts';
import { type PersonForms, sectionsOf, type RegisterEntry, type RegisterPart } from './entry.ts';
import { scriptName, scriptOf } from './script.ts';

/** The forms of a person in scripts other than Latin; those in Han signs once for all their variants. */
export function otherEntries(person: PersonRecord, { forms }: PersonForms): RegisterEntry[] {
  const told = forms.filter(({ value }) => scriptOf(value) !== 'Latn');
  const same = Map.groupBy(told, ({ value }) => (isHan(value) ? simplified(value) : value));
  return [...same.values()].flatMap(([first, ...variants]) => {
    if (!first) return [];
    const { value, language, made } = first;
    return [{ filed: value, language, variants, person, made }];
  });
}

const collator = new Intl.Collator('und');

/** The lines in one script, in the order of the Unicode Collation Algorithm (https://www.unicode.org/reports/tr10/). */
export function otherPart(script: string, entries: readonly RegisterEntry[]): RegisterPart {
  const sorted = entries.toSorted(
    (a, b) => collator.compare(a.filed, b.filed) || byCodePoint(a.person.id, b.person.id),
  );
  return {
    id: script.toLowerCase(),
    script,
    label: scriptName(script),
    sections: sectionsOf(sorted, ({ filed }) => /\p{L}/u.exec(filed)?.[0] ?? filed.slice(0, 1)),
  };
}

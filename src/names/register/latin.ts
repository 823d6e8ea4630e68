import { idFrom } from '../../archive/address.ts';
import type { PersonRecord } from '../../archive/archive.ts';
import { compareText, crossReference, filingName, initial } from '../../archive/name.ts';
import { byCodePoint } from '../../archive/code-point.ts';
import { plainWords } from '../key.ts';
import { type PersonForms, sectionsOf, type RegisterEntry, type RegisterPart } from './entry.ts';
import { scriptOf } from './script.ts';

const plainly = (text: string) => plainWords(text).join(' ');

/**
 * A person in Latin letters: the whole entry under the name, and a line that leads there from every other form
 * which would stand elsewhere; forms that differ in accents and signs alone would not.
 */
export function latinEntries(
  person: PersonRecord,
  { line, forms }: PersonForms,
  isNamesake: boolean,
): RegisterEntry[] {
  const filed = filingName(person);
  const found = forms.filter(({ value, made }) => made && value !== filed.replace(',', ''));
  const distinction = isNamesake ? (person.description ?? '') : '';
  const others = [
    { value: person.name, made: false },
    { value: crossReference(person) ?? '', made: false },
    ...forms.filter(({ made }) => !made),
    ...found,
  ];
  // "Dent, Bo" is found under "Bo Dent" as well, but "Dent Bo" would stand right beside it.
  const seen = new Set([plainly(filed)]);
  const leading = others.flatMap((form): RegisterEntry[] => {
    const plain = plainly(form.value);
    if (scriptOf(form.value) !== 'Latn' || seen.has(plain)) return [];
    seen.add(plain);
    const { value, made } = form;
    const language = 'language' in form ? form.language : undefined;
    return [{ filed: value, language, variants: [], person, made }];
  });
  return [
    { filed, variants: [], person, made: false, whole: { line, found, distinction } },
    ...leading,
  ];
}

/** The lines in Latin letters, A–Z; what begins with no letter comes last. */
export function latinParts(entries: readonly RegisterEntry[]): RegisterPart[] {
  const sorted = entries.toSorted(
    (a, b) => compareText(a.filed, b.filed) || byCodePoint(a.person.id, b.person.id),
  );
  return sectionsOf(sorted, ({ filed }) => initial(filed))
    .sort((a, b) => Number(a.label === '#') - Number(b.label === '#'))
    .map((section) => ({
      id: `latn-${idFrom(section.label) || 'other'}`,
      script: 'Latn',
      label: section.label,
      sections: [section],
    }));
}

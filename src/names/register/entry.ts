import type { Archive, PersonRecord } from '../../archive/archive.ts';
import type { ShownForm } from '../../archive/views/also-written.ts';
import { personLine, type PersonLine } from '../../archive/views/person-line.ts';
import { generatedForms } from '../forms.ts';

/** A line of the register of people: a name, or a form that leads to it. */
export interface RegisterEntry {
  /** The name or form, as it is filed. */
  filed: string;
  /** BCP 47, where it is known. */
  language?: string | undefined;
  /** The same form in other signs: 劉曉波 beside 刘晓波. */
  variants: readonly ShownForm[];
  person: PersonRecord;
  /** Whether a rule made the form, and no record holds it. */
  made: boolean;
  /** What is said of the person; it stands once, and other lines lead there. */
  whole?: WholeEntry;
}

interface WholeEntry {
  line: PersonLine;
  /** Forms made by rule. */
  found: readonly ShownForm[];
  /** Tells namesakes apart; empty where nobody else is filed under the name. */
  distinction: string;
}

/** The entries that begin alike. */
export interface RegisterSection {
  /** What a link within a page leads to, the same whoever else is there: `刘`, but `万-M` where 万 reads so. */
  id: string;
  /** The letter or sign that they begin with. */
  label: string;
  /** How a Chinese sign reads: "liú"; empty elsewhere. */
  reading: string;
  /** The other forms of a Chinese sign that stand here: 劉 for 刘. */
  signs: readonly string[];
  entries: RegisterEntry[];
}

/** What stands on one page when the register is split. */
export interface RegisterPart {
  /** The script by ISO 15924 and, where it is long, a letter: `latn-l`, `hani-l`, `arab`. */
  id: string;
  /** ISO 15924. */
  script: string;
  /** A letter, or the name of a script that stands on one page. */
  label: string;
  sections: RegisterSection[];
  /** Where it is too long for one page, the parts of it, which then have what stands in its sections. */
  parts?: RegisterPart[];
}

/** A form with whether a rule made it. */
export type TracedForm = ShownForm & { made: boolean };

/** A person for the register. */
export interface PersonForms {
  line: PersonLine;
  forms: TracedForm[];
}

/** What the register says of a person, and every form of the name but the name itself: recorded ones first. */
export function formsOf(archive: Archive, person: PersonRecord): PersonForms {
  const line = personLine(archive, person);
  const native = person.forms.filter(({ kind }) => kind === 'native');
  const recorded = [...native, ...line.also.filter(({ kind }) => kind !== 'native')];
  return {
    line,
    forms: [
      ...recorded.map((form) => ({ ...form, made: false })),
      ...generatedForms(person).map((form) => ({ ...form, made: true })),
    ],
  };
}

/** Splits entries, in their order, by what they begin with. */
export const sectionsOf = (
  entries: readonly RegisterEntry[],
  labelOf: (entry: RegisterEntry) => string,
): RegisterSection[] =>
  [...Map.groupBy(entries, labelOf)].map(([label, of]) => ({
    id: label,
    label,
    reading: '',
    signs: [],
    entries: of,
  }));

import type { Archive, LetterRecord, OrganizationRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { byName } from './by-name.ts';
import { itsLetters, mostFirst, mostOften, once, restWords, type Frequent } from './frequent.ts';
import { yearSpan } from './span.ts';
import { capitalized, counted, listed } from '../words.ts';

/** A year in which an organization and a partner signed letters together, for a drawing. */
export interface PartnerDot {
  /** From 0 to 100 along the years. */
  at: number;
  /** From 1 to 4: each is for twice as many letters. */
  size: number;
}

/** A year of the line along which the drawings stand. */
export interface PartnerYear {
  year: string;
  /** Whether there is room to write it at a phone’s width. */
  written: boolean;
}

/** Who signed letters with an organization: how many, from when to when, and in which years. */
export interface PartnerRow {
  organization: OrganizationRecord;
  /** How they belong to each other; empty where they do not. */
  kin: string;
  letters: number;
  /** "2010–2016", "2010". */
  years: string;
  dots: PartnerDot[];
  /** What is drawn, in words: "2010, 2012 (two letters) and 2016". */
  drawn: string;
}

/** Who signs with an organization: a sentence, a row for each of the closest, and what else there is to know. */
export interface PartnersView {
  finding: string;
  rows: PartnerRow[];
  /** Every year from the first to the last; none where all is of one year, and nothing is drawn. */
  line: PartnerYear[];
  /** Those who have no row, counted. */
  rest: string;
  /** How it was counted, where the letters make that a question. */
  notes: string[];
}

/** The closest are shown, the rest counted: thirty, as the issue “See it at a glance” has it. */
const mostRows = 30;
/** How many years may be written along a line at 320 px before their figures touch. */
const mostWritten = 5;

const dotNote = 'A dot is a year in which both signed, a larger one a year of several letters.';

const isYear = (filed: string) => /^\d{4}$/u.test(filed);

/** Letters by the year under which the lists file them; those of no known year are left out. */
const byYear = (letters: readonly LetterRecord[]) =>
  Map.groupBy(
    letters.filter(({ date }) => isYear(dateYear(date))),
    ({ date }) => Number(dateYear(date)),
  );

function lineOf(partners: readonly Frequent<OrganizationRecord>[]): number[] {
  const years = partners.flatMap(({ letters }) => [...byYear(letters).keys()]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first < last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** A dot in the middle of its year's part of the line. */
function dotsOf(letters: readonly LetterRecord[], line: readonly number[]): PartnerDot[] {
  const [first] = line;
  if (first === undefined) return [];
  return [...byYear(letters)].map(([year, of]) => ({
    at: Number((((year - first + 0.5) / line.length) * 100).toFixed(2)),
    size: Math.min(4, 1 + Math.floor(Math.log2(of.length))),
  }));
}

const drawnWords = (letters: readonly LetterRecord[]): string =>
  listed(
    [...byYear(letters)].map(([year, { length }]) =>
      length === 1 ? String(year) : `${year} (${counted(length, 'letter')})`,
    ),
  );

function kinOf(organization: OrganizationRecord, other: OrganizationRecord): string {
  if (other.parent === organization.id) return 'a part of it';
  return organization.parent === other.id ? 'it is part of this' : '';
}

/** The organizations that signed letters beside one, those of most letters first. */
function signedWith(
  archive: Archive,
  organization: OrganizationRecord,
  letters: readonly LetterRecord[],
): Frequent<OrganizationRecord>[] {
  const shared = new Map<OrganizationRecord, Set<LetterRecord>>();
  for (const letter of letters) {
    for (const { organization: id } of letter.signatories) {
      const other = id === undefined ? undefined : archive.organization(id);
      if (!other || other === organization) continue;
      shared.set(other, (shared.get(other) ?? new Set()).add(letter));
    }
  }
  return mostFirst(archive, shared, byName(archive));
}

const isPartial = ({ incomplete }: LetterRecord) => incomplete?.signatories !== undefined;

function findingOf(
  partners: readonly Frequent<OrganizationRecord>[],
  letters: readonly LetterRecord[],
  all: number,
): string {
  if (partners.length === 0) {
    return `${itsLetters(all, 'has', 'have')} no other organization of this archive among the signatories.`;
  }
  const count = counted(partners.length, 'other organization');
  const least = letters.some(isPartial) ? `at least ${count}` : count;
  const signed = all === 1 ? 'signed its letter' : 'signed letters with it';
  return `${capitalized(least)} ${signed}${mostOften(partners, ({ name }) => name, all)}.`;
}

function notesOn(letters: readonly LetterRecord[], all: number): string[] {
  const parties = letters.flatMap(({ signatories }) => signatories);
  return [
    letters.length > all && 'A letter and its translations count once.',
    parties.some(({ person, organization }) => person && organization) &&
      'Someone who signed with an affiliation counts for that organization.',
    parties.some(({ organization }) => organization === undefined) &&
      'People and groups that signed for no organization are not counted here.',
    letters.some(isPartial) &&
      'Of some of these letters not every signatory is known, so that numbers may be higher.',
  ].filter((note) => note !== false);
}

/**
 * Who signs letters with an organization: the thirty that signed most of them, as many in the order of their names.
 *
 * Takes the letters that it signed or issued, each once, translations among them; these count once, with their
 * original. Years are those under which the lists file letters (`dateYear`). What parts of it signed without it
 * does not count.
 */
export function partnersView(
  archive: Archive,
  organization: OrganizationRecord,
  letters: readonly LetterRecord[],
): PartnersView {
  const all = once(archive, letters).length;
  const partners = signedWith(archive, organization, letters);
  const shown = partners.slice(0, mostRows);
  const line = lineOf(shown);
  const every = Math.ceil(line.length / mostWritten);
  return {
    finding: findingOf(partners, letters, all),
    rows: shown.map(({ of, letters: together }) => ({
      organization: of,
      kin: kinOf(organization, of),
      letters: together.length,
      years: yearSpan(archive, together),
      dots: dotsOf(together, line),
      drawn: drawnWords(together),
    })),
    line: line.map((year, index) => ({ year: String(year), written: index % every === 0 })),
    rest: restWords(partners.slice(mostRows), 'organization'),
    notes: [
      ...(line.length > 0 ? [dotNote] : []),
      ...(partners.length > 0 ? notesOn(letters, all) : []),
    ],
  };
}

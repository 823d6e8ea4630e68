import { placeholder } from '../../archive/placeholder.ts';
import type { PartyFound, Warning } from '../found.ts';
import { placeOfLearning, publicOffice, leadingOffice } from './offices.ts';

/** Who of those who signed a draft names, and what a report says of the others. */
export interface NamedSigners {
  signatories: readonly PartyFound[];
  warnings: Warning[];
}

/** More people than these who sign as themselves are a group: a letter of a few dozen is one that anyone could sign. */
const mostNamed = 20;

/** How many people a reminder names. */
const fewNames = 3;

/** Whether someone signs in an office: a public one, or one that speaks for an organization. */
const inOffice = ({ role = '', organization }: PartyFound): boolean =>
  publicOffice.test(role) ||
  (organization !== undefined && !placeOfLearning.test(organization) && leadingOffice.test(role));

const student =
  /(?<!\p{L})(?:students?|(?:ph\.?\s?d|doctoral|master['’]?s?|d\.?phil)\.? (?:candidate|student|researcher)|undergraduate|postgraduate|alumn(?:us|a|i|ae))(?!\p{L})|[学學]生|[博硕碩]士生|校友$/iu;

/** Whether someone signs as nobody but themselves: without an office or an organization, or as a student. */
const isPrivate = ({ kind, role, organization }: PartyFound): boolean =>
  kind === 'person' &&
  ((role === undefined && organization === undefined) || student.test(role ?? ''));

/** “Cy Orme (line 9), Di Fenn (line 10) and 4 more” */
function namesOf(people: readonly PartyFound[]): string {
  const names = people
    .slice(0, fewNames)
    .map(({ name, line }) => (line === undefined ? name : `${name} (line ${line})`));
  const more = people.length - names.length;
  return [names.join(', '), ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

/** Of a few people, a reminder of those who may be private. */
function reminderOf(signatories: readonly PartyFound[]): Warning[] {
  const people = signatories.filter(isPrivate);
  const [first] = people;
  if (!first) return [];
  const sign = people.length === 1 ? 'signs' : 'sign';
  const message =
    `${namesOf(people)} ${sign} without an office or as a student. Private people go in as a group with a number: ` +
    'docs/contribute.md, “What not to publish”.';
  return [{ line: first.line, message }];
}

/**
 * Those of the people who signed whom a draft may name. Many who sign as themselves are private people
 * (docs/contribute.md, “What not to publish”), whom it has as one group with their number, in the place of the first.
 */
export function namedSigners(signatories: readonly PartyFound[]): NamedSigners {
  const people = signatories.filter(({ kind }) => kind === 'person');
  const asThemselves = people.filter((party) => !inOffice(party));
  const [first] = people;
  if (!first || people.length <= mostNamed || asThemselves.length * 2 <= people.length)
    return { signatories, warnings: reminderOf(signatories) };
  const count = people.length;
  // Where the letter counts more than it names, those it names are among them.
  const isCounted = signatories.some(
    (party) => party.relation === 'signed' && (party.count ?? 0) > count,
  );
  const group: PartyFound = {
    kind: 'group',
    name: placeholder(`who the ${count} people who signed are, in words and without names`),
    count,
    ...{ how: 'inferred', line: first.line },
  };
  const message =
    `${count} people signed. They are drafted as a group, for private people are not named; ` +
    '`--name-signatories` drafts each.';
  return {
    signatories: signatories.flatMap((party) =>
      party.kind !== 'person' ? [party] : party === first && !isCounted ? [group] : [],
    ),
    warnings: [{ line: first.line, message }],
  };
}

import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { peopleOf, type People } from '../../../src/importing/people/people-of.ts';
import type { PartyFound } from '../../../src/importing/found.ts';
import { personSchema } from '../../../src/archive/person.ts';

/** An archive of invented people; by default of nobody. */
export const archiveOf = (people: Record<string, object> = {}): Archive =>
  buildArchive({
    letters: [],
    people: Object.entries(people).map(([id, person]) => ({ id, ...personSchema.parse(person) })),
    organizations: [],
    issues: [],
  });

const party = (name: string): PartyFound => ({ kind: 'person', name, how: 'read' });

/** The people of a text that stands in the body of a letter. */
export function peopleIn(
  text: string,
  { archive = archiveOf(), addressees = [] as string[], signatories = [] as string[] } = {},
): People {
  const letter = letterText(`Dear Minister,\n\n${text}\n\nYours sincerely,\n\nThe Harbor Circle\n`);
  return peopleOf(letter, archive, {
    addressees: addressees.map(party),
    signatories: signatories.map(party),
  });
}

/** The detainees of a text as "name: status", the others by name. */
export function told(
  text: string,
  parties: { addressees?: string[]; signatories?: string[] } = {},
) {
  const { detainees, mentions } = peopleIn(text, parties);
  return {
    held: detainees.map(({ name, status }) => `${name}: ${status}`),
    others: mentions.map(({ name }) => name),
  };
}

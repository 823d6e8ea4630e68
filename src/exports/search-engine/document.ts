import type { Root } from 'hast';
import type { Archive, LetterRecord, PersonRecord } from '../../archive/archive.ts';
import { dateBounds, dateSortKey, dateYear } from '../../archive/date.ts';
import type { Addressee, Signatory } from '../../archive/letter.ts';
import { nativeForm, spellings } from '../../archive/name.ts';
import { originalOf } from '../../archive/views/original.ts';
import { partyName, resolveParty } from '../../archive/views/party.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { textOf } from './text.ts';

/** Someone or something with a name, by which it is counted and found. */
interface Named {
  id: string;
  /** The words that a reader sees: a person’s with their own script, which tells namesakes apart. */
  label: string;
  /** Every recorded form of the name, and those that this letter prints. */
  forms: string[];
}

interface PartyDocument extends Omit<Named, 'id'> {
  kind: 'person' | 'organization' | 'group';
  /** A group has none. */
  id: string | undefined;
  relation: string;
}

interface PersonDocument extends Named {
  part: string[];
  status: string[];
}

/** A letter as the index has it; what each field holds is said in mapping.ts. */
export interface LetterDocument {
  id: string;
  url: string;
  title: string;
  date: string;
  dates: { gte: string | undefined; lte: string | undefined };
  day: string;
  year: string;
  kind: string;
  languages: string[];
  language: string;
  text: string;
  body: string;
  occasion: string | undefined;
  signatories: PartyDocument[];
  addressees: PartyDocument[];
  organizations: Named[];
  people: PersonDocument[];
  issues: Omit<Named, 'forms'>[];
  asks: string[];
  askKinds: string[];
  rights: string;
  translationOf: string | undefined;
}

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

const formsOf = (forms: readonly string[]) => unique(forms.map(plain)).filter(Boolean);

function personLabel(person: PersonRecord): string {
  const native = nativeForm(person)?.value;
  return plain(native === undefined ? person.name : `${person.name} ${native}`);
}

function namedPerson(archive: Archive, id: string, printed: readonly string[]): Named {
  const person = archive.person(id);
  if (!person) return { id, label: id, forms: formsOf(printed) };
  return { id, label: personLabel(person), forms: formsOf(spellings(person, printed)) };
}

function namedOrganization(archive: Archive, id: string, printed: readonly string[] = []): Named {
  const organization = archive.organization(id);
  if (!organization) return { id, label: id, forms: formsOf(printed) };
  const { name, acronym = name } = organization;
  return {
    ...{ id, label: plain(name) },
    forms: formsOf(spellings(organization, [acronym, ...printed])),
  };
}

/** A party as the fewest words name it: a person, else a group, else an organization. */
function partyDocument(archive: Archive, party: Signatory | Addressee): PartyDocument {
  const { person, group, organization, as, relation } = party;
  if (person !== undefined)
    return { kind: 'person', ...namedPerson(archive, person, as), relation };
  if (group === undefined && organization !== undefined)
    return { kind: 'organization', ...namedOrganization(archive, organization, as), relation };
  const label = plain(partyName(resolveParty(archive, party)));
  return { kind: 'group', id: undefined, label, forms: formsOf([label, ...as]), relation };
}

function peopleOf(archive: Archive, { detainees, mentions }: LetterRecord): PersonDocument[] {
  const entries = [
    ...detainees.map(({ person, as, status }) => ({ person, as, status, part: 'detainee' })),
    ...mentions.map(({ person, as }) => ({ person, as, status: undefined, part: 'mention' })),
  ];
  return [...Map.groupBy(entries, ({ person }) => person)].map(([id, of]) => ({
    ...namedPerson(
      archive,
      id,
      of.flatMap(({ as }) => as),
    ),
    part: unique(of.map(({ part }) => part)),
    status: unique(of.flatMap(({ status }) => status ?? [])),
  }));
}

/** A letter as a document of the index. Takes its text, rendered and sanitized. */
export function letterDocument(
  letter: LetterRecord,
  body: Root,
  { archive, site }: { archive: Archive; site: Site },
): LetterDocument {
  const { id, date, signatories, addressees, asks, occasion } = letter;
  const { earliest, latest } = dateBounds(date);
  return {
    ...{ id, url: site.record('letter', id), title: plain(letter.title) },
    ...{
      date,
      dates: { gte: earliest, lte: latest },
      day: dateSortKey(date),
      year: dateYear(date),
    },
    ...{ kind: letter.kind, languages: letter.letterLanguages, language: letter.language },
    ...{ text: letter.text, body: textOf(body) },
    occasion: occasion === undefined ? undefined : plain(occasion),
    signatories: signatories.map((party) => partyDocument(archive, party)),
    addressees: addressees.map((party) => partyDocument(archive, party)),
    organizations: unique(signatories.flatMap(({ organization }) => organization ?? [])).map(
      (organization) => namedOrganization(archive, organization),
    ),
    people: peopleOf(archive, letter),
    issues: letter.issues.map((issue) => ({
      id: issue,
      label: plain(archive.issue(issue)?.label ?? issue),
    })),
    asks: asks.map(({ ask }) => plain(ask)),
    askKinds: unique(asks.map(({ kind }) => kind)),
    rights: letter.rights,
    translationOf: originalOf(letter),
  };
}

import type {
  Archive,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
} from '../../archive/archive.ts';
import { displayDate } from '../../archive/date.ts';
import { letterNouns, type Addressee, type Signatory } from '../../archive/letter.ts';
import type { Status } from '../../archive/status.ts';
import { partyName, resolveParty } from '../../archive/views/party.ts';

/** A status as it stands behind a name, before “in this letter of”. */
const reportedAs: Readonly<Record<Status, string>> = {
  detained: 'reported as detained',
  'awaiting-trial': 'reported as awaiting trial',
  imprisoned: 'reported as imprisoned',
  disappeared: 'reported as disappeared',
  confined: 'reported as confined',
  released: 'reported as released',
  'released-restricted': 'reported as released under restrictions',
  died: 'reported as having died in custody or soon after',
  'not-stated': 'presented as a prisoner, without a status,',
};

const verbs: Readonly<Record<(Signatory | Addressee)['relation'], string>> = {
  signed: 'signed',
  issued: 'issued',
  addressed: 'addressed in',
  'called-on': 'called on in',
  copied: 'given a copy of',
};

/** "this letter of 10 May 2010": what is said in it was said then. */
const thisLetter = ({ kind, date }: LetterRecord) =>
  `this ${letterNouns[kind]} of ${displayDate(date)}`;

const partiesOf = ({ signatories, addressees }: LetterRecord) => [...signatories, ...addressees];

/** As what a letter names a person, a line for each way in which it does: attributed and dated. */
export function personLines(
  archive: Archive,
  letter: LetterRecord,
  person: PersonRecord,
): string[] {
  const { id } = person;
  const where = thisLetter(letter);
  const held = letter.detainees.filter((detainee) => detainee.person === id);
  const mentioned = letter.mentions.filter((mention) => mention.person === id);
  const parties = partiesOf(letter).filter((party) => party.person === id);
  return [
    ...held.map(({ status }) => `${reportedAs[status]} in ${where}`),
    ...mentioned.map(({ note }) => [`named in ${where}`, note].filter(Boolean).join(': ')),
    ...parties.map((party) => {
      const { role, organization } = resolveParty(archive, party);
      const capacity = [role, organization?.name].filter(Boolean).join(', ');
      return [`${verbs[party.relation]} ${where}`, capacity && `as ${capacity}`]
        .filter(Boolean)
        .join(', ');
    }),
  ];
}

/** As what a letter names an organization, a line for each way in which it does. */
export function organizationLines(
  archive: Archive,
  letter: LetterRecord,
  organization: OrganizationRecord,
): string[] {
  const { id } = organization;
  const where = thisLetter(letter);
  const parties = partiesOf(letter).filter((party) => party.organization === id);
  return [
    ...parties.map((party) => {
      const resolved = resolveParty(archive, party);
      const stands = party.person ?? party.group;
      const through = [stands && partyName(resolved), party.role].filter(Boolean).join(', ');
      return [`${verbs[party.relation]} ${where}`, through && `through ${through}`]
        .filter(Boolean)
        .join(', ');
    }),
    ...(letter.source.publisher === id ? [`published ${where}`] : []),
  ];
}

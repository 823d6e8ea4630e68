import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { displayDate, datePreposition } from '../../archive/date.ts';
import { letterKinds, type Addressee, type Signatory } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import { statuses } from '../../archive/status.ts';
import { resolveParty } from '../../archive/views/party.ts';
import type { Updated } from '../citation/formatted.ts';
import type { Site } from '../site.ts';
import { archiveId } from './archive-id.ts';
import { exactDate, reference, some, type LinkedNode } from './node.ts';
import { breadcrumbs } from './page.ts';

/** Records named in a node about something else: what they are called, and where their own node stands. */
const named = (type: string, id: string, name: string): LinkedNode => ({
  '@type': type,
  '@id': id,
  name,
});

const personNode = (archive: Archive, site: Site, id: string): LinkedNode[] => {
  const person = archive.person(id);
  return person ? [named('Person', site.record('person', id), person.name)] : [];
};

/**
 * A party in its property. A role and an affiliation belong to the letter, not to the person: they stand on
 * a Role between the two, as schema.org does it (https://blog.schema.org/2014/06/16/introducing-role/).
 */
function partyNodes(
  archive: Archive,
  site: Site,
  property: string,
  party: Signatory | Addressee,
): LinkedNode[] {
  const { person, organization, group, role } = resolveParty(archive, party);
  const body =
    organization &&
    named('Organization', site.record('organization', organization.id), organization.name);
  const who =
    (person && named('Person', site.record('person', person.id), person.name)) ??
    (group === undefined ? body : { '@type': 'Audience', name: group });
  if (!who) return [];
  const affiliation = who === body ? undefined : organization?.name;
  const roleName = [role, affiliation].filter(Boolean).join(', ');
  return [roleName ? { '@type': 'Role', roleName, [property]: who } : who];
}

/** What a letter reports of someone, on its date: a claim that the letter makes, not a fact about them. */
function reports(archive: Archive, letter: LetterRecord, site: Site): LinkedNode[] {
  const day = [datePreposition(letter.date), displayDate(letter.date)].filter(Boolean).join(' ');
  return letter.detainees.flatMap(({ person: id, status }) => {
    const person = archive.person(id);
    // Where it states nothing it claims nothing.
    if (!person || status === 'not-stated') return [];
    return [
      {
        '@type': 'Claim',
        text: `${person.name}: ${statuses[status].label.toLowerCase()}, as this letter reports (${day})`,
        about: reference(site.record('person', id)),
        appearance: reference(site.record('letter', letter.id)),
      },
    ];
  });
}

/** How a letter stands to others. The relations that schema.org has no word for are citations of them. */
function relations({ related }: LetterRecord, site: Site) {
  const to = (translation: boolean) =>
    some(
      related
        .filter(({ relation }) => (relation === 'translation-of') === translation)
        .map(({ letter }) => reference(site.record('letter', letter))),
    );
  return { translationOfWork: to(true), citation: to(false) };
}

/** A letter, what it reports of its detainees, and the way to its page. */
export function letterNodes(
  archive: Archive,
  letter: LetterRecord,
  site: Site,
  updated: Updated,
): LinkedNode[] {
  const url = site.record('letter', letter.id);
  const dateSent = exactDate(letter.date);
  const { source } = letter;
  const publisher =
    source.publisher === undefined ? undefined : archive.organization(source.publisher);
  const addressees = (property: string, relation: Addressee['relation']) =>
    some(
      letter.addressees
        .filter((party) => party.relation === relation)
        .flatMap((party) => partyNodes(archive, site, property, party)),
    );
  return [
    {
      '@type': ['Message', 'ArchiveComponent'],
      '@id': url,
      url,
      name: letter.title,
      genre: letterKinds[letter.kind],
      dateSent,
      // An uncertain date is no Date of schema.org.
      temporal: dateSent === undefined ? displayDate(letter.date) : undefined,
      inLanguage: letter.letterLanguages,
      sender: some(
        letter.signatories.flatMap((party) => partyNodes(archive, site, 'sender', party)),
      ),
      toRecipient: addressees('toRecipient', 'addressed'),
      ccRecipient: addressees('ccRecipient', 'copied'),
      about: some([
        ...letter.issues.flatMap((id) => {
          const issue = archive.issue(id);
          return issue ? [named('DefinedTerm', site.record('issue', id), issue.label)] : [];
        }),
        ...letter.detainees.flatMap(({ person }) => personNode(archive, site, person)),
      ]),
      mentions: some([
        ...letter.mentions.flatMap(({ person }) => personNode(archive, site, person)),
        ...(addressees('mentions', 'called-on') ?? []),
      ]),
      publisher:
        publisher &&
        named('Organization', site.record('organization', publisher.id), publisher.name),
      sameAs: some([...(source.url === undefined ? [] : [source.url]), ...source.alternates]),
      archivedAt: source.archived,
      // A rights statement licenses nothing: crawlers would take it for leave to reuse.
      [letter.rights.startsWith('CC-') || letter.rights === 'CC0' ? 'license' : 'usageInfo']:
        rights.get(letter.rights)?.url,
      ...relations(letter, site),
      holdingArchive: { '@type': 'ArchiveOrganization', name: site.title, url: site.page('/') },
      isPartOf: reference(archiveId(site)),
      dateModified: updated,
    },
    ...reports(archive, letter, site),
    breadcrumbs(site, [
      ['Letters', site.list('letter')],
      [letter.title, url],
    ]),
  ];
}

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { filingName } from '../../archive/name.ts';
import { identityOf } from '../authority.ts';
import type { Site } from '../site.ts';

/** Terms of the draft of version 2: https://lod.academy/cmif/vocab/terms, for which `cmif:` stands. */
type Term =
  'mentionsPerson' | 'mentionsOrg' | 'hasLanguage' | 'isPublishedWith' | 'isAvailableAsTEIfile';

const ref = (term: Term, target: string, text?: string): Element =>
  x('ref', { type: `cmif:${term}`, target }, text);

/**
 * What the draft of version 2 adds of a letter: whom it names, detainees first, whom it calls on, in which
 * languages it is, and what there is of it here.
 */
export function notes(archive: Archive, versions: readonly LetterRecord[], site: Site): Element {
  const calledOn = versions.flatMap(({ addressees }) =>
    addressees.filter(({ relation }) => relation === 'called-on'),
  );
  const people = [
    ...versions.flatMap(({ detainees }) => detainees),
    ...versions.flatMap(({ mentions }) => mentions),
    ...calledOn,
  ].flatMap(({ person }) => (person === undefined ? [] : (archive.person(person) ?? [])));
  const organizations = calledOn.flatMap(({ organization }) =>
    organization === undefined ? [] : (archive.organization(organization) ?? []),
  );
  return x('note', [
    ...[...new Set(people)].map((person) =>
      ref('mentionsPerson', identityOf('person', person, site), filingName(person)),
    ),
    ...[...new Set(organizations)].map((organization) =>
      ref('mentionsOrg', identityOf('organization', organization, site), organization.name),
    ),
    ...[...new Set(versions.flatMap(({ letterLanguages }) => letterLanguages))].map((language) =>
      ref('hasLanguage', language),
    ),
    ...[...new Set(versions.map(({ text }) => text))].map((text) =>
      ref('isPublishedWith', text === 'summary' ? 'cmif:abstract' : 'cmif:transcription'),
    ),
    ...versions.map(({ id }) => ref('isAvailableAsTEIfile', site.file('letter', id, 'xml'))),
  ]);
}

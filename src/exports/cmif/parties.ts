import type { Element } from 'xast';
import { x } from 'xastscript';
import { filingName } from '../../archive/name.ts';
import type { Party } from '../../archive/views/party.ts';
import { counted } from '../../archive/words.ts';
import { identityOf } from '../authority.ts';
import type { Site } from '../site.ts';

/** A party's names: someone who signs for an organization, and the organization, are two senders. */
function names({ person, organization, group, count }: Party, site: Site): Element[] {
  const people = count === undefined ? '' : ` (${counted(count, 'person', 'people')})`;
  return [
    ...(person
      ? [x('persName', { ref: identityOf('person', person, site) }, filingName(person))]
      : []),
    ...(group === undefined ? [] : [x('orgName', `${group}${people}`)]),
    ...(organization
      ? [x('orgName', { ref: identityOf('organization', organization, site) }, organization.name)]
      : []),
  ];
}

/** The names of those who sent or received a letter, each address once; "Unknown" where there are none. */
export function parties(of: readonly Party[], site: Site): Element[] {
  const seen = new Set<string>();
  const found = of
    .flatMap((party) => names(party, site))
    .filter(({ attributes: { ref } }) => {
      if (!ref) return true;
      const isNew = !seen.has(ref);
      seen.add(ref);
      return isNew;
    });
  return found.length > 0 ? found : [x('persName', 'Unknown')];
}

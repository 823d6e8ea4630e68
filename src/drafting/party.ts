import type { NewParty } from './letter.ts';

/** What a person or an organization of a letter is told by: an id, a name, or the name of someone new. */
export interface PartyWords {
  /** What stands before a colon: the kind of someone new. */
  kind: 'person' | 'organization' | 'group' | undefined;
  who: string;
  role: string | undefined;
  organization: string | undefined;
}

/**
 * Reads a party as a command takes it: `Bo Dent / Editor, Books / Quill House`; who, role and organization, the
 * last two where there are any. `person:`, `organization:` or `group:` before the name says what someone new is.
 */
export function readParty(text: string): PartyWords {
  const [, kind, rest = ''] = /^(?:(person|organization|group):)?([^]*)$/u.exec(text.trim()) ?? [];
  const [who = '', role, organization] = rest.split(/\s+\/\s+/u).map((part) => part.trim());
  return {
    kind: kind as PartyWords['kind'],
    who,
    role: role || undefined,
    // What stands there is always an organization; some will say so all the same.
    organization: organization?.replace(/^organization:/u, '') || undefined,
  };
}

/** The ids of those whom a letter tells of; someone new is told by the name and gets an id. */
export interface Resolver {
  person: (who: string) => string | undefined;
  organization: (who: string) => string | undefined;
  /** Adds someone who is new. Gives the id. */
  add: (kind: 'person' | 'organization', name: string) => string;
}

/** A party by ids. Nothing where the archive knows nobody so, and it is not said what someone new is. */
export function resolveParty(words: PartyWords, resolver: Resolver): NewParty | undefined {
  const { kind, who, role, organization } = words;
  const affiliation = organization && {
    organization: resolver.organization(organization) ?? resolver.add('organization', organization),
  };
  if (kind === 'group') return { group: who, role, ...affiliation };
  const person = kind === 'organization' ? undefined : resolver.person(who);
  if (person) return { person, role, ...affiliation };
  const body = kind === 'person' ? undefined : resolver.organization(who);
  if (body) return { organization: body, role };
  // Whoever has an affiliation is a person.
  if (kind === 'person' || affiliation)
    return { person: resolver.add('person', who), role, ...affiliation };
  return kind && { organization: resolver.add('organization', who), role };
}

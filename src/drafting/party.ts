import type { NewParty } from './letter.ts';

/** What a person or an organization of a letter is told by: an id, a name, or the name of someone new. */
export interface PartyWords {
  /** What stands before a colon: the kind of someone new. */
  kind: 'person' | 'organization' | 'group' | undefined;
  who: string;
  role: string | undefined;
  organization: string | undefined;
  /** What stands behind the third part, where nothing belongs. */
  beyond: string;
}

/**
 * Reads a party as a command takes it: `Bo Dent / Editor, Books / Quill House`; who, role and organization, the
 * last two where there are any. `person:`, `organization:` or `group:` before the name says what someone new is.
 */
export function readParty(text: string): PartyWords {
  const [, kind, rest = ''] = /^(?:(person|organization|group):)?([^]*)$/u.exec(text.trim()) ?? [];
  // A slash within a role, as in “President/Founder”, has no blanks around it.
  const parts = rest.split(/(?<=^|\s)\/(?=\s|$)/u).map((part) => part.trim());
  const [who = '', role, organization, ...beyond] = parts;
  return {
    kind: kind as PartyWords['kind'],
    who,
    role: role || undefined,
    organization: organization || undefined,
    beyond: beyond.join(' / '),
  };
}

/** The ids of those whom a letter tells of; someone new is told by the name and gets an id. */
export interface Resolver {
  person: (who: string) => string | undefined;
  organization: (who: string) => string | undefined;
  /** Adds someone who is new, once in a letter. Gives the id. */
  add: (kind: 'person' | 'organization', name: string) => string;
}

/** The id of an organization that is known, or that is said to be new. */
export function resolveOrganization(text: string, resolver: Resolver): string | undefined {
  const name = /^organization:([^]*)$/u.exec(text.trim())?.[1]?.trim();
  return name ? resolver.add('organization', name) : resolver.organization(text);
}

/** A party by ids. Nothing where the archive knows nobody so, and it is not said what someone new is. */
export function resolveParty(words: PartyWords, resolver: Resolver): NewParty | undefined {
  const { kind, who, role, organization } = words;
  const body = organization && resolveOrganization(organization, resolver);
  if (!who || words.beyond || (organization && !body)) return undefined;
  const affiliation = body && { organization: body };
  if (kind === 'group') return { group: who, role, ...affiliation };
  // Whoever is said to be new is nobody whom the archive knows, even of the same name.
  if (kind) return { [kind]: resolver.add(kind, who), role, ...affiliation };
  const person = resolver.person(who);
  if (person) return { person, role, ...affiliation };
  const known = resolver.organization(who);
  if (known) return { organization: known, role };
  return undefined;
}

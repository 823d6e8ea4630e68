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

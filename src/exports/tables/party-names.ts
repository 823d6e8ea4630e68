import type { Archive } from '../../archive/archive.ts';
import type { Addressee, Signatory } from '../../archive/letter.ts';
import { partyName, resolveParty } from '../../archive/views/party.ts';

/** The parties of a letter by name, in its order: each a person, a group in words, or an organization. */
export const partyNames = (archive: Archive, parties: readonly (Signatory | Addressee)[]) =>
  parties.map((party) => partyName(resolveParty(archive, party)));

import { idFrom } from '../address.ts';
import type { OrganizationRecord } from '../archive.ts';
import { fold } from '../fold.ts';
import { capitalized } from '../words.ts';
import { byInitial } from './alphabet.ts';
import { madeOnce } from './made-once.ts';
import { everyPart, prefixParts, type PrefixPart } from './prefix-parts.ts';

/** Up to how many organizations stand on one page. */
const mostOnOnePage = 250;

/** Every organization by the letter with which its name begins. */
export interface OrganizationRegister {
  /** Whether they are too many for one page, so that each letter has its own. */
  isSplit: boolean;
  /** A part for each letter, the label as it is shown: "S", "Sa". */
  parts: readonly PrefixPart<OrganizationRecord>[];
}

const keyOf = ({ name }: OrganizationRecord) => fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');

const labeled = <T>(part: PrefixPart<T>): PrefixPart<T> => ({
  ...part,
  label: capitalized(part.label),
  parts: part.parts.map(labeled),
});

/** Files the organizations of an archive, once. */
export const organizationRegister = madeOnce(({ organizations }): OrganizationRegister => ({
  isSplit: organizations.length > mostOnOnePage,
  parts: byInitial(organizations, ({ name }) => name).map(({ letter, entries }) => {
    const isLetter = letter !== '#';
    const id = idFrom(letter) || 'other';
    const parts = prefixParts(
      { id, prefix: isLetter ? letter.toLowerCase() : '', entries },
      // Filed under L, Łódź begins with it.
      (of) => (isLetter ? letter.toLowerCase() + [...keyOf(of)].slice(1).join('') : keyOf(of)),
    ).map(labeled);
    return { id, label: letter, count: entries.length, entries, parts };
  }),
}));

/** A page of organizations, and where it stands. */
export interface OrganizationPage {
  part: PrefixPart<OrganizationRecord>;
  /** The parts that it leads to or, where it has none, those it is one of, below a letter. */
  among: readonly PrefixPart<OrganizationRecord>[];
  /** The letter to which it belongs. */
  top: PrefixPart<OrganizationRecord>;
}

/** Every page of organizations where they are too many for one. */
export const organizationPages = madeOnce((archive): OrganizationPage[] => {
  const { isSplit, parts } = organizationRegister(archive);
  if (!isSplit) return [];
  return parts.flatMap((top) => {
    const all = everyPart([top]);
    return all.map((part) => {
      const above = all.find((one) => one.parts.includes(part));
      return { part, top, among: part.parts.length > 0 ? part.parts : (above?.parts ?? []) };
    });
  });
});

/** What a link to a part says. */
export type Told = Pick<PrefixPart<unknown>, 'id' | 'label' | 'count'>;

/** The same of a part, without all that is in it. */
export const told = ({ id, label, count }: PrefixPart<unknown>): Told => ({ id, label, count });

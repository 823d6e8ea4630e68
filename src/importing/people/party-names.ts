import { isHan, simplified } from '../../names/han.ts';
import type { PartyFound } from '../found.ts';
import type { Figure } from './cast.ts';
import { keyOf } from './latin-names.ts';
import { plain } from './pinyin.ts';

const keyed = (name: string): string =>
  isHan(name) ? simplified(name) : keyOf(name.split(/\s+/u));

/** Whether someone named is one of those whom a letter addresses or who sign it. */
export function isParty(
  { name, native, isShort }: Figure,
  parties: { addressees: readonly PartyFound[]; signatories: readonly PartyFound[] },
): boolean {
  const people = [...parties.addressees, ...parties.signatories].filter(
    ({ kind }) => kind === 'person',
  );
  const own = new Set([keyed(name), ...(native ? [keyed(native)] : [])]);
  return people.some((party) => {
    if (own.has(keyed(party.name)) || (party.native && own.has(keyed(party.native)))) return true;
    const words = party.name.split(/\s+/u).map(plain);
    if (isShort) return words.includes(plain(name));
    // John Kerry and John F. Kerry.
    const mine = name.split(/\s+/u).map(plain);
    return (
      mine.length > 1 && words.length > 1 && mine[0] === words[0] && mine.at(-1) === words.at(-1)
    );
  });
}

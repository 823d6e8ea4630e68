import type { Letter } from './letter.ts';
import type { KnownName } from './name-matcher.ts';
import { spellings } from './name.ts';
import type { Person } from './person.ts';

/** Everyone whom a letter's own record names, each once, in the order of the record. */
export function namesInLetter(
  letter: Letter,
  person: (id: string) => Person | undefined,
): KnownName[] {
  const printed = new Map<string, Set<string>>();
  const entries = [
    ...letter.detainees,
    ...letter.mentions,
    ...letter.addressees,
    ...letter.signatories,
  ];
  for (const entry of entries) {
    if (!entry.person) continue;
    const of = printed.get(entry.person) ?? new Set();
    for (const spelling of entry.as) of.add(spelling);
    printed.set(entry.person, of);
  }
  const detained = new Set(letter.detainees.map((detainee) => detainee.person));
  return [...printed].flatMap(([id, as]) => {
    const record = person(id);
    if (!record) return [];
    return [{ person: id, forms: spellings(record, as), detained: detained.has(id) }];
  });
}

import { placeInProse, type Content, type LocatedLetter } from '../content.ts';
import { parseRecordLink } from '../link.ts';
import { nameMatcher, type NamesIn } from '../name-matcher.ts';
import type { Place } from '../problem.ts';
import { everyName, type Bearer, type EveryName } from './every-name.ts';
import { meantId } from './meant-id.ts';
import { mayNameOthers, parties, personsIn } from './persons-in.ts';
import type { Finding, Rule } from './rule.ts';

/** Where a text has spellings that a letter gives of the names of those whom it records. */
function spelledIn(
  spellingsIn: NamesIn<unknown>,
  text: string,
): (start: number, end: number) => boolean {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spellingsIn(text)) covered.fill(1, start, end);
  return (start, end) => covered.subarray(start, end).includes(1);
}

/** Everyone who is called by a name; nobody where one of them is recorded, or an organization is called so. */
function unrecordedOf(bearers: ReadonlySet<Bearer>, recorded: ReadonlySet<string>): string[] {
  const people = [...bearers].flatMap(({ person }) => person ?? []);
  const isKnown = people.length < bearers.size || people.some((person) => recorded.has(person));
  return isKnown ? [] : people;
}

/** Where each name stands that a letter's body has and its record lacks. */
function* unrecorded(
  letter: LocatedLetter,
  recorded: ReadonlySet<string>,
  content: Content,
  { namesIn, bearersIn }: EveryName,
): Generator<{ people: string[]; place: Place }> {
  for (const { url, line, column } of letter.body.links) {
    const link = parseRecordLink(url);
    if (link?.kind !== 'person' || recorded.has(link.id)) continue;
    if (content.known.person.has(link.id)) yield { people: [link.id], place: { line, column } };
  }
  if (bearersIn(letter)?.every((bearers) => unrecordedOf(bearers, recorded).length === 0)) return;
  const spellings = parties(letter).map(({ as }) => ({ forms: as }));
  let spellingsIn: NamesIn<unknown> | undefined;
  for (const prose of letter.body.prose) {
    const text = prose.text.normalize('NFC');
    const found = [...namesIn(text)]
      .map(({ bearers, start, end }) => ({ people: unrecordedOf(bearers, recorded), start, end }))
      .filter(({ people }) => people.length > 0);
    if (found.length === 0) continue;
    // Within a spelling that the letter has of someone else's name, a name is not another's.
    spellingsIn ??= nameMatcher(spellings);
    const isSpelled = spelledIn(spellingsIn, text);
    for (const { people, start, end } of found) {
      if (!isSpelled(start, end)) yield { people, place: placeInProse(prose, start) };
    }
  }
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function judged(letter: LocatedLetter, content: Content, names: EveryName): Finding[] {
  if (mayNameOthers(letter)) return [];
  const told = new Set(personsIn(letter).map((id) => meantId(content, 'person', id)));
  return [...unrecorded(letter, new Set(told), content, names)]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .flatMap(({ people, place }) => {
      // Once for each: the first place is enough to mend it.
      if (people.some((person) => told.has(person))) return [];
      for (const person of people) told.add(person);
      const ids = alternatives.format(people.map((person) => `\`${person}\``));
      return {
        file: letter.file,
        path: '',
        ...place,
        message: `Unexpected name of ${ids} in the text, expected someone whom the record names`,
        fix: 'Add them to `detainees` or `mentions`; if someone else of that name is meant, let this be.',
      };
    });
}

/** A known person whom a letter's body names is one whom its record names. */
export const unrecordedName: Rule = {
  id: 'unrecorded-name',
  find: (content, circumstances) => {
    const names = everyName(content, circumstances);
    return content.letters.flatMap((letter) => judged(letter, content, names));
  },
};

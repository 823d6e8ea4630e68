import type { Ask, AskKind } from '../ask.ts';
import type { LocatedLetter } from '../content.ts';
import { mayHide } from '../gaps.ts';
import { nameMatcher, type NamesIn } from '../name-matcher.ts';
import { namesInLetter } from '../names-in-letter.ts';
import type { Person } from '../person.ts';
import { listed } from '../words.ts';
import { everyName, type Bearer } from './every-name.ts';
import { findingAt } from './finding-at.ts';
import { mayNameOthers } from './persons-in.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * The kinds of ask that are made for those whom they name. Others may name someone and be for more, or for nobody:
 * “raise the cases of people harassed for their part in Ana Vesel’s paper”.
 */
const forPeople: ReadonlySet<AskKind> = new Set([
  'release',
  'medical-care',
  'family-access',
  'fair-trial',
  'allow-travel',
]);

/** Words that stand for one person; asks are in the archive's own words. “Her colleagues” are others. */
const pronoun =
  /(?<![\p{L}’'])(?:he|him|she|her(?=\s*(?:[^\s\p{L}]|$|(?:and|as|at|before|from|if|immediately|in|now|on|or|to|unconditionally|without)(?!\p{L}))))(?![\p{L}’'])/iu;

/** The detainees of a letter whom a text names. */
type NamedIn = (text: string) => Set<string>;

function detaineesNamedIn(
  letter: LocatedLetter,
  person: (id: string) => Person | undefined,
  namesOfAll: NamesIn<Bearer>,
): NamedIn {
  const namesIn = nameMatcher(namesInLetter(letter.data, person));
  return (written) => {
    const text = written.normalize('NFC');
    // A body may bear someone's name.
    const bodies = [...namesOfAll(text)].filter(({ bearers }) =>
      [...bearers].some(({ person }) => person === undefined),
    );
    const isOfBody = (start: number, end: number) =>
      bodies.some((body) => body.start <= start && end <= body.end);
    return new Set(
      [...namesIn(text)].flatMap(({ bearer, start, end }) =>
        bearer?.detained && !isOfBody(start, end) ? bearer.person : [],
      ),
    );
  };
}

/** The one detainee of a letter, if it asks for the release of one person without saying whose. */
function onlyOne(letter: LocatedLetter, { kind, ask, people }: Ask): string[] {
  const [only, other] = letter.data.detainees;
  const isOne = only !== undefined && other === undefined && !mayNameOthers(letter);
  return isOne && kind === 'release' && people.length === 0 && pronoun.test(ask)
    ? [only.person]
    : [];
}

function judged(letter: LocatedLetter, namedIn: NamedIn): Finding[] {
  return letter.data.asks.flatMap((ask, index) => {
    if (!forPeople.has(ask.kind) || mayHide(letter, ['asks', index, 'people'])) return [];
    const named = [...namedIn(ask.ask)].filter((person) => !ask.people.includes(person));
    const missing = named.length > 0 ? named : onlyOne(letter, ask);
    if (missing.length === 0) return [];
    const ids = listed(missing.map((person) => `\`${person}\``));
    return findingAt(
      letter,
      ['asks', index, 'ask'],
      `Unexpected ask that speaks of ${ids} without them in \`people\`, expected everyone for whom it is made`,
      `Add ${ids} to its \`people\`, so that their pages show it; if it is made for others alone, let this be.`,
    );
  });
}

/** An ask lists every detainee for whom its words are: only so does it stand on their pages. */
export const unlistedInAsk: Rule = {
  id: 'unlisted-in-ask',
  find: (content, circumstances) => {
    const people = new Map(content.people.map(({ id, data }) => [id, data]));
    const { namesIn: namesOfAll } = everyName(content, circumstances);
    return content.letters.flatMap((letter) => {
      const { asks, detainees } = letter.data;
      if (detainees.length === 0 || !asks.some(({ kind }) => forPeople.has(kind))) return [];
      return judged(
        letter,
        detaineesNamedIn(letter, (id) => people.get(id), namesOfAll),
      );
    });
  },
};

import type { Content, LocatedLetter } from '../content.ts';
import { didYouMean } from '../suggest.ts';
import { findingAt } from './finding-at.ts';
import { meantId } from './meant-id.ts';
import { mayNameOthers, personsIn } from './persons-in.ts';
import type { Finding, Rule } from './rule.ts';

function judged(letter: LocatedLetter, content: Content): Finding[] {
  if (mayNameOthers(letter)) return [];
  const named = new Set(personsIn(letter).map((id) => meantId(content, 'person', id)));
  return letter.data.asks.flatMap(({ people }, index) =>
    people.flatMap((person, at) => {
      // An id that nobody has is a problem of its own.
      if (named.has(person) || !content.known.person.has(person)) return [];
      const near = didYouMean(person, named);
      return findingAt(
        letter,
        ['asks', index, 'people', at],
        `Unexpected person \`${person}\` in an ask, expected someone whom the letter names`,
        `${near && `${near} `}Add them to \`detainees\` or \`mentions\`, or take them out of the ask.`,
      );
    }),
  );
}

/** A letter asks for people whom it names. */
export const unnamedInAsk: Rule = {
  id: 'unnamed-in-ask',
  find: (content) => content.letters.flatMap((letter) => judged(letter, content)),
};

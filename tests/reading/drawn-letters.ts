import fc from 'fast-check';
import { letterFile, validFiles } from '../content-folder.ts';

/** A letter in order. */
export const letter = validFiles[letterFile];
const ids = ['2014-a', '2014-b', '2015-c', '2015-d'];
const id = fc.constantFrom(...ids);

/** A letter that may name others, claim their ids, stand twice or be broken. */
const drawnLetter = fc.record({
  id,
  folder: fc.constantFrom('', 'nested/', 'more/'),
  aliases: fc.array(fc.oneof(id, fc.constantFrom('2013-old', 'x')), { maxLength: 2 }),
  key: fc.constantFrom('aliases', '"aliases"', '"\\x61liases"', "'aliases'"),
  related: fc.option(fc.oneof(id, fc.constant('2013-old')), { nil: undefined }),
  link: fc.option(fc.oneof(id, fc.constant('2013-old')), { nil: undefined }),
  person: fc.constantFrom('ana-vesel', 'ana-wesel'),
  slip: fc.constantFrom('', '', '', 'date: 2014-3-2', 'date: @', 'nothing: x'),
});

type Drawn = (typeof drawnLetter extends fc.Arbitrary<infer One> ? One : never)[];

/** Their files; the last of a name counts. */
export function laid(drawn: Drawn): Record<string, string> {
  return Object.fromEntries(
    drawn.map(({ id: name, folder, aliases, key, related, link, person, slip }) => {
      const more = [
        ...(aliases.length > 0 ? [`${key}: [${aliases.join(', ')}]`] : []),
        ...(related === undefined ? [] : [`related: [{ letter: ${related}, relation: follows }]`]),
      ];
      const text = letter
        .replace('text: summary', [...more, 'text: summary'].join('\n'))
        .replace('ana-vesel', person)
        .replace('date: 2014-03-02', slip || 'date: 2014-03-02');
      return [
        `letters/${folder}${name}.md`,
        link === undefined ? text : `${text}[x](letter:${link})\n`,
      ];
    }),
  );
}

/** A few letters that may name, or lay claim to, each other. */
export const drawnLetters = fc.array(drawnLetter, { minLength: 1, maxLength: 6 });

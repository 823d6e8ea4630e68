import type { Warning } from '../found.ts';
import { sentencesIn } from '../people/sentences.ts';
import type { LetterText } from '../text/letter-text.ts';

const language =
  '(?:(?:simplified|traditional) chinese|chinese|english|french|spanish|german|italian|portuguese|dutch|russian|arabic|turkish|japanese|korean|tibetan|uy?ghur|mongolian|vietnamese|persian|hindi)';

/** “French and Tibetan are also available”, “Also available in German”, “Read the Tibetan version here”. */
const latin = new RegExp(
  String.raw`(?<!\p{L})${language}(?!\p{L})[^.]{0,90}(?<!\p{L})(?:also|versions?|translations?)(?!\p{L})[^.]{0,30}available|available (?:\p{L}+ ){0,3}in ${language}|(?:read|see|download) (?:\p{L}+ ){0,5}(?:in ${language}|${language} (?:version|translation))`,
  'iu',
);
const han = /(?:[英法德中藏]文|简体|繁体|簡體|繁體)(?:中文)?(?:版|译本|譯本)/u;

/** How long a line is, in signs, that only says where the letter can be read in other languages. */
const longest = 200;

/**
 * A word to the maintainer where a page says that the letter can be read in other languages. Whether it was written in
 * them or translated later, the page does not tell.
 */
export const otherVersions = ({ lines }: LetterText): Warning[] =>
  lines.flatMap(({ text, number }) => {
    const told = sentencesIn(text).find(
      (sentence) => sentence.length < longest && (latin.test(sentence) || han.test(sentence)),
    );
    return told === undefined
      ? []
      : [
          {
            line: number,
            message: `Other versions of the letter? “${told}” If it was published in them as well, add them to letterLanguages.`,
          },
        ];
  });

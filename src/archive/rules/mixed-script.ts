import { excerpt } from '../excerpt.ts';
import { mixedWords } from '../mixed-scripts.ts';
import { codePoint } from '../sign-name.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Rule } from './rule.ts';

/** A word is written in one script, as far as letters of others would pass for it. */
export const mixedScript: Rule = {
  id: 'mixed-script',
  find: (content) =>
    judgeTexts(content, (text) =>
      mixedWords(text).map(({ word, index, letter, script, others }) => ({
        index,
        signs: word,
        message: `Unexpected ${script} letter \`${letter}\` (${codePoint(letter)}) among ${others} ones in \`${excerpt(word)}\`, expected letters of one script`,
        fix: 'Type the word again: a letter that looks the same is another, and nobody who types the name would find it.',
      })),
    ),
};

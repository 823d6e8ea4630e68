import { signName } from '../sign-name.ts';
import { unseenSigns } from '../unseen-signs.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Rule } from './rule.ts';

/** Every sign can be seen, or does what its script needs: none turns, splits or hides a word unseen. */
export const deceptiveCharacter: Rule = {
  id: 'deceptive-character',
  find: (content) =>
    judgeTexts(content, (text) =>
      unseenSigns(text).map(({ sign, index }) => ({
        index,
        signs: sign,
        message: `Unexpected ${signName(sign)}, expected only signs that can be seen`,
        fix: 'Delete the words around this place and type them again: what is copied from a page or a PDF often brings such signs along.',
      })),
    ),
};

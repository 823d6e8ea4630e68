import { fold } from '../../archive/fold.ts';
import { isHan, simplified } from '../../names/han.ts';

/** The words of a text, for comparing: letters and digits alone, in lower case, Han signs simplified. */
export const bareWords = (text: string): string => {
  const bare = fold(text)
    .replaceAll(/[’'ʼ]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return isHan(bare) ? simplified(bare) : bare;
};

import { placeInText } from '../place-in-text.ts';
import { codePoint } from '../sign-name.ts';
import type { SourceText } from '../content.ts';
import type { Finding, Rule } from './rule.ts';

const codes = (text: string) => [...text].map(codePoint).join(' ');

/** The first letter of a text, with its marks, that is not in the composed form. */
function firstDifference(text: string): { index: number; letter: string } | undefined {
  const normal = text.normalize('NFC');
  if (normal === text) return undefined;
  let index = 0;
  while (text[index] === normal[index]) index += 1;
  while (index > 0 && /^[\p{M}\p{Cs}]/u.test(text.slice(index))) index -= 1;
  return { index, letter: /^\P{M}?\p{M}{0,8}/u.exec(text.slice(index))?.[0] ?? '' };
}

function judged({ file, text }: SourceText): Finding[] {
  const found = firstDifference(text);
  if (!found) return [];
  const { index, letter } = found;
  return [
    {
      file,
      path: '',
      ...placeInText(text, index),
      message: `Unexpected \`${letter}\` as ${codes(letter)}, expected ${codes(letter.normalize('NFC'))}: text in Unicode’s composed form (NFC)`,
      fix: 'Save the file in that form: `npm run check -- --fix` does it. What looks the same is then the same, and is found.',
    },
  ];
}

/** Files are in Unicode's composed form (NFC), in which what looks the same is the same. One finding a file. */
export const unnormalizedText: Rule = {
  id: 'unnormalized-text',
  find: ({ sources }) => sources.flatMap(judged),
};

import { mayHide } from '../gaps.ts';
import type { Letter } from '../letter.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

/** The rule that the source of a letter has an address; what hangs on it is not the same for each text. */
function withoutAddress(text: Letter['text'], fix: string): Rule {
  return {
    id: `${text}-without-address`,
    find: ({ letters }) =>
      letters.flatMap((letter) =>
        letter.data.text === text &&
        letter.data.source.url === undefined &&
        !mayHide(letter, ['source', 'url'])
          ? findingAt(
              letter,
              ['source'],
              `Unexpected source of a ${text} without \`url\`, expected the address of the letter’s full text`,
              fix,
            )
          : [],
      ),
  };
}

/** A summary leads to the letter that it sums up. */
export const summaryWithoutAddress = withoutAddress(
  'summary',
  'Add `url`: where the letter can be read; its address in a web archive, if it stands nowhere else.',
);

/** A transcription says where it comes from, unless the letter never stood on the web. */
export const transcriptionWithoutAddress = withoutAddress(
  'transcription',
  'Add `url`: where the letter was published. If it never stood on the web, let this be.',
);

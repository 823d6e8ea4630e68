import { rights } from '../rights.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

/** A letter's own text stands here only where its rights let anyone publish it. */
export const unpermittedTranscription: Rule = {
  id: 'unpermitted-transcription',
  find: ({ letters }) =>
    letters.flatMap((letter) => {
      const { text, rights: id } = letter.data;
      const statement = rights.get(id);
      if (text !== 'transcription' || !statement || statement.permitsCopies) return [];
      return findingAt(
        letter,
        ['text'],
        `Unexpected \`transcription\` under \`${id}\` (${statement.label}), expected \`summary\` unless the rights allow everyone to publish the text`,
        'Write `text: summary` and say in your own words what the letter says; or, where its author gave it free, record that license in `rights`.',
      );
    }),
};

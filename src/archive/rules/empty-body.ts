import type { Rule } from './rule.ts';

/** A letter's body holds its summary or its text. */
export const emptyBody: Rule = {
  id: 'empty-body',
  find: ({ letters }) =>
    letters
      // A comment is for maintainers, and is never published; one that is not closed hides the rest.
      .filter(({ body }) => !/\S/u.test(body.markdown.replaceAll(/<!--[^]*?(?:-->|$)/gu, '')))
      .map(({ file, body, data }) => ({
        file,
        path: '',
        line: body.line,
        column: body.column,
        message: `Unexpected end of file, expected the letter’s ${data.text || 'summary or transcription'} below the second \`---\``,
        fix:
          data.text === 'summary'
            ? 'Write what the letter says, in your own words, so that a reader knows whether to open the original.'
            : 'Put the letter’s own text there.',
      })),
};

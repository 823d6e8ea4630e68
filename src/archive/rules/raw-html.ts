import { excerpt } from '../words.ts';
import type { Rule } from './rule.ts';

/** Bodies are Markdown. HTML in them is cleaned by an allow-list before it is published. */
export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'warning',
  find: ({ letters }) =>
    letters.flatMap(({ file, body }) =>
      body.html.map(({ value, line, column }) => ({
        file,
        path: '',
        line,
        column,
        message: `Unexpected HTML \`${excerpt(firstLine(value), 40)}\`, expected Markdown`,
        fix: 'Write it as Markdown; only plain formatting survives from HTML, and scripts, styles and attributes are taken out.',
      })),
    ),
};

const firstLine = (html: string) => html.split('\n', 1)[0] ?? '';

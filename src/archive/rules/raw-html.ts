import type { Rule } from './rule.ts';

/** Bodies are Markdown. HTML in them is cleaned by an allow-list before it is published. */
export const rawHtml: Rule = {
  id: 'raw-html',
  find: ({ letters }) =>
    letters.flatMap(({ file, body }) =>
      body.html.map(({ value, line, column }) => ({
        file,
        path: '',
        line,
        column,
        message: `Unexpected HTML \`${excerpt(value)}\`, expected Markdown`,
        fix: 'Write it as Markdown; only plain formatting survives from HTML, and scripts, styles and attributes are taken out.',
      })),
    ),
};

/** The first line of some HTML, cut short where it is long. */
function excerpt(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

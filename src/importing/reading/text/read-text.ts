import { fromHtml } from 'hast-util-from-html';
import type { RootContent } from 'mdast';
import type { Warning } from '../../found.ts';
import type { Drawn } from '../html/read-html.ts';
import { clean } from '../html/clean.ts';
import { partLines } from '../html/lines.ts';
import { tooMuch } from '../html/refusal.ts';
import { toMarkdownTree } from '../html/to-markdown-tree.ts';
import { postedIn } from '../head/stamp.ts';
import { blocksOf } from './blocks.ts';
import { openMail } from './mail.ts';
import { withoutPages } from './pages.ts';
import { isMarkedUp } from './tag.ts';

const block = /^\s*<(?:div|p|table|center|ul|ol|blockquote|h[1-6]|figure|section|img|br)\b/iu;
const comment = /<!--[^]*?-->/gu;

/** Text of Markdown in which a part is HTML: its parts, in their order. */
function partsOf(lines: readonly string[]): { html: boolean; text: string }[] {
  const parts: { html: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    // HTML in Markdown goes on to the next empty line.
    const html = block.test(line.slice(0, 200)) || (last?.html === true && line.trim() !== '');
    if (last && last.html === html) last.lines.push(line);
    else parts.push({ html, lines: [line] });
  }
  return parts.map(({ html, lines: own }) => ({ html, text: own.join('\n') }));
}

function htmlBlocks(text: string, name: string): RootContent[] {
  if (tooMuch(text, name).refusal !== undefined)
    return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  const tree = fromHtml(text, { fragment: true });
  clean(tree);
  partLines(tree);
  return toMarkdownTree(tree).children;
}

const noteWarning = (note: string | undefined): Warning[] =>
  note === undefined
    ? []
    : [
        {
          message: `Left out “${note.slice(0, 80)}”, which stands above the forwarded mail. Look whether it is the letter’s.`,
        },
      ];

/**
 * Reads plain text: copied from a page, a PDF or a mail, or saved from Markdown.
 *
 * @param text with line ends of one kind
 * @param name of the file, for messages
 */
export function readText(text: string, name: string): Drawn {
  const mail = openMail(withoutPages(text));
  const bare = mail.lines.join('\n');
  const markdown = isMarkedUp(bare);
  const head = { title: mail.subject, ...(mail.stamp ?? postedIn(bare)) };
  if (!markdown) {
    const { blocks, warnings } = blocksOf(bare, { markdown });
    return {
      tree: { type: 'root', children: blocks },
      head,
      warnings: [...noteWarning(mail.note), ...warnings],
    };
  }
  const parts = partsOf(bare.replace(comment, '').split('\n')).map(({ html, text: own }) =>
    html ? { blocks: htmlBlocks(own, name), warnings: [] } : blocksOf(own, { markdown }),
  );
  return {
    tree: { type: 'root', children: parts.flatMap(({ blocks }) => blocks) },
    head,
    warnings: [...noteWarning(mail.note), ...parts.flatMap(({ warnings }) => warnings)],
  };
}

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { madeOnceBy } from '../archive/made-once-by.ts';
import { markdownChain } from './chain.ts';
import type { LetterContext } from './context.ts';
import { mayHoldEmail } from './without-emails.ts';

const rendererOf = madeOnceBy((hasEmails: boolean) =>
  createMarkdownProcessor(markdownChain(hasEmails)),
);

/** A letter's body as HTML, sanitized. Takes its Markdown, and what the chain must know of the letter beside it. */
export async function renderBody(markdown: string, context: LetterContext): Promise<string> {
  const renderer = await rendererOf(mayHoldEmail(markdown));
  const { code } = await renderer.render(markdown, { frontmatter: { ...context } });
  return code;
}

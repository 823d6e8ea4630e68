import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { markdownChain } from './chain.ts';
import type { LetterContext } from './context.ts';

type Renderer = Awaited<ReturnType<typeof createMarkdownProcessor>>;

let renderer: Promise<Renderer> | undefined;

/** A letter's body as HTML, sanitized. Takes its Markdown, and what the chain must know of the letter beside it. */
export async function renderBody(markdown: string, context: LetterContext): Promise<string> {
  renderer ??= createMarkdownProcessor(markdownChain);
  const { code } = await (await renderer).render(markdown, { frontmatter: { ...context } });
  return code;
}

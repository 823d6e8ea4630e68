import type { Root } from 'hast';
import { VFile } from 'vfile';
import { madeOnceBy } from '../archive/made-once-by.ts';
import { asRead } from './as-read.ts';
import { markdownChain } from './chain.ts';
import type { LetterContext } from './context.ts';
import { mayHoldEmail } from './without-emails.ts';

const chainOf = madeOnceBy(markdownChain);

/**
 * A letter's body as a tree of HTML, sanitized. Takes its Markdown, and what the chain must know of the letter beside
 * it.
 */
export function renderBody(markdown: string, context: LetterContext): Root {
  const chain = chainOf(mayHoldEmail(markdown));
  const file = new VFile({ value: markdown, data: { letter: context } });
  return asRead(chain.runSync(chain.parse(file), file));
}

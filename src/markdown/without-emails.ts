import type { Processor } from 'unified';

/** What micromark reads text by: for each character that something may begin with, what that may be. */
interface TextSyntax {
  text?: Record<string, { name?: string } | { name?: string }[] | undefined>;
}

/** What reads an e-mail address in micromark-extension-gfm-autolink-literal. */
const email = 'emailAutolink';

/**
 * Has a chain of GitHub’s Markdown look for no bare e-mail addresses, which any letter or digit might begin: that is a
 * sixth of the time that a text takes to render.
 */
export function withoutEmails(this: Processor): void {
  const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: TextSyntax[] };
  for (const { text = {} } of micromarkExtensions) {
    for (const [character, constructs] of Object.entries(text)) {
      text[character] = [constructs ?? []].flat().filter(({ name }) => name !== email);
    }
  }
}

/**
 * Whether a text may hold an e-mail address: it has the sign of one, or what may stand for it, as `&commat;` does. Takes
 * Markdown.
 */
export const mayHoldEmail = (markdown: string): boolean => /[@&]/u.test(markdown);

import { kilobyte } from '../figure.ts';

/** What limits a page: gzipped bytes, bytes of fonts, and fonts that keep the text waiting. */
export interface Limits {
  htmlAndCss?: number;
  javascript?: number;
  fonts: number;
  blocking: number;
}

/**
 * The limits of a kind of page, from the issue “Search the letters; sign the look” (Size).
 *
 * HTML and CSS are limited for letters, the pages that people are sent to. JavaScript is limited before the
 * search box is touched; whoever opens the search page has touched it, so that page alone is exempt.
 */
export const limitsOf = (kind: string): Limits => ({
  ...(kind === 'letter' ? { htmlAndCss: 20 * kilobyte } : {}),
  ...(kind === 'search' ? {} : { javascript: 2 * kilobyte }),
  fonts: 105 * kilobyte,
  blocking: 0,
});

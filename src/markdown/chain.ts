import { unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { allowList } from './allow-list.ts';
import { demoteHeadings } from './demote-headings.ts';
import { linkNames } from './link-names.ts';
import { resolveLinks } from './resolve-links.ts';

/** What the ids of a body's headings begin with, so that they never meet one of the page's own. */
export const headingPrefix = 'text-';

/**
 * The Markdown chain of letters' bodies, as Astro's Markdown processor.
 *
 * The order matters: raw HTML is parsed first, so that everything after sees what a browser would;
 * links are resolved before sanitizing, which knows only http, https and mailto; ids are given last.
 */
export const markdownChain = unified({
  gfm: true,
  smartypants: true,
  remarkRehype: {
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference: number, again: number) =>
      `Back to reference ${reference + 1}${again > 1 ? `-${again}` : ''}`,
  },
  rehypePlugins: [
    rehypeRaw,
    demoteHeadings,
    resolveLinks,
    linkNames,
    [rehypeSanitize, allowList],
    [rehypeSlug, { prefix: headingPrefix }],
  ],
});

import { unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { allowList } from './allow-list.ts';
import { demoteHeadings } from './demote-headings.ts';
import { describeImages } from './describe-images.ts';
import { emptyReferences, footnotePrefix, numberFootnotes } from './footnotes.ts';
import { frameTables } from './frame-tables.ts';
import { joinLines } from './join-lines.ts';
import { linkNames } from './link-names.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { resolveLinks } from './resolve-links.ts';

/** What the ids of a body's headings begin with, so that they never meet one of the page's own. */
const headingPrefix = 'text-';

/**
 * Astro keeps what it built by the JSON of its configuration. The prefix is another in each process and stands in
 * no page, so these options are no part of that; that they change is seen by the version of the code.
 */
const leftOutOfCacheKeys = { toJSON: () => undefined };

/**
 * The Markdown chain of letters' bodies, as Astro's Markdown processor.
 *
 * The order matters: raw HTML is parsed first, so that everything after sees what a browser would.
 * Sanitizing comes next, and only then what raw HTML must not imitate: links to records, names, ids.
 */
export const markdownChain = unified({
  gfm: true,
  smartypants: true,
  remarkRehype: {
    clobberPrefix: footnotePrefix,
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
    ...leftOutOfCacheKeys,
  },
  rehypePlugins: [
    rehypeRaw,
    describeImages,
    [rehypeSanitize, allowList],
    demoteHeadings,
    emptyReferences,
    [rehypeSlug, { prefix: headingPrefix }],
    numberFootnotes,
    resolveLinks,
    joinLines,
    linkNames,
    frameTables,
    numberParagraphs,
  ],
});

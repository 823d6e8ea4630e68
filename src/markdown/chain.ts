import type { createMarkdownProcessor } from '@astrojs/markdown-remark';
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
import { smartSigns } from './smart-signs.ts';
import { withoutEmails } from './without-emails.ts';

/** What the ids of a body's headings begin with, so that they never meet one of the page's own. */
const headingPrefix = 'text-';

type Chain = Parameters<typeof createMarkdownProcessor>[0] & object;

/**
 * The Markdown chain of letters' bodies, for Astro's Markdown processor.
 *
 * The order matters: raw HTML is parsed first, so that everything after sees what a browser would.
 * Sanitizing comes next, and only then what raw HTML must not imitate: links to records, names, ids.
 *
 * Takes whether a bare e-mail address is looked for: see `mayHoldEmail`.
 */
export const markdownChain = (hasEmails: boolean): Chain => ({
  gfm: true,
  smartypants: false,
  syntaxHighlight: false,
  remarkRehype: {
    clobberPrefix: footnotePrefix,
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
  },
  remarkPlugins: [...(hasEmails ? [] : [withoutEmails]), smartSigns],
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

import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { allowList } from './allow-list.ts';
import { demoteHeadings } from './demote-headings.ts';
import { describeImages } from './describe-images.ts';
import { emptyReferences, footnotePrefix, numberFootnotes } from './footnotes.ts';
import { frameTables } from './frame-tables.ts';
import { joinLines } from './join-lines.ts';
import { linkNames } from './link-names.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { parseAgain } from './parse-again.ts';
import { resolveLinks } from './resolve-links.ts';
import { smartSigns } from './smart-signs.ts';
import { withoutEmails } from './without-emails.ts';

/** What the ids of a body's headings begin with, so that they never meet one of the page's own. */
const headingPrefix = 'text-';

const none = () => undefined;

/**
 * The Markdown chain of letters' bodies: it parses Markdown, and makes a tree of HTML of it.
 *
 * The order matters: raw HTML is parsed first, so that everything after sees what a browser would.
 * Sanitizing comes next, and only then what raw HTML must not imitate: links to records, names, ids.
 *
 * Takes whether a bare e-mail address is looked for: see `mayHoldEmail`.
 */
export const markdownChain = (hasEmails: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(hasEmails ? none : withoutEmails)
    .use(smartSigns)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: footnotePrefix,
      footnoteLabel: 'Notes',
      footnoteLabelProperties: {},
    })
    .use(rehypeRaw)
    .use(describeImages)
    .use(rehypeSanitize, allowList)
    .use(demoteHeadings)
    .use(emptyReferences)
    .use(rehypeSlug, { prefix: headingPrefix })
    .use(numberFootnotes)
    .use(resolveLinks)
    .use(joinLines)
    .use(linkNames)
    .use(frameTables)
    .use(numberParagraphs)
    .use(parseAgain)
    .freeze();

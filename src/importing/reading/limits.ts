// What a page may have. A long letter with a thousand signatories, saved with its pictures inside, has a tenth.

/** Bytes of a file. */
export const mostBytes = 20 * 1024 * 1024;

/** Tags of a page, and attributes of one of them: parsers compare each attribute with those before it. */
export const mostTags = 100_000;
export const mostAttributes = 500;

/**
 * Elements within elements. Browsers build no deeper trees than 512 levels
 * (https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/html/parser/html_construction_site.cc,
 * kMaximumHTMLParserDOMTreeDepth), and what turns trees into Markdown calls itself at each.
 */
export const deepest = 256;

/** Levels of quotation in plain text. */
export const deepestQuote = 20;

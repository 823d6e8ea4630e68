import type { Warning } from './found.ts';

/** A page as saved, read: its main text, and what its head says of it. */
export interface Page {
  /** What the file turned out to be. */
  kind: 'html' | 'mhtml' | 'text';
  /** The main text as clean Markdown: no site furniture, no HTML. A printed line is a line. */
  markdown: string;
  /** The encoding that it was read in, and how that was known: "gb18030, sniffed". */
  encoding: string;
  /** What the head, or the site around the text, says. None of it is the letter's own word. */
  head: PageHead;
  /** Whether pictures stood in the text, which are left out. */
  hasPictures?: boolean | undefined;
  /** What was noticed while reading: pictures in place of text, an encoding that was contradicted. */
  warnings: Warning[];
}

export interface PageHead {
  /** The page's title without the name of its site. */
  title?: string | undefined;
  /** Where it was published, if it says: canonical link, og:url, MHTML's Content-Location, a browser's "saved from". */
  url?: string | undefined;
  /** The name of its site: og:site_name. */
  site?: string | undefined;
  /** The day that the page is stamped with, as EDTF: metadata, <time>, "Posted on". Never the letter's date. */
  stamp?: string | undefined;
  /** What the stamp was read from, as it stands there. */
  stampedBy?: string | undefined;
  /** The language that the page claims, as it stands there: en-US. */
  language?: string | undefined;
}

/** A page, or in words for the maintainer why it cannot be read. */
export type Reading = { page: Page } | { refusal: string };

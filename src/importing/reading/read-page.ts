import type { Page, Reading } from '../page.ts';
import { decode, type Decoded } from './encoding.ts';
import { fileKind } from './file-kind.ts';
import { trimFurniture } from './furniture/trim.ts';
import { mailedOn } from './head/stamp.ts';
import { readHtml, type Drawn } from './html/read-html.ts';
import { matchNotes } from './markdown/footnotes.ts';
import { tidyEmphasis } from './markdown/emphasis.ts';
import { tidyLinks } from './markdown/links.ts';
import { tidy } from './markdown/tidy.ts';
import { writeMarkdown } from './markdown/write.ts';
import { openMhtml } from './mhtml.ts';
import { mojibake } from './mojibake.ts';
import { bareSubject } from './text/mail.ts';
import { readText } from './text/read-text.ts';

const oneLineEnd = (text: string): string => text.replace(/\r\n?/gu, '\n').replaceAll('\0', '');

/** Makes Markdown of what was drawn from a page. */
function finish(drawn: Drawn, kind: Page['kind'], { encoding, warnings, text }: Decoded): Page {
  const { tree, head } = drawn;
  const before = tidy(tree);
  const trimmed = trimFurniture(tree, head.title === undefined ? [] : [head.title]);
  const notes = matchNotes(tree);
  tidyLinks(tree, head.url);
  tidyEmphasis(tree);
  const after = tidy(tree);
  return {
    kind,
    markdown: writeMarkdown(tree),
    encoding,
    head,
    // What a tree is tidied of that is worth a word is its pictures.
    hasPictures: before.length + after.length > 0,
    warnings: [
      ...warnings,
      ...mojibake(text),
      ...drawn.warnings,
      ...before,
      ...trimmed,
      ...notes,
      ...after,
    ],
  };
}

const nothing = (name: string): Reading => ({
  refusal: `Unexpected file without text in ${name}, expected a letter. Save the page again once it shows the letter.`,
});

/**
 * Reads a saved page or a text: what it is, its encoding, its main text as clean Markdown, and what its head says.
 *
 * @param bytes all of the file
 * @param name its name, for messages and where its content does not tell what it is
 * @returns the page with warnings, or in words for the maintainer why it cannot be read
 */
export async function readPage(bytes: Uint8Array, name: string): Promise<Reading> {
  const kind = fileKind(bytes, name);
  if (typeof kind === 'object') return kind;
  if (kind === 'mhtml') return readMhtml(bytes, name);
  const decoded = decode(bytes);
  return read(decoded, kind, kind, name, {});
}

async function readMhtml(bytes: Uint8Array, name: string): Promise<Reading> {
  const enclosed = await openMhtml(bytes);
  if (!enclosed) {
    return {
      refusal: `Unexpected MHTML file without a page in ${name}, expected one. Save the page again as “Web page, single file”.`,
    };
  }
  const decoded = decode(enclosed.bytes, enclosed.claim);
  decoded.warnings.push(...enclosed.warnings);
  return read(decoded, enclosed.kind, 'mhtml', name, enclosed);
}

interface Around {
  url?: string | undefined;
  subject?: string | undefined;
  date?: string | undefined;
}

function read(
  decoded: Decoded,
  source: 'html' | 'text',
  kind: Page['kind'],
  name: string,
  around: Around,
): Reading {
  try {
    return readDecoded(decoded, source, kind, name, around);
  } catch (error) {
    // What calls itself at each level has no other way to say that there are too many.
    if (!(error instanceof RangeError)) throw error;
    return {
      refusal: `Unexpected structure of ${name}, expected text that can be read: it is too large or too deep. Copy the letter out of it into a .txt file.`,
    };
  }
}

function readDecoded(
  decoded: Decoded,
  source: 'html' | 'text',
  kind: Page['kind'],
  name: string,
  around: Around,
): Reading {
  const text = oneLineEnd(decoded.text);
  const drawn = source === 'html' ? readHtml(text, name, around.url) : readText(text, name);
  if ('refusal' in drawn) return drawn;
  // A mail that was forwarded has a subject of its own within it.
  if (around.subject !== undefined) drawn.head.title ??= bareSubject(around.subject);
  if (around.date !== undefined) Object.assign(drawn.head, mailedOn(around.date));
  const page = finish(drawn, kind, decoded);
  return page.markdown === '' ? nothing(name) : { page };
}

import { mostBytes } from './limits.ts';

/** What a file turned out to be, or why it cannot be read. */
export type FileKind = 'html' | 'mhtml' | 'text' | { refusal: string };

/** Files that begin with signs of their own, and what a maintainer can do with each. */
const begun: readonly (readonly [signs: string, what: string, fix: string])[] = [
  ['%PDF-', 'a PDF', 'Open it, copy its text, and save that as a .txt file.'],
  [
    '{\\rtf',
    'a Rich Text file',
    'Open it in a word processor and save it as “Web page, filtered”.',
  ],
  [
    '\xD0\xCF\x11\xE0',
    'a Word 97 document',
    'Open it in a word processor and save it as “Web page, filtered”.',
  ],
  [
    'bplist',
    'a web archive of Safari',
    'Save the page again as “Page source”, or from Firefox or Chrome.',
  ],
  [
    '\x89PNG',
    'a picture',
    'Type what it shows into a .txt file, or save the page that holds the text.',
  ],
  [
    '\xFF\xD8\xFF',
    'a picture',
    'Type what it shows into a .txt file, or save the page that holds the text.',
  ],
  [
    'GIF8',
    'a picture',
    'Type what it shows into a .txt file, or save the page that holds the text.',
  ],
  [
    'II*\0',
    'a picture',
    'Type what it shows into a .txt file, or save the page that holds the text.',
  ],
  [
    'MM\0*',
    'a picture',
    'Type what it shows into a .txt file, or save the page that holds the text.',
  ],
  ['\x1F\x8B', 'a gzip archive', 'Unpack it, and import the page inside.'],
  ['7z\xBC\xAF', 'a 7z archive', 'Unpack it, and import the page inside.'],
  ['Rar!', 'a RAR archive', 'Unpack it, and import the page inside.'],
];

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const unexpected = (name: string, what: string, fix: string): FileKind => ({
  refusal: `Unexpected ${what} in ${name}, expected a web page or plain text. ${fix}`,
});

/** ZIP files by the names of what they hold, which stand uncompressed near their beginning. */
function zipped(name: string, start: string): FileKind {
  if (start.includes('application/epub+zip')) {
    return unexpected(name, 'EPUB book', 'Open it, copy the letter, and save that as a .txt file.');
  }
  if (/\bword\/|\[Content_Types\]\.xml/u.test(start)) {
    return unexpected(
      name,
      'Word document',
      'Open it in a word processor and save it as “Web page, filtered”.',
    );
  }
  if (start.includes('application/vnd.oasis.opendocument')) {
    return unexpected(
      name,
      'OpenDocument file',
      'Open it in a word processor and save it as HTML.',
    );
  }
  return unexpected(name, 'ZIP archive', 'Unpack it, and import the page inside.');
}

/** Whether bytes look like UTF-16 without a mark: every other one is nothing, or few are. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (half < 2 || even + odd < half * 0.05) return undefined;
  const encoding = odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(sample);
  const odds = text.match(/[\0-\x08\x0E-\x1F\uFFFD\p{Cn}\p{Co}]/gu)?.length ?? 0;
  return odds > text.length * 0.01 + 1 ? undefined : encoding;
}

/** The share of bytes that no text has: controls but for blanks, line ends, form feeds and escapes. */
function controls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  let count = 0;
  for (const byte of sample) {
    if (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)) count += byte === 0 ? 10 : 1;
  }
  return count / Math.max(1, sample.length);
}

/**
 * What a file is, by what is in it.
 *
 * @param bytes all of the file
 * @param name its name, for the messages
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length > mostBytes) {
    const most = mostBytes / 1024 / 1024;
    return {
      refusal: `Unexpected size of ${name}, more than ${most} MB, expected ${most} MB at most. Save the page without its pictures, or copy the letter into a .txt file.`,
    };
  }
  const start = latin1(bytes.subarray(0, 4096));
  if (start.startsWith('PK\x03\x04')) return zipped(name, start);
  for (const [signs, what, fix] of begun) {
    if (start.startsWith(signs)) return unexpected(name, what.replace(/^an? /u, ''), fix);
  }
  if (/^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:avif|heic|mif1)/u.test(start)) {
    return unexpected(
      name,
      'picture',
      'Type what it shows into a .txt file, or save the page that holds the text.',
    );
  }
  const wide = looksLikeUtf16(bytes) ?? (/^(?:\xFF\xFE|\xFE\xFF)/u.test(start) ? 'utf-16le' : '');
  if (!wide && controls(bytes) > 0.02) {
    return unexpected(name, 'bytes that are no text', 'Save the page again from the browser.');
  }
  const text = wide ? start.replaceAll('\0', '') : start;
  if (/^\s*$/u.test(text.replace(/^[\xEF\xBB\xBF\xFE\xFF]+/u, '')) && bytes.length <= 4096) {
    return {
      refusal: `Unexpected empty file ${name}, expected a web page or plain text. Save the page again.`,
    };
  }
  if (isMhtml(text)) return 'mhtml';
  return isHtml(text, name) ? 'html' : 'text';
}

/** Whether a file begins with the headers of MIME: those of a saved page, or of an e-mail as it was sent. */
function isMhtml(start: string): boolean {
  const [headers = ''] = start.replace(/^\s+/u, '').split(/\r?\n\r?\n/u, 1);
  const isHeaders = /^[A-Za-z][A-Za-z-]*: ?[^\n]/u.test(headers);
  return (
    isHeaders &&
    /^Content-Type: *(?:multipart|text\/(?:html|plain))\//imu.test(
      `${headers.replace(/(text\/(?:html|plain))/giu, '$1/')}\n`,
    ) &&
    /^MIME-Version:/imu.test(headers)
  );
}

/** Whether a text is HTML: it begins as one, or has elements that only pages have. */
function isHtml(start: string, name: string): boolean {
  const text = start.replace(/^[\s\xEF\xBB\xBF\xFE\xFF]+/u, '');
  if (/^<(?:!doctype html|html|head|body|\?xml|meta|title|!--)/iu.test(text)) return true;
  if (/<(?:html|body|head)[\s>]/iu.test(text)) return true;
  // A part of a page; Markdown has tags too, but no file of that kind is called so.
  return /\.(?:x?html?|xht|aspx?|php)$/iu.test(name) && /<[a-z][a-z\d]*[\s>/]/iu.test(text);
}

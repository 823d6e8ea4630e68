import PostalMime from 'postal-mime';
import type { Warning } from '../found.ts';
import type { Claim } from './encoding.ts';

/** The page in a MIME file, with what the headers around it say. */
export interface Enclosed {
  bytes: Uint8Array;
  kind: 'html' | 'text';
  claim?: Claim | undefined;
  /** The address that it was saved from. */
  url?: string | undefined;
  /** The headers of an e-mail: a subject is no title, and a date no date of a letter. */
  subject?: string | undefined;
  date?: string | undefined;
  warnings: Warning[];
}

const typeHeader = /^Content-Type:[ \t]*text\/(?:html|plain)[^\n]*(?:\n[ \t]+[^\n]+)*/gimu;

/** The part that is the page: the one from the file's own address, otherwise the longest. */
interface Part {
  bytes: Uint8Array;
  kind: 'html' | 'text';
  label?: string | undefined;
  url?: string | undefined;
}

function chosen(parts: Part[], location: string | undefined): Part | undefined {
  const pages = parts.filter(({ kind }) => kind === 'html');
  // Frames are pages too, but only one was saved.
  return (
    pages.find(({ url }) => url !== undefined && url === location) ??
    (location === undefined ? undefined : pages[0]) ??
    pages.toSorted((one, other) => other.bytes.length - one.bytes.length)[0] ??
    parts.toSorted((one, other) => other.bytes.length - one.bytes.length)[0]
  );
}

/**
 * Opens a page saved as MHTML, or an e-mail as it was sent.
 *
 * The library decodes text by itself and joins all pages to one; as attachments, parts keep their bytes, so that
 * a wrong charset can be seen, and their address where a description would stand.
 */
export async function openMhtml(bytes: Uint8Array): Promise<Enclosed | undefined> {
  const source = latin1(bytes).replace(/^\s+/u, '').replaceAll('\r\n', '\n');
  const labels = [...source.matchAll(typeHeader)].map(
    ([header]) => /charset\s*=\s*["']?([\w.:-]+)/iu.exec(header)?.[1],
  );
  const asAttachments = source
    .replaceAll(/^Content-Disposition:[^\n]*\n/gimu, '')
    .replaceAll(/^Content-Location:/gimu, 'Content-Description:')
    .replaceAll(typeHeader, 'Content-Disposition: attachment\n$&');
  let email;
  try {
    email = await PostalMime.parse(fromLatin1(asAttachments));
  } catch {
    return undefined;
  }
  const texts = email.attachments.filter(({ mimeType }) =>
    /^text\/(?:html|plain)$/u.test(mimeType),
  );
  const parts = texts.map(({ content, mimeType, description }, index): Part => ({
    bytes: typeof content === 'string' ? fromLatin1(content) : new Uint8Array(content),
    kind: mimeType === 'text/html' ? 'html' : 'text',
    label: texts.length === labels.length ? labels[index] : undefined,
    url: description,
  }));
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value;
  const location = header('snapshot-content-location') ?? header('content-description');
  const page = chosen(parts, location);
  if (!page) return undefined;
  const isMail = header('from') !== undefined && header('to') !== undefined;
  return {
    bytes: page.bytes,
    kind: page.kind,
    claim: page.label === undefined ? undefined : { label: page.label, by: 'MIME header' },
    url: page.url ?? location,
    subject: isMail ? email.subject : undefined,
    date: isMail ? header('date') : undefined,
    warnings: endsEarly(source) ? [cut] : [],
  };
}

const cut: Warning = {
  message:
    'Unexpected end of the MHTML file, expected its last boundary: the page was not saved whole. Compare the end of the letter with the page.',
};

/** Whether the file lacks the line that ends its outermost parts. */
function endsEarly(source: string): boolean {
  const [headers = ''] = source.split('\n\n', 1);
  const boundary = /boundary\s*=\s*(?:"([^"\n]+)"|([^\s;]+))/iu.exec(headers);
  const mark = boundary?.[1] ?? boundary?.[2];
  return mark !== undefined && !source.includes(`\n--${mark}--`);
}

const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return pieces.join('');
};

const fromLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

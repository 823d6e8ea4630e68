import chardet from 'chardet';
import type { Warning } from '../found.ts';
import { looksLikeUtf16 } from './file-kind.ts';

/** A text, and how its bytes were read. */
export interface Decoded {
  text: string;
  /** The encoding by WHATWG's name, and how it was known: "gb18030, sniffed". */
  encoding: string;
  warnings: Warning[];
}

/** What a file, or the header around it, says of its encoding. */
export interface Claim {
  label: string;
  /** Who says so: "meta", "MIME header". */
  by: string;
}

/** The name of an encoding by WHATWG; nothing where no browser knows the label (https://encoding.spec.whatwg.org/). */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // Pages call themselves gb2312 and gbk and hold signs of the larger set, which reads both.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

/** A text as an encoding has it, or nothing where the bytes are none of its own. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes an encoding has no sign for, in a text of that many. */
function broken(text: string): number {
  return text.split('\uFFFD').length - 1;
}

const markOf = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** Where a page may declare its encoding: browsers look at 1,024 bytes, but some pages need more. */
const declaredWithin = 8192;
const metas = /<meta\b[^>]{0,400}/giu;
const charset = /\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;
const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})/iu;

/** The encoding that a page declares in itself. */
function declared(bytes: Uint8Array): Claim | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  for (const [meta] of start.matchAll(metas)) {
    const label = charset.exec(meta)?.[1];
    if (label) return { label, by: 'meta' };
  }
  const label = xml.exec(start)?.[1];
  return label ? { label, by: 'XML declaration' } : undefined;
}

/** Signs that many texts of a language have: what tells encodings apart whose bytes both fit. */
const commonHan =
  /[的一是不了人在有我他这這中国國大来來上个個们們为為和地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實、。，：；（）「」《》]/gu;

/** How much like a written language a text reads: common signs per sign beyond ASCII, less what no text has. */
function likeness(text: string): number {
  const foreign = text.replace(/[\0-\x7F]/gu, '');
  if (foreign === '') return 0;
  const common = foreign.match(commonHan)?.length ?? 0;
  const odd = foreign.match(/[\uFFFD\p{Co}\p{Cn}\x80-\x9F]/gu)?.length ?? 0;
  return (common - odd * 4) / [...foreign].length;
}

/** Letters of western languages and the punctuation of word processors: what windows-1252 text has beyond ASCII. */
const western = /[À-ÖØ-öø-ÿŠšŽžŒœŸ‘’“”–—…•€£©®«»°§¡¿ªº´·\xA0]/gu;

/** The encodings that a text without a mark or a right claim may be in, best first. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  const pick = (['gb18030', 'big5'] as const)
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      return { encoding, score: likeness(text) - (broken(text) * 10) / sample.length };
    })
    .sort((one, other) => other.score - one.score);
  const found = chardet.analyse(sample);
  const [best] = found;
  const westernText = new TextDecoder('windows-1252').decode(sample);
  const foreign = westernText.replace(/[\0-\x7F]/gu, '').length;
  const isWestern = foreign > 0 && (westernText.match(western)?.length ?? 0) / foreign;
  // In Chinese text foreign bytes stand in pairs; in western text they stand alone.
  const runs = westernText.match(/[^\0-\x7F]+/gu)?.length ?? 0;
  const alone = foreign / Math.max(1, runs) < 1.6;
  if (!alone && pick[0] && pick[0].score > 0.15) return pick[0].encoding;
  const known = best && best.confidence >= 30 ? knownEncoding(best.name) : undefined;
  if (
    known &&
    !['utf-8', 'windows-1252', 'gb18030', 'big5'].includes(known) &&
    !(alone && isWestern === 1)
  ) {
    return known;
  }
  if (!alone && pick[0] && pick[0].score > 0) return pick[0].encoding;
  return 'windows-1252';
}

const foreignIn = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

const contradicted = (claim: Claim, encoding: string): Warning => ({
  message: `Unexpected bytes for ${claim.label}, which the ${claim.by} declares: the text was read as ${encoding}. Compare names and quotation marks with the page.`,
});

/** What a claim says, once what WHATWG says of it is applied: a page that can say "utf-16" in ASCII is UTF-8. */
function meant(claim: Claim): string | undefined {
  const encoding = knownEncoding(claim.label);
  return encoding?.startsWith('utf-16') && claim.by !== 'MIME header' ? 'utf-8' : encoding;
}

/** Reads what is not UTF-8, with the encoding that is claimed where its bytes fit. */
function other(bytes: Uint8Array, claim: Claim | undefined): Decoded {
  const encoding = claim && meant(claim);
  if (claim && encoding && encoding !== 'utf-8') {
    const text = new TextDecoder(encoding).decode(bytes);
    const sniffed = guess(bytes);
    // Single-byte sets fit any bytes, and the Chinese two often fit each other’s.
    const doubt = ['gb18030', 'big5'].includes(sniffed) && sniffed !== encoding;
    const guessed = doubt ? new TextDecoder(sniffed).decode(bytes) : '';
    const better = doubt && likeness(guessed) > likeness(text) + 0.1;
    const damage = broken(text) / bytes.length;
    if (!better && damage < 0.01) {
      const warnings = broken(text) > 0 ? [lost(broken(text))] : [];
      return { text, encoding: `${encoding}, declared`, warnings };
    }
  }
  if (encoding === 'utf-8') {
    const text = new TextDecoder().decode(bytes);
    const many = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
    // A few broken bytes in a page that otherwise is what it says.
    if (broken(text) * 20 < many)
      return { text, encoding: 'utf-8, declared', warnings: [lost(broken(text))] };
  }
  const sniffed = guess(bytes);
  const text = new TextDecoder(sniffed).decode(bytes);
  const warnings = [
    ...(claim && sniffed !== encoding ? [contradicted(claim, sniffed)] : []),
    ...(broken(text) > 0 ? [lost(broken(text))] : []),
  ];
  return { text, encoding: `${sniffed}, sniffed`, warnings };
}

const lost = (count: number): Warning => ({
  message: `Unexpected bytes at ${count} ${count === 1 ? 'place' : 'places'} of the page, expected signs of its encoding. They are shown as “�”: look them up on the page.`,
});

/** Whether bytes are UTF-8 but for a sign that was cut at their end. */
const utf8 = (bytes: Uint8Array): string | undefined => {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut += 1) {
    const text = strictly(bytes.subarray(0, bytes.length - cut), 'utf-8');
    if (text !== undefined) return text;
    if ((bytes.at(-1 - cut) ?? 0) < 0x80) return undefined;
  }
  return undefined;
};

/**
 * Reads bytes as text: by their mark, as UTF-8 where they are that, as they say, or as they look.
 *
 * @param bytes of a page or of plain text
 * @param header what stands around them, where something does
 * @returns the text, and warnings where a claim was wrong or bytes have no sign
 */
export function decode(bytes: Uint8Array, header?: Claim): Decoded {
  const mark = markOf(bytes);
  if (mark) {
    return {
      text: new TextDecoder(mark).decode(bytes),
      encoding: `${mark}, by its mark`,
      warnings: [],
    };
  }
  const wide = looksLikeUtf16(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      encoding: `${wide}, sniffed`,
      warnings: [],
    };
  const claim = header ?? declared(bytes);
  const escaped =
    claim && meant(claim) === 'iso-2022-jp' ? strictly(bytes, 'iso-2022-jp') : undefined;
  if (escaped !== undefined)
    return { text: escaped, encoding: 'iso-2022-jp, declared', warnings: [] };
  const text = utf8(bytes);
  if (text === undefined) return other(bytes, claim);
  if (!foreignIn(bytes))
    return {
      text,
      encoding: claim && meant(claim) === 'utf-8' ? 'utf-8, declared' : 'utf-8, sniffed',
      warnings: [],
    };
  const encoding = claim && meant(claim);
  if (!claim || encoding === 'utf-8')
    return { text, encoding: `utf-8, ${claim ? 'declared' : 'sniffed'}`, warnings: [] };
  // Two signs of GB18030 may look like UTF-8; a page of them does not.
  const legacy = encoding ? strictly(bytes, encoding) : undefined;
  if (legacy !== undefined && encoding && likeness(legacy) > likeness(text) + 0.2) {
    return { text: legacy, encoding: `${encoding}, declared`, warnings: [] };
  }
  return { text, encoding: 'utf-8, sniffed', warnings: [contradicted(claim, 'utf-8')] };
}

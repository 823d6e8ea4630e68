/** Letters, bullets and numbers that stand before an entry of a list. */
const listMark = /^(?:[•·▪●○◦‣*–—-]\s*|\(?\d{1,4}[.)、．]\s*|\[\d+\]\s*|（\d+）\s*|[a-z]\)\s+)/u;

/** A text without list marks, footnote marks, addresses of mail and numbers to call. */
export function tidy(text: string): string {
  return text
    .trim()
    .replace(listMark, '')
    .replaceAll(/\[\^?\d+\]|[*†‡§]+(?=$|[,\s])/gu, '')
    .replaceAll(/\s*[<(]?\b[\w.+-]+(?:@|\[at\])[\w.-]+\.\w+[>)]?/gu, '')
    .replaceAll(/\[(?=[^\]\d^])([^\][]{2,})\]/gu, '($1)')
    .replace(/^(?:\/s\/|s\/)\s*/u, '')
    .replace(/[,;]?\s*\b(?:tel|fax|phone|e-?mail|twitter)\b\s*(?:[:.+]|and fax).*$/iu, '')
    .replace(/\s*(?:,|;|\.{2,}|…|(?<!\b(?:\p{Lu}|Inc|Ltd|Jr|Sr|Co|D|A|H|V))\.)\s*$/u, '')
    .trim();
}

/** Parts a text at its commas and dashes, but for those within brackets. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    if (/[（([]/u.test(sign)) depth++;
    else if (/[）)\]]/u.test(sign)) depth = Math.max(0, depth - 1);
    const isDash =
      /[–—|-]/u.test(sign) && /\s/u.test(signs[at - 1] ?? '') && /\s/u.test(signs[at + 1] ?? '');
    const isColon = /[:：]/u.test(sign) && part.trim() !== '';
    if (depth === 0 && (/[,，;；\t|]/u.test(sign) || /[—―]/u.test(sign) || isDash || isColon)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter(Boolean);
}

/** A text in two scripts, parted: "左岸 Left Bank" to both. Nothing where one script is all. */
export function doubled(text: string): { latin: string; native: string } | undefined {
  const hanFirst =
    /^([^\p{Script=Latin}]*\p{Script=Han}[^\p{Script=Latin}]*?)[\s/|（(]+(\p{Script=Latin}[^\p{Script=Han}]*?)[)）]?$/u.exec(
      text,
    );
  const latinFirst =
    /^(\P{Script=Han}*\p{Script=Latin}\P{Script=Han}*?)[\s/|（(]+([^\p{Script=Latin}]*\p{Script=Han}[^\p{Script=Latin}]*?)[)）]?$/u.exec(
      text,
    );
  const [native, latin] = hanFirst
    ? [hanFirst[1], hanFirst[2]]
    : [latinFirst?.[2], latinFirst?.[1]];
  if (native && latin && /\p{L}{3}/u.test(latin))
    return { latin: latin.trim(), native: native.trim() };
  const other =
    /^([\p{Script=Latin}\s.'’-]{4,}?)\s*[（(/|]\s*([^\p{Script=Latin}]*(?:\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Cyrillic})[^\p{Script=Latin}]*?)[)）]?$/u.exec(
      text,
    );
  return other?.[1] && other[2] ? { latin: other[1].trim(), native: other[2].trim() } : undefined;
}

/** A stretch of an excerpt; a marked one is a word that was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

const plain = (text: string) =>
  text.replaceAll(/&[lg]t;/gu, (entity) => entities[entity] ?? entity).replaceAll('\u200B', '');

/**
 * An excerpt as Pagefind gives it, HTML with `<mark>`, in parts. Only its two tags and the two entities
 * that it writes are read; the rest is text and stays text, whatever a letter holds.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>[^]*?<\/mark>)/u)
    .filter(Boolean)
    .map((piece) => {
      const marked = /^<mark>([^]*)<\/mark>$/u.exec(piece)?.[1];
      return marked === undefined
        ? { text: plain(piece), marked: false }
        : { text: plain(marked), marked: true };
    });
}

import type { Page } from './page.ts';
import { label, seen } from './plain.ts';

/**
 * A transcription as it is kept aside for the maintainer: the letter in the lines that a report counts, and behind it
 * what the page says of itself. Takes the page, and the name of its file.
 */
export function asideText({ markdown, kind, encoding, head }: Page, file: string): string {
  const stamp = head.stamp && `${head.stamp} (${head.stampedBy ?? 'the page'})`;
  const facts = Object.entries({
    ...{ file, read: `${kind}, ${encoding}`, title: head.title, address: head.url },
    ...{ site: head.site, stamped: stamp, language: head.language },
  }).flatMap(([name, value]) => {
    const text = label(value);
    return text === undefined ? [] : `- ${name}: ${text}`;
  });
  const words = 'What the page says of itself. This file is for your work alone: git ignores it.';
  return `${seen(markdown).trimEnd()}\n\n---\n\n${words}\n\n${facts.join('\n')}\n`;
}

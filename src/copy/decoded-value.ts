import { fromHtml } from 'hast-util-from-html';

/** What the value of an attribute says, as it is written between its quotes: `a=1&amp;b=2` says `a=1&b=2`. */
export function decodedValue(written: string): string {
  if (!written.includes('&')) return written;
  // References have rules of their own in attributes, and two thousand names: a parser knows them.
  const [element] = fromHtml(`<a title="${written.replaceAll('"', '&quot;')}">`, {
    fragment: true,
  }).children;
  return element?.type === 'element' ? String(element.properties['title']) : written;
}

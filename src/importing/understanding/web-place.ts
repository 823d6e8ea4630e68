/** Parts of an address that say how a reader came there, not what is there. */
const tracking = /^(?:utm_\w+|fbclid|gclid|ref|source|share)$/u;

/**
 * What an address points to, for comparing: without its scheme, www, the marks of trackers and a web archive's
 * name before it. Nothing for what is no address of the web.
 */
export function webPlace(address: string): string | undefined {
  const plain = address.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\/(?=https?:)/iu, '');
  if (!/^https?:\/\//iu.test(plain) || !URL.canParse(plain)) return undefined;
  const url = new URL(plain);
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/u, '');
  return `${url.hostname.replace(/^www\./u, '')}${path}${url.search}`;
}

/** The addresses in a text of Markdown, each without the punctuation of its sentence. */
export const webAddresses = (markdown: string): string[] =>
  (markdown.match(/https?:\/\/[^\s<>()[\]"“”]+(?:\([^\s<>()]*\)[^\s<>()[\]"“”]*)*/giu) ?? []).map(
    (address) => address.replace(/[.,;:!?'’。，；：！？]+$/u, ''),
  );

import { addressInCopy, type CopiedSite } from './address.ts';

// https://www.w3.org/TR/css-syntax-3/#consume-url-token
const urls = /\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]*))\s*\)/giu;

/** A style sheet as it stands in a copy. Takes its text, its path in the copy, and the site. */
export const styleInCopy = (css: string, from: string, site: CopiedSite): string =>
  css.replaceAll(urls, (written: string, ...quoted: (string | undefined)[]) => {
    const address = quoted.slice(0, 3).find((part) => part !== undefined) ?? '';
    const copied = addressInCopy(address, from, site);
    return copied === address ? written : `url("${copied}")`;
  });

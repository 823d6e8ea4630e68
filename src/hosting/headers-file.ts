import { sharedPolicy } from './content-policy.ts';
import {
  caching,
  contentTypes,
  everyFile,
  lastingFolder,
  policyHeader,
  type Headers,
} from './headers.ts';

/** A file or a folder that stands right in the folder of a built site. */
export interface Entry {
  name: string;
  isFolder: boolean;
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Where hosts find an entry: a page at the address of its folder. */
const pathOf = ({ name, isFolder }: Entry): string =>
  isFolder ? `${name}/*` : name === 'index.html' ? '' : name;

/**
 * The file `_headers`, from which Netlify, Cloudflare Pages and others take a site’s headers.
 *
 * Takes the base path that the site is built for, and what stands in its folder.
 *
 * Where several rules fit an address, hosts join the values of a header that two of them give, and policies
 * that are joined grant only what each does. So a policy is given for each entry alone, and what all pages
 * share for any other address, where hosts send the page for what is missing. Sources:
 * https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(base: string, entries: readonly Entry[]): string {
  const root = `/${base}/`.replaceAll(/\/+/gu, '/');
  const rules = entries
    .map((entry) => [pathOf(entry), entry.name] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, name]) =>
      rule(`${root}${path}`, {
        ...policyHeader(name === 'search' ? 'search' : 'page'),
        ...(name === lastingFolder ? caching.lasting : caching.other),
      }),
    );
  const types = Object.entries(contentTypes).map(([ending, type]) =>
    rule(`${root}*.${ending}`, { 'Content-Type': type }),
  );
  return [
    '# Written by `npm run build`; see docs/hosting.md.',
    rule(`${root}*`, { ...everyFile, 'Content-Security-Policy': sharedPolicy }),
    ...rules,
    ...types,
    '',
  ].join('\n');
}

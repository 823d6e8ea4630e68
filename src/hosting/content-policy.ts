/** What pages may load and do, as the directives of a Content-Security-Policy. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * The policy of every page: files of our own and nothing else. Nothing inline runs or styles, nothing is
 * evaluated, nothing is asked of another host.
 *
 * A text becomes the address of a script in one place, which checks it (src/search/load-script.ts), and never HTML.
 * Source of the directives: https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
const everyPage = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['names'],
} as const satisfies ContentPolicy;

/** What the search page needs beside that: to load the index of the letters, and to run Pagefind. */
const searchPage = {
  'script-src': [...everyPage['script-src'], "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
} as const satisfies ContentPolicy;

/** What only a header can say: https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = { 'frame-ancestors': ["'none'"] } as const satisfies ContentPolicy;

/** The pages that a policy is for: the search page, or any other. */
export type PolicyOf = 'search' | 'page';

const directives = (of: PolicyOf): ContentPolicy =>
  of === 'search' ? { ...everyPage, ...searchPage } : everyPage;

const written = (policy: ContentPolicy): string =>
  Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');

/** The policy as a page says it of itself, in a `<meta http-equiv="content-security-policy">`. */
export const metaPolicy = (of: PolicyOf): string => written(directives(of));

/** The same policy as a host says it in a header, with what only a header can say. */
export const headerPolicy = (of: PolicyOf): string => written({ ...directives(of), ...headerOnly });

/** The part of the policy in which all pages agree, and that leaves open what is not in it. */
export const sharedPolicy: string = written(
  Object.fromEntries(
    Object.entries({ ...everyPage, ...headerOnly }).filter(
      ([directive]) => directive !== 'default-src' && !(directive in searchPage),
    ),
  ),
);

import { headerPolicy, type PolicyOf } from './content-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** What no page may use, whatever it holds: what a browser of today knows by these names. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi'],
  ...['payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['usb', 'xr-spatial-tracking'],
];

/**
 * What a host says with every file, whatever it is.
 *
 * The sites that letters lead to are not told who comes; no other page opens, frames or loads ours; a type is
 * what the host says it is; no name of a linked site is looked up before a reader follows the link; and a
 * browser that has once come over https comes no other way for a year.
 */
export const everyFile: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The header that holds a page’s policy. */
export const policyHeader = (of: PolicyOf): Headers => ({
  'Content-Security-Policy': headerPolicy(of),
});

/** Files below it carry a digest of themselves in their names, so that a browser may keep them. */
export const lastingFolder = '_astro';

/**
 * How long browsers and caches between may keep a file: one that never changes for a year; any other must be
 * asked for again, so that a person whose page is withheld is in no cache.
 */
export const caching = {
  lasting: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  other: { 'Cache-Control': 'no-cache' },
} as const satisfies Record<string, Headers>;

/** Types of files, by their endings, that hosts do not know by themselves. */
export const contentTypes: Headers = {
  bib: 'application/x-bibtex; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

import { describe, expect, it } from 'vitest';
import { headerPolicy, metaPolicy, sharedPolicy } from '../../src/hosting/content-policy.ts';
import { directivesOf } from './policy.ts';

// Said here once more, and not taken from the policy: a slip there must show.
const everyPage = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'names',
};
const search = {
  ...everyPage,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
};

describe('the policy', () => {
  it('of a page lets files of our own be loaded, and nothing else', () => {
    expect(directivesOf(metaPolicy('page'))).toEqual(everyPage);
  });

  it('of the search page lets it run WebAssembly and load the index as well', () => {
    expect(directivesOf(metaPolicy('search'))).toEqual(search);
  });

  it.each(['page', 'search'] as const)(
    'of a %s is the same in a header, with what no page can say',
    (of) => {
      expect(directivesOf(headerPolicy(of))).toEqual({
        ...directivesOf(metaPolicy(of)),
        'frame-ancestors': "'none'",
      });
    },
  );

  it('that all pages share forbids nothing that one of them needs', () => {
    const shared = directivesOf(sharedPolicy);
    expect(Object.keys(shared).length).toBeGreaterThan(5);
    for (const of of ['page', 'search'] as const) {
      expect(directivesOf(headerPolicy(of))).toMatchObject(shared);
    }
    // Where it is left out, it would stand for the directives that are left out.
    expect(shared).not.toHaveProperty('default-src');
  });
});

describe('a policy as tests read it', () => {
  it.each([
    ["a 'none'; b x  y", { a: "'none'", b: 'x y' }],
    ['A x;', { a: 'x' }],
    // Of a directive given twice, browsers take the first: https://www.w3.org/TR/CSP3/#parse-serialized-policy
    ['a x; a y', { a: 'x' }],
  ])('%s', (text, directives) => {
    expect(directivesOf(text)).toEqual(directives);
  });
});

import { describe, expect, it } from 'vitest';
import { uri } from '../../src/exports/uri.ts';

// RFC 3986, appendix A: what a URI of a web page may be made of.
const rfc3986 =
  /^[a-z][a-z0-9+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[0-9a-f:.]+\]|[\w.~-]*)(?::\d+)?)?(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/u;

describe('an address as a URI', () => {
  it.each([
    ['https://example.org/a/?b=c&d#e', 'https://example.org/a/?b=c&d#e'],
    ['https://EXAMPLE.org', 'https://example.org/'],
    ['https://example.org/a b\tc', 'https://example.org/a%20bc'],
    [
      'https://example.org/灯?光=[1]|{2}',
      'https://example.org/%E7%81%AF?%E5%85%89=%5B1%5D%7C%7B2%7D',
    ],
    ['https://example.org/"<>`^\\', 'https://example.org/%22%3C%3E%60%5E/'],
    ['https://example.org/100%/%7e', 'https://example.org/100%25/%7e'],
    ['https://example.org/#a#b c', 'https://example.org/#a%23b%20c'],
    ['https://example.org/\uD800', 'https://example.org/%EF%BF%BD'],
    ['https://灯.example.org/', 'https://xn--znx.example.org/'],
    ['https://me:se"cret@example.org:8080/', 'https://me:se%22cret@example.org:8080/'],
    ['https://[2001:db8::1]/[x]', 'https://[2001:db8::1]/%5Bx%5D'],
    ['mailto:a@example.org?subject=A b', 'mailto:a@example.org?subject=A%20b'],
  ])('%j is %s', (address, expected) => {
    expect(uri(address)).toBe(expected);
    expect(expected).toMatch(rfc3986);
  });

  it('is relative to another where there is one', () => {
    expect(uri('../b', 'https://example.org/a/')).toBe('https://example.org/b');
    expect(uri('#fn-1', 'https://example.org/a/')).toBe('https://example.org/a/#fn-1');
  });

  it.each(['', 'not an address', 'https://', '//x'])(
    'is nothing where there is none: %j',
    (address) => {
      expect(uri(address)).toBeUndefined();
    },
  );
});

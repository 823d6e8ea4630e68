import { describe, expect, it } from 'vitest';
import { addressInCopy, type CopiedSite } from '../../src/copy/address.ts';

const site: CopiedSite = {
  origin: 'https://archive.example.org',
  base: '/archive/',
  files: new Set([
    'index.html',
    'names.js',
    'SHA256SUMS',
    'people/index.html',
    'people/ana-vesel/index.html',
    'people/ana-vesel.json',
    'letters/2014-harbor/index.html',
    'letters/2014-harbor.xml',
    'odd/a b#c?d:e%.txt',
    'people.txt/people.txt',
  ]),
};

describe('an address in a copy', () => {
  it.each([
    // From the root.
    ['/archive/', 'index.html', 'index.html'],
    ['/archive/people/', 'index.html', 'people/index.html'],
    ['/archive/people', 'index.html', 'people/index.html'],
    ['/archive/names.js', 'index.html', 'names.js'],
    // From folders, up and across.
    ['/archive/', 'people/index.html', '../index.html'],
    ['/archive/people/', 'people/index.html', 'index.html'],
    ['/archive/people/', 'people/ana-vesel/index.html', '../index.html'],
    ['/archive/people/ana-vesel/', 'people/index.html', 'ana-vesel/index.html'],
    ['/archive/people/ana-vesel.json', 'people/ana-vesel/index.html', '../ana-vesel.json'],
    [
      '/archive/letters/2014-harbor/',
      'people/ana-vesel/index.html',
      '../../letters/2014-harbor/index.html',
    ],
    ['/archive/people.txt/people.txt', 'people.txt/index.html', 'people.txt'],
    // What stands behind a path stays.
    ['/archive/people/#k', 'index.html', 'people/index.html#k'],
    ['/archive/people/?a=1&b=2#k', 'index.html', 'people/index.html?a=1&b=2#k'],
    // Written relatively, or with dots.
    ['../people/', 'letters/index.html', '../people/index.html'],
    ['ana-vesel/', 'people/index.html', 'ana-vesel/index.html'],
    ['/archive/letters/../people/', 'index.html', 'people/index.html'],
    ['/archive/letters/..', 'index.html', 'index.html'],
    ['/archive/./people/', 'index.html', 'people/index.html'],
    ['/archive/people/.', 'index.html', 'people/index.html'],
    ['/archive//people/', 'index.html', 'https://archive.example.org/archive//people/'],
    ['/archive\\people/', 'index.html', 'people/index.html'],
    ['/archive/people/\n', 'index.html', 'people/index.html'],
    // Names that an address must escape.
    ['/archive/odd/a%20b%23c%3Fd%3Ae%25.txt', 'index.html', 'odd/a%20b%23c%3Fd%3Ae%25.txt'],
    // What the copy lacks, or the site: where it is published.
    ['/archive/archive.zip', 'data/index.html', 'https://archive.example.org/archive/archive.zip'],
    [
      '/archive/people/nobody/?x#y',
      'index.html',
      'https://archive.example.org/archive/people/nobody/?x#y',
    ],
    ['/elsewhere/', 'index.html', 'https://archive.example.org/elsewhere/'],
    ['/archive/%E0%A4%A/', 'index.html', 'https://archive.example.org/archive/%E0%A4%A/'],
  ])('%j in %s is %s', (address, from, copied) => {
    expect(addressInCopy(address, from, site)).toBe(copied);
  });

  it.each([
    '',
    '#main',
    'https://archive.example.org/archive/people/',
    'https://other.example.org/archive/people/',
    '//other.example.org/archive/people/',
    'mailto:a@example.org',
    'data:text/plain,/archive/people/',
    'javascript:location="/archive/"',
    'http://[',
  ])('%j stays', (address) => {
    expect(addressInCopy(address, 'people/index.html', site)).toBe(address);
  });

  it('of a site at the root of its host is relative as well', () => {
    const atRoot = { ...site, base: '/' };
    expect(addressInCopy('/people/', 'letters/2014-harbor/index.html', atRoot)).toBe(
      '../../people/index.html',
    );
    expect(addressInCopy('//people/', 'index.html', atRoot)).toBe('//people/');
  });
});

import { describe, expect, it } from 'vitest';
import { headerPolicy, sharedPolicy } from '../../src/hosting/content-policy.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { everyFile } from '../../src/hosting/headers.ts';
import { readHeaders } from './read-headers.ts';

const entries = [
  { name: 'index.html', isFolder: false },
  { name: '404.html', isFolder: false },
  { name: 'letters', isFolder: true },
  { name: 'search', isFolder: true },
  { name: '_astro', isFolder: true },
  { name: 'feed.xml', isFolder: false },
];

const policies = (path: string, base = '/') =>
  readHeaders(headersFile(base, entries))(path)['Content-Security-Policy']?.split(', ');

describe('the file of headers', () => {
  it.each(['/', '/archive/', '/archive', 'archive'])(
    'under %j gives every file its policy, and only the search page what it needs',
    (base) => {
      const root = `/${base}/`.replaceAll(/\/+/gu, '/');
      const page = [sharedPolicy, headerPolicy('page')];
      for (const path of ['', '404.html', 'letters/2010-x/', 'letters/2010-x.xml', 'feed.xml']) {
        expect(policies(root + path, base), path).toEqual(page);
      }
      expect(policies(`${root}search/`, base)).toEqual([sharedPolicy, headerPolicy('search')]);
      expect(policies(`${root}nowhere/`, base)).toEqual([sharedPolicy]);
    },
  );

  it('says what goes for every file of every address', () => {
    const at = readHeaders(headersFile('/', entries));
    for (const path of ['/', '/nowhere', '/letters/2010-x/', '/_astro/x.css']) {
      expect(at(path)).toMatchObject(everyFile);
    }
  });

  it('lets no two rules say how long a file is kept, or of what type it is', () => {
    const at = readHeaders(headersFile('/', entries));
    expect(at('/_astro/x.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(at('/letters/2010-x/')['Cache-Control']).toBe('no-cache');
    expect(at('/letters/2010-x.bib')['Content-Type']).toBe('application/x-bibtex; charset=utf-8');
    expect(at('/letters/2010-x.xml')).not.toHaveProperty('Content-Type');
  });

  it('keeps within what Cloudflare reads: 100 rules, and lines of 2,000 signs', () => {
    const lines = headersFile('/', entries).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('is sent only what a header can hold', () => {
    for (const line of headersFile('/', entries).split('\n')) expect(line).toMatch(/^[ -~]*$/u);
  });
});

import { describe, expect, it } from 'vitest';
import { headerPolicy } from '../../src/hosting/content-policy.ts';
import { caching, contentTypes, everyFile, lastingFolder } from '../../src/hosting/headers.ts';
import { blocksOf } from './blocks.ts';

const [nginx = ''] = blocksOf('hosting.md', 'nginx');
const [caddy = ''] = blocksOf('hosting.md', 'caddy');

/** What lines of a block say, by a pattern with a name and a value. */
const said = (block: string, pattern: RegExp) =>
  Object.fromEntries(
    [...block.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]),
  );

const lasting = caching.lasting['Cache-Control'];
const other = caching.other['Cache-Control'];

describe('the block for nginx', () => {
  it('sends the headers that there are, with errors as well', () => {
    expect(said(nginx, /^ {4}add_header (\S+) "?([^"\n]*?)"? always;$/gmu)).toEqual({
      ...everyFile,
      'Content-Security-Policy': '$by_name_policy',
      'Cache-Control': '$by_name_caching',
    });
    expect(nginx.match(/add_header/gu)).toHaveLength(Object.keys(everyFile).length + 2);
  });

  it('tells the search page, and files that last, from all others', () => {
    const [policies = '', times = ''] = nginx.split('map $uri').slice(1);
    const pattern = /^ {4}(\S+) "(.*)";$/gmu;
    expect(said(policies, pattern)).toEqual({
      default: headerPolicy('page'),
      '~^/search/': headerPolicy('search'),
    });
    expect(said(times, pattern)).toEqual({ default: other, [`~^/${lastingFolder}/`]: lasting });
  });

  it('knows the types that hosts do not', () => {
    for (const [ending, type] of Object.entries(contentTypes)) {
      expect(nginx).toContain(`\n        ${type.split(';')[0]} ${ending};\n`);
    }
  });
});

describe('the block for Caddy', () => {
  it('sends the headers that there are', () => {
    expect(said(caddy, /^\t\t([A-Z]\S+) "(.*)"$/gmu)).toEqual(everyFile);
  });

  it('tells the search page, and files that last, from all others', () => {
    const policy = 'Content-Security-Policy';
    expect(said(caddy, /^\theader (@\S+ \S+) "(.*)"$/gmu)).toEqual({
      [`@others ${policy}`]: headerPolicy('page'),
      [`@search ${policy}`]: headerPolicy('search'),
      '@lasting Cache-Control': lasting,
      '@changing Cache-Control': other,
      ...Object.fromEntries(
        Object.entries(contentTypes).map(([ending, type]) => [`@${ending} Content-Type`, type]),
      ),
    });
  });
});

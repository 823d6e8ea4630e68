import { describe, expect, it } from 'vitest';
import { defineArchive, type ArchiveConfig } from '../../src/archive/config.ts';

const config: ArchiveConfig = {
  title: 'Harbor Letters',
  description: 'Letters about the harbor arrests.',
  site: 'https://harbor.example.org',
  base: '/',
  repository: 'https://code.example.org/harbor',
  content: 'content',
  license: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: 'mailto:desk@harbor.example.org',
};

describe('defineArchive', () => {
  it.each([
    {},
    { base: '/archive/' },
    { site: 'http://localhost:4321' },
    { contact: 'https://harbor.example.org/contact' },
  ])('gives back what is in order: %j', (change) => {
    expect(defineArchive({ ...config, ...change })).toEqual({ ...config, ...change });
  });

  it.each([
    [{ title: ' ' }, 'Unexpected title " ", expected a name'],
    [{ description: '' }, 'Unexpected description "", expected a sentence'],
    ...['harbor.example.org', 'https://example.org/harbor', 'ftp://example.org', ''].map(
      (site): [object, string] => [
        { site },
        `Unexpected site "${site}", expected an address without a path: https://archive.example.org`,
      ],
    ),
    [
      { base: 'archive/' },
      'Unexpected base "archive/", expected a path that begins with a slash: / or /archive/',
    ],
    [
      { repository: 'harbor/letters' },
      'Unexpected repository "harbor/letters", expected an address that begins with https://',
    ],
    [{ content: '' }, 'Unexpected content "", expected the path of a folder'],
    [
      { license: { label: 'CC0', url: '' } },
      'Unexpected license {"label":"CC0","url":""}, expected a label and a url that begins with https://',
    ],
    [
      { license: { label: '', url: config.license.url } },
      `Unexpected license {"label":"","url":"${config.license.url}"}, expected a label and a url that begins with https://`,
    ],
    [
      { contact: 'desk@harbor.example.org' },
      'Unexpected contact "desk@harbor.example.org", expected an https:// address or mailto:name@example.org',
    ],
  ] as [Partial<ArchiveConfig>, string][])('refuses %j and says so', (change, message) => {
    expect(() => defineArchive({ ...config, ...change })).toThrow(
      new Error(`archive.config.ts: ${message}`),
    );
  });

  it.each(Object.keys(config))('names `%s` where it was taken out', (field) => {
    expect(() => defineArchive({ ...config, [field]: undefined })).toThrow(
      `archive.config.ts: Unexpected ${field} undefined, expected `,
    );
  });
});

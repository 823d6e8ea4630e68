import { describe, expect, it } from 'vitest';
import { readmeOfCopy } from '../../src/copy/readme.ts';

const readme = readmeOfCopy({
  title: 'The Harbor Archive',
  description: 'Letters about the harbor.',
  url: 'https://archive.example.org/harbor/',
  day: '2016-05-24',
  license: { label: 'CC BY 4.0', url: 'https://license.example.org/' },
  contact: 'mailto:corrections@archive.example.org',
});

describe('the README of a copy', () => {
  it.each([
    /^The Harbor Archive\n\nLetters about the harbor\.\n/u,
    /last changed on\s2016-05-24\./u,
    /The site itself: https:\/\/archive\.example\.org\/harbor\/\n/u,
    /Open index\.html in a browser/u,
    /^ {4}python3 -m http\.server$/mu,
    /^ {4}sha256sum -c --quiet SHA256SUMS$/mu,
    /^https:\/\/archive\.example\.org\/harbor\/SHA256SUMS$/mu,
    /CC\sBY\s4\.0\s\(https:\/\/license\.example\.org\/\)/u,
    /correction or a removal: corrections@archive\.example\.org\n$/u,
  ])('says %s', (words) => {
    expect(readme).toMatch(words);
  });

  it('fits a terminal', () => {
    expect(readme.split('\n').filter((line) => line.length > 76)).toEqual([]);
  });
});

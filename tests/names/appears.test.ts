import { describe, expect, it } from 'vitest';
import { appearsWords } from '../../src/names/appears.ts';

describe('where someone appears', () => {
  it.each([
    ['n5 2009–2016', 'named in five letters, 2009–2016'],
    ['n1 2010', 'named in one letter, 2010'],
    ['s14 2009–2016', 'signed 14 letters, 2009–2016'],
    ['a2 2010s–2017', 'addressed in two letters, 2010s–2017'],
    ['', ''],
  ])('%j: %j', (line, words) => {
    expect(appearsWords(line)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import {
  capitalized,
  counted,
  countWord,
  listed,
  sentence,
  shortened,
  withArticle,
} from '../../src/archive/words.ts';

it.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [12, 'twelve'],
  [13, '13'],
  [1204, '1,204'],
])('countWord(%i) is %s', (count, word) => {
  expect(countWord(count)).toBe(word);
});

describe('counted', () => {
  it.each([
    [0, 'no letters'],
    [1, 'one letter'],
    [2, 'two letters'],
    [21, '21 letters'],
  ])('%i letters', (count, words) => {
    expect(counted(count, 'letter')).toBe(words);
  });

  it('takes a plural of its own', () => {
    expect(counted(1, 'person', 'people')).toBe('one person');
    expect(counted(3, 'person', 'people')).toBe('three people');
  });
});

it.each([
  [[], ''],
  [['Ana'], 'Ana'],
  [['Ana', 'Bo'], 'Ana and Bo'],
  [['Ana', 'Bo', 'Lian'], 'Ana, Bo and Lian'],
])('listed(%j)', (texts, line) => {
  expect(listed(texts)).toBe(line);
});

it.each([
  ['letter', 'a letter'],
  ['person', 'a person'],
  ['organization', 'an organization'],
  ['issue', 'an issue'],
])('withArticle(%s)', (noun, words) => {
  expect(withArticle(noun)).toBe(words);
});

it.each([
  ['nine signatories', 'Nine signatories'],
  ['élan', 'Élan'],
  ['黎', '黎'],
  ['', ''],
])('capitalized(%j)', (text, capital) => {
  expect(capitalized(text)).toBe(capital);
});

it.each([
  ['a lamp', 'a lamp.'],
  ['a lamp.', 'a lamp.'],
  ['a lamp?', 'a lamp?'],
  ['a lamp!', 'a lamp!'],
  ['a lamp;', 'a lamp;.'],
])('sentence(%j)', (text, words) => {
  expect(sentence(text)).toBe(words);
});

it.each([
  ['a lamp', 6, 'a lamp'],
  ['a lamp and a door', 6, 'a…'],
  ['a lamp and a door', 7, 'a lamp…'],
  ['a lamp, and a door', 8, 'a lamp…'],
  ['lamplight', 5, 'lamp…'],
  ['𠮷野家', 2, '𠮷…'],
  ['', 5, ''],
])('shortened(%j, %i)', (text, most, words) => {
  expect(shortened(text, most)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import {
  direction,
  isLanguageTag,
  languageName,
  languageOf,
  runsOf,
} from '../../src/archive/language.ts';

describe('isLanguageTag', () => {
  it.each([
    'en',
    'en-US',
    'fr',
    'zh-Hans',
    'zh-Hant',
    'zh-Latn-pinyin',
    'ug-Arab',
    'bo',
    'yue',
    'und',
  ])('%s is one', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    ...['', ' ', 'e', 'EN', 'en-us', 'en_US', 'zh-hans', 'zh_Hans', 'Hans', 'zh-', '-zh', 'iw'],
    // Well-formed by the grammar, but names of languages and no tags.
    ...['english', 'French', 'chinese', 'uyghur', 'en, fr', 'x-private'],
  ])('%j is none', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});

describe('languageName', () => {
  it.each([
    ['en', 'English'],
    ['zh-Hans', 'Simplified Chinese'],
    ['zh-Hant', 'Traditional Chinese'],
    ['bo', 'Tibetan'],
    ['qqq', 'qqq'],
  ])('%s is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});

describe('direction', () => {
  it.each([
    ['en', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['bo', 'ltr'],
    ['ug', 'rtl'],
    ['ug-Arab', 'rtl'],
    ['ug-Latn', 'ltr'],
    ['ug-Cyrl', 'ltr'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ps', 'rtl'],
    ['und-Hebr', 'rtl'],
  ])('%s is written %s', (tag, written) => {
    expect(direction(tag)).toBe(written);
  });
});

describe('languageOf', () => {
  it.each([
    ['A letter from the quays', ['fr', 'en'], 'fr'],
    ['關於工會被解散的聲明', ['en', 'zh-Hant'], 'zh-Hant'],
    ['关于图书馆', ['zh-Hans'], 'zh-Hans'],
    ['رسالة من أطباء', ['ug-Latn', 'ar'], 'ar'],
    ['“Songs of the uplands”', ['bo'], 'en'],
    ['Songs of the uplands', ['bo', 'de'], 'de'],
    ['おしらせ', ['ja'], 'ja'],
    ['알림', ['ko'], 'ko'],
    ['12 / 41', ['ar'], 'en'],
    ['', ['ar'], 'en'],
    ['خط', ['ur-Aran'], 'ur-Aran'],
    ['Schrift', ['de-Latf'], 'de-Latf'],
    ['ひらがな', ['ja-Hrkt'], 'ja-Hrkt'],
    ['注音', ['zh-Hanb'], 'zh-Hanb'],
    ['x', ['en-Zxxx', 'en-Qaaa'], 'en'],
  ])('%j out of %j is in %s', (text, candidates, language) => {
    expect(languageOf(text, candidates)).toBe(language);
  });
});

describe('runsOf', () => {
  it.each([
    ['Quill House, in Port Amsel', ['zh-Hans'], ['Quill House, in Port Amsel']],
    ['', ['zh-Hans'], []],
    ['羽笔社', ['en', 'zh-Hans'], ['羽笔社=zh-Hans']],
    [
      'printed as “關於工會，解散” there',
      ['en', 'zh-Hant'],
      ['printed as “', '關於工會，解散=zh-Hant', '” there'],
    ],
    ['a طبيب أطفال and بي', ['ar'], ['a ', 'طبيب أطفال=ar', ' and ', 'بي=ar']],
    // No language of the letter is written so.
    ['Quill, Перо', ['fr', 'zh'], ['Quill, ', 'Перо=']],
    ['left 21: 1,200 €', ['zh'], ['left 21: 1,200 €']],
  ])('%j among %j', (text, candidates, expected) => {
    const runs = runsOf(text, candidates);
    const shown = runs.map((run) =>
      run.language === undefined ? run.text : `${run.text}=${run.language}`,
    );
    expect(shown).toEqual(expected);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { missingWords, nearness, wordsOf } from '../../src/search/nearness.ts';

describe('the words of a query that nothing answers', () => {
  it.each([
    ['torture', ['torture,']],
    ['torture', ['Torturers']],
    ['prisoners', ['prisoner']],
    ['prisoner', ['prisoners’']],
    ['detention', ['detentions']],
    ['a lamp left', ['a', 'lamp', 'left']],
    ['lamp a', ['a', 'lamp']],
    ['Žofie', ['Zofie’s']],
    ['Xiaobo', ['Xiaobo’s']],
    ['图书馆的灯', ['图书馆', '的', '灯']],
    ['ferryw', ['ferrywoman']],
    ['连野华', ['连', '野华']],
    ['野华', ['连野华']],
    ['t', ['torture']],
    ['— lamp', ['lamp']],
  ])('%j by %j: none', (query, found) => {
    expect(missingWords(query, found)).toEqual([]);
  });

  it.each([
    ['xylophone', ['xenon'], ['xylophone']],
    ['lamp xylophone', ['lamp'], ['xylophone']],
    ['Lian Yehva', ['Lian', 'Ye'], ['Yehva']],
    ['Ana Wesel', ['Ana', 'Wen'], ['Wesel']],
    ['Tsewang Nyidor', ['Tsewang', 'Nyidar'], ['Nyidor']],
    ['Li Mey', ['Li', 'Mei'], ['Mey']],
    ['torture', ['tort'], ['torture']],
    ['prisoners', ['price'], ['prisoners']],
    ['t lamp', ['torture', 'lamp'], ['t']],
    ['灯', ['门'], ['灯']],
    ['連野華', ['連'], ['連野華']],
    ['连野华', ['连冶', '野'], ['连野华']],
    ['lamp', [], ['lamp']],
  ])('%j by %j: %j', (query, found, missing) => {
    expect(missingWords(query, found)).toEqual(missing);
  });
});

describe('the words of a query', () => {
  it.each([
    ['Lian  Yehua', ['Lian', 'Yehua']],
    [' “lamp” — ', ['“lamp”']],
    ['图书馆的灯', ['图书馆的灯']],
    ['—', []],
  ])('%j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('how near words found are to a query', () => {
  it.each([
    ['Yehva', ['yeh', 'ye', 'yehua'], 3],
    ['Lian Yehva', ['Lian', 'Ye'], 6],
    ['Žofies', ['Zofie'], 4],
    ['tort', ['torture'], 4],
    ['xylophone', ['lamp', 'xenon'], 0],
    ['连野华', ['连', '野'], 1],
    ['lamp', [], 0],
  ])('%j by %j: %d', (query, found, near) => {
    expect(nearness(query, found)).toBe(near);
  });
});

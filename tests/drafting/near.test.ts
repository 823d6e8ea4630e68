import { describe, expect, it } from 'vitest';
import { namesakesAmong } from '../../src/drafting/near.ts';
import { organization, person } from '../archive/records.ts';

// Invented people.
const { near, doubted } = namesakesAmong([
  person('qi-jinping', { name: 'Qi Jinping' }),
  person('yan-zhengjun', {
    name: 'Yan Zhengjun',
    forms: [{ value: '颜正军', language: 'zh-Hans', kind: 'native' }],
  }),
  person('rabia-kadeer', { name: 'Rabia Kadeer' }),
]);

describe('someone new', () => {
  it.each([
    ['Mi Jiuping', undefined, 'qi-jinping'],
    ['Zheng Yongming', '郑永鸣', 'yan-zhengjun'],
    ['Yan Zhengjun', '闫政君', 'yan-zhengjun'],
  ])('%s %s is not asked about, though a reader may mean %s', (name, native, id) => {
    expect(near(name).map((one) => one.id)).toContain(id);
    expect(doubted(name, native)).toEqual([]);
  });

  it.each([
    ['Qi Jinpin', undefined, 'qi-jinping'],
    ['Rabiya Kadir', undefined, 'rabia-kadeer'],
    ['Yan Zhengjun', undefined, 'yan-zhengjun'],
    // One sign apart, as a letter may misprint it; and the same in traditional signs.
    ['Yan Zhengjun', '颜正君', 'yan-zhengjun'],
    ['Yan Zhengjun', '顏正軍', 'yan-zhengjun'],
    ['顏正軍', undefined, 'yan-zhengjun'],
  ])('%s %s may be %s', (name, native, id) => {
    expect(doubted(name, native).map((one) => one.id)).toEqual([id]);
  });
});

describe('an organization', () => {
  const { slip } = namesakesAmong([
    organization('quill-house', { name: 'Quill House' }),
    organization('tavrin-writers-union', { name: 'Tavrin Writers Union' }),
    organization('bureau-7-of-tavrin', { name: 'Bureau 7 of Tavrin' }),
  ]);

  it.each([
    ['Quill Houze', 'quill-house'],
    ['Tavrin Writer Union', 'tavrin-writers-union'],
    ['Tavryn Writers’ Union', 'tavrin-writers-union'],
    // A part, a branch, another of the kind.
    ['Quill', undefined],
    // In a short word, a letter may make another, as in Iran and Iraq.
    ['Quil House', undefined],
    ['Quill House Tavrin Branch', undefined],
    ['Tavrin Printers Union', undefined],
    ['Mavrin Writers Union', undefined],
    ['Writers Union Tavrin', undefined],
    ['Bureau 8 of Tavrin', undefined],
  ])('called %s is a slip of the pen away from %s', (name, id) => {
    expect(slip(name)).toBe(id);
  });
});

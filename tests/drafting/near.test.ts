import { describe, expect, it } from 'vitest';
import { freeId, namesakesAmong } from '../../src/drafting/near.ts';
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

// Invented organizations; several have Ulmar and Ferry in common, as those of one cause do.
const bodies = namesakesAmong(
  [
    ['Quill House'],
    ['Ulmar Government'],
    ['Human Rights Candle'],
    ['Human Rights Foundation'],
    ['Project 1912 Institute'],
    ['Lantern International'],
    ['UN Ferry Council'],
    ['Union of Nations and Ports Overseas', 'UNPO'],
    ['Uyghur Ferry Association'],
    ['Front Line Ferrymen'],
    ['Tavrin Ferry Defenders', 'TFD'],
    ['Ulmar Centre for Labour and Reading'],
    ['Ulmar Fund'],
    ['Ulmar Printers'],
    ['Ulmar Ferry Project'],
    ['Christmas Ferry Relief'],
    ['KMD'],
    ['United Nations'],
    ['Northshore University'],
  ].map(([name = '', acronym]) => organization(freeId(name, new Set()), { name, acronym })),
  'organization',
);

describe('an organization of a new name', () => {
  it.each([
    ['Tavrin Government'],
    ['Act for Human Rights'],
    ['Human Rights Network'],
    ['International Human Rights Committee'],
    ['Human Rights'],
    ['Project on Ferry Democracy'],
    ['Project 1913'],
    ['Ulmar Institute'],
    ['Ulmar Ferry Institute'],
    ['Ulmar'],
    ['Tavrin Printers'],
    ['Union of Almond Archives'],
    // Their acronym is the same, and no word that tells of them.
    ['Tea and Flowers Daily'],
    ['KM'],
    ['UN Bread Council'],
    ['UN Commission'],
    ['Southshore University'],
    ['Northside University'],
    ['Readers'],
  ])('%s is not asked about', (name) => {
    expect(bodies.doubted(name)).toEqual([]);
  });

  it.each([
    ['Project 1912', 'project-1912-institute', 'maybe'],
    ['Lantern', 'lantern-international', 'maybe'],
    ['Quill House Press', 'quill-house', 'maybe'],
    ['The New Quill House', 'quill-house', 'maybe'],
    ['UNPO', 'union-of-nations-and-ports-overseas', 'sure'],
    ['U.N.P.O.', 'union-of-nations-and-ports-overseas', 'sure'],
    ['HRC', 'human-rights-candle', 'maybe'],
    ['Kelmar Mill Defenders', 'kmd', 'maybe'],
    ['Tavrin Ferrymen Defenders', 'tavrin-ferry-defenders', 'maybe'],
    ['Uighur Ferry Association', 'uyghur-ferry-association', 'sure'],
    ['Frontline Ferrymen', 'front-line-ferrymen', 'sure'],
    ['Ulmar Center of Labor & Reading', 'ulmar-centre-for-labour-and-reading', 'sure'],
    ['Ulmar Centre for Labour', 'ulmar-centre-for-labour-and-reading', 'maybe'],
    ['Quil House', 'quill-house', 'maybe'],
    ['Tavrin Ferry Defendors', 'tavrin-ferry-defenders', 'maybe'],
    ['Christmas Ferry Releif', 'christmas-ferry-relief', 'maybe'],
    ['Northshore Univercity', 'northshore-university', 'maybe'],
    ['UN', 'united-nations', 'sure'],
    ['United Nations Ferry Council', 'un-ferry-council', 'sure'],
    ['The Ulmar Government (UG)', 'ulmar-government', 'sure'],
  ])('%s may be %s, %s', (name, id, band) => {
    expect(bodies.doubted(name).map((one) => [one.id, one.band])).toEqual([[id, band]]);
  });

  it('may be known by its name in another script', () => {
    const { doubted } = namesakesAmong(
      [
        organization('quill', {
          name: 'Quill House',
          forms: [{ value: '鹅毛笔出版社', kind: 'native' }],
        }),
      ],
      'organization',
    );
    expect(doubted('Goose Press', '鵝毛筆出版社').map(({ id }) => id)).toEqual(['quill']);
    expect(doubted('鹅毛笔出版社', undefined).map(({ native }) => native)).toEqual([
      '鹅毛笔出版社',
    ]);
    expect(doubted('Goose Press', '铅笔出版社')).toEqual([]);
  });
});

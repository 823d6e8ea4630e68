import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/names/finder.ts';
import { nameIndex } from '../../src/names/name-index.ts';
import { readContent } from '../../src/reading/content.ts';

// The invented archive: names of many scripts, namesakes, one name within another.
const { content } = await readContent(`${process.cwd()}/tests/fixtures/archive`);
const people = content.people.map(({ id, data }) => ({ ...data, id }));
const finder = createFinder(nameIndex(people));
const ids = (query: string) => finder.find(query).map(({ id }) => id);

describe('someone is found first', () => {
  it.each([
    ['Lian Yehua', 'lian-yehua', 'spelling'],
    ['yehua lian', 'lian-yehua', 'order'],
    ['Lian, Yehua', 'lian-yehua', 'spelling'],
    ['LIANYEHUA', 'lian-yehua', 'spelling'],
    ['lian ye hua', 'lian-yehua', 'spelling'],
    ['Lián Yěhuá', 'lian-yehua', 'spelling'],
    ['连野华', 'lian-yehua', 'characters'],
    ['連野華', 'lian-yehua', 'characters'],
    ['野华', 'lian-yehua', 'characters'],
    ['Lien Yeh-hua', 'lian-yehua', 'spelling'],
    ['Lian 野华', 'lian-yehua', 'spelling'],
    ['Lian Yheua', 'lian-yehua', 'spelling'],
    ['Lian Yehwa', 'lian-yehua', 'spelling'],
    ['the release of Lian Yehua', 'lian-yehua', 'phrase'],
    ['Ouyang Dingwei', 'ouyang-dingwei', 'spelling'],
    ['Ou-yang Ting-wei', 'ouyang-dingwei', 'spelling'],
    ['Dingwei Ouyang', 'ouyang-dingwei', 'order'],
    ['Karaboran', 'erkinjan-qaraboran', 'part'],
    ['Arkinjan Karaboran', 'erkinjan-qaraboran', 'spelling'],
    ['Mehrigul Tashbulut', 'mehrigul-tashbulut', 'spelling'],
    ['Mahregul Tashpulut', 'mehrigul-tashbulut', 'spelling'],
    ['Tsewang Nyidor', 'tsewang-nyidar', 'spelling'],
    ['Zofie Drevnicka', 'zofie-drevnicka', 'spelling'],
    ['Fionnuala O Carrowell', 'fionnuala-ocarrowell', 'spelling'],
    ['Do Thi Huyen Suong', 'do-thi-huyen-suong', 'spelling'],
    ['Z. Dřevnická', 'zofie-drevnicka', 'initials'],
    ['صفوان القنديل', 'safwan-al-qindil', 'spelling'],
    ['ཚེ་དབང་ཉི་དར', 'tsewang-nyidar', 'spelling'],
  ])('by %j: %s, for %s', (query, id, reason) => {
    const [first] = finder.find(query);
    expect(first?.id).toBe(id);
    expect(first?.reason).toBe(reason);
  });

  it('surely, where only a slip of the pen is between', () => {
    expect(finder.find('Lian Yheua')[0]?.band).toBe('sure');
    expect(finder.find('Dingwei')[0]?.band).toBe('maybe');
  });

  it('with namesakes, all of whom a name may mean', () => {
    expect(ids('Li Mei').slice(0, 2).sort()).toEqual(['li-mei-lawyer', 'li-mei-student']);
    expect(ids('黎莓')[0]).toBe('li-mei-student');
  });
});

describe('what is made by rule', () => {
  it('is sure to the letter, and not where a slip would make it of another name', () => {
    const { find } = createFinder(
      nameIndex([
        { id: 'x', name: 'Wong Chi-fung', forms: [{ value: '黄之锋', kind: 'native' as const }] },
      ]),
    );
    expect(find('Huang Zhifeng')[0]?.band).toBe('sure');
    expect(find('Huang Qifan').map(({ band }) => band)).not.toContain('sure');
  });
});

describe('nobody is found', () => {
  it.each(['', '   ', '!?', 'qqqq', 'Hortensia Blackwater', 'letters about torture', '王建国'])(
    'by %j',
    (query) => {
      expect(finder.find(query).filter(({ band }) => band === 'sure')).toEqual([]);
    },
  );
});

describe('a name that only sounds alike by chance', () => {
  it.each([
    ['Wang Qishan', 'Gao Zhisheng', '高智晟'],
    ['Cao Shunli', 'Li Jingsong', '李劲松'],
  ])('%s is not taken for %s', (query, name, native) => {
    const { find } = createFinder(
      nameIndex([{ id: 'x', name, forms: [{ value: native, kind: 'native' }] }]),
    );
    expect(find(query)).toEqual([]);
  });
});

describe('what is asked for comes before what is only like it', () => {
  const named = (name: string, native?: string) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    forms: native ? [{ value: native, kind: 'native' as const }] : [],
  });
  const order = (names: ReturnType<typeof named>[], query: string) =>
    createFinder(nameIndex(names))
      .find(query)
      .map(({ name }) => name);

  it.each([
    // As typed before as most type it.
    ['Lv Ming', [named('Lu Ming', '陆明'), named('Lü Ming', '吕明')], 'Lü Ming'],
    ['Lu Ming', [named('Lü Ming', '吕明'), named('Lu Ming', '陆明')], 'Lu Ming'],
    // A whole word before one that is only begun, and both before a name that sounds like the word.
    ['Su', [named('Sun Ding', '孙丁'), named('Su Yi', '苏毅')], 'Su Yi'],
    ['Huang', [named('Hu An', '胡安'), named('Huang Boliang', '黄柏良')], 'Huang Boliang'],
    // The longer name in a phrase.
    ['release of Wangdu Dorden', [named('Dorden'), named('Wangdu Dorden')], 'Wangdu Dorden'],
    // A given name with a slip before a shorter name that is all there.
    ['Ho Yen-aen', [named('He Yan', '何燕'), named('Ho Yen-sen')], 'Ho Yen-sen'],
    // The characters typed before others that read alike.
    ['刘鸣', [named('Liu Ming', '刘明'), named('Liu Mingju', '刘鸣举')], 'Liu Mingju'],
    ['zhang伟', [named('Zhang Wei', '张卫'), named('Zhang Wei', '张伟')], 'Zhang Wei'],
    // What a record holds before what rules make.
    ['Yin H. T.', [named('Yin Hongdao', '尹洪道'), named('Yin Hongtao')], 'Yin Hongtao'],
  ])('%s', (query, names, first) => {
    expect(order(names, query)[0]).toBe(first);
    expect(order(names.toReversed(), query)[0]).toBe(first);
  });

  it.each([
    // The family name stands whole, wherever it stands.
    ['C. Lu', [named('Chen Lu', '陈陆'), named('Lu Chi-chin', '陆其琴')], ['Lu Chi-chin']],
    ['Zhang Wei Ling', [named('Zhang Wei', '张卫'), named('Du Ling', '杜玲')], ['Zhang Wei']],
  ])('%s', (query, names, all) => {
    const found = createFinder(nameIndex(names)).find(query);
    expect(found.map(({ name }) => name)).toEqual(all);
    // Neither is sure: many have these initials, and Zhang Weiling is somebody else.
    expect(found.map(({ band }) => band)).toEqual(['maybe']);
  });

  it('not surely, where a longer name in characters begins with a shorter one', () => {
    const { find } = createFinder(nameIndex([named('Wang Jian', '王建')]));
    expect(find('王建国').map(({ band }) => band)).toEqual(['maybe']);
    expect(find('王建律师').map(({ band }) => band)).toEqual(['sure']);
  });

  it('not surely, where other characters read alike', () => {
    const { find } = createFinder(nameIndex([named('Lian Yehua', '连野华')]));
    expect(find('练野花').map(({ band }) => band)).toEqual([]);
    // One sign of three is a slip: rather meant for it, though not surely.
    expect(find('连也华').map(({ band }) => band)).toEqual(['maybe']);
    const { find: findBoth } = createFinder(
      nameIndex([
        named('Lian Yehua', '连野华'),
        named('Lian Ye', '练野'),
        named('Hua Hua', '花花'),
      ]),
    );
    expect(findBoth('练野花')[0]).toMatchObject({ id: 'lian-yehua', band: 'maybe' });
  });

  it('of a name in many parts, any of them', () => {
    const names = [named('Đỗ Thị Huyền Sương')];
    for (const query of ['Do Suong', 'Suong Do', 'Do Thi Huyen', 'Huyen Suong Do Thi']) {
      expect(order(names, query)).toEqual(['Đỗ Thị Huyền Sương']);
    }
  });

  it('whatever is pasted, soon', () => {
    expect(finder.find('Lian Yehua '.repeat(20_000))[0]?.id).toBe('lian-yehua');
  });
});

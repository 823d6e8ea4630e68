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
    ['the release of Lian Yehua', 'lian-yehua', 'spelling'],
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

describe('nobody is found', () => {
  it.each(['', '   ', '!?', 'qqqq', 'Hortensia Blackwater', 'letters about torture', '王建国'])(
    'by %j',
    (query) => {
      expect(finder.find(query).filter(({ band }) => band === 'sure')).toEqual([]);
    },
  );
});

describe('the index', () => {
  it('holds each sign once, with its reading and its variants', () => {
    const { readings, variants } = nameIndex([
      { id: 'x', name: 'X', forms: [{ value: '連野華', kind: 'native', language: 'zh-Hant' }] },
    ]);
    expect(readings).toBe('连lian野ye华hua');
    expect(variants).toContain('連连');
    expect(variants).toContain('華华');
  });

  it('keeps the reading of a surname that differs from the sign alone', () => {
    const { people: indexed } = nameIndex([
      { id: 'x', name: 'Shan Tian', forms: [{ value: '单田', kind: 'native' }] },
    ]);
    expect(indexed[0]?.syllables).toBe('shan tian');
  });
});

import { describe, expect, it } from 'vitest';
import { archiveOf, peopleIn } from './people.ts';

// Everyone here is invented.
const named = (text: string) => {
  const { detainees, mentions } = peopleIn(text);
  return [...detainees, ...mentions].map(({ name }) => name);
};

describe('names in running text', () => {
  it.each([
    ['We met Mr. Oskerly Varn last week.', ['Oskerly Varn']],
    ['LIU Wenbo spoke of it.', ['LIU Wenbo']],
    ['The monk Lobsang Dhargyal-Ta spoke of it.', ['Lobsang Dhargyal-Ta']],
    ['Secretary-General Ana Vesel-Moran spoke of it.', ['Ana Vesel-Moran']],
    ['Tran Thi Ngoc Lan spoke of it.', ['Tran Thi Ngoc Lan']],
    ['Ngo Van Be spoke of it.', ['Ngo Van Be']],
    ['Atty. Rogelio Tolvery spoke of it.', ['Rogelio Tolvery']],
    ['Daw Khin Mar Oskerly spoke of it.', ['Khin Mar Oskerly']],
    ['Chemist Houshang Tolverinejad spoke of it.', ['Houshang Tolverinejad']],
    ['Her brother, Jun Tolvery, spoke of it.', ['Jun Tolvery']],
    ['Your predecessor, Torvald Oskerly, gave his word.', ['Torvald Oskerly']],
    ['The consul, Bradwin Quoll, has been kind.', ['Bradwin Quoll']],
    ['Our congresswoman, Rep. Tamirka Lorrel, has written twice.', ['Tamirka Lorrel']],
    ['太太林佳芸告訴我們此事。', ['林佳芸']],
    ['发言人玛尔塔·奥斯凯利亦曾表示关切。', ['玛尔塔·奥斯凯利']],
    [
      'Ms. Petrona Tolvery wept. Petrona Tolvery Oskerly was arrested.',
      ['Petrona Tolvery Oskerly'],
    ],
    ['Faisal bin Rashid al-Varesi said nothing.', ['Faisal bin Rashid al-Varesi']],
    ['Liu Wenbo wrote to us. Liu has asked for nothing.', ['Liu Wenbo']],
    ['學者阮文博認為如此。', ['阮文博']],
    ['经济学家艾尔肯·图拉普说：我们不怕。', ['艾尔肯·图拉普']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    'Human Rights Watch said so in its World Report.',
    'He was held at the Harbor City Detention Center in Inner Mongolia.',
    'The National Security Law was adopted by the Standing Committee in June.',
    'On Monday, the New York Times and Reporters Without Borders asked the Supreme Court.',
    'Chinese and Uyghur lawyers asked for the release of Falun Gong practitioners.',
    'The Ruan Wenbo Foundation was closed.',
    'The group “Xin Gong Yi” was closed.',
    '我們要求平等對待全體公民，停止強制失蹤和監禁。',
    '他们被刑拘于深圳第二看守所。',
    '现关押于成华女子监狱，家属不知关押于何处。',
    '她教我们如何照顾自己。',
    'She founded the channel Arvika Mirror and holds a degree (BSc Chemistry).',
    'She was an elder of San Mateo.',
  ])('are not: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['The lawyer Ruan Wenbo (阮文博) was detained.', { name: 'Ruan Wenbo', native: '阮文博' }],
    ['律师阮文博（Ruan Wenbo）被捕。', { name: 'Ruan Wenbo', native: '阮文博' }],
    [
      'Germain "Bibi" Tolvery was detained.',
      { name: 'Germain Tolvery', as: ['Germain “Bibi” Tolvery'] },
    ],
    ['Ruan Wenbo (aka Lin Ruoshui) was detained.', { name: 'Ruan Wenbo', as: ['Lin Ruoshui'] }],
  ])('in two forms: %s', (text, found) => {
    expect(peopleIn(text).detainees[0]).toMatchObject(found);
  });
});

describe('the office of someone mentioned', () => {
  it.each([
    [
      '“It is late,” said Christa Vole, Secretary-General of the Harbor Circle.',
      ['Secretary-General', 'Harbor Circle'],
    ],
    ['Christa Vole, the director of Quill House (QH), told us so.', ['director', 'Quill House']],
    ['Christa Vole, Quill House’s director, told us so.', ['director', 'Quill House']],
    [
      'Christa Vole, President of the Union of Free Printers in Arvika, spoke.',
      ['President', 'Union of Free Printers'],
    ],
    ['Christa Vole, a human rights lawyer, spoke.', ['human rights lawyer', undefined]],
    [
      'Christa Vole spoke. Christa Vole, director of Quill House, is ill.',
      ['director', 'Quill House'],
    ],
    ['Christa Vole, mayor of Paris, spoke.', ['mayor of Paris', undefined]],
    ['Christa Vole, Minister of Ports, spoke.', ['Minister of Ports', undefined]],
    ['Christa Vole, who was a lawyer, spoke.', [undefined, undefined]],
    ['Christa Vole, wife of the poet, spoke.', [undefined, undefined]],
    ['We thank Christa Vole, and the president of Quill House.', [undefined, undefined]],
    [
      'We thank Christa Vole, President Anna Marsk of Quill House and others.',
      [undefined, undefined],
    ],
  ])('%s', (text, [role, organization]) => {
    const one = peopleIn(text).mentions.find(({ name }) => name === 'Christa Vole');
    expect([one?.role, one?.organization]).toEqual([role, organization]);
  });
});

describe('other names that a letter gives', () => {
  it.each([
    [
      'Ding Jianhua (丁建华) (aka Ding Haobo 丁浩波) was detained.',
      { native: '丁建华', as: ['Ding Haobo'], aliases: [{ name: 'Ding Haobo', native: '丁浩波' }] },
    ],
    [
      'Ding Jianhua (aka Ding Haobo 丁浩波) was detained.',
      { native: undefined, aliases: [{ name: 'Ding Haobo', native: '丁浩波' }] },
    ],
    [
      'Ding Jianhua (丁建华, also known as Ding Haobo) was detained.',
      { native: '丁建华', aliases: [{ name: 'Ding Haobo' }] },
    ],
    [
      'Ding Jianhua (丁建华), also known as Ding Haobo (丁浩波), was detained.',
      { native: '丁建华', aliases: [{ name: 'Ding Haobo', native: '丁浩波' }] },
    ],
    ['律师丁建华（笔名丁浩波）被捕。', { as: ['丁浩波'], aliases: [{ name: '丁浩波' }] }],
    ['Ding Jianhua (丁建华, 笔名：野草) was detained.', { aliases: [{ name: '野草' }] }],
    // Another spelling is no other name.
    [
      'Ding Jianhua (also spelled Ding Chienhua) was detained.',
      { as: ['Ding Chienhua'], aliases: undefined },
    ],
    ['Tashi Thupka (aka Tashi Thubka) was detained.', { as: ['Tashi Thubka'], aliases: undefined }],
    ['Ding Jianhua (丁建华) was detained.', { as: undefined, aliases: undefined }],
  ])('%s', (text, found) => {
    const { detainees, mentions } = peopleIn(text);
    expect([...detainees, ...mentions]).toHaveLength(1);
    const [{ native, as, aliases } = {}] = detainees;
    expect({ native, as, aliases }).toMatchObject(found);
  });
});

describe('people of the archive', () => {
  const person = {
    name: 'Ruan Wenbo',
    family: 'Ruan',
    given: 'Wenbo',
    order: 'family-first',
    forms: [
      { value: '阮文博', language: 'zh-Hans', kind: 'native', source: 'https://names.example/1' },
    ],
  };

  it.each(['Ruan Wenbo', 'RUAN Wenbo', 'Wenbo Ruan', '阮文博'])('are known by %s', (name) => {
    const { detainees } = peopleIn(`We ask for the release of ${name}.`, {
      archive: archiveOf({ 'ruan-wenbo': person }),
    });
    expect(detainees).toMatchObject([{ id: 'ruan-wenbo' }]);
  });

  it('have no id where two are called so', () => {
    const archive = archiveOf({ 'ruan-wenbo': person, 'ruan-wenbo-2': person });
    const { detainees } = peopleIn('We ask for the release of Ruan Wenbo.', { archive });
    expect(detainees).toMatchObject([{ name: 'Ruan Wenbo' }]);
    expect(detainees[0]).not.toHaveProperty('id');
  });
});

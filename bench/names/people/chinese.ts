import {
  cantonese,
  capital,
  commonFamilies,
  given,
  hanName,
  hasCantonese,
  pinyin,
  pinyinWord,
  simplified,
  specialFamilies,
  traditional,
  wadeGilesName,
  type Character,
  type HanName,
} from '../han.ts';
import { penNames } from '../inventory/han.ts';
import { drawFrom, type Draw } from '../random.ts';
import { edits } from '../spelling.ts';
import { form, type Invented } from './invented.ts';

/** Chosen by hand for what is hard in them: readings, ü, apostrophes, neighbours, one syllable. */
const byHand = `
单 国梅 / 单 雨 / 仇 文安 / 仇 永安 / 解 小龙 / 区 志平 / 区 婉如 /
查 建云 / 盖 平 / 盖 晓燕 / 朴 成哲 / 朴 英 / 尉迟 文博 / 曾 平 /
曾 小江 / 曾 晓江 / 欧阳 安 / 欧阳 静 / 司马 文 / 司马 雯 /
诸葛 亮明 / 诸葛 明 / 上官 云 / 慕容 雪 / 万俟 哲 / 长孙 敏 / 吕 平 /
吕 萍 / 吕 小军 / 吕 律 / 吕 绿君 / 吕 安 / 吕 诗雨 / 吕 建业 /
吕 秀英 / 卢 平 / 鲁 平 / 陆 萍 / 陈 绿 / 林 女英 / 周 绿萍 /
王 律 / 高 旅 / 孙 律成 / 吴 绿云 / 马 律 / 郭 女贞 / 郑 绿竹 /
唐 旅安 / 石 律平 / 宋 绿 / 李 旅 / 李 永安 / 李 平安 / 李 丽 /
李 力 / 李 立 / 李 莉 / 张 伟 / 张 薇 / 张 威 / 张 卫 / 章 伟 /
张 文 / 张 雯 / 章 雯 / 王 伟 / 汪 伟 / 王 文 / 汪 文 / 王 英 /
汪 英 / 刘 明 / 刘 民 / 刘 敏 / 刘 铭 / 柳 明 / 于 平 / 余 平 /
于 萍 / 余 英 / 陈 建国 / 陈 健国 / 陈 坚 / 陈 健 / 程 健 /
郑 健 / 岳 平 / 史 云 / 石 云 / 阎 云 / 严 云 / 江 天 / 姜 天 /
蒋 天 / 黄 花 / 韩 花 / 方 花 / 胡 安 / 华 安 / 洪 安 / 冯 安 /
霍 安 / 何 恩 / 葛 恩 / 殷 安 / 尹 安 / 宁 安 / 纪 安 / 仇 海 /
仇 小雨 / 查 良海 / 盖 文武 / 朴 龙 / 区 嘉敏 / 曾 永红 / 尉迟 敬 /
司马 平安 / 诸葛 文 / 欧阳 晓军 / 单 永 / 单 志远 / 解 敏
`
  .split('/')
  .map((name) => name.trim());

/** Names that somebody famous bears, which nobody here shall. */
const famous =
  '刘 邦/王 维/杜 牧/张 飞/马 超/马 云/黄 忠/赵 云/孙 权/韩 信/李 小龙/刘 翔/姚 明/陈 云/林 彪/江 青/周 永康/李 安/李 娜/汪 涵/胡 娜';

const drawnName = (draw: Draw, family = draw.one(commonFamilies)): HanName => ({
  family,
  given: draw.chance(0.24) ? [draw.one(given)] : [draw.one(given), draw.one(given)],
});

/** Another character that is read alike; the same one where there is none. */
function homophone(draw: Draw, character: Character): Character {
  const others = given.filter((one) => one.syllable === character.syllable && one !== character);
  return others.length === 0 ? character : draw.one(others);
}

/** Another character whose pinyin differs in one letter. */
function neighbour(draw: Draw, character: Character): Character {
  const near = given.filter((one) => edits(one.syllable, character.syllable, 1) === 1);
  return near.length === 0 ? character : draw.one(near);
}

/** A name like another but for one character of its given name. */
function changed(
  draw: Draw,
  { family, given: own }: HanName,
  change: (draw: Draw, one: Character) => Character,
): HanName {
  const at = draw.below(own.length);
  return { family, given: own.map((one, index) => (index === at ? change(draw, one) : one)) };
}

const nameKey = (han: HanName) => `${pinyin(han)} ${simplified(han)}`;

/** Some names, none of them twice and none that is there already. */
function fresh(count: number, there: Set<string>, make: () => HanName): HanName[] {
  const made: HanName[] = [];
  while (made.length < count) {
    const han = make();
    if (there.has(nameKey(han))) continue;
    there.add(nameKey(han));
    made.push(han);
  }
  return made;
}

const parts = (han: HanName) => ({
  family: pinyinWord(han.family),
  given: pinyinWord(han.given),
});

export function printedInPinyin(draw: Draw, han: HanName): Invented {
  const { family, given: own } = parts(han);
  const hyphened = capital(han.given.map(({ syllable }) => syllable).join('-')).replaceAll(
    'v',
    'ü',
  );
  const printedGiven = draw.chance(0.03)
    ? hyphened
    : draw.chance(0.2)
      ? own.replaceAll('’', "'")
      : own;
  const umlaut = draw.chance(0.6) ? 'ü' : draw.one(['yu', 'v', 'u']);
  const spelled = (word: string) => word.replaceAll('ü', umlaut);
  const givenFirst = draw.chance(0.05);
  const names = { family: spelled(family), given: spelled(printedGiven) };
  return {
    culture: 'chinese',
    han,
    person: {
      name: givenFirst ? `${names.given} ${names.family}` : `${names.family} ${names.given}`,
      ...names,
      order: givenFirst ? 'given-first' : 'family-first',
      forms: [form('native', simplified(han), 'zh-Hans')],
    },
  };
}

export function printedInCantonese(draw: Draw, han: HanName): Invented {
  const name = cantonese(han);
  const family = han.family.map((one) => capital(one.cantonese)).join(' ');
  const hyphened = draw.chance(0.3);
  const syllables = han.given.map((one) => one.cantonese);
  const own = hyphened ? capital(syllables.join('-')) : syllables.map(capital).join(' ');
  const pinyinToo = draw.chance(0.2)
    ? [form('transliteration', pinyin(han), 'zh-Latn-pinyin')]
    : [];
  return {
    culture: 'chinese',
    han,
    person: {
      name: hyphened ? `${family} ${own}` : name,
      family,
      given: own,
      order: 'family-first',
      forms: [form('native', traditional(han), 'zh-Hant'), ...pinyinToo],
    },
  };
}

export function printedInTaiwan(draw: Draw, han: HanName): Invented {
  const plain = draw.chance(0.6);
  const name = plain
    ? wadeGilesName(han).replaceAll('’', '').replaceAll('ü', 'u')
    : wadeGilesName(han);
  const [family = '', own = ''] = name.split(' ');
  const givenFirst = draw.chance(0.15);
  return {
    culture: 'chinese',
    han,
    person: {
      name: givenFirst ? `${own} ${family}` : name,
      family,
      given: own,
      order: givenFirst ? 'given-first' : 'family-first',
      forms: [form('native', traditional(han), 'zh-Hant')],
    },
  };
}

const englishNames = [
  ...['Martin', 'Alice', 'Teresa', 'Joseph', 'Agnes', 'Raymond', 'Cecilia', 'Dominic', 'Gloria'],
  ...['Bernard', 'Wendy', 'Albert', 'Peggy', 'Cyril', 'Yvonne', 'Edmund', 'Fanny', 'Leonard'],
];

/** Recorded names of some of them: pen names, Hong Kong spellings, English first names. */
function addAliases(draw: Draw, people: readonly Invented[]): void {
  const pens = penNames.trim().split('\n');
  const order = draw.shuffled(people);
  for (const [index, pen] of pens.entries()) {
    const at = pen.lastIndexOf(' ');
    const forms = [form('alias', pen.slice(0, at), 'zh-Latn-pinyin')];
    if (index % 3 !== 0) forms.push(form('alias', pen.slice(at + 1), 'zh-Hans'));
    order[index]?.person.forms.push(...forms);
  }
  const left = order.slice(pens.length);
  for (const { han, person } of left.filter(({ han }) => han && hasCantonese(han)).slice(0, 26)) {
    if (han) person.forms.push(form('transliteration', cantonese(han), 'yue-Latn'));
  }
  for (const [index, { person }] of left.slice(-englishNames.length).entries()) {
    person.forms.push(form('alias', `${englishNames[index] ?? ''} ${person.family ?? ''}`, 'en'));
  }
}

/** The Chinese of the list, those chosen by hand first. */
export function chinese(): Invented[] {
  const draw = drawFrom('chinese');
  const hand = byHand.map(hanName);
  const there = new Set([...hand, ...famous.split('/').map(hanName)].map(nameKey));
  const anyName = () => drawnName(draw);
  const special = fresh(46, there, () => drawnName(draw, draw.one(specialFamilies)));
  const common = fresh(262, there, anyName);
  const alike = fresh(55, there, () => changed(draw, draw.one(common), homophone));
  const near = fresh(55, there, () => changed(draw, draw.one(common), neighbour));
  const namesakes = common.slice(0, 5);
  const mainland = [...hand, ...special, ...common, ...alike, ...near, ...namesakes].map((han) =>
    printedInPinyin(draw, han),
  );
  addAliases(draw, mainland);
  const spelledInHongKong = fresh(45, there, () => {
    const han = draw.chance(0.1) ? drawnName(draw, draw.one(specialFamilies)) : drawnName(draw);
    return hasCantonese(han) ? han : drawnName(draw);
  });
  const spelledInTaiwan = fresh(35, there, anyName);
  return [
    ...mainland,
    ...spelledInHongKong.map((han) => printedInCantonese(draw, han)),
    ...spelledInTaiwan.map((han) => printedInTaiwan(draw, han)),
  ];
}

import { countryName, twoLetterCodes } from '../archive/country.ts';
import { simplified } from '../names/han.ts';

/** What governments are called by in English, where that is not the name of the country, by its name in Chinese. */
const adjectives = new Map(
  `中国 Chinese, 美国 US, 英国 British, 法国 French, 德国 German, 日本 Japanese, 韩国 South Korean, 南韩 South Korean,
  朝鲜 North Korean, 北韩 North Korean, 北朝鲜 North Korean, 印度 Indian, 俄罗斯 Russian, 俄国 Russian, 加拿大 Canadian,
  澳大利亚 Australian, 澳洲 Australian, 新西兰 New Zealand, 纽西兰 New Zealand, 台湾 Taiwanese, 香港 Hong Kong, 澳门 Macau,
  越南 Vietnamese, 缅甸 Myanmar, 泰国 Thai, 马来西亚 Malaysian, 新加坡 Singapore, 印度尼西亚 Indonesian, 印尼 Indonesian,
  菲律宾 Philippine, 柬埔寨 Cambodian, 老挝 Lao, 蒙古 Mongolian, 尼泊尔 Nepali, 巴基斯坦 Pakistani, 哈萨克斯坦 Kazakh,
  土耳其 Turkish, 伊朗 Iranian, 以色列 Israeli, 埃及 Egyptian, 乌克兰 Ukrainian, 瑞典 Swedish, 挪威 Norwegian, 丹麦 Danish,
  芬兰 Finnish, 荷兰 Dutch, 比利时 Belgian, 瑞士 Swiss, 奥地利 Austrian, 波兰 Polish, 捷克 Czech, 西班牙 Spanish,
  葡萄牙 Portuguese, 意大利 Italian, 爱尔兰 Irish, 巴西 Brazilian, 墨西哥 Mexican, 古巴 Cuban, 厄瓜多尔 Ecuadorian`
    .split(/\s*,\s*/u)
    .map((pair): [string, string] => {
      const [country = '', ...adjective] = pair.split(' ');
      return [country, adjective.join(' ')];
    }),
);

const chinese = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });

/** The English name of a country by its name in simplified signs, as Unicode’s locale data have both. */
const countryIn = (name: string): string | undefined => {
  const code = twoLetterCodes.find((one) => chinese.of(one) === name);
  return code && countryName(code);
};

/**
 * What the government of a country is called in English, from its name in Han signs, the likeliest first: 中國政府 is
 * “Chinese Government”, or “Government of China”. None for what is no government of a country.
 */
export function governmentNames(name: string): string[] {
  const place = /^(\p{Script=Han}+?)(?:中央|联邦)?政府$/u.exec(simplified(name))?.[1];
  if (place === undefined) return [];
  const adjective = adjectives.get(place);
  const country = countryIn(place);
  return [
    ...(adjective ? [`${adjective} Government`] : []),
    ...(country ? [`Government of ${country}`, `${country} Government`] : []),
  ];
}

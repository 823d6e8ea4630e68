import { readings } from '../../names/han.ts';

/**
 * Chinese family names of one sign, simplified: the commonest of the census of 2020 (Ministry of Public
 * Security, report on names) and those of the Hundred Family Surnames that are still met.
 */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文洪季柯危展凌简宣鲁葛俞章梅盛童颜裴路温倪庄芦左岳翟殷詹申欧耿关兰焦柳祝甘涂纪尚管牛单舒毕聂涂成米娄辛鲍项解古骆靳卫费窦安应池阮卓游祁路霍冉包齐商牟覃裘景屠桂冷翁明盖井沙楚曲苗屈宁岑车边褚连强戚刁司束佟邢华滕蒲吉闵喻谷兰隋甄官苟房初候侯艾仇祖麻伊狄仲师敖封巩蔚阚谌巫占栗晏丛宫麦桑储代佘云计郎鄢禹茅庞樊郁柏匡苑尤查党卞仝寇荆鞠蓝习胥伍邬练卜郗厉闻臧晁稽宗简施华敬麻蒙伏蓝桑佐苟邸闫包平练侍蔺竺邝符沐干檀晏瞿缪荀钮糜辜岑祁牧乐谌楼苌麴亓阙逄禤植揭莘弥冼区幸冀滑芮邰於闵迟郏甯巢蒯查哈敖雍庹门农容'.split(
    '',
  ),
);

/** Family names of two signs, simplified. */
const compound = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 万俟 闻人 夏侯 尉迟 公孙 慕容 令狐 皇甫 宇文 长孙 端木 百里 呼延 司空 轩辕 申屠 澹台 公冶 宗政 濮阳 淳于 单于 太叔 钟离 鲜于 闾丘 拓跋 乐正 第五 左丘 东郭 南门 西门 公西 赫连 完颜 叶赫 爱新'.split(
    ' ',
  ),
);

/** Of how many signs the family name is that a simplified text begins with; 0 where it begins with none. */
export function surnameAt(text: string): number {
  if (compound.has(text.slice(0, 2))) return 2;
  return single.has(text.slice(0, 1)) ? 1 : 0;
}

/** The same in pinyin, as people write them without tones; ü is written u, v and yu. */
export const pinyinSurnames: ReadonlySet<string> = new Set(
  [...single, ...compound].flatMap((name) => {
    const read = readings(name).join('');
    return read.includes('v') ? [read, read.replace('v', 'u'), read.replace('v', 'yu')] : [read];
  }),
);

/**
 * Family names as they are spelled in Hong Kong, Taiwan, Southeast Asia, Vietnam and Korea. They are syllables
 * of other languages as well, so that they support a reading as a name and do not prove it.
 */
export const otherSurnames: ReadonlySet<string> = new Set(
  'lam cheung lui chan wong lee leung chow kwok ng ho tsang szeto yeung lau chu hui tam fung mak chung chiu yip tse law yuen kwan poon lo mok tong shum siu choi lai chin chang chen hsu tsai hsieh liao teng chiang tsao kuo tseng peng shih yeh hung koo soong tan lim ong goh koh teo chua sim nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh trinh kim park pak choe choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong'.split(
    ' ',
  ),
);

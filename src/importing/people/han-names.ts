import { simplified } from '../../names/han.ts';
import { surnameAt } from './surnames.ts';
import type { Sentence } from './sentences.ts';

/** A name in Han signs in a sentence, and what speaks for it. */
export interface HanSighting {
  sentence: number;
  start: number;
  end: number;
  /** With a title behind it: 先生, 律师. */
  to: number;
  name: string;
  /** Simplified, without ·. */
  key: string;
  weight: number;
  /** The name in Latin letters in brackets behind it. */
  latin?: string | undefined;
  /** Another name that the brackets behind it give. */
  alias?: string | undefined;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

// What stands behind a name, simplified.
const titles =
  '先生|女士|小姐|长老|传道|弟兄|姊妹|大姐|大哥|阿姨|大爷|老人|会长|校长|社长|总编|站长|夫人|太太|律师|记者|教授|博士|医生|老师|牧师|神父|主教|法师|堪布|活佛|作家|导演|编辑|主席|总理|总统|部长|局长|书记|院长|检察长|大使|议员|法官|委员|同学|夫妇|父子|母女|兄弟|姐妹|等人|等';
const behindStrong = new RegExp(`^(?:${titles})`, 'u');
const verbsBehind =
  '取保|候审|上诉|刚刚|服完|自此|第[一二三四五六七]次|身陷|锒铛|保外就医|不知去向|保释|不幸|在羁押|在狱|不准|告诉|告知|刑满|假释|关了|关在|写了|在被|也已|虽|她被|他被|，[他她]|指|下令|命令|拒绝|批准|主持|威胁|阻止|声称|被|遭|因|获|失踪|失联|入狱|出狱|服刑|受审|开庭|去世|病逝|病危|身亡|说|表示|指出|称|认为|呼吁|写道|之妻|之夫|之子|之女|之母|之父|一案|案|会见|的(?:一切|妻|丈|家|亲|父|母|姐|哥|弟|妹|太太|爱人|孩子|律师|辩护|代理|案|儿|女|遭遇|下落|健康|人身|自由|被|情况|处境|病|近况|罪|行|身)|一直|死于|死在|惨死|两[位名]|[二三四五六七八九十]位|同案|同日|一同|一起|一并|相继|先后|再次|再度|突然|今天|昨天|昨日|自[去今上同前本一二三四五六七八九十]|\\d{4}年|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|去年|前年|上月|本月|至今|正在|正被|亦被|也被|被|服刑|判|患有|出狱|刑满|回到|回家|自\\d|自二|于[翌次同今去上本昨前一二三四五六七八九十\\d]|於\\d|在\\d|在[一二三四五六七八九十京沪家狱押看校办机首]|现年|今年|曾|已|仍|目前|现|长期|患|逝|涉嫌|涉|无罪|绝食|近日|日前|及其|与其|和其|和他|和她';
const behindVerb = new RegExp(`^(?:${verbsBehind})`, 'u');
const behindWeak =
  /^(?:[\s、，。；：！？,.;:!?）)」』”"》】…|]|$|和|及|与|以及|跟|等|是|在|于|的|也|亦|均|才|即|便|却|更|还|都|将|向|对|就|从|自|还|并|为|则|之|或|夫)/u;

// What stands before a name, simplified.
const before =
  '(?<![或再])者|[本专硕博]科?生|硕士生|博士生|研究生|大学生|中学生|高中生|师兄|师姐|师弟|师妹|学弟|学妹|太太|领导|处长|校长|队长|所长|科长|县长|市长|省长|州长|被告人?|难友|干事|同伴|批评家|出版人|教友|队员|船员|销售员|护工|技术员|园丁|主播|骑手|外卖员|另一[个位名]|其中一[位名]|博士后|研究员|石匠|木匠|医师|护士|司机|厨师|演员|作曲家|摄影师|设计师|工程师|程序员|裁缝|渔民|牧民|矿工|店员|会计|图书管理员|志愿者|社工|助手|助理|秘书|长老|会友|外婆|祖母|祖父|侄子|外甥|辅导员|室友|校友|版画家|雕塑家|音乐人|小说家|散文家|翻译家|翻译|评论员|报人|编剧|漫画家|书商|店主|法学家|史学家|律师|记者|学者|教授|作家|诗人|编辑|博士|医生|老师|教师|牧师|神父|主教|僧人|法师|尼师|喇嘛|导演|画家|歌手|艺术家|活动家|活动人士|活动者|行动者|人士|维权者|运动者|工作者|倡导者|捍卫者|研究者|创办人|创始人|发起人|负责人|主编|总编|总编辑|董事|董事长|理事|创办人|主任|主席|会长|总统|总理|书记|部长|局长|院长|检察长|厅长|委员长|特首|司长|公民|村民|居民|市民|网民|访民|教徒|信徒|学员|学生|毕业生|工人|农民|员工|职员|成员|委员|同事|朋友|友人|好友|妻子|丈夫|女儿|儿子|母亲|父亲|哥哥|弟弟|姐姐|妹妹|其妻|其夫|之妻|之子|得主|先生|女士|博主|长老|传道人|执事|姊妹|弟兄|会友|发言人|副局长|政委|教育者|作者|译者|学长|学姐|站长|商人|企业家|老人|老兵|青年|男子|女子|少年|博客|代表|议员|同志|名叫|名为|叫做';
const beforeTitle = new RegExp(`(?:${before})$`, 'u');
const beforeVerb =
  /(?:至于|授予|颁给|颁发给|释放|抓获|带走了?|拘捕|逮捕|抓捕|抓走|拘留|刑拘|带走|判处|判决|关押|羁押|囚禁|监禁|起诉|审判|声援|营救|支持|绑架|迫害|拘押|软禁|传唤|殴打|约谈|包括|诸如|例如|比如|如|还|要求|关注|探视|会见|悼念|纪念|感谢|允许|停止对|有关|关于|针对|自由|(?:被|遭)\p{Script=Han}{0,6}(?:捕|拘|押|抓|关|判|囚)\p{Script=Han}{0,4}的|(?:服刑|在押|失踪|获刑|在囚|入狱|坐牢|候审|还押|羁押|关押)\p{Script=Han}{0,6}的)$/u;
const beforeWeak =
  /(?:^|[\s、，。；：！？,.;:!?（(「『“"《【…|]|和|及|与|以及|跟|对|将|把|为|由|被|向|给|让|是|有|在|于|中|的|予|了|至|之|到|并|使|等)$/u;

/** Words that begin like a name and are none, though they stand as single signs. */
const noNames = new Set(
  '向当 向政 向法 向国 向联 向外 向社 向你 向我 向他 向她 向其 路过 路经 路人 路边 路口 任教 任职 任命 任期 任由 任意 候审 候选 候补 候任 干部 干扰 干警 符合 符号 任何 方面 高度 时候 时间 于是 包括 安全 金融 黄金 应当 应该 成为 成立 和平 和谐 连同 连续 连日 单是 单位 常委 古典 文化 文革 白色 温和 明确 明显 全国 全部 全体 全球 权利 权力 强烈 强制 强迫 申诉 申请 党委 党员 平等 平安 司法 司长 都会 都有 封锁 向来 向警 向中 于今 于此 于去 于是 从未 从此 从而 项目 应立 应予 应对 施加 施行 路透 经过 尚未 尚有 关于 关注 关押 解除 解释 付出 计划 计算 查明 查封 查询 房屋 纪录 纪实 纪念 纪律 门口 门外 门前 门卫 门上 门诊 农田 农场 农业 容器 容易 容貌 宣布 宣判 幸好 万人 万余 千万 陈述 陈情 曾经 曾任 曾在 曾被 曾多 曾于 曾因 盛大 汪洋 常识 白人 石油 谢谢 谢意 许多 许可 何时 何人 何种 何以 何地 那些 这些 万元 马上 孔子 左右 井然 车辆 海外 国人 华人 华府 容许 容忍 容不 左派 右派 牛年 白纸 金额 江苏 江西 云南 吉林 广东 海南 河北 温州 杭州 苏州 徐州 常州 梅州 柳州 郑州 贺州 高等 高级 高校 程序 成员 成功 路上 商人 商业 游行 游客 通过 艾滋 房东 牧师 简单 简体 史上 文中 文章 文件 文字 文人 安徽 安排 丁字 乐于 别是 阳光 农民 农村 农历 边境 边疆 居民 居住 居所 终于 终身 池中 鱼类 阮籍 顺利 查处 毕竟 毕业 郝柏 邬堂 时至 时任 时年 时常 当局 当时 张贴 张开 张扬 章程 章节 习惯 应有 应由 应被 应以 应向 应依 应在 双方 双重 支持 支付 冷漠 管理 管制 管道 党国 党内 查看 权威 权益 能够 段时 段时间 温暖 干预 干涉 强行 强调 强加 强权 强奸 强拆 雷同 马克思 金钱 华盛顿 连署 连带 连结 单独 单方 单方面 越南 越来 荣获 荣誉 方式 方法 方便 方可 方能 方才 方得 方向 方针 方案 白皮 白宫 武器 武力 武警 武装 武汉 牛津 剑桥 伍者 仇恨 宁夏 宁愿 师生 师资 满足 满意 容易 古巴 后来 后果 后续 项链 范围 范畴 于法 于情 终止 万分 舒适 相关 相信 国家 国内 国际 毛病 钱财 严重 严厉 严格 严肃 严密 严酷 严禁 严刑 严正 和他 和她 和其 和我 和你 和家 和律 和被 和中 和国 和所 和对 和在 和人 和言 和社 和自 和公 和民 和法 和新 和香 和这 和那 和一 和两 和三 和各 和外 和会 和友 和平 和解 和同 和支 和女 和男 和妻 和亲 和朋 和前 和现 和联 和政 和经 和基 和普 和独 和维 和人权 全世 全面 全力 全家 全文 全程 全数 全民 全市 全省 全线 全权 全方 宗教 宗旨 步骤 步行 步入 来自 来信 来函 来说 来到 来往 来源 来临 来年 劳动 劳工 劳教 劳改 劳权 多名 多位 多次 多人 多年 多个 多月 多家 多数 多种 多达 多天 多日 多处'.split(
    ' ',
  ),
);

const han = /\p{Script=Han}/u;
const foreign = /[\p{Script=Han}]{1,7}(?:[·•・‧．][\p{Script=Han}]{1,8}){1,3}/gu;
// Tibetan names are made of words that are met again and again.
const tibetan =
  /(?:洛追|德吉|才仁|丹真|彭措|仁增|曲吉|旦增|拉毛|卓嘎|措姆|尕藏|索朗|巴桑|边巴|普布|米玛|拉巴|洛珠|罗追|群培|群佩|益西|意西|德钦|德庆|贡秋|昂旺|南卡|旦巴|塔杰|加央|降央|江央|绕登|热丹|班丹|扎西|丹增|洛桑|次仁|索南|才让|多吉|格桑|嘉措|卓玛|旺姆|仁青|仁钦|尼玛|达瓦|贡布|贡嘎|顿珠|平措|曲珍|曲扎|拉姆|央金|白玛|阿旺|土登|图登|慈诚|强巴|晋美|坚赞|坚参|丹巴|更登|久美|桑杰|噶玛|嘎玛|赤列|云丹|班玛|项欠|文色|次旺|曲培|更敦|根敦|罗桑|南杰|旺堆|旺秋|次成|尼玛){2,3}/gu;

// So are Mongolian ones; one word alone is a name where a title or a verb of people stands beside it.
const mongolian =
  /(?:哈斯|巴根|巴图|巴特尔|巴雅尔|乌云|乌日娜|其木格|其其格|琪琪格|朝鲁|朝格图|朝克图|苏和|苏日娜|苏布德|娜仁|高娃|托娅|图雅|萨仁|萨如拉|斯琴|格日勒|格日乐|特木尔|铁木尔|毕力格|毕力格图|呼格吉勒|呼格吉勒图|阿拉腾|阿拉坦|宝音|宝力德|那顺|那日苏|达来|额尔敦|额尔德尼|敖特根|孟根|孟和|吉日嘎拉|吉尔格勒|吉雅|满都拉|满达|布和|腾格尔|道尔吉|图布新|牧仁|阿茹娜|阿如汗|胡日查|塔娜|乌力吉|敖云|敖其尔|松布尔|恩和|恩克|青格勒|青格乐|必力格|白乙拉|德力格尔|通拉嘎|莎仁|奥云|其格|达林太){1,3}/gu;

const bracketed =
  /^\s?[（(]\s?(\p{Lu}[\p{Script=Latin}\p{M}’'.-]*(?: [\p{Script=Latin}\p{M}’'.-]+){0,3})/u;
const aged =
  /^[（(](?:\d{2}岁|现年|男|女|\d{2}[）)]|网名|又名|笔名|化名|原名|本名|曾用名|英文名|时年)/u;

const renamed =
  /^[（(](?:又名|笔名|化名|原名|本名|曾用名|网名)(?:是|为|叫)?[：:]?[「“"]?(?<alias>\p{Script=Han}{2,6})[」”"]?[)）]/u;

/** Where words begin and end in a text; ends of words of one sign tell nothing. */
interface Words {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  words: ReadonlyMap<number, string>;
}

/** Family names that are words of every sentence as well; before them a title must stand. */
const wordSurnames = new Set(
  '于曾应常成向连单关万何安石时来全方明高文从由经相毕尚项路多白和支能段满强冷党古门农容干符'.split(
    '',
  ),
);

const placesHan =
  /北京|上海|天津|重庆|广州|深圳|广东|广西|湖南|湖北|河南|河北|山东|山西|江苏|江西|浙江|福建|安徽|四川|云南|贵州|陕西|甘肃|青海|新疆|西藏|内蒙|辽宁|吉林|黑龙|海南|宁夏|香港|澳门|台湾|台北|中国|美国|英国|法国|德国|日本|武汉|长沙|成都|南京|杭州|苏州|沈阳|济南|青岛|郑州|厦门|福州|昆明|贵阳|南宁|兰州|西宁|银川|太原|合肥|南昌|喀什|伊犁|和田|阿克苏|库车|拉萨|瀋陽|监禁|监狱|拘留|逮捕|释放/u;

/** Where words end in a text, by the dictionary of the runtime; unknown words fall into single signs. */
function boundaries(text: string): Words {
  const words = new Map<number, string>();
  for (const { segment, index } of segmenter.segment(text)) words.set(index, segment);
  const ends = new Set(
    [...words].filter(([, word]) => word.length > 1).map(([index, word]) => index + word.length),
  );
  return { starts: new Set(words.keys()), ends, words };
}

/** The longest title that a name in · follows directly: 学者伊力哈木·土赫提. */
function foreignStart(text: string, start: number, end: number, plain: string): number {
  const head = text.slice(start, end).search(/[·•・‧．]/u);
  for (let at = start + head - 1; at > start; at--) {
    const lead = plain.slice(Math.max(0, at - 4), at);
    if (beforeTitle.test(lead) || beforeVerb.test(lead) || /[家员者长犯]$/u.test(lead)) return at;
  }
  const first = /^(?:和|与|及|对|向|是|由|把|将|释放|被捕的|如)/u.exec(
    plain.slice(start, start + head),
  )?.[0];
  return start + (first && first.length < head ? first.length : 0);
}

/** The names in Han signs of a sentence. */
function sightingsIn({ text, number }: Sentence): HanSighting[] {
  if (!han.test(text)) return [];
  // Converted sign by sign, so that places stay the same.
  const plain = simplified(text);
  if (plain.length !== text.length) return [];
  const found: HanSighting[] = [];
  const add = (start: number, end: number, weight: number) => {
    const rest = plain.slice(end);
    const title = behindStrong.exec(rest)?.[0] ?? '';
    const latin = bracketed.exec(rest)?.[1];
    const closes = latin || aged.test(rest) ? rest.search(/[)）]/u) + 1 : 0;
    const name = text.slice(start, end);
    const key = plain.slice(start, end).replaceAll(/[·•・‧．]/gu, '');
    const other = renamed.exec(rest);
    const at = other ? end + other[0].indexOf(other.groups!['alias']!) : end;
    found.push({
      sentence: number,
      start,
      end,
      to: end + Math.max(closes, title.startsWith('等') ? 0 : title.length),
      name,
      key,
      weight,
      latin,
      ...(other ? { alias: text.slice(at, at + other.groups!['alias']!.length) } : {}),
    });
  };
  for (const { 0: match, index } of plain.matchAll(foreign)) {
    const end = index + match.length;
    const start = foreignStart(text, index, end, plain);
    let last = end;
    // A name in · ends where a word of the sentence begins.
    const tail = plain
      .slice(start, end)
      .split(/[·•・‧．]/u)
      .at(-1)!;
    const cut = tail.search(
      /现居|现在|现年|多次|一直|目前|以及|亦|则|被|因|的|在|于|是|等|和|与|及|获|遭|说|先生|女士|教授|律师|[一二][〇○零九]|\d{4}|自\d|已|曾/u,
    );
    if (cut > 0) last = end - tail.length + cut;
    add(start, last, 3);
  }
  for (const { 0: match, index } of plain.matchAll(tibetan)) add(index, index + match.length, 2.5);
  for (const { 0: match, index } of plain.matchAll(mongolian)) {
    const end = index + match.length;
    const isTitled = beforeTitle.test(plain.slice(Math.max(0, index - 6), index));
    if (match.length > 3 || isTitled || goesOnStrong(plain.slice(end))) add(index, end, 2.5);
  }
  const cuts = boundaries(plain);
  const taken = (start: number, end: number) =>
    found.some((other) => other.start < end && start < other.end);
  const candidates: { start: number; end: number; weight: number }[] = [];
  for (let start = 0; start < plain.length; start++) {
    // 公安局长孙德胜: the title ends where 长孙 would begin.
    const isTitled = /[局部市省厅院处科所校行县区会]$/u.test(
      plain.slice(Math.max(0, start - 1), start),
    );
    if (isTitled && plain.startsWith('长孙', start)) continue;
    const family = surnameAt(plain.slice(start, start + 2));
    if (family === 0 || taken(start, start + 1)) continue;
    let best: { end: number; weight: number } | undefined;
    for (const length of [family + 2, family + 1]) {
      const end = start + length;
      if (end > plain.length || !/^\p{Script=Han}+$/u.test(plain.slice(start, end))) continue;
      const weight = weightAt(plain, start, end, cuts);
      if (weight > (best?.weight ?? 0)) best = { end, weight };
    }
    if (best) candidates.push({ start, ...best });
  }
  // Of two that overlap the stronger one stands.
  for (const { start, end, weight } of candidates.sort((a, b) => b.weight - a.weight))
    if (!taken(start, end)) add(start, end, weight);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an apposition tells what someone does: ，博士后， */
function isTitledBehind(rest: string): boolean {
  const [, said] = /^，(\p{Script=Han}{1,14})[，。；]/u.exec(rest) ?? [];
  return said !== undefined && beforeTitle.test(said);
}

/** 于2023年3月失踪, but not 于2023年。 */
const dated = /^于\d{4}年[^，。；]{3,}/u;

const wordBefore: readonly (readonly [string, RegExp])[] = [
  ['于', /[押禁囚住位逝业刑教读留关监居]$/u],
  ['何', /[如为任几缘]$/u],
  ['曾应常时向', /(?:先生|女士|小姐|教授|博士)$/u],
];

function weightAt(
  plain: string,
  start: number,
  end: number,
  { starts, ends, words }: Words,
): number {
  const name = plain.slice(start, end);
  if (noNames.has(name) || noNames.has(name.slice(0, 2))) return 0;
  const rest = plain.slice(end, end + 8);
  const lead = plain.slice(Math.max(0, start - 6), start);
  if (placesHan.test(name)) return 0;
  // 关押于, 如何, 先生曾: what stands before makes a word of the first sign.
  if (wordBefore.some(([signs, leads]) => signs.includes(name[0]!) && leads.test(lead))) return 0;
  // 竺老师: a family name with a title.
  if (behindStrong.test(name.slice(1)) || /^(?:老师|医生|大姐|大哥|阿姨)/u.test(name.slice(1)))
    return 0;
  const isWord = words.get(start) === name || (words.get(start)?.length ?? 0) > 2;
  // 韩立生于2023年3月失联: of 生于 the first sign belongs to the name where a verb follows.
  const isEnd =
    end === plain.length ||
    starts.has(end) ||
    (end - start > 2 &&
      words.get(end - 1) === '生于' &&
      !/生$/u.test(lead) &&
      dated.test(plain.slice(end)));
  let left = 0;
  if (beforeTitle.test(lead) || (ends.has(start) && /[犯者家员人长妻夫兄弟姐妹]$/u.test(lead)))
    left = 1.5;
  else if (beforeVerb.test(lead)) left = 1.5;
  else if (
    /[省市县州区]的$/u.test(lead) ||
    (/的$/u.test(lead) && placesHan.test(lead.slice(-4, -1)))
  )
    left = 1.25;
  else if (beforeWeak.test(lead) || start === 0) left = 0.75;
  else if (ends.has(start)) left = 0.6;
  else if (/[\p{Script=Latin}\d]$/u.test(lead)) left = 0.25;
  if (left < 1.5 && /^.[和与及]/u.test(name) && surnameAt(name.slice(2)) > 0) return 0;
  let right = 0;
  if (bracketed.test(plain.slice(end)) || aged.test(rest)) right = 2.5;
  else if (behindStrong.test(rest)) right = 1.5;
  else if (start < 4 && isTitledBehind(plain.slice(end, end + 16))) right = 1.5;
  else if (behindVerb.test(rest)) right = 1.25;
  else if (behindWeak.test(rest)) right = 0.75;
  else if ((words.get(end)?.length ?? 0) > 1) right = 0.6;
  if (right === 0 || left === 0) return right + left > 2.4 ? 1.5 : 0;
  // Inside a word of the dictionary no name ends.
  let weight = left + right;
  if (!isEnd) weight -= 1.25;
  if (left < 1.5 && wordSurnames.has(name[0]!)) weight -= 0.75;
  if (isWord) weight -= 1.25;
  if (words.get(start)?.length === 2 && end - start === 2) weight -= 1;
  if (end - start > 2) weight += 0.25;
  if (left < 1.5 && !starts.has(start)) weight -= 0.75;
  // 郝明已于: the last sign belongs to what follows.
  if (
    /[已于于在被因曾和的了等是不也将就又再仍均都亦则并与及从自对向由有没未无说称表受遭获亦仅只还才却而但或]$/u.test(
      name,
    )
  )
    weight -= 2;
  return weight;
}

/** From which weight on a run of Han signs is a name. */
const enoughHan = 2;

/** Every name in Han signs that the sentences may hold, weighed over the whole letter. */
export function hanSightings(sentences: readonly Sentence[]): HanSighting[] {
  const found = sentences.flatMap(sightingsIn);
  lengthen(found, sentences);
  withMates(found, sentences);
  withPeers(found, sentences);
  const byKey = Map.groupBy(found, ({ key }) => key);
  for (const group of byKey.values()) {
    const contexts = group.filter(({ weight }) => weight >= 1.4).length;
    if (contexts >= 2) for (const sighting of group) sighting.weight += contexts > 2 ? 0.5 : 0.25;
    const best = Math.max(...group.map(({ weight }) => weight));
    if (best >= enoughHan)
      for (const sighting of group) sighting.weight = Math.max(sighting.weight, best);
  }
  return everywhere(
    found.filter(({ weight }) => weight >= enoughHan),
    sentences,
  );
}

/** What is a name once is a name wherever it stands: of three signs and more, which no other words make. */
function everywhere(found: readonly HanSighting[], sentences: readonly Sentence[]): HanSighting[] {
  const keys = [
    ...new Set(found.filter(({ name }) => !/[·•・‧．]/u.test(name)).map(({ key }) => key)),
  ].filter((key) => key.length > 2);
  const all = [...found];
  if (keys.length === 0) return all;
  const any = new RegExp(keys.join('|'), 'gu');
  const seen = new Set(found.map(({ sentence, start }) => `${sentence} ${start}`));
  for (const { text, number } of sentences) {
    if (!han.test(text)) continue;
    for (const { 0: key, index: start } of simplified(text).matchAll(any)) {
      if (seen.has(`${number} ${start}`)) continue;
      const end = start + key.length;
      const title = behindStrong.exec(simplified(text.slice(end, end + 4)))?.[0] ?? '';
      const to = end + (title.startsWith('等') ? 0 : title.length);
      all.push({
        sentence: number,
        start,
        end,
        to,
        name: text.slice(start, end),
        key,
        weight: enoughHan,
      });
    }
  }
  return all.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/**
 * Some names have four signs: where every place of a name goes on with the same sign, and none of them with
 * a word that may follow a name, that sign belongs to it.
 */
function lengthen(found: readonly HanSighting[], sentences: readonly Sentence[]): void {
  const plain = new Map(sentences.map(({ text, number }) => [number, simplified(text)]));
  for (const group of Map.groupBy(found, ({ key }) => key).values()) {
    const [one] = group;
    if (!one || one.key.length > 3 || /[·•・‧．]/u.test(one.name)) continue;
    const rests = [...plain.values()].flatMap((text) => text.split(one.key).slice(1));
    if (rests.length < 2) continue;
    const room = 4 - one.key.length;
    const next = rests[0]!.slice(0, room);
    const isPart =
      /^\p{Script=Han}+$/u.test(next) &&
      next.length === room &&
      rests.every((rest) => rest.startsWith(next) && !goesOn(rest)) &&
      rests.every((rest) => goesOn(rest.slice(room))) &&
      new Set(rests.map((rest) => rest[room])).size > 1;
    if (!isPart) continue;
    for (const sighting of group) {
      const { text } = sentences[sighting.sentence]!;
      sighting.end += room;
      sighting.to = Math.max(sighting.to, sighting.end);
      sighting.name = text.slice(sighting.start, sighting.end);
      sighting.key += next;
      sighting.weight = Math.max(sighting.weight, enoughHan);
    }
  }
}

/** Whether a text begins with a title or a verb of which people are the subject. */
const goesOnStrong = (rest: string): boolean => behindStrong.test(rest) || behindVerb.test(rest);

/** Whether a text begins as what follows a name does. */
const goesOn = (rest: string): boolean => goesOnStrong(rest) || behindWeak.test(rest);

/** Lines of a list that begin with a name and a comma each support the others. */
function withPeers(found: readonly HanSighting[], sentences: readonly Sentence[]): void {
  const heads = found.filter(({ sentence, start, to, weight }) => {
    const { text, line } = sentences[sentence]!;
    const isFirst = sentences[sentence - 1]?.line !== line;
    const lead = text.slice(0, start);
    return (
      weight >= 0.9 &&
      isFirst &&
      /^[\s•·●▪*＊-]*(?:[\d一二三四五六七八九十]{1,3}[.、．)）]\s?)?$/u.test(lead) &&
      /^(?:[，,：:（(—-]|$)/u.test(text.slice(to))
    );
  });
  for (const head of heads) {
    const { block } = sentences[head.sentence]!.line;
    const beside = heads.filter((other) => {
      const apart = Math.abs(sentences[other.sentence]!.line.block - block);
      return other.sentence !== head.sentence && apart <= 2;
    });
    if (beside.length > 0) head.weight += beside.length > 1 ? 1 : 0.5;
  }
}

/** In a row of names with 、 between them each supports the other. */
function withMates(found: readonly HanSighting[], sentences: readonly Sentence[]): void {
  for (const [at, sighting] of found.entries()) {
    const next = found[at + 1];
    if (next?.sentence !== sighting.sentence) continue;
    const gap = sentences[sighting.sentence]!.text.slice(sighting.to, next.start);
    if (
      !/^(?:\s?、\s?|，?以?[和及与與跟]|，)(?:\p{Script=Han}{0,3}(?:[員员家者人]|記者|记者|律師|律师|编辑|編輯|董事|手))?$/u.test(
        gap,
      )
    )
      continue;
    const least = gap.includes('、') ? 0.9 : 1.3;
    if (sighting.weight < least || next.weight < least) continue;
    const plus = gap === '，' ? 0.25 : 0.75;
    sighting.weight += plus;
    next.weight += plus;
  }
}

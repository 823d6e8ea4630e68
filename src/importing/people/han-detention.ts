import type { Status } from '../../archive/status.ts';
import { simplified } from '../../names/han.ts';
import type { Figure } from './cast.ts';
import { figureAt, saidAround, type Masked } from './mask.ts';
import type { Told } from './latin-detention.ts';
import type { Said } from './report.ts';

// All words are simplified; a clause is converted before it is asked.
const states: readonly (readonly [Status, RegExp])[] = [
  [
    'died',
    /圆寂|病故|病殁|杀害|处决|处死|去世|病逝|逝世|身亡|死亡|死于|死在|离世|遇害|被害|被打死|虐待致死|瘐死|猝死|不治/u,
  ],
  [
    'imprisoned',
    /大牢|囹圄|锒铛|罪名成立|判了|劳动教养|劳教|判处|被判|判囚|囚于|改判|判入狱|刑满|徒刑|蒙冤入狱|被判刑|判刑|获刑|服刑|入狱|坐牢|有期徒刑|无期徒刑|刑期|徒刑|狱中|监狱|囚禁|被囚|定罪|死缓|监禁|在狱|下狱|重判|判\p{Script=Han}{0,4}年/u,
  ],
  [
    'awaiting-trial',
    /(?:拒绝|不准|不予)保释|保释被拒|正式逮捕|将[他她]逮捕|批捕|批准逮捕|起诉|受审|候审(?<!取保候审)|审判|开庭|被控|指控|提堂|庭审|公诉|待审|尚未宣判|未宣判|一审|未开庭|还押\p{Script=Han}{0,12}候审|还押候审|还押/u,
  ],
  [
    'confined',
    /监视居住|幽禁|限制在家|监居|指监|软禁|精神病|居家监|轮流看守|不准出门|不许出门|关在家/u,
  ],
  [
    'disappeared',
    /失踪|失联|不知去向|去向不明|杳无音信|(?:至今|一直)(?:没有|未)(?:回来|回家|归来)|下落[不未]明|音讯皆无|(?:再无|再没有?|再也没有?|毫无)(?:任何)?(?:音讯|音信|消息)|[至从]今(?:\p{Script=Han}{0,2})?(?:没有|毫无|无)(?:任何)?(?:音讯|消息|音信)|(?:不知道?|未知)[^，。；]{0,20}(?:在哪|何处|哪里|哪儿|下落)|(?:在哪里|在何处|在哪儿)，?(?:我们|家人|无人)?(?:不知|无人知)|生死不明|生死未卜|人间蒸发|没有一个部门承认|无人承认|否认(?:关押|扣押|拘押)|下落不明|失去联络|失去联系|音讯全无|音信全无|杳无音讯|不知所踪/u,
  ],
  [
    'detained',
    /被捕|带离|架走|不明地点|拘查|逮捕|拘留|刑拘|被拘|拘押|拘捕|羁押|关押|被抓|抓捕|抓走|带走|在押|扣押|扣留|遭拘|被关|绑架|拘禁|看守所|被扣|传唤|收押|讯问|约谈|塞[进上入]|带上\p{Script=Han}{0,6}车|绑走|掳走|押[走往上解]|强行带|被拘禁|关进|关在|强迫失踪/u,
  ],
];

/** Whether a clause says 囚禁 or the like without a sentence. */
const isVague = (status: Status, clause: string): boolean =>
  status === 'imprisoned' && !/判|刑期|徒刑|服刑|获刑|定罪|死缓/u.test(clause);

const freed =
  /(?:服完\p{Script=Han}{0,6}刑|准取保|后(?:被|获|才)?释放|放了?出来|回到(?:了)?家|返回(?:了)?家|返家|放回|服刑期满|服满|期满释放|被放|获放|重返家|释放(?:了|回家|出狱)|获释|获得释放|已(?:被|经)?释放|被释放|出狱|刑满|获准?保释|取保候审|保外就医|获自由|重获自由|(?<!不得|不准)假释|平安(?:回家|归来)|已经?自由|批准保释|准予保释|领回)/u;
const unfreed =
  /(?:要求|呼吁|敦促|希望|促请|促|应|应该|必须|立即|尽快|早日|直到|直至|未|没有|未能|不|无条件|能够|能|可)[^，。；]{0,10}(?:获释|获得释放|被释放|释放|出狱|获自由|重获自由)/u;
// Who died is a prisoner where the words tell of a prison.
const inCustody =
  /狱|押|拘|捕|囚|监|警|公安|看守所|酷刑|虐待|打死|绝食|服刑|处决|处死|迫害|保外就医|牢/u;
const restricted =
  /取保候审|保外就医|保释|限制|监控|监视|不得|禁止|不准|边控|不能离开|不许|不能出|跟随|跟踪|看守(?!所)|报到|出境|离境|没收|护照|管控|电子(?:脚镣|手环)/u;
const denied =
  /(?:未|没有|并未|从未|不曾|可能|恐|或将|险些|如果|若|免于|免遭|避免)(?:有|会|能)?(?:被|遭)?$/u;

/** The state that a clause reports, simplified; nothing where it speaks of none. */
export function stateIn(clause: string): Status | undefined {
  if (/缓刑/u.test(clause)) return 'released-restricted';
  // Out of prison, shut up at home.
  if (/(?:刑满|获释|释放)[^。；]*(?:软禁|幽禁|限制在家)/u.test(clause)) return 'confined';
  if (freed.test(clause) && !unfreed.test(clause))
    return restricted.test(clause) ? 'released-restricted' : 'released';
  return states.find(([, words]) => words.test(clause))?.[0];
}

const N = '[\uE000-\uF8FF]';
const titles =
  '(?:先生|女士|小姐|同学|长老|传道|弟兄|姊妹|会长|主任|社长|总编|律师|记者|教授|博士|医生|老师|牧师|神父|等人|等\\p{Script=Han}{0,3}人|等(?:\\d+|[一二三四五六七八九十两]+)(?:人|名\\p{Script=Han}{0,6}|位\\p{Script=Han}{0,6})?|等|二人|两人|三人|[两二三四五六七八九十][位名]\\p{Script=Han}{0,4}?(?=被|遭|的|，|。)|夫妇|父子|母女|本人)?';
const row = new RegExp(
  `${N}${titles}(?:\\s?(?:、|和|与|及|以及|跟|或|，(?:以及|和|及|与)|，(?=${N}))(?:其(?:友人|朋友|同事|妻子|丈夫|妻|夫))?(?:(?![押审捕狱刑囚判])\\p{Script=Han}){0,8}?${N}${titles})*`,
  'gu',
);

const heldBehind =
  /[被遭]\p{Script=Han}{0,16}(?:带离|架走|拘查|不明地点|罪名成立)|囹圄|锒铛|不知去向|去向不明|杳无音信|服完|准取保|(?:拒绝|不准|不予)保释|保释被拒|[被遭]\p{Script=Han}{0,6}(?:大牢|拖走)|(?:至今|一直)(?:没有|未)(?:回来|回家|归来)|平安(?:回家|归来)|劳动教养|劳教|假释|缓刑|幽禁|限制在家|生死[未不][卜明]|(?:不知道?|未知)[^，。；]{0,20}(?:在哪|何处|哪里|哪儿|下落)|已经?自由|领回|获\p{Script=Han}{0,14}(?:批准|准许|准予)保释|被捕|被拘|被抓|被带走|被判|被关|被羁押|被监禁|被逮捕|被起诉|被控|被失踪|被刑|被秘密|被强[制迫行]|被指定|被软禁|被监视|被囚|被绑|被扣|被以|被当局|被警|被公安|被国保|被送|被批|被正式|被非法|被任意|被迫|被定罪|被释放|被传唤|被打死|被虐|[被遭]\p{Script=Han}{0,16}(?:拘|捕|抓|判|囚|禁|押|带走|带上|塞进|绑走|掳走|失踪|绑架|起诉|控|酷刑|关|讯问|约谈|传唤|送回|送进|送往|释放|遣返|驱逐|引渡|杀害|打死)|被\p{Script=Han}{0,10}(?:从|在)\p{Script=Han}{0,10}(?:带走|抓走)|将[他她其]\p{Script=Han}{0,6}(?:逮捕|拘|判|关|带走)|批准逮捕|提起公诉|获准?保释|准予保释|刑满|判囚|囚于|还押|收押|服\p{Script=Han}{0,6}刑|回到(?:了)?家|返家|音[讯信](?:全|皆)无|(?:再无|再没有?|再也没有?|毫无)(?:任何)?(?:音讯|音信|消息)|不知所踪|不准出门|失踪|失联|入狱|出狱|服刑|获刑|获释|受审|开庭|在押|坐牢|下落不明|失去联[络系]|判处|判刑|羁押|关押|拘禁|拘留|去世|病逝|逝世|身亡|离世|取保候审|保外就医|监视居住|软禁|狱中|看守所|监狱|酷刑|绝食|刑期|徒刑|正式逮捕|批捕|即时起诉|还押/u;

const heldBefore =
  /(?:释放|放了|还|拘捕|逮捕|抓捕|拘留|刑拘|带走|抓走|判处|判决|关押|羁押|囚禁|监禁|起诉|审判|营救|绑架|拘押|软禁|扣押|迫害|声援|被捕的?|在押的?|被囚的?|被关押的?|被羁押的?|被拘押的?|被拘的?|入狱的?|服刑的?|获刑的?|(?:服刑|候审|还押|坐牢)\p{Script=Han}{1,6}的|候审的|还押的|失踪的?|良心犯|政治犯|因言获罪的?|狱中的?|被判\p{Script=Han}{0,8}的|被\p{Script=Han}{0,16}(?:关|押|捕|判|拘|禁|失踪)\p{Script=Han}{0,6}的)/gu;
const asks = /^(?:释放|放了|还|营救|声援)/u;

// 带走了三名志愿者：
const counted = /^了?(?:\d+|[一二两三四五六七八九十数多]+)[名位个]\p{Script=Han}{1,14}[：，]$/u;

/** Whether a clause between a word of holding and a name lets the one govern the other. */
const governs = (gap: string): boolean =>
  gap.length <= 60 &&
  (!/[。；！？：]/u.test(gap) || counted.test(gap)) &&
  !/的(?:妻|丈夫|家|亲|父|母|儿|女儿|律师|友|同事|兄|弟|姐|妹|辩护|代理|消息|报道|要求|呼吁|警|法官|检察)/u.test(
    gap,
  ) &&
  !/，(?:他|她|我们|并|而|但|以|使|让|恢复|保障|要求)/u.test(gap) &&
  !/(?:说|表示|指出|认为|呼吁|要求|以便|导致|由|向|对于|敦促)/u.test(gap);

const isName = (sign: string) => /[\uE000-\uF8FF]/u.test(sign);

/** What a masked sentence in Chinese tells of those whom it names; `last` is who the one before spoke of, `isFirst` whether it begins a paragraph. */
export function toldInHan(
  sentence: Masked,
  last: readonly Figure[],
  isFirst: boolean,
): (Told & { inferred?: boolean })[] {
  // Pages of some years write the points of English.
  const text = simplified(sentence.text).replaceAll(
    /[,;:]/gu,
    (point) => '，；：'[',;:'.indexOf(point)]!,
  );
  if (text.length !== sentence.text.length) return [];
  const told: (Told & { inferred?: boolean })[] = [];
  const rows = [...text.matchAll(row)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    match,
  }));
  const tell = (match: string, start: number, status: Status, clause: string, said: Said) => {
    for (const [at, sign] of [...match].entries()) {
      const place = start + at;
      if (!isName(sign)) continue;
      const figure = figureAt(sentence, place);
      if (!figure) continue;
      const isPresent = /仍|至今|目前|现在|正在|现已|已被|再次|又被|继续|现于|现在押/u.test(clause);
      told.push({
        figure,
        status,
        place,
        isPast: /曾(?!经历)|此前|之前|当年/u.test(clause) && !isPresent,
        isPresent,
        isVague: isVague(status, clause),
        isWeak: status === 'died' && !inCustody.test(clause),
        said: { ...said, isHan: true },
      });
    }
  };
  let led: Status | undefined;
  for (const [at, { start, end, match }] of rows.entries()) {
    const from = rows[at - 1]?.end ?? 0;
    const to = rows[at + 1]?.start ?? text.length;
    const lead = text.slice(Math.max(from, start - 90), start);
    const trail = byOffice(text, rows, at) ?? text.slice(end, Math.min(to, end + 200));
    const own = ownLead(lead);
    const carried: Status | undefined =
      own ??
      (led &&
      /^(?:[，、]|以及|和|及|与)/u.test(lead) &&
      lead.length < 30 &&
      !/[。；]/u.test(lead) &&
      !/妻|丈夫|家人|并|允许|让|恢复|保障|停止|要求|确保|由|向|对/u.test(lead)
        ? led
        : undefined);
    led = carried;
    const signs = [...match].flatMap((sign, place) => (isName(sign) ? start + place : []));
    const said = saidAround(sentence, signs[0]!, signs.at(-1)!);
    if (carried) tell(match, start, carried, lead, said);
    const about = trailState(trail, lead);
    if (about) tell(match, start, about, trail, said);
  }
  if (rows.length === 0 && last.length > 0 && !isFirst && elided.test(text)) {
    const state = trailState(text, '');
    const figure = last.length === 1 ? last[0] : undefined;
    if (state && figure) {
      const isPresent = /仍|至今|目前|现|已/u.test(text);
      const isPast = /曾/u.test(text) && !isPresent;
      const isWeak = state === 'died' && !inCustody.test(text);
      const said = { before: '', behind: sentence.printed, isHan: true };
      told.push({
        figure,
        status: state,
        place: 0,
        isPast,
        isPresent,
        isWeak,
        said,
        inferred: true,
      });
    }
  } else if (rows.length === 0 && last.length > 0) {
    const subject =
      /^(?:[”」』]?\s*)(?:\d{4}年[^，]{0,12}，|其后，|随后，|此后，?|之后，?|后来，?|目前，|如今，|其中，?|同年[^，]{0,8}，|当[日天]，|据[^，]{0,14}，)?(他们?|她们?|其|前[两二三四五六]人|[后另][两二三四五六]人|两人|二人|三人|\p{Script=Han}{1,2}人)(?!的?(?:妻|丈夫|家|亲|父|母|律师|友|儿|女))/u.exec(
        text,
      );
    if (subject && subject[1] !== '人') {
      const state = trailState(text.slice(subject[0].length), '');
      if (state) {
        const isPresent = /仍|至今|目前|现在/u.test(text);
        const some = someOf(subject[1]!, last);
        const at = text.indexOf(subject[1]!) + subject[1]!.length;
        const said = {
          before: sentence.printed.slice(0, at),
          behind: sentence.printed.slice(at),
          isHan: true,
        };
        for (const figure of some)
          told.push({
            figure,
            status: state,
            place: 0,
            isPast: /曾/u.test(text),
            isPresent,
            said,
            inferred: true,
          });
      }
    }
  }
  return told;
}

/** Whom 他们, 前三人 or 后两人 means of those named before. */
function someOf(pronoun: string, last: readonly Figure[]): readonly Figure[] {
  const [, side, number] = /^([前后另])([两二三四五六])人$/u.exec(pronoun) ?? [];
  if (side && number) {
    const count = Math.max(2, '一二三四五六'.indexOf(number) + 1);
    return side === '前' ? last.slice(0, count) : last.slice(-count);
  }
  return /[们两二三]/u.test(pronoun) ? last : last.slice(-1);
}

/** Behind 获法官某某批准保释 the words go on, of whoever was named before the office. */
function byOffice(
  text: string,
  rows: readonly { start: number; end: number }[],
  at: number,
): string | undefined {
  const next = rows[at + 1];
  if (!next) return undefined;
  const gap = text.slice(rows[at]!.end, next.start);
  const isOffice = /^[^，。；]{0,12}[被遭获][^，。；]{0,14}(?:法官|检察官|裁判官|局长|警官)$/u.test(
    gap,
  );
  return isOffice
    ? gap + text.slice(next.end, Math.min(rows[at + 2]?.start ?? text.length, next.end + 100))
    : undefined;
}

// A sentence without a subject, or one of an office that does something to whoever was named before.
const elided =
  /^(?:\d{4}年[^，]{0,12}，?|[一二三四五六七八九十\d]{1,3}月[^，]{0,8}，?|去年[^，]{0,8}，?|今年[^，]{0,8}，?|同年[^，]{0,8}，?|随后，?|其后，?|后来?，?|据[^，]{0,14}，){0,3}(?:在|于|被|遭|因|现|目前|至今|先被|先后|已|曾被|一审|二审|仍|自|罪名|\p{Script=Han}{0,14}(?:法院|检察院)(?=以|[将把]|判|一审|二审)|法院|检察院|公安机关|警方(?:以|将|把)|当局(?:以|将|把))/u;

function ownLead(lead: string): Status | undefined {
  const cues = [...lead.matchAll(heldBefore)];
  const cue = cues.findLast(({ 0: word, index }) => {
    const gap = lead.slice(index + word.length);
    const before = lead.slice(Math.max(0, index - 8), index);
    if (asks.test(word) && /^还/u.test(word) && !/^$|^(?:给)?$/u.test(gap)) return false;
    // 入狱前, 服刑期间: of a time.
    if (/^(?:之?前|之?后|时|期间|以来)/u.test(gap)) return false;
    return governs(gap) && !denied.test(before) && !(/^，/u.test(gap) && !/的$/u.test(word));
  });
  if (!cue) return undefined;
  const clause = lead.slice(cue.index);
  if (asks.test(clause)) return 'not-stated';
  return stateIn(clause) ?? 'not-stated';
}

function trailState(trail: string, lead: string): Status | undefined {
  // Of the kin, the lawyer and the police of someone another thing is told.
  if (
    /^(?:先生|女士|律师)?(?:的|之)?(?:妻|丈夫|夫人|家人|家属|亲|父|母|儿|女儿|律师|辩护|代理|友人|朋友|同事|兄|弟|姐|妹)/u.test(
      trail,
    )
  )
    return undefined;
  if (
    /(?:等|和|与|及)?(?:领导|所长|狱警|监狱长|队长|监区长|法官|检察官|警官|警察|局长|书记|院长|国保)$/u.test(
      lead,
    )
  )
    return undefined;
  if (
    /^(?:一案|案|的案|自由|的?下落|的(?:被捕|拘押|案件|自由|下落|处境|遭遇|获释|释放))/u.test(trail)
  )
    return stateIn(trail.split(/[，。；]/u)[0]!.replace(/释放|获释/u, '')) ?? 'not-stated';
  const clauses = trail.split(/[，；：]/u);
  let state: Status | undefined;
  for (const [at, clause] of clauses.slice(0, 6).entries()) {
    // X 说，… tells what X knows of others.
    if (
      at > 0 &&
      quotes.test(clauses[at - 1]!) &&
      !/^[“「『]?(?:我|自己|他(?!们)|她(?!们))/u.test(clause)
    )
      break;
    // Another subject: whoever it is, it is not the one named.
    if (
      at > 0 &&
      /^(?:我们|当局|警方|警察|公安机关|检察院|检方|法官|中国政府|政府|国际|其(?:家(?![属人][^，]{0,4}(?:不知|未知|无从))|妻|律师|辩护|亲|父|母|丈夫)|他的|她的|他们的|法院|呼吁|要求|敦促|并呼吁|并要求|请|许多|多名|多位|大批|数|另|同时|而(?!被|遭))/u.test(
        clause,
      )
    ) {
      if (
        !/^(?:当局|警方|警察|法院|公安机关|检察院|检方)[^，；]{0,24}(?:[将把](?:他|她|其)|判处(?:他|她|其)|以[“「『]|以涉嫌|批准逮捕|批捕|提起公诉|起诉|未开庭|没有开庭|承认|否认)/u.test(
          clause,
        )
      )
        break;
    }
    const cue = heldBehind.exec(clause);
    if (!cue) continue;
    if (denied.test(clause.slice(Math.max(0, cue.index - 4), cue.index))) continue;
    // "X 说，被捕的人…" speaks of others.
    if (
      /(?:申请|说|写道|写过|表示|指出|称|认为|下令|命令|批准|批捕|主审|负责|审判|抓捕了|逮捕了|拘留了|为\p{Script=Han}{0,6}辩护|代理)/u.test(
        clause.slice(0, cue.index).replaceAll(/[“「『][^”」』]*[”」』]/gu, ''),
      )
    )
      break;
    // 在狱中写道 is said of authors.
    if (/^中?(?:写|著|创作)/u.test(clause.slice(cue.index + cue[0].length))) break;
    if (
      /^(?:的\p{Script=Han}{0,3})?(?:人士|人员|者|学生|工人|律师|记者)/u.test(
        clause.slice(cue.index + cue[0].length),
      )
    )
      continue;
    const found = stateIn(clause);
    if (found === 'released' && restricted.test(trail)) state = 'released-restricted';
    else if (found && (!state || strength.indexOf(found) > strength.indexOf(state))) state = found;
    if (!/^被(?!打|虐|传唤)/u.test(cue[0])) state ??= 'not-stated';
  }
  return state;
}

const quotes = /^[^“「『]{0,14}(?:说|说道|表示|指出|告诉\p{Script=Han}{1,6}|声称|回答|答复)$/u;

const strength: readonly Status[] = [
  'not-stated',
  'detained',
  'disappeared',
  'confined',
  'awaiting-trial',
  'imprisoned',
  'released',
  'released-restricted',
  'died',
];

import type { AskKind } from '../../archive/ask.ts';

const kin =
  '(?:famil(?:y|ies)|relatives|wi(?:fe|ves)|husbands?|parents?|lawyers?|attorneys?|(?:legal )?counsel)';

/** The words that say what kind of thing is asked for; of two in one place, the first of the list. */
const signs: readonly (readonly [AskKind, RegExp])[] = [
  [
    'release',
    /(?<!\p{L})(?:releas(?:e|ed|ing)|set free|freed|free (?=him|her|them|all|the |these|those|\p{Lu})|let .{1,60}? go(?: home)?)(?!\p{L})|释放|釋放|放人|获释|獲釋|(?:还|還|恢复|恢復)[^，。；]{1,10}自由/u,
  ],
  [
    'family-access',
    new RegExp(
      String.raw`(?<!\p{L})(?:meet(?:ings?)?|see|visits?|visited|contacts?|communicate|communication|access|in touch)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})${kin}(?!\p{L})|(?<!\p{L})${kin} visits?(?!\p{L})|探视|探視|探望|(?:会见|會見)[^，。；]{0,8}(?:家属|家屬|亲属|親屬|律师|律師)|委托律师|委託律師`,
      'u',
    ),
  ],
  [
    'medical-care',
    /(?<!\p{L})(?:medical(?:ly)?|doctors?|hospitals?|health ?care|health treatment|physical examination)(?!\p{L})|就医|就醫|医疗|醫療|治疗|治療/u,
  ],
  [
    'fair-trial',
    /(?<!\p{L})(?:(?:fair|open|public|impartial)(?:(?:,| and|, and) \p{L}+)? (?:trials?|hearings?|proceedings)|due process|fairly tried)(?!\p{L})|公正(?:的)?(?:审判|審判|审理|審理)|公平(?:的)?(?:审|審)/u,
  ],
  [
    'accountability',
    /(?<!\p{L})(?:h[eo]ld .{0,120}?accountable|accountable|(?:bring|brought) .{0,80}?to justice|punish(?:ed)? (?:those|whoever)|accountability)(?!\p{L})|问责|問責|追究|绳之以法|繩之以法/u,
  ],
  [
    'investigate',
    /(?<!\p{L})(?:investigat(?:e|ed|ion|ions|ing)|inquir(?:y|e into)|enquiry)(?!\p{L})|调查|調查|彻查|徹查/u,
  ],
  [
    'raise-case',
    /(?<!\p{L})rais(?:e|ing) (?:[^.;:,]{0,60} )?(?:cases?|plight|situation|with )|(?:提出|关注|關注)[^，。；]{0,16}(?:个案|個案|案件)/u,
  ],
  [
    'meet',
    /(?<!\p{L})meet (?:[^.;:]{0,40}?with |in person|the |him|her|them|\p{Lu})|会见|會見|会晤|會晤/u,
  ],
  [
    'public-statement',
    /(?<!\p{L})(?:speak(?:ing)? (?:out|up)|publicly|(?:public|clear) statements?|condemn|denounce)(?!\p{L})|公开(?:谴责|表态|声援|发声)|公開(?:譴責|表態|聲援|發聲)/u,
  ],
  [
    'repeal-or-amend-law',
    /(?<!\p{L})(?:repeal|abolish|amend|revise|scrap|annul)(?:ed|ing)?(?!\p{L})[^.;:]{0,90}?(?<!\p{L})(?:laws?|articles?|provisions?|legislation|codes?|regulations?|acts?|crimes?|bill)(?!\p{L})|(?:废除|廢除|修改|修订|修訂)[^，。；]{0,20}(?:法|条|條|例|罪)/iu,
  ],
  [
    'allow-travel',
    /(?<!\p{L})(?:(?:allow|permit|let|able|free|freedom|right)[^.;:]{0,70}? (?:to )?(?:travel|leave|depart|go abroad)|travel bans?|passports?|exit bans?)(?!\p{L})|出国|出國|出境|离境|離境|护照|護照/u,
  ],
  [
    'end-practice',
    /(?<!\p{L})(?:(?:free|freedom|protect(?:ed)?|safe) from [^.;:]{0,40}?(?:torture|ill-?treatment|mistreatment)|(?:prevent|prohibit) (?:\p{L}+ ){0,2}torture|(?:end|stop|cease|halt)(?:ing)?(?= )|put an end to|refrain from)(?!\p{L})|停止|终止|終止|免[^，。；]{0,6}酷刑|制止/u,
  ],
];

/**
 * What kind of thing a sentence asks for, as its first verb says that tells one; nothing where none does. It is a
 * guess: “Publicly call for their release” asks for a public word.
 */
export function askKindOf(sentence: string): AskKind | undefined {
  const plain = sentence.replace(/\p{Lu}/u, (capital) => capital.toLowerCase());
  const [first] = signs
    .flatMap(([kind, words]) => {
      const at = plain.search(words);
      return at < 0 ? [] : [{ kind, at }];
    })
    .sort((a, b) => a.at - b.at);
  return first?.kind;
}

import type { Status } from '../../archive/status.ts';
import { notActive } from './cases.ts';
import { anyName, figureAt, placesIn, saidAround, type Masked } from './mask.ts';
import { isEarlier, isNow, isVague, onlyStateIn, stateIn } from './latin-status.ts';
import type { Report, Said } from './report.ts';

/** What a clause says of the name at a place. */
export type Told = Omit<Report, 'sentence' | 'how'> & { place: number };

// Nouns of holding: "the detention of X", "X's trial".
const heldNoun =
  'detention|detainment|arrests?|imprisonment|incarceration|jailing|disappearances?|abduction|kidnapping|captivity|custody|trial|retrial|conviction|sentencing|sentence|prosecution|persecution|indictment|house arrest|confinement|solitary confinement|torture|death in (?:custody|detention|prison)|hunger strike|whereabouts|captors|jailers|cell|prison (?:term|sentence|conditions)|charges?|accusations?|bail(?: hearing| application| request)?';
const freeNoun = 'release|freedom|liberation|liberty|freeing|acquittal|amnesty|pardon|parole';
const held =
  "detained|arrested|imprisoned|jailed|incarcerated|sentenced|convicted|charged|indicted|prosecuted|tried|held|kept|kidnapped|abducted|disappeared|seized|apprehended|taken away|taken into custody|taken from|taken by|taken to|remanded|locked up|put on trial|put under|placed under|put in|placed in|confined|transferred|committed to|sent to (?:an? |the )?(?:[\\w’'-]+ ){0,5}(?:prison|jail|camp|colony|hospital|detention)|put (?:into|on (?:an?|the) (?:air)?plane)|locked away|led (?:away|off|out)|dragged (?:away|off|from|into)|bundled|hauled|marched (?:away|off|out)|whisked|driven (?:away|off)|questioned(?! about\\b)|let (?:go|out)|set free|sent home|paroled|handed (?:down )?(?:an? )?[\\w-]+ (?:years?|months?|sentence|term)|deported|extradited|repatriated|expelled|forced into exile|stopped (?:at|on|in|by)[^.;]{0,60}(?:detained|arrested)|tortured|beaten|deprived of|rounded up|captured|grabbed|picked up|interrogated|executed|killed|died|condemned|granted (?:bail|parole|medical|amnesty|clemency|a pardon)|given (?:an? )?(?:[\\w-]+ ){0,4}(?:years?|months?|sentence|term|life|death)|amnestied|bailed|pardoned|acquitted|captured|out on bail|living under|released|freed|denied (?:access|bail|visits|medical|medicine|treatment|family|contact|a fair|(?:his|her|their) right|the right)|accused|found guilty|subjected to|forcibly disappeared|missing|captive|imprisoned|re-?arrested|criminally detained|bailed|hospitalized|exchanged|swapped|hanged|taken back|taken(?=[.;])|last seen|due (?:to appear )?(?:in|before) (?:an? |the )?(?:\\w+ )?court|due to be (?:tried|sentenced)|(?:returned|sent back|taken back) to (?:prison|jail|custody|detention|(?:his|her|their) cell)|moved to (?:an? |the )?(?:[\\w’'-]+ ){0,5}(?:prison|jail|camp|colony|cell|detention)|yet to be (?:brought before|tried|charged|sentenced|indicted)|pulled (?:out of|off|from)|lifted into|pushed into|forced into|seen (?:being )?(?:taken|led|lifted|dragged|bundled|forced|pushed|put)";
const adverb =
  '(?:(?:\\w+ly|all|both|each|also|still|again|already|first|now|then|later|once|since|himself|herself|themselves|(?:believed|reported|thought|said|understood|known|feared)(?: to)?|twice|since|repeatedly|being|been|be|to|have|has|had|was|were|arbitrarily|ever|just|not yet|wrongfully|reportedly|(?:since|in|on) (?:\\w+ ){0,2}\\w+(?= been))\\s+){0,5}';

const leadHeld =
  'detained|remanded|deported|dragged away|led away|hauled away|arrested|imprisoned|jailed|incarcerated|sentenced|convicted|charged|indicted|kidnapped|abducted|disappeared|seized|apprehended|took away|taken away|took into custody|grabbed|picked up|rounded up|prosecuted|tried|tortured|captured|missing|persecuted|held|accused';

// Words that may stand between a noun or verb and the name that it governs: titles, adjectives, "and others".
const stop =
  /\b(?:that|which|who|whom|whose|while|because|so that|although|by|when|after|before|until|if|where|whether|is|are|was|were|has|have|had|will|would|said|says|told|wrote|asked|ordered|against|to|from|with|under|about|despite|since|in order|without|can|may|should)\b|[.;:!?]/iu;

const relatives =
  'wife|husband|spouse|partner|mother|father|parents?|sons?|daughters?|brothers?|sisters?|uncle|aunt|nephew|niece|cousins?|widow|family|families|relatives?|friends?|colleagues?|lawyers?|attorneys?|counsel|defen[cs]e|supporters?|children|child|fianc[ée]e?|girlfriend|boyfriend|judges?|assistants?|associates?|clients?';
const ofRelative = new RegExp(
  `\\b(?:${relatives}) (?:of|for|to)\\b(?:(?!${anyName})[^,.;]){0,60}$`,
  'iu',
);

const denied =
  /\b(?:not|never|no longer|nor|neither|n['’]t|risks?|risking|fear(?:s|ed|ing)?|threat(?:s|ened)?|threaten\w*|could|might|may|would|if|avoid|without being|denied that|denies that|escaped|fled|narrowly|nearly|almost)\b[^,.;]{0,45}$/iu;

interface Cue {
  pattern: RegExp;
  status?: Status;
}

/** What stands before a name and governs it; asked of the text before, cut at the name. */
const leads: readonly Cue[] = [
  // The same ask in French, Spanish, Portuguese, Italian and German.
  {
    pattern:
      /\b(?:libération|liberación|libertad|libertação|liberdade|liberazione|Freilassung|Freiheit)(?: (?:immédiate|inmediata|imediata|immediata|e|et|y|und|inconditionnelle|incondicional|incondizionata))* (?:de|del|della|di|do|da|von|für|para|per|pour|d[’'])\s?([^\uE000-\uF8FF]{0,60})$/iu,
    status: 'not-stated',
  },
  // What is welcomed has come.
  {
    pattern: new RegExp(
      `(?<!\\b(?:would|will|to|should|could|can|may|shall) (?:\\w+ )?)\\b(?:welcom(?:e|es|ed|ing)|greet(?:s|ed)?|rejoic\\w+ (?:at|in)|glad of|thankful for|grateful for|relieved (?:at|by)) (?:the )?(?:[\\w-]+ ){0,2}(?:${freeNoun})(?: (?:on|in|last|this|earlier) (?:\\w+ ){0,3}\\w+)? of\\b([^\uE000-\uF8FF]{0,120})$`,
      'iu',
    ),
    status: 'released',
  },
  // "Prosecutors seek ten years for X"
  {
    pattern:
      /\b(?:prosecut\w+|state)\b[^.;\uE000-\uF8FF]{0,40}\b(?:seeks?|seeking|sought|demand\w*|request\w*) (?:[\w-]+ ){1,4}(?:years?|months?|life|penalty)[^.;,\uE000-\uF8FF]{0,30}? (?:for|against)\b([^\uE000-\uF8FF.,;]{0,50})$/iu,
    status: 'awaiting-trial',
  },
  // "has heard nothing of his brother X"
  {
    pattern:
      /\b(?:heard|had|received|have|has|learned) (?:nothing|no (?:word|news|sign)) (?:more )?(?:of|from|about)\b([^\uE000-\uF8FF.,;]{0,50})$/iu,
    status: 'disappeared',
  },
  {
    pattern: new RegExp(
      `\\b(?:${freeNoun})(?: (?:on|in|last|this|earlier) (?:[\\w]+ ){0,3}\\w+)? (?:of|for|to)\\b([^${'\uE000-\uF8FF'}]{0,120})$`,
      'iu',
    ),
    status: 'not-stated',
  },
  {
    pattern:
      /\b(?:release|free|releasing|freeing|liberate|acquit|pardon)\b([^\uE000-\uF8FF]{0,120})$/iu,
    status: 'not-stated',
  },
  {
    pattern:
      /\b(?:cases? of|justice for|campaign for|charges against|accusations? against|proceedings against|verdict against|sentence against|crimes? against|drop (?:all )?(?:the )?charges against|solidarity with (?:imprisoned|detained|jailed))\b([^\uE000-\uF8FF]{0,90})$/iu,
  },
  // "handed down a sentence of ten years to X"
  {
    pattern:
      /\b(?:sentences?|prison terms?|verdicts?)\b(?: of [^.,;\uE000-\uF8FF]{1,40}?)? (?:to|on|against)( [^\uE000-\uF8FF.,;]{0,30})$/iu,
  },
  {
    pattern:
      /\b(?:nobody|no one|nothing|no news|no word|no trace|never|not)\b[^.;\uE000-\uF8FF]{0,60}?\b(?:seen|heard|word|news|trace)(?: (?:again|since [\w ]{3,14}))?(?: (?:from|of|about))?([^\uE000-\uF8FF.,;]{0,40})$/iu,
    status: 'disappeared',
  },
  {
    pattern:
      /\b(?:police|polic(?:e|ewo)m[ae]n|officers|agents|soldiers|guards|men|authorities|security|bureau)\b[^.;\uE000-\uF8FF]{0,90}\b(?:took|led|marched|dragged|hauled|bundled|came for)(?: away| off)?((?: the| our| her| his)?(?: [\p{Ll}-]+){0,4}) $/iu,
    status: 'detained',
  },
  {
    pattern:
      /\b(?:look(?:s|ing|ed)?|search(?:es|ing|ed)?) for((?: (?:her|his|my|our|their))(?: [\p{Ll}-]+){1,4}) $/iu,
    status: 'disappeared',
  },
  // "A man who had been exchanged, X, rang"
  {
    pattern: new RegExp(
      `\\b(?:an?|another|one) (?:[\\p{Ll}-]+ ){1,4}who (?:was|is|had been|has been) (?:\\w+ly )?(?:${leadHeld}|exchanged|released|freed)\\b[^.,;\uE000-\uF8FF]{0,60}, ()$`,
      'iu',
    ),
  },
  { pattern: new RegExp(`\\b(?:${heldNoun}) of\\b([^\uE000-\uF8FF]{0,110})$`, 'iu') },
  {
    pattern: new RegExp(
      `\\b(?:${leadHeld})\\b((?:(?! (?:for|in|at|on|since|during|as|over|well)\\b|,)[^\uE000-\uF8FF]){0,90})$`,
      'iu',
    ),
  },
  {
    pattern:
      /\b(?:prisoners? of conscience|political prisoners?|hostages?|inmates?|detainees?|(?:detained|imprisoned|jailed|missing|disappeared) (?:(?!for |in |at |on |since |by |and |as |after |while )\w+[ -]){1,4})([^\uE000-\uF8FF]{0,70})$/iu,
  },
];

/** Whether nothing but titles and the like stands between a governing word and the name. */
function governs(gap: string): boolean {
  if (stop.test(gap)) return false;
  if (new RegExp(`\\b(?:${relatives})\\b`, 'iu').test(gap) && /\b(?:of|for)\b|[’']s?\b/u.test(gap))
    return false;
  return gap.split(/\s+/u).length <= 16;
}

/** The names that share a place in the sentence: "A, B and C". */
interface Group {
  places: number[];
  /** Where the text before begins and where the text behind ends. */
  from: number;
  to: number;
}

const and =
  /^(?:\s?\([^()\uE000-\uF8FF]{1,60}\))?(?:\s?,\s?|\s?,?\s(?:and|or|nor|&|y|et|und|e|as well as|along with|together with|with)\s|\s?;\s?(?:and\s)?|\s?\/\s?|, together with |, along with )(?:(?:also|later|fellow|then|the|his|her|their|fellow) )*(?:(?:[\p{L}#-]+ ){0,6})$/iu;
// Between two names of one row may stand what they do, but no verb.
const verb =
  /\b(?:is|are|was|were|has|have|had|said|says|told|wrote|will|would|who|that|which|whose|of|for|by|to|against|he|she|they|ordered|detained|arrested|sentenced|jailed|imprisoned|asked|met|including|like)\b/iu;

function groupsIn({ text }: Masked, places: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (const [at, place] of places.entries()) {
    const last = groups.at(-1);
    const before = places[at - 1];
    const gap = before === undefined ? undefined : text.slice(before + 1, place);
    if (
      last &&
      gap !== undefined &&
      and.test(gap) &&
      !verb.test(gap) &&
      !/^\s?,\s?(?:his|her|their|an?) /iu.test(gap)
    ) {
      last.places.push(place);
    } else
      groups.push({
        places: [place],
        from: before === undefined ? 0 : before + 1,
        to: text.length,
      });
    const next = places[at + 1];
    groups.at(-1)!.to = next ?? text.length;
  }
  return groups;
}

/** Between two groups: an apposition to the first, then "and": the second shares what governs the first. */
const chained =
  /^(?:,| \(| (?:in|at|from|since|on|of) )[^.!?;\uE000-\uF8FF]{0,240}(?:,|,? and|,? as well as|,? or) (?:(?:(?!he\b|she\b|they\b)[\p{L}\p{N}#-]+,? ){0,7})$/iu;
const resumed = /\b(?:so that|can|should|must|would|said|says|while|although|because)\b/iu;

// What may stand between a name and its verb: brackets, "and four others", appositions, a dash.
const aside =
  '(?:\\s?[”"’\']|\\s?\\([^)]{0,100}\\))?(?:,? and (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens|at least|other|others|more)\\b[^.;:\uE000-\uF8FF]{0,80}?)?(?:(?:,[^;:.\uE000-\uF8FF]{1,140}){1,4}?,(?! and )|,? (?:an?|the|one of|who|both|all|each|himself|herself) [^.;:\uE000-\uF8FF]{0,140}?)?(?:\\s?[-–—])?';
const subject = new RegExp(
  `^${aside},?\\s*(?:who|which|and|but|then)?\\s*(?:(?:was|were|is|are|(?:has|have|had)(?= (?:(?:not|never|also|since|now|already|always|long|then|just|only|[a-z]+ly|yet|still|repeatedly|twice|again|reportedly|(?:since|in|on) \\w+(?: \\w+){0,2}) ){0,3}(?:been|disappeared|died)\\b)|remains?|remained|been|being|got|gets|continues? to be|stays?|stayed|became|went)\\s+)${adverb}(?:${held}|under (?:house|home|arrest|residential|(?:police )?surveillance|investigation|guard|administrative|sentence)|still (?:in|under|there)|(?:now )?in (?:the|his|her|their|an?) [\\w-]+ (?:year|month) of|in (?:the )?(?:custody|cells?)|in (?:the |a )?(?:cell|labou?r camp|psychiatric|penal|(?:[\\w-]+ ){0,3}(?:colony|camp)\\b)|[\\w-]+ (?:years|months|days) into (?:an?|his|her|their)\\b|(?:not )?allowed out\\b|unable to leave (?:his|her|their|the)\\b|in ?prison\\b|in (?:jail|detention|custody|police|solitary|pre-?trial|incommunicado|RSDL|(?:\\w+ ){0,4}(?:prison|detention|jail|custody|captivity))\\b|on (?:trial|death row|hunger strike|bail)|behind bars|serving|awaiting|facing|(?:now )?at liberty|allowed (?:to go )?home|incommunicado|missing|unaccounted|at risk of torture|without (?:trial|charge)|(?:a |an )?(?:political prisoners?|prisoners? of conscience|prisoners?|hostages?|free (?:man|woman|again))|(?:the )?victims? of (?:enforced|arbitrary|torture))\\b`,
  'iu',
);
const active =
  /^(?:\s?\([^)]{0,100}\))?(?:,[^.;:\uE000-\uF8FF]{1,140},)?,?(?: who| and| has| have| had| since| then| later| reportedly| recently| also|,)*\s(?:\w+ly )?(?:disappeared|vanished|went missing|walked (?:free|out of)|(?:(?:has|have|had|is|was|still|now|also) ){0,3}(?:sits?|sat|turned \w+|gave birth|lies|lay|sleeps|waits|fell (?:ill|sick)|back|celebrated [^.;,]{3,40}) (?:[\w’'-]+ ){0,4}?(?:in|inside) (?:[\w’'-]+ ){0,4}(?:prison|jail|custody|detention|cells?|captivity|solitary)\b|(?:has|have) not (?:yet )?(?:come|returned) (?:home|back)|lost (?:his|her|their) (?:final |last )?appeal|(?:came|got) out\b|left (?:prison|jail|custody|detention)\b|(?:has |have |had )?(?:got|made|posted) bail|(?:will |is now |is )?(?:begins?|began|beginning|entered|enters?|entering) (?:his|her|their|an?) [\w-]+ (?:year|month) (?:in|of|behind)\b[^.;]{0,60}(?:bars|prison|jail|custody|detention|cell|colony|camp|captivity)|(?:cannot|can not|may not) leave (?:his|her|their|the) (?:own )?(?:home|house|flat|apartment|residence|village)|(?:has|have) not been (?:seen|heard|allowed out|let out)|not been (?:seen|heard)|died|passed away|(?:served|serves)(?! (?:as|on|with|under)\b)|spent [\w,]+ (?:years|months|days|weeks)|faces?|awaits?|(?:(?:has|have|had) )?(?:completed|finished) (?:his|her|their|an?|the|\w+)[^.;]{0,30}(?:term|sentence|years|months)|never (?:came|come) (?:back|home)|continues? to serve|(?:has|have) been (?:heard (?:from|of)|seen) since|(?:came|went|returned|has come|has returned) home\b[^.;]{0,60}\b(?:may not|must|cannot|bail|released|prison|jail|custody|detention|after (?:[\w-]+ ){1,4}(?:years|months|weeks|days))|came back after \w+ (?:months|years)|pleaded (?:not )?guilty|sits in (?:prison|jail|a cell)|went on (?:a )?hunger strike|stood trial|stands trial|(?:goes|went|will go) on trial|succumbed to|lost (?:his|her|their) li(?:fe|ves)|languishes|lost contact|began (?:a|his|her) hunger|(?:has|have|had) (?:already |now )?(?:served|spent|languished)|(?:spent|spends) (?:[\w,-]+ ){1,5}(?:in|at) (?:[\w’'-]+ ){0,4}(?:prison|jail|detention|custody|cell|hospital|camp|guesthouse)|remains? (?:in|incommunicado|under|out of)|received (?:a|an) [^.,]{0,40}sentence|got \w+ years|confessed|serving|missing|currently|(?:imprisoned|jailed|detained|sentenced|arrested|held|incarcerated|convicted|charged|abducted|kidnapped)(?= (?:in|on|at|for|since|to|by|under|after|and|without|from|during|with|there|again|last|this|\d)\b|[.,;)]|$)|now (?:serving|held|in)|awaiting|facing)\b/iu;
const possessed = new RegExp(
  `^[’']s? (?:(?:[\\p{L}-]+ly|own|current|unlawful|illegal|arbitrary|secret|unjust|continued|prolonged|ongoing|recent|immediate|unconditional|safe|early|wrongful|enforced|forced|first|second|criminal|formal|closed-door|closed|upcoming|prison|lengthy|harsh|physical|mental|current) ?(?:and )?){0,5}(?:${heldNoun}|${freeNoun}|case|cases|disappearance|appeal (?:was|has been) (?:rejected|dismissed|denied|turned down)|lawyers? (?:were|was|have|has) (?:not|denied|been denied))\\b`,
  'iu',
);

// "X taught in Arvika and was arrested there": a verb of holding further on, with no subject of its own.
const later = new RegExp(
  `(?:^|[,;–—-]|\\b(?:and|but|who|then|later|subsequently|he|she|they|both|before|after|when he|when she|until he|until she|where he|where she))\\s*,?\\s*(?:(?:was|were|is|are|has been|have been|had been|remains?|being|been|got)\\s+)${adverb}(?:${held}|under (?:house arrest|residential)|in (?:prison|jail|detention|custody|police|solitary)|on (?:trial|death row)|serving|awaiting|incommunicado)\\b|(?:^|\\b(?:and|but|who|then|he|she|they|later)\\s)(?:${adverb})(?:disappeared|went missing|vanished|died|served(?! (?:as|on|with|under)\\b)|is serving|faces|stood trial)\\b|,\\s(?:both |all |each |currently |now |later |who is |who was |who were |who has been |who have been |who are |still |who had been )*(?:(?:${held})${notActive}|serving|awaiting trial|facing (?:trial|charges)|under house arrest|imprisoned|in prison|in custody|in detention|behind bars|incommunicado|whose (?:${heldNoun}|whereabouts))\\b|\\bwhose (?:(?:fate|whereabouts) (?:is|are|remain)|(?:place of )?(?:detention|imprisonment|captivity))\\b|\\b(?:his|her|their) (?:\\w+ ){0,2}(?:${heldNoun}|release)\\b|\\b(?:activist|lawyer|journalist|writer|monk|student|teacher|scholar|pastor|defender|blogger|poet|editor|man|woman|worker|organizer|citizen)s? (?:${held}|serving|awaiting)\\b`,
  'iu',
);

const prepositioned =
  /\b(?:of|for|with|by|against|from|to|about|alongside|defending|represent(?:s|ed|ing)|on behalf of|via|than|like|after|before) (?:(?:the|an?|his|her|their|former|fellow|leading|prominent|detained|imprisoned|jailed|noted|chinese|uyghur|tibetan|human|rights|lawyer|activist|journalist|writer|scholar|poet)\s)*$/iu;
const included =
  /\b(?:including|include[sd]?|such as|like|among (?:them|whom|others)(?: (?:is|are|was|were))?|among (?:those|the)\b[^.;]{0,60}\b(?:is|are|was|were)|namely|including (?:that|those|the cases?) of|such as (?:that|those) of|e\.g\.|for example|for instance)[,:]?\s[^.;\uE000-\uF8FF]{0,80}$/iu;
const generic = new RegExp(
  `\\b(?:${held}|prisoners?|detainees?|political prisoners|prisoners of conscience|hostages|inmates|imprisonment|detention|custody|arrests?|release|disappearances?|prison|jail|behind bars|crackdown|jailing|serving|sentences?|holds?|holding)\\b`,
  'iu',
);

/** Whether a name is governed by a preposition, so that a verb behind it speaks of another. */
const isGoverned = (lead: string): boolean =>
  prepositioned.test(lead) &&
  !included.test(lead) &&
  !/\b(?:together|along) with (?:\w+ ){0,4}$/iu.test(lead);

/** Whether a name is brought in as a relative, a lawyer or a source of someone else. */
export const isBystander = (lead: string): boolean => bystander.test(lead);
const bystander = new RegExp(
  `\\b(?:his|her|their|my|our|whose|according to)\\b (?:[\\p{L}-]+ ){0,4}(?:${relatives}|activist|professor)?,? $|[’']s? (?:[\\p{L}-]+ ){0,2}(?:${relatives}),? $|\\b(?:according to|told|said|quoted)\\b[^.;]{0,40}$`,
  'iu',
);
const says =
  /[“"]|\b(?:said|says|told|wrote|writes|asked|demand\w*|reported|called|tweeted|visited|defend\w*|represent\w*|appeal\w*|campaign\w*|order\w*|should|must|urge\w*|promis\w*|rais\w*|negotiat\w*|support\w*|call\w*)\b/iu;

/** A present clause behind a name: up to the next name or the end of the sentence. */
function trailOf({ text }: Masked, groups: readonly Group[], at: number): string {
  const group = groups[at]!;
  return text.slice(group.places.at(-1)! + 1, Math.min(group.to, group.places.at(-1)! + 420));
}

/** What a masked sentence tells of those whom it names. */
export function toldInLatin(sentence: Masked): Told[] {
  const { text } = sentence;
  const groups = groupsIn(sentence, placesIn(sentence));
  const told: Told[] = [];
  const tell = (group: Group, status: Status, clause: string, said?: Said) => {
    for (const place of group.places) {
      const figure = figureAt(sentence, place);
      if (figure)
        told.push({
          figure,
          status,
          place,
          isPast: isEarlier(clause),
          isPresent: isNow(clause),
          isVague: isVague(status, clause),
          isWeak:
            /^(?:deaths?|passing|killing|mourn\w*) /iu.test(clause) ||
            (status === 'died' && clause !== '' && !inCustody.test(clause)),
          said,
        });
    }
  };
  const listed = listedIn(text);
  let led: { status: Status; clause: string; before: string } | undefined;
  let last: { status: Status; clause: string; said?: Said } | undefined;
  for (const [at, group] of groups.entries()) {
    const first = group.places[0]!;
    const lead = text.slice(Math.max(group.from, first - 320), first);
    const trail = trailOf(sentence, groups, at);
    const around = saidAround(sentence, first, group.places.at(-1)!);
    if (listed?.isMember(first, group.from)) tell(group, listed.status, '');
    const own = ownLead(lead, text.slice(0, first));
    const carried =
      (own && { ...own, before: around.before }) ??
      (led && at > 0 && chained.test(lead) && !resumed.test(lead) ? led : undefined);
    led = carried;
    if (carried) {
      tell(group, carried.status, carried.clause, { ...around, before: carried.before });
    }
    // "X was detained together with Y"
    const isCompany = /\b(?:together|along) with (?:[\p{L}-]+ ){0,4}$/iu.test(lead);
    const isWith =
      /^[^,;]{0,60}(?<!meet|meeting|met|spoke|speaking|interview|contact) with (?:[\p{L}-]+,? ){0,3}$/iu.test(
        lead,
      );
    if (last && (isCompany || isWith)) tell(group, last.status, last.clause, last.said);
    const behind = ownTrail(trail, lead, groups, at, sentence);
    if (
      behind?.status === 'released' &&
      /\ballow\b/iu.test(lead) &&
      /\bto (?:travel|leave)\b/iu.test(trail)
    ) {
      behind.status = 'released-restricted';
    }
    // "X was sentenced to five years, Y to three"
    const shared =
      !behind && last && /^[^.;\uE000-\uF8FF]*,(?: and)? $/u.test(lead) && gapped.test(trail)
        ? last
        : undefined;
    if (shared) {
      const isTerm = /\bsentenced to\b/u.test(shared.clause) && /^ to\b/u.test(trail);
      const said = isTerm ? { before: '', behind: ` was sentenced${around.behind}` } : undefined;
      tell(group, shared.status, shared.clause, said);
    }
    // Of another than the one named last only what the clause says is told.
    const said = behind?.group === group ? around : { before: '', behind: behind?.clause ?? '' };
    last = behind ? { ...behind, said } : shared;
    if (behind) {
      tell(behind.group, behind.status, behind.clause, said);
      for (const other of paired(sentence, groups, at, trail))
        tell(other, behind.status, behind.clause, said);
      const before = groups[at - 1];
      const isShared = isCompany || (/, both\b/u.test(trail) && chained.test(lead));
      if (before && isShared) {
        tell(before, behind.status, behind.clause, said);
      }
    }
  }
  return told;
}

const gapped =
  /^ (?:(?:on|in) [^.,;]{3,30} )?(?:to|for|in|on) (?:\d|\w+ (?:years|months)|[a-z]+\b)/u;
const many = /^[^.;]{0,170}?\b(was|is|has|were|are|have|remain)\b/u;
const paring =
  /^, (?:an?|the|who|whose|\d\d|aged|his|her|formerly|[\p{Ll}-]+)\b[^.;:\uE000-\uF8FF]{1,110}?,? and (?:[\p{L}.-]+ ){0,3}$/u;

/** Those before a name whom its plural verb means as well: "X, a teacher, and Y, a nurse, are awaiting trial". */
function paired({ text }: Masked, groups: readonly Group[], at: number, trail: string): Group[] {
  const [, verb = ''] = many.exec(trail) ?? [];
  const before = groups[at - 1];
  if (!before || !/^(?:were|are|have|remain)$/u.test(verb)) return [];
  const gap = text.slice(before.places.at(-1)! + 1, groups[at]!.places[0]);
  return paring.test(gap) ? [before] : [];
}

// Who died is a prisoner where the words tell of a prison.
const inCustody =
  /\b(?:custody|prison\w*|jail\w*|detention|detain\w+|arrest\w*|police|cell|camp|hunger strike|(?:his|her|their) fast|tortur\w+|execut\w+|put to death|captiv\w+|colony|sentence\w*|guards?|hanged|interrogat\w+|medical parole|shipping container|dungeon|barracks)\b/iu;

interface List {
  status: Status;
  isMember: (place: number, from: number) => boolean;
}

/**
 * Of a sentence that announces prisoners before a colon, whether a place begins one of the members behind it:
 * "many are held: X, who …; Y, a …".
 */
function listedIn(text: string): List | undefined {
  const colon = text.search(/:\s/u);
  if (colon < 0) return undefined;
  const before = text.slice(Math.max(0, colon - 400), colon);
  if (
    !generic.test(before) ||
    /\b(?:said|says|told|wrote|signed|stated|demand|recommend\w*)\b[^.;]{0,40}$/iu.test(before)
  )
    return undefined;
  const isMember = (place: number, from: number): boolean => {
    if (place < colon) return false;
    const start = Math.max(text.lastIndexOf(';', place), colon);
    return (
      start >= from && !/\b(?:of|by|for|to|with|from)\b|[’']s\b/iu.test(text.slice(start, place))
    );
  };
  return {
    status: onlyStateIn(before.slice(before.lastIndexOf('. ') + 1)) ?? 'not-stated',
    isMember,
  };
}

// "Police took three of our neighbors: X and Y"
const counted =
  /\b(?:took|arrested|detained|seized|abducted|kidnapped|jailed|imprisoned|sentenced|convicted|charged|rounded up|picked up|led)(?: away| off| out)? (?:the |its |our |his |her |their |another |a further |at least )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?: (?!and\b)[\p{L}’-]+){1,8}[,:] (?:[\p{Ll}-]+ ){0,3}$/iu;

function ownLead(lead: string, before: string): { status: Status; clause: string } | undefined {
  const few = counted.exec(lead);
  if (few && !denied.test(lead.slice(0, few.index)))
    return { status: stateIn(few[0]) ?? 'detained', clause: few[0] };
  for (const { pattern, status } of leads) {
    const match = pattern.exec(lead);
    if (!match || !governs(match[1] ?? '')) continue;
    if (denied.test(lead.slice(0, match.index).slice(-70)) && status === undefined) continue;
    // "was detained by Officer X" and "was arrested in X": governs has refused those.
    const clause = lead.slice(match.index);
    // An ask tells of a state by the way: "release the imprisoned writer X".
    const asked = match[1] && heldState(match[1]);
    return {
      status:
        status === 'not-stated' ? asked || status : (status ?? stateIn(clause) ?? 'not-stated'),
      clause,
    };
  }
  // "lawyers were detained, including X and Y"
  const list = included.exec(lead);
  if (list) {
    const own = lead.slice(Math.max(0, list.index - 260), list.index + list[0].length);
    const announced = own.length > 30 ? own : before.slice(-260);
    if (generic.test(announced) && !ofRelative.test(announced)) {
      const asks = /\b(?:release|free)\b/iu.test(announced);
      return { status: (asks ? undefined : stateIn(announced)) ?? 'not-stated', clause: announced };
    }
  }
  return undefined;
}

function ownTrail(
  trail: string,
  lead: string,
  groups: readonly Group[],
  at: number,
  sentence: Masked,
): { group: Group; status: Status; clause: string } | undefined {
  const group = groups[at]!;
  const possess = possessed.exec(trail);
  if (possess) {
    const clause = trail.slice(0, possess[0].length + 60);
    const asks = new RegExp(`\\b(?:${freeNoun}|case|cases)$`, 'iu').test(possess[0]);
    return {
      group,
      status: asks
        ? (freedIn(trail) ?? 'not-stated')
        : (stateIn(possess[0]) ??
          (/\b(?:trial|prosecution|indictment)$/iu.test(possess[0])
            ? 'awaiting-trial'
            : 'not-stated')),
      clause,
    };
  }
  if (/^[’']s?\s/u.test(trail)) return undefined;
  if (ofRelative.test(lead) && !/^,/u.test(trail)) return undefined;
  if (/^\s?\)/u.test(trail)) return undefined;
  // "X, a nurse who worked with Y in Arvika, was detained": the comma closes what began before Y.
  const closing = closed.exec(trail);
  const begun = closing ? openedBy(sentence, groups, at) : undefined;
  if (closing && begun) {
    const rest = trail.slice(closing[0].length - 1);
    if (subject.test(rest))
      return { group: begun, status: stateIn(rest) ?? 'not-stated', clause: rest };
  }
  // "The court gave X nine months"
  if (giving.test(lead) && given.test(trail)) return { group, status: 'imprisoned', clause: trail };
  const match = subject.exec(trail) ?? whom.exec(trail) ?? active.exec(trail);
  // "X, the wife of Y, was detained": the comma closes an apposition, so X is meant.
  if (match && /^,\s(?:was|were|is|are|has|have|had|disappeared|died|remains)\b/u.test(trail)) {
    const opener = groups.findLastIndex(
      (_, place) => place < at && opens.test(trailOf(sentence, groups, place)),
    );
    if (opener >= 0) {
      return { group: groups[opener]!, status: stateIn(trail) ?? 'not-stated', clause: trail };
    }
  }
  if (match) {
    // "Lawyers for X were denied": of the lawyers. But "students of X, who was jailed" is of X.
    if (isGoverned(lead) && !attached.test(trail)) return undefined;
    // "According to her lawyer, X, she is held"
    // and "Her lawyer, X, has been denied access to her".
    if (isBystander(lead) && /\b(?:he|she|they|denied)\b/u.test(match[0])) return undefined;
    const isDenied =
      /\b(?:not|never)\b[^,;–—-]*$/u.test(match[0]) &&
      !/(?:not been (?:seen|heard)|may not|allowed out|(?:come|returned) (?:home|back))$/u.test(
        match[0],
      );
    if (isDenied || isSupposed(lead)) return undefined;
    const clause = ownClause(trail, match[0].length);
    const status = stateIn(clause) ?? 'not-stated';
    // "See to it that X, Y and Z are released"
    const asks =
      status.startsWith('released') && wished.test(sentence.text.slice(0, group.places[0]));
    return { group, status: asks ? 'not-stated' : status, clause };
  }
  const further = later.exec(trail);
  if (!further || ofRelative.test(lead) || isSupposed(lead)) return undefined;
  // "the death of X, a nurse who died in custody"
  if (
    isGoverned(lead) &&
    !(
      /^,? (?:who|an?)\b[^,]*$/u.test(trail.slice(0, further.index)) &&
      /\bwho\b/u.test(trail.slice(0, further.index + further[0].length))
    )
  )
    return undefined;
  if (/\b(?:not|never)\b/u.test(further[0])) return undefined;
  const between = trail.slice(0, further.index);
  // "X told us of his arrest", "X defended her before she was jailed": of someone else.
  // "X, do not forget the monks who are held": of the monks.
  if (
    /^who\b|\bwho (?:is|are|was|were)/iu.test(further[0]) &&
    !/^(?:,(?! (?:do|we|please))| (?:is|was) an?\b| \()/iu.test(trail)
  )
    return undefined;
  if (
    /\b(?:those|defenders|people|activists|lawyers|journalists|prisoners|others)\s*$/iu.test(
      between,
    )
  )
    return undefined;
  const isOfOther = /\b(?:he|she|his|her|they|their)\b/iu.test(further[0]);
  if (isOfOther && (isBystander(lead) || says.test(between))) return undefined;
  // "X has been silent since her release"
  const clause = /\brelease$/u.test(further[0]) ? trail : trail.slice(further.index);
  return { group, status: stateIn(clause) ?? 'not-stated', clause };
}

/** What a clause tells of its own subject: behind a semicolon another may begin. */
function ownClause(trail: string, from: number): string {
  const rest = trail
    .slice(from)
    .search(
      /;(?! (?:he|she|they|his|her|their|it|and|but|both|all|there|nothing|nobody|no|since|now|later|then|currently|still|was|were|is|has|have|had|then|on|in|after)\b)/iu,
    );
  return rest < 0 ? trail : trail.slice(0, from + rest);
}

const giving = /\b(?:courts?|judges?|tribunals?|bench)\b[^.;\uE000-\uF8FF]{0,60}\bgave $/iu;
const given = /^ (?:[\w-]+ ){1,4}(?:years|months|life)\b/iu;
/** "X, whom you jailed in May" */
const whom =
  /^,? whom (?:[\w’'-]+ ){1,5}(?:have |has |had )?(?:jailed|arrested|detained|sentenced|imprisoned|released|freed|took|taken|hold|holds|held|seized|abducted|convicted|charged)\b/iu;

const wished =
  /\b(?:see (?:to it )?that|ensur(?:e|ing)(?: that)?|so that|(?:ask|asks|demand|demands|insist|insists|urge|urges|order|request|requests|call for|hope|hopes) that|until|unless)\b[^.;]*$/iu;

const closed =
  /^[^,.;:\uE000-\uF8FF]{1,70},\s(?=(?:was|were|is|are|has|have|had|disappeared|died|remains)\b)/u;

/** The group whose apposition still runs at the group given: it began with the only comma between them. */
function openedBy({ text }: Masked, groups: readonly Group[], at: number): Group | undefined {
  const group = groups[at - 1];
  if (!group) return undefined;
  const gap = text.slice(group.places.at(-1)! + 1, groups[at]!.places[0]);
  return opens.test(gap) && gap.indexOf(',', 1) < 0 && !/[.;:]/u.test(gap) ? group : undefined;
}

const opens =
  /^,\s(?:the|an?|who|whose|his|her|wife|husband|son|daughter|lawyer|friend|colleague|formerly|together)\b/iu;
const attached =
  /^(?:,| (?:who|currently|now|serving|sentenced|detained|imprisoned|jailed|arrested|held)\b)/iu;

/** Whether what follows is only thought of: "if X were arrested", "fears that X". */
const isSupposed = (lead: string): boolean =>
  /\b(?:if|unless|whether|fear\w*|risk\w*|worr\w+|lest)\b[^.;]{0,50}$/iu.test(lead.slice(-70));

/** The state that words before a name tell, but for a release. */
function heldState(words: string): Status | undefined {
  const state = stateIn(words);
  return state?.startsWith('released') ? undefined : state;
}

const freedIn = (clause: string): Status | undefined => {
  const state = stateIn(clause);
  return state === 'released' || state === 'released-restricted' ? state : undefined;
};

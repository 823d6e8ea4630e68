import type { Status } from '../../archive/status.ts';

/** Words of a state, the gravest first; each is asked of a clause that speaks of one person. */
const states: readonly (readonly [Status, RegExp])[] = [
  [
    'died',
    /\b(?:(?:died|perished|lost (?:his|her|their) li(?:fe|ves)|succumbed to|passed away|(?:was|were|been) (?:killed|executed|hanged|tortured to death|beaten to death|found dead)|was put to death|had died|has died)\b|death in (?:custody|detention|prison|police)|suspicious death|the late\b)/iu,
  ],
  [
    'imprisoned',
    /\b(?:sentenced?(?! to (?:house arrest|probation))|sentencing|convicted|conviction|imprison(?:ed|ment)|jailed|jailing|incarcerat\w+|prison (?:term|sentence)|(?:his|her|their) (?:prison )?term\b|year of (?:an? |his |her |their |the )(?:[\w-]+ )?(?:sentence|term|imprisonment|prison)|handed (?:down )?(?:an? )?[\w-]+ (?:years?|months?|sentence|term)|[\w-]+-(?:year|month) (?:sentence|term)|inprison|serving|served (?:\w+|\w+ and \w+) (?:years|months)|life in prison|appeal (?:was|has been) (?:rejected|dismissed|denied|turned down)|condemned to|(?:given|got|received) [\w-]+ (?:and a half )?(?:years|months)|life sentence|years? (?:in|of) (?:prison|jail|imprisonment)|years?[’'] imprisonment|(?:in|to|into|at|inside|from) (?:[\w’'-]+ ){0,4}(?:prison|jail|(?<!(?:british|french|crown|former|dutch|portuguese) )colony)|(?:years|months) into (?:an?|his|her|their)\b|behind bars|death row|found guilty|prison cell|prison hospital|labou?r camp|penal colony|re-education|reeducation|gulag|under sentence of|years (?:hard )?labou?r)\b/iu,
  ],
  [
    'awaiting-trial',
    /\b(?:(?:formally|officially) (?:arrested|charged|detained)|formal(?:ly)? arrest|charged (?:with|under|for|over)|(?:was|were|been|are|is|being) charged|indict(?:ed|ment)|awaiting (?:(?:his|her|their|an?|the) )?(?:trial|sentenc\w+|verdict|judge?ment|appeal)|awaits? (?:trial|sentenc\w+)|due (?:to appear )?(?:in|before) (?:an? |the )?(?:\w+ )?court|due to be (?:tried|sentenced)|on trial|stood trial|stands? trial|put on trial|tried (?:on|for|in|behind|by)|(?:was|were|been) (?:tried|prosecuted)|pre-?trial|remand(?:ed)?|on remand|pleaded (?:not )?guilty|without trial|(?:not|never) (?:yet )?been (?:tried|sentenced)|yet to be (?:brought before|tried|charged|sentenced)|(?:verdict|judgment) (?:is )?(?:due|pending|expected)|trial[^.;,]{0,30} (?:not yet|postponed|pending|set for|due|adjourned|put off)|charges? (?:against|of)|faces? (?:charges|trial|up to)|facing (?:charges|trial|up to)|prosecution of|trial of|trial (?:is|was|has been|began|begins|opened|opens|starts|starting|due|will)|the charges|(?:is|are|was|were|been|stands) accused of|arraign\w+|preventive (?:detention|prison))\b/iu,
  ],
  [
    'confined',
    /\b(?:(?:house|home) (?:arrest|detention)|residential surveillance|RSDL|soft detention|psychiatric|mental (?:hospital|asylum|institution)|confined (?:to|in|at)|committed to|insane asylum|psychiatry|under (?:guard|surveillance) (?:at|in) (?:his|her|their) (?:own )?(?:home|house|apartment|flat)|living under guard|(?:not |nor )(?:been )?(?:allowed|let) out\b|(?:cannot|may not|unable to) leave (?:his|her|their) (?:own )?(?:home|house|flat|apartment|residence)|(?:police|guards?|soldiers|agents) (?:\w+ )?(?:at|outside) the (?:\w+ )?(?:door|gate))\b/iu,
  ],
  [
    'disappeared',
    /\b(?:(?:enforced(?:ly)?|forcib\w+|forced) disappear\w*|disappear(?:ed|ance|ances)|missing|vanished|last seen|not (?:yet )?(?:come|returned) (?:home|back)|whereabouts|incommunicado|lost contact|out of contact|(?:not|never|nor|neither|nobody|no one|nothing)\b(?:(?!\band\b)[^.;,]){0,40}?\b(?:been (?:seen|heard)|seen|heard (?:from|of))|no (?:news|word|sign|trace)|never (?:came|come) (?:back|home)|been (?:heard (?:from|of)|seen) since|where (?:he|she|they|the (?:two|three|four)) (?:is|are)\b|without (?:a )?trace|fate (?:is|remains) unknown|unaccounted for)\b/iu,
  ],
  [
    'detained',
    /\b(?:detain(?:ed|ing|s)?|detentions?|arrest(?:ed|s|ing)?|held|hold(?:s|ing)|custody|taken away|took away|taken (?:by|from)|took|seiz(?:ed|ing|ure)|abduct(?:ed|ing|ion)|kidnap\w+|apprehend\w+|round(?:ed|ing) up|captured?|remanded|in (?:captivity|solitary)|solitary confinement|grabbed|picked up|locked up|in (?:the )?(?:cells?|a cell)|imprisoned|led away|dragged|bundled|lockup|lock-up|kept (?:in|at|inside)|questioned|interrogat\w+|deprived of (?:his|her|their) liberty|captivity|hostage|taken back|whisked|(?:unknown|undisclosed) (?:location|destination|place)|pulled (?:out of|off|from)|(?:lifted|pushed|forced) into|hauled|(?:prison|jail) authorities)\b/iu,
  ],
];

const restricted =
  /\b(?:on bail|bail|parole|probation|restrict\w+|under (?:close |constant |police |judicial |court )?(?:surveillance|watch|supervision|control)|travel ban|constant surveillance|closely watched|monitored|barred from|banned from (?:travel|leav)|not allowed to|forbidden to|passport|exit ban|allow\w* (?:him|her|them|\w+ )?[^.;]{0,80}to (?:travel|leave)|suspended sentence|on condition|conditional|(?:may|must|can) ?not (?:leave|travel|speak|go|publish|receive|meet)|(?:must|has to|have to) (?:report|sign|register|wear)|(?:signs?|reports?) (?:in )?(?:at|to) (?:a|the) (?:local )?police|confiscated|electronic (?:tag|bracelet|ankle)|ankle (?:tag|bracelet|monitor)|given up (?:his|her|their) passport|pending trial|awaiting trial|restrictions on)/iu;

const freed =
  /(?<!\b(?:not|never|to|be|is being|should be|must be|finally be|until|if|yet to be) )\b(?:(?:was|were|has been|have been|had been|is|are|been|later|then|recently|and|after being|finally|being) (?:\w+ly )?(?:released|freed|set free|let go|let out|paroled|pardoned|sent home|discharged|back (?:home|with)|allowed (?:to (?:go|return) )?home|at (?:liberty|home)|at large|free (?:again|today|since|now|on))|(?:was|were|been|being) (?:granted (?:bail|medical parole|parole|amnesty|a pardon|clemency)|bailed|pardoned|amnestied|acquitted|exonerated|put on (?:an?|the) (?:air)?plane)|(?:are|is|was|were) (?:out|free) on bail|out on bail|(?:and|then|later|subsequently|but) (?:\w+ly )?(?:released|freed|let go|set free|let out|put on a train|sent home)|(?:came|went|returned|gone|come|rejoined|arrived|walked) (?:\w+ )?(?:home|to (?:us|(?:his|her|their) (?:famil\w+|home|\w+[’']s home))|(?:his|her|their) famil\w+)\b(?![^;]*\b(?:arrest|detain|taken|seiz|disappear|abduct|kidnap|stopped))|returned to us|came back (?:after|to us|home)|having (?:served|completed|finished) (?:his|her|their) (?:[\w-]+ )?(?:sentence|term|years|time)\b(?![^;]*\b(?:arrest|detain|taken|seiz|held|kept))|completed (?:his|her|their|an?|the|[\w-]+) (?:[\w-]+ )?(?:sentence|term|years)|has been free\b|(?:served|finished|completed) [^.;]{0,60}\b(?:and|then) (?:has |have |was |were )?(?:been )?(?:free|freed|released|returned|went home|came home)|(?:is|are) (?:now |today |again )?free\b(?! (?:to|of))|(?:is|are|was) (?:now )?a free (?:man|woman)|got out|came out(?= (?:on|in|of|after|last|this|early|at)\b)|walked (?:free|out of)|(?:has |have |had )(?:got|made|posted) bail|left (?:prison|jail|custody|detention)|(?:been|was|were) (?:exchanged|swapped)|regained (?:his|her|their) freedom|since (?:his|her|their) release|after (?:his|her|their) release|upon (?:his|her|their) release|following (?:his|her|their) release|(?:on|upon) (?:his|her|their) release|(?:released|freed) (?:on|in|from|after|early|last|this|at|by|when|without|for lack|\d+)\b|^(?:freed|released|bailed)\b)/iu;
const asked =
  /\b(?:to be|should be|must be|be|until|unless|if|once|when|for (?:his|her|their)|see (?:to it )?that [^.;,]{1,60} (?:is|are)|(?:is|are) not|will be|yet to be|not been|never been|not be|not|may be|could be|can be|would be) (?:\w+ly(?: and \w+ly)? )?(?:released|freed|set free)\b|\b(?:demand|call|calls|calling|urge|urges|urging|ask|asks|press|pressure|appeal)\b[^.;]{0,120}\b(?:release|free)\b(?! (?:on|since|after))|\b(?:release|free)(?:d)? (?:a |the |its |his |her |their |an )(?:report|statement|video|film|book|letter|photo|document|album)/iu;

// What may come is no state: "could be jailed for life"; whoever faces ten years awaits a trial.
const possible =
  /\b(?:could|may|might|would|can|if) (?:\w+ )?(?:be|face|get|receive|spend)\b[^,.;]*/giu;
const faced =
  /\b(?:faces?|facing|risks?|risking) (?:up to |a possible |a maximum |the possibility |a sentence |\d+|\w+ years|life|a prison)[^,.;]*/giu;

// What has not happened is no state: "has not been charged", "charged with nothing", "held without charge".
const uncharged =
  /\b(?:(?:not|never|without|no|nor|neither)(?: yet| being| been| having| any| formally| formal| a| an| ever| single){0,4} (?:charg\w+|accusation|indict\w+)(?: or trial)?|charged with (?:nothing|no )|no charges? (?:has|have|had|was|were|is|are)\b[^.;,]*)/giu;

// Said of a sentence; "imprisoned" or "in prison" is said of those who await one, too.
const firm =
  /\b(?:sentenc\w+|convict\w+|serving|served|prison term|condemned|life (?:in|imprisonment)|death row|found guilty|(?:given|got|received) [\w-]+ (?:and a half )?(?:years|months)|\w+ years (?:in|of)|years?[’'] imprisonment|labou?r camp|re-?education|penal colony|year of (?:an? |his |her |their |the )|[\w-]+-(?:year|month) (?:sentence|term)|(?:his|her|their) (?:prison )?term|handed)\b/iu;
const heldOnly =
  /\b(?:held|detained|detention|without (?:charge|trial)|awaiting|custody|pre-?trial|remand\w*|not (?:yet )?been (?:tried|sentenced))\b/iu;

// Held again: "had been released in March, has been under house arrest since May".
const heldAgain =
  /\bhad (?:later |then )?been (?:released|freed)\b[^.;]{0,80}?(?=\b(?:has|have|was|were|is|are) (?:again |since |then |now |once more )?(?:been )?(?:again )?(?:placed|put|held|arrested|re-?arrested|detained|under|in (?:prison|jail|custody|detention)))/iu;

/** Whoever has a sentence that is suspended is not in prison for it. */
const suspended =
  /\bsuspended (?:[\w-]+ ){0,2}(?:sentence|term)|\bsentence[^.;,]{0,40} suspended\b|\b(?:years?|months?)[’']?,? suspended\b/iu;

/** Whoever is brought from elsewhere into house arrest is there, as long as nothing more is told. */
const confinedLater =
  /\b(?:before|and (?:then|later|subsequently|now)|then|later|subsequently) (?:(?:being|been|was|were|has|have|is|are|again|now|held|kept|placed|put|moved|sent|transferred|under|in|into|to) )+(?:an? |the |[“"‘']){0,2}(?:house arrest|home detention|residential surveillance|RSDL)\b(?![^.;]*\b(?:releas|sentenc|charg|convict|indict|formally|tri(?:ed|al)\b))/iu;

/** The state that a clause reports; nothing where it speaks of none. */
export function stateIn(words: string): Status | undefined {
  if (suspended.test(words)) return 'released-restricted';
  if (confinedLater.test(words)) return 'confined';
  const clause = words
    .replace(heldAgain, ' ')
    .replaceAll(possible, '')
    .replaceAll(faced, ' facing charges ')
    .replaceAll(uncharged, ' held ');
  const died = clause.search(states[0]![1]);
  const release = clause.search(freed);
  if (died >= 0 && died < release) return 'died';
  if (release >= 0 && !asked.test(clause)) {
    return restricted.test(clause) ? 'released-restricted' : 'released';
  }
  const isFirm = firm.test(clause);
  return states.find(
    ([status, pattern]) =>
      pattern.test(clause) && !(status === 'imprisoned' && !isFirm && heldOnly.test(clause)),
  )?.[0];
}

/** The state that a clause reports if it names one only: "detained or disappeared" tells nothing of each. */
export function onlyStateIn(clause: string): Status | undefined {
  const named = states.filter(([, pattern]) => pattern.test(clause));
  return named.length === 1 || named[0]?.[0] === 'died' ? named[0]?.[0] : undefined;
}

/** Whether a clause says "imprisoned" without a sentence, as it is said of those who await one. */
export const isVague = (status: Status, clause: string): boolean =>
  status === 'imprisoned' && !firm.test(clause);

const restrictive =
  /\b(?:(?:may|must|can|could) ?not (?:leave|travel|speak|publish|receive|work|go (?:out|abroad))|(?:forbidden|barred|banned|prohibited|prevented) (?:to|from) (?:leav|travel|work|speak|publish)\w*|not allowed to (?:leave|travel|work)|(?:travel|exit) ban|passport (?:\w+ ){0,3}(?:taken|confiscated|seized|withheld|revoked|cancel\w+)|(?:taken|confiscated|seized|withheld) (?:his|her|their) passports?|denied a passport|(?:must|has to|have to|is required to) (?:\w+ ){0,2}(?:report|sign|register)|restrictions (?:on|against|imposed)|electronic tag|under (?:constant |close |police )?surveillance|(?:signs?|reports?) (?:in )?(?:at|to) (?:a |the )?(?:local )?police)\b/iu;

/** Whether a sentence tells that someone who is out may not do as others may. */
export const isRestriction = (text: string): boolean => restrictive.test(text);

const earlier =
  /\b(?:had (?:previously |earlier |already |once )?been|had served|previously|formerly|once (?:before|in)|earlier|in the past|before (?:that|then)|first (?:arrested|detained|jailed|imprisoned)|spent \w+ years|had earlier)\b/iu;
const now =
  /\b(?:is|are|remains?|still|currently|now|has been|have been|today|to this day|since (?!then\b)|serving|again|re-?arrested|continues?|ongoing|languish\w+)\b/iu;

/** Whether a clause tells of a time before the one that its letter tells of. */
export const isEarlier = (clause: string): boolean => earlier.test(clause);

/** Whether a clause tells of now. */
export const isNow = (clause: string): boolean => now.test(clause);

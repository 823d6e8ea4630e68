// The words by which the office of someone who signs is known to be more than their own, as data.

const anyOf = (words: string) =>
  words
    .trim()
    .split(/\s*,\s*/u)
    .join('|');
const latin = (words: string) => String.raw`(?<!\p{L})(?:${anyOf(words)})(?!\p{L})`;

/** Offices that are public wherever they are held. */
export const publicOffice = new RegExp(
  `${latin(`
  minister, prime minister, mp, mep, mla, msp, senator, congress(?:man|woman|person), member of (?:the )?(?:european )?parliament,
  member of congress, ambassador, mayor, governor, councill?or, (?:arch)?bishop, cardinal, (?:special )?rapporteur,
  commissioner, attorney general, lord, baroness`)}|[议議][员員]|部[长長]|大使|市[长長]|主教|特使`,
  'iu',
);

/** Offices whose holder speaks for an organization. */
export const leadingOffice = new RegExp(
  `${latin(`
  director, president, vice-president, (?:co-?)?chair(?:man|woman|person)?, secretary(?:-| )?general, general secretary,
  secretary, executive, ceo, head, (?:co-?)?founder, (?:co-?)?coordinator, convener, convenor, spokes(?:person|man|woman),
  representative, treasurer, editor(?:-in-chief)?, officer, manager`)}|主席|会[长長]|會長|主任|[总總]干事|總幹事|[秘祕][书書][长長]|理事[长長]|召集人|[发發]言人|[负負][责責]人|[总總][监監]|[创創][办辦始]人|代表`,
  'iu',
);

/** Places where people study and teach: who belongs to one seldom signs for it. */
export const placeOfLearning =
  /(?<!\p{L})(?:universit\p{L}*|colleges?|schools?|facult\p{L}+|institut\p{L}* of|academy|département)(?!\p{L})|大[学學]|[学學]院|[学學]校|中[学學]|研究[所院]/iu;

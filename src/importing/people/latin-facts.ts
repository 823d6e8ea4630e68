import { monthNumber } from '../dates/months.ts';
import { writtenDates } from '../dates/written-date.ts';
import type { FactTold } from './facts.ts';
import { isPeople } from './places.ts';
import type { Said } from './report.ts';

// A verb of holding, then what hangs on it, one after the other: "was detained | by police | in Arvika | on 8 January
// 2019 | on suspicion of fraud". Whatever is none of these ends the reading: what follows may be told of others.

const auxiliary = String.raw`(?:(?:was|were|is|are|been|being|has|have|had|got|remains?|remained) )`;
const adverb = String.raw`(?:(?:\p{Ll}+ly|again|also|first|then|later|still|now|once more|all|both|each|reportedly|since|not yet) )`;

const taken =
  '(?:re-?)?arrested|detained|apprehended|abducted|kidnapped|seized|grabbed|rounded up|picked up|captured|taken away|taken into (?:police )?custody|taken(?= (?:by|from)\\b)|led away|disappeared|vanished|went missing|lost contact|last seen';
const active = 'took into custody|took away|took';
const kept =
  'held|kept|imprisoned|incarcerated|in (?:police |incommunicado |pre-?trial |solitary )?(?:custody|detention|prison|jail)|incommunicado|missing|(?:placed |put |held )?under (?:house arrest|residential surveillance|RSDL)|confined|locked up|behind bars|transferred|moved|remanded(?: in custody)?|jailed';
const judged =
  'sentenced|condemned|convicted|found guilty|charged|indicted|accused|prosecuted|tried|serving|serves|given|handed(?: down)?|received';
const noun =
  "(?:[’']s?)? (?:\\p{Ll}+ ){0,2}(?:arrest|detention|disappearance|abduction|kidnapping|seizure)";

const verbs = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<taken>${taken})|(?<kept>${kept})|(?<judged>${judged}))(?![\p{L}-])`,
  'gu',
);

/** Whatever may stand between a name and its verb, or one verb and the next, without bringing in others. */
const others =
  /\b(?:which|where|whose|whom|that|while|whether|if|although|because|when|others?|people|dozens|hundreds|thousands|many|several|not|never|denied|would|could|might|may|will|should|must|to be|(?:wife|husband|mother|father|parents|sons?|daughters?|brothers?|sisters?|family|families|relatives|friends|colleagues|lawyers?|supporters|children|clients?)(?! (?:of|to|for|and|who)\b)(?=[^,]*$)|her own|his own)\b|[;:–—](?=.*\b(?:was|were|had)\b)|[.!?]/u;
const joining = new RegExp(
  String.raw`^(?:,? (?:and|but|then)| before| after|,|;)? ?(?:(?:he|she|they|who|it is understood that he) )?${auxiliary}{0,3}${adverb}{0,3}${auxiliary}{0,2}${adverb}{0,2}$`,
  'u',
);

const yearless = new RegExp(
  String.raw`^(?:(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>[A-Z][a-z]+)|(?<m>[A-Z][a-z]+) (?<d>\d{1,2})(?:st|nd|rd|th)?)(?!,? ?\d|[-–]\d)`,
  'u',
);
const yearAlone = /^(?<y>(?:19|20)\d\d)(?![\p{L}\d/–-])/u;
const interval = /^ (?:to|until|till|through|and|or|[-–]) ?(?:\p{Lu}|\d)/u;

interface Read {
  value: string;
  /** Where it ends. */
  end: number;
}

const since = (value: string, printed: string): FactTold => ({
  ...{ field: 'since', value, weight: 1 },
  ...(value.startsWith('XXXX') ? { words: printed } : {}),
});

/** The date that a text begins with, as EDTF; its year is XXXX where it has none. */
function dateAt(text: string): Read | undefined {
  const [whole] = writtenDates(text.slice(0, 60));
  let read: Read | undefined;
  if (whole?.start === 0) {
    if (whole.value && !whole.value.includes('/')) read = { value: whole.value, end: whole.end };
  } else {
    const day = yearless.exec(text);
    const month = monthNumber(day?.groups?.['m']?.toLowerCase() ?? '');
    const number = Number(day?.groups?.['d']);
    const year = yearAlone.exec(text);
    if (day && month > 0 && number > 0 && number < 32) {
      const parts = [month, number].map((part) => String(part).padStart(2, '0'));
      read = { value: `XXXX-${parts.join('-')}`, end: day[0].length };
    } else if (year) read = { value: year[0], end: year[0].length };
  }
  return read && !interval.test(text.slice(read.end)) ? read : undefined;
}

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const number = String.raw`(?:\d{1,2}|(?:twenty|thirty|forty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|${small})`;
const length = String.raw`${number}(?: and (?:a|one)[ -]half)? (?:years?|months?)(?:,? (?:and )?${number} (?:months?|days?))?`;
const term = new RegExp(
  String.raw`^ (?:to )?(?:(?:a|an|his|her|their|the) )?(?:(?:prison )?(?:sentence|term) of )?(?:(?<length>${length})(?![\p{L}-])|(?<short>${number})-(?<unit>year|month)(?![\p{L}-])|(?<life>life)(?=[ ,.;)]|$)|(?<death>death)(?=[ ,.;)]|$))(?<rest>[^.;,]{0,60})`,
  'u',
);

/** The sentence that a text begins with: "Eleven years". */
function termAt(text: string): Read | undefined {
  const match = term.exec(text);
  if (!match) return undefined;
  const { length: long, short, unit, life, rest = '' } = match.groups ?? {};
  if (/\b(?:respectively|or|to \w+ years|ago|old|earlier|later|each\b.*\band)\b/u.test(rest))
    return undefined;
  const years = long?.replaceAll(/[’']/gu, '') ?? (short ? `${short} ${unit}s` : undefined);
  const base = years ?? (life ? 'life' : 'death');
  const isSuspended = /^[^.;]{0,60}\bsuspended\b/u.test(text.slice(match[0].length - rest.length));
  const camp = /\bre-?education through labou?r\b/u.exec(rest)?.[0];
  const value = [base, ...(isSuspended ? ['suspended'] : []), ...(camp ? [camp] : [])].join(', ');
  const behind =
    /^(?:[’']|s[’'])?(?: (?:(?:in|of|behind) )?(?:imprisonment|prison|jail|bars|sentence|term|custody|detention|(?:hard )?labou?r|re-?education|through|each)(?!\p{L}))*/u;
  const end = match[0].length - rest.length;
  return { value: capital(value), end: end + (behind.exec(text.slice(end))?.[0].length ?? 0) };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// Words of criminal laws; only with them is what stands behind "for" and "accused of" a charge.
const legal =
  /^(?:inciting|incitement|subver\p{L}+|picking quarrels|provoking|disturbing|disrupting|gathering|assembling|splittism|separatism|secession|endangering|leaking|divulging|fraud|sedition|treason|espionage|spying|terroris\p{L}+|extremis\p{L}+|spreading|insulting|defam\p{L}+|libel|slander|illegal|unlawful|extortion|bribery|embezzlement|tax evasion|collusion|colluding|blasphemy|rioting|arson|murder|theft|obstruct\p{L}+|propaganda|propagating|undermining|violating|membership|supplying|using a cult|lèse[- ]majesté)\b/iu;
const nothing =
  /^(?:nothing|no|any|such|this|these|that|those|it|him|her|them|which|what|having|being|a (?:crime|number|series)|an? offen[cs]e|(?:the |various |several |serious |other |unspecified )*(?:crimes?|offen[cs]es|charges|acts|following))\b/iu;
const quoted = /^[“"‘]([^“”"‘]{3,120}?)[,.]?[”"’](?!\p{L})/u;
const unquoted =
  /^(\p{L}[\p{L}\p{M}’' -]*?)(?=[,.;:()“"]|$| (?:in|on|at|by|after|before|under|following|because|while|when|since|for|from|who|which|as|through|over|during|within|along|together|with|(?:and|but) (?:(?:has|have|had|is|are|was|were|been|he|she|they|his|her|their|a|the|later|then|now|is|sentenced|held|detained|placed|taken|faces?|could|remains?|given|released|jailed|imprisoned|transferred|denied)\b|\p{Lu}))(?![\p{L}-]))/u;

/** A charge has no more words than this; what is longer is a story. */
const longestCharge = 12;

/** The charge that a text begins with, without its quotes. */
function chargeAt(text: string, isSure: boolean): (Read & { isQuoted: boolean }) | undefined {
  const led =
    /^(?:(?:the )?(?:alleged |suspected )?(?:crimes?|offen[cs]es?|charges?) of |alleged(?:ly)? |suspected |suspicion of )?/u.exec(
      text,
    )?.[0] ?? '';
  const rest = text.slice(led.length);
  const marked = quoted.exec(rest);
  const match = marked ?? unquoted.exec(rest);
  const words = match?.[1]?.trim() ?? '';
  if (!match || nothing.test(words) || words.split(/\s+/u).length > longestCharge) return undefined;
  if (!isSure && !marked && !led && !legal.test(words)) return undefined;
  return { value: words, end: led.length + match[0].length, isQuoted: marked !== null };
}

const facility =
  /\b(?:prison|jail|detention|custody|camp|colony|penitentiary|police station|hospital|lock-?up|remand|correctional|barracks|guesthouse|re-education)\b/iu;
const placeWord = String.raw`(?:No\.? ?\d+|Number \p{L}+|#\d+|\p{Lu}[\p{L}\p{M}’'-]*)`;
const lower = String.raw`(?:(?:women[’']s|men[’']s|city|county|district|municipal|provincial|central|state|federal|military|remand|police|high-security|maximum-security|labou?r|penal|detention|pre-trial|psychiatric) )*(?:prison|jail|detention (?:cent(?:er|re)|house|facility)|remand cent(?:er|re)|police station|penitentiary|camp|colony|hospital|airport)`;
const placeName = new RegExp(
  String.raw`^(?:the |an? )?(${placeWord}(?: (?:of |the |and |de |del |al-)?${placeWord})*(?: ${lower}(?!\p{L}))?)(?=[ ,.;:)]|$)`,
  'u',
);
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:late|early|mid)-|Operation|Article|Section|Criminal|Law|Penal|Residential|RSDL|Christmas|Ramadan|Internet|Case|Chapter|Paragraph)\b|\b(?:Crackdown|Campaign|Law|Code|Act|Movement|Protests?|Day|Incident|Congress|Party|Court|Trial|Case|Surveillance|Revolution|Olympics|Games|Festival|Church)$/u;

const behindPlace =
  /^(?:$|\P{L}*$|[,.;:)]| (?:in|on|at|by|for|since|and|but|or|with|after|before|when|while|until|to|from|where|under|as|who|during|last|this|city|province|district|together|without|because|over|late|early|again)(?!\p{L}))/u;

/** The place with a name that a text begins with. */
function placeAt(text: string): (Read & { isFacility: boolean }) | undefined {
  const match = placeName.exec(text);
  const [, name = ''] = match ?? [];
  if (!match || noPlace.test(name)) return undefined;
  const isFacility = facility.test(name);
  // “in Veldanian custody”: of a people, not a place.
  const goesOn = !isFacility && !behindPlace.test(text.slice(match[0].length));
  if (goesOn || (isPeople(name.split(' ')[0]!) && !isFacility)) return undefined;
  return { value: name, end: match[0].length, isFacility };
}

/** A place that goes on with the town it stands in. */
function wholePlace(text: string): (Read & { isFacility: boolean }) | undefined {
  const place = placeAt(text);
  if (!place?.isFacility) return place;
  const link = /^(?:,| in) (?=\p{Lu})/u.exec(text.slice(place.end))?.[0];
  const town = link && placeAt(text.slice(place.end + link.length));
  if (!link || !town || town.isFacility) return place;
  const end = place.end + link.length + town.end;
  return { value: `${place.value}, ${town.value}`, end, isFacility: true };
}

/** Being taken, being held, or what a court or prosecutor does: a formal arrest is of those already held. */
type Kind = 'taken' | 'kept' | 'judged';

const isFormal = (before: string) => /\b(?:formally|officially) $/u.test(before);

const dateLead =
  /^,? (?:(?:(?:on|in) the (?:early )?(?:morning|evening|night|afternoon|hours)(?: hours)? (?:of|on)|(?:(?:early|late) )?(?:on|in|around|as of)|(?<since>(?:ever )?since)) |in (?:early|mid|late)[ -](?=\p{Lu})|(?<bare>(?=\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)))(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?/iu;
const placeLead =
  /^,? (?:at|in|inside|from|near|outside|to)(?: (?:(?:his|her|their|the|an?) )?(?:own )?(?:home|house|apartment|flat|office|workplace|residence|hotel|room|outskirts|city|town|village|district|province|port|capital)(?: of)?)?(?: in)? /u;
const plainPlace =
  /^,? (?:at|in|inside|from|near|outside|to|into) (?:(?:his|her|their|the|an?) )?(?:\p{Ll}[\p{L}’'-]* ){0,3}(?:home|house|apartment|flat|office|workplace|residence|airport|station|street|hotel|location|place|custody|detention|prison|jail|cell|cent(?:er|re)|surveillance|hospital|village|hall|school|border|destination|facility)(?![\p{L}-])/u;
const agent =
  /^ by (?:(?!(?:on|in|at|since|for|under|over|while|when|after|before|as)\b)[\p{L}\d’'.-]+ ?){1,14}?(?=[,;]|$|\.(?:\s|$)| (?:on|in|at|from|since|for|under|over|while|when|after|before|as)\b)/u;
/** “by the police of Arvika, Veldania, on”. */
const agentPlace = /^, \p{Lu}\p{L}+,?(?= (?:on|in|since|for) )/u;
const chargeLead =
  /^,? (?:(?<suspicion>(?:up)?on (?:the )?(?:\p{Ll}+ )?suspicions? (?:of|that)|under suspicion of|(?:and )?suspected of|as a suspect of)|(?<sure>on (?:(?:an?|the|two|three|several|\p{Ll}+) ){0,2}(?:charges?|counts?) of|of (?=[“"‘])|for (?:the )?(?:alleged )?(?:crimes?|offen[cs]es?) of|under (?:the )?charges? of)|(?<loose>on (?:(?:an?|the|\p{Ll}+) ){0,2}(?:accusations?|allegations?) of|for|accused of)) /u;
const suspended = /^,? (?:suspended|with a)\b[^,.;]*/u;
const adverbs = new RegExp(String.raw`^,? ${adverb}`, 'u');

/** What hangs on a verb, from the text behind it; tells where it ends. */
function chainOf(text: string, kind: Kind, verb: string): { facts: FactTold[]; end: number } {
  const facts: FactTold[] = [];
  let at = 0;
  const rest = () => text.slice(at);
  const isCharge = /^(?:charged|indicted|accused|convicted|found guilty|prosecuted|tried)$/u.test(
    verb,
  );
  if (/^(?:sentenced|condemned|given|handed|handed down|received|serving|serves)$/u.test(verb)) {
    const read = termAt(text);
    if (read) {
      facts.push({ field: 'sentence', value: read.value, weight: 1 });
      at = read.end;
      const wait = suspended.exec(rest());
      if (wait) at += wait[0].length;
    } else if (!/^serv/u.test(verb)) return { facts, end: 0 };
  } else if (verb === 'jailed') {
    const lead = /^ for(?= )/u.exec(text);
    const read = lead && termAt(text.slice(lead[0].length));
    if (lead && read) {
      facts.push({ field: 'sentence', value: read.value, weight: 1 });
      at = lead[0].length + read.end;
    }
  } else if (isCharge) {
    const lead = /^ (?:with|of|for|on) /u.exec(text);
    const read =
      lead && chargeAt(text.slice(lead[0].length), verb !== 'accused' && !/for|on/u.test(lead[0]));
    if (lead && read) {
      const weight = /^(?:convicted|found)/u.test(verb) ? 3 : verb === 'accused' ? 1 : 2;
      facts.push({ field: 'charge', value: capital(read.value), weight });
      at = lead[0].length + read.end;
    }
  }
  for (let steps = 0; steps < 12; steps++) {
    const dated = dateLead.exec(rest());
    const date = dated && dateAt(text.slice(at + dated[0].length));
    // “Arrested 4 May 2019”, as lists write it.
    if (dated && date && (dated.groups?.['bare'] === undefined || at === 0)) {
      const isSince = dated.groups?.['since'] !== undefined;
      const isOne = !facts.some(({ field }) => field === 'since');
      if (isOne && (kind === 'taken' || (isSince && (kind === 'kept' || verb.startsWith('serv')))))
        facts.push(since(date.value, text.slice(at + dated[0].length).slice(0, date.end)));
      at += dated[0].length + date.end;
      continue;
    }
    const charged = chargeLead.exec(rest());
    if (charged) {
      const { suspicion, sure } = charged.groups ?? {};
      const read = chargeAt(text.slice(at + charged[0].length), Boolean(suspicion ?? sure));
      if (!read) break;
      const [value, weight] = suspicion
        ? [`Suspicion of ${read.value}`, 1]
        : [capital(read.value), kind === 'judged' ? 3 : sure ? 2 : 1];
      facts.push({ field: 'charge', value, weight });
      at += charged[0].length + read.end;
      // Of “for” it is not told where the deed ends and the arrest goes on.
      if (!suspicion && !sure && !read.isQuoted) break;
      continue;
    }
    const placed = placeLead.exec(rest());
    const place = placed && wholePlace(text.slice(at + placed[0].length));
    if (placed && place) {
      const isHeld = kind !== 'judged' || place.isFacility;
      const isLeft = /^,? from\b/u.test(placed[0]) && verb !== 'taken away' && verb !== 'taken';
      if (isHeld && !isLeft)
        facts.push({ field: 'place', value: place.value, weight: place.isFacility ? 2 : 1 });
      at += placed[0].length + place.end;
      continue;
    }
    const skipped =
      plainPlace.exec(rest()) ??
      agent.exec(rest()) ??
      agentPlace.exec(rest()) ??
      adverbs.exec(rest());
    if (!skipped) break;
    at += skipped[0].length - (skipped[0].endsWith(' ') ? 1 : 0);
  }
  return { facts, end: at };
}

/** What is told behind a name, verb after verb as long as they are of the same people. */
function behindName(text: string): { facts: FactTold[]; first: Kind | undefined } {
  const facts: FactTold[] = [];
  let [from, first]: [number, Kind | undefined] = [0, undefined];
  for (const match of text.matchAll(verbs)) {
    if (match.index < from) continue;
    const gap = text.slice(from, match.index);
    // Up to the first verb an apposition may stand; from then on only what joins two verbs of one subject.
    if (others.test(first ? gap : gap.replace(/^(?:,? who| \([^)]*\))/u, ''))) break;
    if (
      first &&
      !joining.test(gap) &&
      !/(?:^|,| and) (?:he|she|they|was|were|is|are|has|have)\b[^,]*$/u.test(gap)
    )
      break;
    const { taken: isTaken, kept: isKept } = match.groups ?? {};
    // “was originally held in”, and is no longer.
    if (isKept && /\b(?:originally|previously|formerly|initially|once|first) $/u.test(gap)) break;
    const kind = isTaken && !isFormal(gap) ? 'taken' : isKept ? 'kept' : 'judged';
    first ??= kind;
    const end = match.index + match[0].length;
    const chain = chainOf(text.slice(end), kind, match[0]);
    facts.push(...chain.facts);
    from = end + chain.end;
  }
  return { facts, first };
}

const opening =
  /^[“"(\s]*(?:(?:Early|Late) )?(?:On|In|Around|Since|(?:on|in|since)) (?:the (?:morning|evening|night|afternoon) of )?/u;
const governing = new RegExp(
  String.raw`(?<!\b(?:the|an?|of|these|those|their|his|her|our|all|other|many|several|release|free|to|and|or|for|not|never) (?:\p{Ll}+ly )?)(?<![\p{L}-])(?:(?<verb>${taken}|${active}|detaining|arresting|abducting|seizing|disappearing|imprisoned|jailed)|(?<judged>sentenced|charged|convicted|indicted|accused)|(?<noun>arrests?|detention|disappearance|abduction) of)(?<gap>(?: (?!who|that|which|when|after|before|by|in|on|at|from|was|were|had|has)[\p{L}’'“”".-]+,?){0,12} ?)$`,
  'u',
);

/** What is told of someone whom a verb before the name governs: "On 8 January police detained X on suspicion of". */
function behindObject({ before, behind }: Said): FactTold[] {
  const match = governing.exec(before);
  if (!match) return [];
  const { verb = '', judged: sentenced, gap = '' } = match.groups ?? {};
  if (!verb && !sentenced && !match.groups?.['noun']) return [];
  const kind: Kind = sentenced || isFormal(before.slice(0, match.index)) ? 'judged' : 'taken';
  const apposition =
    /^, (?:an?|the|who is an?|aged?|\d\d)\b[^,.;]{0,80},(?= (?:on|in|at|for)\b)/u.exec(behind)?.[0];
  const text = behind.slice(apposition?.length ?? 0);
  const { facts, end } = chainOf(text, kind, sentenced ?? '');
  // “and sentenced him to”: the same subject goes on, the same object too.
  const again =
    /^,? (?:and|then|before)(?: then| later)?(?= (?:sentenced|charged|held|took) (?:him|her|them))/u.exec(
      text.slice(end),
    );
  const words = before.slice(0, match.index);
  const date = kind === 'taken' && !/\bof$/u.test(gap) ? openingDate(words) : undefined;
  return [...(again ? [] : []), ...(date ? [date] : []), ...facts];
}

/** The date that a sentence begins with, where nothing but a subject stands behind it. */
function openingDate(words: string): FactTold | undefined {
  const lead = opening.exec(words);
  const date = lead && dateAt(words.slice(lead[0].length));
  if (!lead || !date) return undefined;
  const rest = words.slice(lead[0].length + date.end);
  const isPlain =
    rest.length < 110 &&
    !/[.;:]|\b(?:who|which|that|when|after|before|because|while|since|where|said|told|was|were|had|has|have|(?:and|but) (?:on|in|then))\b|\d/u.test(
      rest,
    );
  return isPlain ? since(date.value, words.slice(lead[0].length).slice(0, date.end)) : undefined;
}

/** What words in English tell of the detention of those between them. */
export function factsInLatin(said: Said): FactTold[] {
  const { before, behind } = said;
  const object = behindObject(said);
  if (object.length > 0) return object;
  const nominal = new RegExp(`^${noun}(?=[ ,])`, 'u').exec(behind);
  if (nominal) return chainOf(behind.slice(nominal[0].length), 'taken', '').facts;
  const { facts, first } = behindName(behind);
  const date = first === 'taken' ? openingDate(before) : undefined;
  return [...(date ? [date] : []), ...facts];
}

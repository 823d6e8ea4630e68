import type { Said } from '../report.ts';
import { chargeAt } from './charge-at.ts';
import { dateAt } from './date-at.ts';
import { placeAt } from './place-at.ts';
import { termAt } from './term-at.ts';
import { capital, openYear, type FactTold } from './told.ts';

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
/** “X’s arrest”, “their arrest”. */
const named =
  /^(?:[’']s?)? (?:\p{Ll}+ ){0,2}(?:arrest|detention|disappearance|abduction|kidnapping|seizure)(?=[ ,])/u;

const verbs = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<taken>${taken})|(?<kept>${kept})|(?<judged>${judged}))(?![\p{L}-])`,
  'gu',
);

/** Whatever may stand between a name and its verb, or one verb and the next, without bringing in others. */
const others =
  /\b(?:which|where|whose|whom|that|while|whether|if|although|because|when|others?|people|dozens|hundreds|thousands|many|several|not|never|denied|would|could|might|may|will|should|must|to be|(?:wife|husband|mother|father|parents|sons?|daughters?|brothers?|sisters?|family|families|relatives|friends|colleagues|lawyers?|supporters|children|clients?)(?! (?:of|to|for|and|who)\b)(?=[^,]*$)|her own|his own)\b|[;:–—](?=.*\b(?:was|were|had)\b)|[.!?]/u;
const joining = new RegExp(
  String.raw`^(?:,? (?:and|but|then)| before| after|,|;)? ?(?:(?:he|she|they|who) )?${auxiliary}{0,3}${adverb}{0,3}${auxiliary}{0,2}${adverb}{0,2}$`,
  'u',
);

const since = (value: string, printed: string): FactTold => ({
  ...{ field: 'since', value, weight: 1 },
  ...(value.startsWith(openYear) ? { words: printed } : {}),
});

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
  /^ by [\p{L}\d’'.-]+(?: (?!(?:on|in|at|since|for|under|over|while|when|after|before|as)\b)[\p{L}\d’'.-]+){0,13}?(?=[,;]|$|\.(?:\s|$)| (?:on|in|at|from|since|for|under|over|while|when|after|before|as)\b)/u;
/** “by the police of Arvika, Veldania, on”. */
const agentPlace = /^, \p{Lu}\p{L}+,?(?= (?:on|in|since|for) )/u;
const chargeLead =
  /^,? (?:(?<suspicion>(?:up)?on (?:the )?(?:\p{Ll}+ )?suspicions? (?:of|that)|under suspicion of|(?:and )?suspected of|as a suspect of)|(?<sure>on (?:(?:an?|the|two|three|several|\p{Ll}+) ){0,2}(?:charges?|counts?) of|of (?=[“"‘])|for (?:the )?(?:alleged )?(?:crimes?|offen[cs]es?) of|under (?:the )?charges? of)|(?<loose>on (?:(?:an?|the|\p{Ll}+) ){0,2}(?:accusations?|allegations?) of|for|accused of)) /u;
const suspended = /^,? (?:suspended|with a)\b[^,.;]*/u;
/** “serving | them | in Ostrel Prison”. */
const theirTerm = /^ (?:them|it|(?:his|her|their) (?:\p{Ll}+ )?(?:sentence|term)s?)(?!\p{L})/u;
const adverbs = new RegExp(String.raw`^,? ${adverb}`, 'u');

/** How much of a text says when: “sentenced in May 2011 to”, “convicted last week of”. */
function whenLength(text: string): number {
  const lead = dateLead.exec(text);
  const date = lead && dateAt(text.slice(lead[0].length));
  if (lead && date) return lead[0].length + date.end;
  return (
    /^ (?:today|yesterday|last \p{L}+|this \p{L}+|in \p{Lu}\p{Ll}+|on \p{Lu}\p{Ll}+ \d{1,2}|on \d{1,2} \p{Lu}\p{Ll}+)(?= (?:to|of|with|for)(?!\p{L}))/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** What hangs on a verb, from the text behind it; tells where it ends. */
function chainOf(behind: string, kind: Kind, verb: string): { facts: FactTold[]; end: number } {
  const skipped = kind === 'judged' ? whenLength(behind) : 0;
  const { facts, end } = chainFrom(behind.slice(skipped), kind, verb);
  return { facts, end: skipped + end };
}

function chainFrom(text: string, kind: Kind, verb: string): { facts: FactTold[]; end: number } {
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
    } else if (/^serv/u.test(verb)) at = theirTerm.exec(text)?.[0].length ?? 0;
    else return { facts, end: 0 };
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
    const place = placed && placeAt(text.slice(at + placed[0].length));
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
  String.raw`(?<!\b(?:the|an?|of|these|those|their|his|her|our|all|other|many|several|release|free|to|and|or|for|not|never) (?:\p{Ll}+ly )?)(?<![\p{L}-])(?:${taken}|${active}|detaining|arresting|abducting|seizing|disappearing|imprisoned|jailed|(?<judged>sentenced|charged|convicted|indicted|accused)|(?:arrests?|detention|disappearance|abduction) of)(?:(?: (?!who|that|which|when|after|before|by|in|on|at|from|was|were|had|has)[\p{L}’'“”".-]+,?){0,12} ?)$`,
  'u',
);

/** What is told of someone whom a verb before the name governs: "On 8 January police detained X on suspicion of". */
function behindObject({ before, behind }: Said): FactTold[] {
  const match = governing.exec(before);
  if (!match) return [];
  const { judged: sentenced } = match.groups ?? {};
  const kind: Kind = sentenced || isFormal(before.slice(0, match.index)) ? 'judged' : 'taken';
  const apposition =
    /^, (?:who|an?|the|aged?|\d\d)\b[^,.;]{0,80},(?= (?:on|in|at|for|to|of)\b)/u.exec(behind)?.[0];
  const text = behind.slice(apposition?.length ?? 0);
  const { facts } = chainOf(text, kind, sentenced ?? '');
  const words = before.slice(0, match.index);
  const date = kind === 'taken' ? openingDate(words) : undefined;
  return [...(date ? [date] : []), ...facts];
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
  const nominal = named.exec(behind);
  if (nominal) return chainOf(behind.slice(nominal[0].length), 'taken', '').facts;
  const { facts, first } = behindName(behind);
  const date = first === 'taken' ? openingDate(before) : undefined;
  return [...(date ? [date] : []), ...facts];
}

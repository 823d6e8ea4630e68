import type { Figure } from './cast.ts';

const one =
  /^(?:[“"(]\s?)?(?:(?:On|In|Since|After|Before|During|At|By|Following|For|Until|Last|This|According|Later|Then|Today|Currently|However|Although|Despite|When|While|Two|Three|A)\b[^.;]{0,90}?,\s|(?:In|On|Since|Before|After|By|Until) [^,.;]{2,40}?\s|(?:Later|Then|Today|Now),?\s)?(?:([Hh]e|[Ss]he)\b|([Hh]is|[Hh]er)\b(?! (?:\w+ )?(?:wife|husband|mother|father|parents?|sons?|daughters?|brothers?|sisters?|aunt|uncle|cousin|family|relatives|friends?|colleagues?|children|lawyers?|attorneys?|supporters|partner)\b)|The (?:\w+ |\d+-year-old ){0,2}(?:activist|lawyer|journalist|writer|monk|nun|student|teacher|scholar|pastor|defender|blogger|poet|editor|artist|professor|economist|priest|bishop|father|mother|publisher|farmer|academic|researcher|singer|filmmaker|photographer|cartoonist|physician|doctor)\b)/u;
const several =
  /^(?:[“"(]\s?)?(?:(?:On|In|Since|After|Before|During|At|By|Following|For|Until|Last|Today|Currently)\b[^.;]{0,90}?(?:,\s|\s(?=both\b)))?(?:They|Their|[Bb]oth|Neither|All (?:of them|(?:three|four|five|six|seven|eight|nine|ten|\d+)(?: (?!of\b)(?:[\w-]+ ){0,2}[\w-]+(?= (?:are|were|have|had|remain)\b))?)|All (?:were|are|have)|(?:The|These|Those) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?: (?:\w+ ){0,2}(?:men|women|activists|lawyers|journalists|writers|monks|students|editors|workers|defenders|people|friends|of them|detainees|prisoners))?|The (?:activists|lawyers|journalists|writers|monks|students|editors|men|women|detainees|prisoners|pair|couple|trio))\b(?!['’]s)/u;
// "We learn that he was convicted", where nobody else is named.
const inside =
  /(?<=[\p{L}\p{N},;–—] )(?:(he|she)|(they|both(?: of them)?|all (?:three|four|five|six)|neither(?: of them)?|the (?:two|three|four|pair|couple)))(?= (?:\w+ )?(?:was|were|is|are|has|have|had|remains?|disappeared|died|vanished)\b)/iu;
/** A verb of holding whose object stands for people named before: "the court sentenced him to", "arrested all five". */
export const objectHeld =
  /\b(?:(?:formally|officially) )?(?:arrest(?:ed|s)|arresting|detain(?:ed|s)|detaining|sentenced|sentences|sentencing|jailed|jailing|imprisoned|imprisoning|convicted|charged|charging|indicted|indicting|took|taken|taking|seized|abducted|kidnapped|held|holds|holding|released|freed|accused|transferred|transferring|locked|put|putting|placed|placing|kept|keeping|moved|moving|disappeared|disappearing|confined|confining|remanded|deported|dragged|drove|led|bundled|found|ordered|(?:nobody|no one|neither|none|nothing|no word|no news|no trace|never|not)\b(?:(?!\band\b)[^.;,]){0,40}?\b(?:seen|heard(?: from| of)?|word (?:from|of)|news (?:from|of)|trace of)) (him|her|them|(?:them )?both(?: of them)?|either|(?:them )?all(?: of them| (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of them| men| women)?)?|(?:the|these|those) (?:two|three|four|five|six|seven|eight|nine|ten)(?: men| women| of them)?)(?= (?:to|in|on|at|for|from|with|into|away|off|by|without|under|and|out|after|before|again|back|since|as|guilty|outside|of(?! (?:them|the|its|his|her|their|our|us)\b))\b|[.,;:]|$)/iu;
const asking = /\b(?:we|I) (?:\w+ly )?(?:ask|call|urge|demand|request|appeal|beg|implore)\b/iu;
/** That nobody is told where someone is. */
export const unknownWhere =
  /\b(?:not|nobody|no one|refus\w+|deny|denies|denied)\b[^.;]{0,80}\bwhere (he|she|they|either) (?:is|are|was|were)\b(?! (?:held|detained|kept))/iu;

const kinOf =
  /^(?:Their|Both|All)?\s?(?:(?:of|own|elderly|young|two|three|four|five|six|seven|eight|nine|ten|\d+|the|these|those|their) )*(?:families|relatives|lawyers|wives|husbands|parents|children|supporters|colleagues)\b/u;

/** Where the pronoun stands that speaks of people named before, and how many it speaks of. */
export function pronounIn(
  text: string,
): { start: number; end: number; many: boolean; possessive: boolean } | undefined {
  const single = one.exec(text);
  const match = single ?? several.exec(text);
  if (!match) return undefined;
  const word = single ? (single[1] ?? single[2]) : undefined;
  const start = word
    ? match[0].lastIndexOf(word)
    : match[0].search(
        /(?:They|Their|[Bb]oth|Neither|All|The|These|Those)\b(?!.*\b(?:They|Their|[Bb]oth|Neither|All|The|These|Those)\b)/u,
      );
  if (start < 0 || kinOf.test(text.slice(start))) return undefined;
  const possessive = single?.[2] !== undefined || /^Their\b/u.test(text.slice(start));
  return { start, end: match[0].length, many: !single, possessive };
}

/** Where a pronoun further on in a sentence speaks of people named before it. */
export function pronounInside(
  text: string,
): { start: number; end: number; many: boolean; possessive: boolean } | undefined {
  const match = inside.exec(text);
  if (!match || asking.test(text)) return undefined;
  const { index: start, 0: word } = match;
  return { start, end: start + word.length, many: match[2] !== undefined, possessive: false };
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Of those named before, whom a pronoun of several means: as many as it says, or the last group. */
export function severalMeant(
  text: string,
  named: readonly (readonly Figure[])[],
  reported: ReadonlySet<Figure>,
): Figure[] {
  // Of a sentence that names prisoners and others the prisoners are meant.
  const before = named.map((group) => {
    const held = group.filter((figure) => reported.has(figure));
    return [...new Set(held.length > 1 ? held : group)];
  });
  const word =
    /\b(two|both|neither|pair|couple|three|trio|four|five|six|seven|eight|nine|ten|\d+)\b/iu
      .exec(text.slice(0, 60))?.[1]
      ?.toLowerCase();
  const said =
    word === 'both' || word === 'neither' || word === 'pair' || word === 'couple'
      ? 2
      : word === 'trio'
        ? 3
        : word
          ? Math.max(numbers.indexOf(word), Number(word) || 0)
          : 0;
  const meant: Figure[] = [];
  for (const group of before.slice(0, 4)) {
    const fresh = group.filter((figure) => !meant.includes(figure));
    if (said === 0 && group.length > 1) return [...new Set(group)];
    if (said > 0 && group.length === said) return group;
    meant.unshift(...fresh);
    if (said > 0 && meant.length === said) return meant;
  }
  return [];
}

import type { Archive, LetterRecord } from '../../archive/archive.ts';
import type { LetterRelation } from '../../archive/letter.ts';
import { writtenDates } from '../dates/written-date.ts';
import type { Origin } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { dateOf } from './date.ts';
import { bareWords } from './same-words.ts';
import { titleOf } from './title.ts';
import { webAddresses, webPlace } from './web-place.ts';

/** A letter of the archive that a letter names, or that it is itself. */
export interface RelatedFound extends Origin {
  /** The id of the letter in the archive. */
  id: string;
  /** How the letter stands to it, where its words say so. */
  relation?: LetterRelation | undefined;
  /** Whether the page is that letter itself, which the archive has already. */
  same?: true;
}

/** The words beside the name of another letter that say how this one stands to it. */
const relations: readonly (readonly [LetterRelation, RegExp])[] = [
  [
    'translation-of',
    /(?<!\p{L})(?:(?:is|this) (?:a|an|the) (?:\p{L}+ )?translation of|translated from|the original (?:\p{L}+ )?(?:letter|text|version))(?!\p{L})|译自|譯自/iu,
  ],
  [
    'reply-to',
    /(?<!\p{L})(?:in (?:reply|response|answer) to|replying to|responding to|thank you for) (?:your|the|his|her) |(?<!\p{L})your (?:letter|reply) (?:of|dated)(?!\p{L})/iu,
  ],
  [
    'follows',
    /(?<!\p{L})(?:follow(?:s|ing)?[- ]?up (?:to|on)|further to|following (?:our|the)|we (?:first |last |already )?wrote to you)(?!\p{L})/iu,
  ],
];

const relationIn = (text: string): LetterRelation | undefined =>
  relations.find(([, pattern]) => pattern.test(text))?.[0];

/** What says that an address on a page is where its letter was first published. */
const reposted =
  /(?<!\p{L})(?:re-?posted|re-?published|originally (?:published|posted|appeared)|first published|source|published (?:at|on)|permalink)(?!\p{L})|转载|轉載|来源|來源|原文|出处|出處/iu;

/** The places of the web at which a letter of the archive stands. */
const placesOf = ({ source }: LetterRecord): Set<string> =>
  new Set(
    [source.url, source.archived, ...source.alternates].flatMap((address) => {
      const place = address && webPlace(address);
      return place ? [place] : [];
    }),
  );

const origin = (line: PartLine): Origin => ({
  how: 'read',
  line: line.number,
  quote: line.text,
});

/** Letters of the archive at whose addresses the page is published, or says that it was. */
function sameByAddress(letter: LetterText, known: Known[], head: PageHead): RelatedFound[] {
  const own = head.url && webPlace(head.url);
  return known.flatMap(({ id, places }): RelatedFound[] => {
    if (own && places.has(own)) return [{ id, same: true, how: 'read', quote: head.url }];
    const line = letter.lines.find(
      (one) => reposted.test(one.text) && linksOf(letter, one).some((place) => places.has(place)),
    );
    return line ? [{ id, same: true, ...origin(line) }] : [];
  });
}

/** How many words a title must have to be known without a date. */
const tellingTitle = 5;

/** Letters of the archive that bear the same title, and the same date where both have one. */
function sameByTitle(letter: LetterText, known: Known[], head: PageHead): RelatedFound[] {
  const title = titleOf(letter, head);
  const words = bareWords(title.value ?? '');
  if (!words) return [];
  const date = dateOf(letter, head).value;
  return known
    .filter(
      ({ record, bare }) =>
        bare === words &&
        (date ? isSameDate(record.date, date) : words.split(' ').length >= tellingTitle),
    )
    .map(({ id }) => ({ id, same: true, how: 'inferred', line: title.line, quote: title.quote }));
}

/** Whether two dates can be of one day, one of them perhaps said less finely. */
const isSameDate = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

interface Known {
  id: string;
  record: LetterRecord;
  places: Set<string>;
  /** Its title in bare words. */
  bare: string;
}

/** The places that a line links to, in the Markdown that it was made of. */
function linksOf({ markdown }: LetterText, { number }: PartLine): string[] {
  const source = markdown.split('\n', number).at(-1) ?? '';
  return webAddresses(source).flatMap((address) => webPlace(address) ?? []);
}

/** The shortest title that is looked for in running text; shorter ones only between quotation marks. */
const shortest = { bare: 30, quoted: 12 };

/** Whether a line names a letter by its title. */
function namesTitle(text: string, bareText: string, { bare }: Known): boolean {
  if (bare.length < shortest.quoted || !` ${bareText} `.includes(` ${bare} `)) return false;
  if (bare.length >= shortest.bare) return true;
  const quotes = text.match(/[“"«「『《][^”"»」』》]+[”"»」』》]/gu) ?? [];
  return quotes.some((quote) => bareWords(quote) === bare);
}

const noun =
  /(?<!\p{L})(?:letters?|statement|appeal|petition|submission|lettre|carta|brief|lettera)(?:\s+\p{L}+){0,6}?\s*,?\s*(?:of|dated|on|from|du|de|del|vom|del)?\s*(?:the\s+)?$|(?<!\p{L})(?:wrote|written)(?:\s+\p{L}+){0,6}\s+(?:on|in)\s*$/iu;
const nounBehind =
  /^[日号號]?(?:的|致[^，。]{1,20}的)?(?:公开信|公開信|信函?|函|声明|聲明|呼吁|呼籲)/u;

/** The days on which a line says that a letter was written: "our letter of 21 October 2010". */
function lettersDated(text: string): string[] {
  const whole = text.normalize('NFC');
  return writtenDates(whole).flatMap(({ start, end, value }) =>
    value &&
    value.length === 'YYYY-MM-DD'.length &&
    (noun.test(whole.slice(0, start)) || nounBehind.test(whole.slice(end)))
      ? [value]
      : [],
  );
}

/** Whether a letter names one of the organizations that signed another, or that published it. */
function sharesOrganization(text: string, { record }: Known, archive: Archive): boolean {
  const ids = record.signatories.flatMap(({ organization }) => organization ?? []);
  return [...ids, ...(record.source.publisher ? [record.source.publisher] : [])].some((id) => {
    const body = archive.organization(id);
    const names = body ? [body.name, ...body.forms.map(({ value }) => value)] : [];
    return names.some((name) => ` ${text} `.includes(` ${bareWords(name)} `));
  });
}

/** Letters of the archive that a letter names: by address, by title, or by day and organization. */
function named(letter: LetterText, known: Known[], archive: Archive): RelatedFound[] {
  const whole = bareWords(letter.lines.map(({ text }) => text).join(' '));
  return letter.lines.flatMap((line) => {
    if (line.part === 'title' || line.kind === 'heading') return [];
    const links = linksOf(letter, line);
    const bareText = bareWords(line.text);
    const dates = lettersDated(line.text);
    return known.flatMap((one): RelatedFound[] => {
      const isDated = dates.includes(one.record.date) && sharesOrganization(whole, one, archive);
      const isNamed =
        links.some((place) => one.places.has(place)) || namesTitle(line.text, bareText, one);
      if (!isDated && !isNamed) return [];
      const relation = relationIn(line.text);
      return [{ id: one.id, ...(relation ? { relation } : {}), ...origin(line) }];
    });
  });
}

/**
 * The letters of the archive that a letter names, each once, in the order in which it names them; the letter
 * itself first, where the archive has it already.
 */
export function relatedOf(letter: LetterText, archive: Archive, head: PageHead): RelatedFound[] {
  const known = archive.letters.map((record) => ({
    id: record.id,
    record,
    places: placesOf(record),
    bare: bareWords(record.title),
  }));
  const found = new Map<string, RelatedFound>();
  for (const one of [
    ...sameByAddress(letter, known, head),
    ...sameByTitle(letter, known, head),
    ...named(letter, known, archive),
  ]) {
    if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

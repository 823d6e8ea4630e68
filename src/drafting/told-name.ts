/** A name as someone tells it, taken apart. */
export interface ToldName {
  /** The name alone: no title, no leading article, no acronym behind it. */
  name: string;
  /** The name as the letter spells it; it keeps the article of “The Dalai Lama”. */
  spelling: string;
  /** The id that is told behind the name: `Naoto Kan=kan-naoto`. */
  id?: string | undefined;
  /** What stood before a person’s name and is no part of it: Archbishop. */
  title?: string | undefined;
  acronym?: string | undefined;
}

/** A text without the article that it begins with. */
export const withoutArticle = (text: string): string => text.replace(/^the\s+(?=\S)/iu, '');

/** Titles and offices that are printed before a name. Words that are names as well (King, Judge, Dean) are none. */
const title =
  /^(?:(?:his|her) (?:holiness|excellency|eminence|honou?r)|(?:the )?(?:(?:right|most|very) )?(?:hon(?:ou?rable\b|\.)|rev(?:erend\b|\.))|archbishop|bishop|cardinal|(?:vice[- ])?president|prime minister|foreign minister|chancellor|senator|congress(?:wo)?man|ambassador|professor|prof\b|doctor|dr|messrs|mr|mrs|ms|mx|sir|dame)(?:\.\s*|\s+)/iu;

/** A person’s name without the titles before it, and these. */
function withoutTitles(text: string): { name: string; title?: string } {
  let name = text;
  const titles: string[] = [];
  for (let match = title.exec(name); match; match = title.exec(name)) {
    const rest = name.slice(match[0].length).trim();
    if (!rest) break;
    titles.push(match[0].trim());
    name = rest;
  }
  return titles.length > 0 ? { name, title: titles.join(' ') } : { name };
}

/** “Chinese Human Rights Defenders (CHRD)”: a name and its acronym, which has two capitals at least. */
function withoutAcronym(text: string): { name: string; acronym?: string } {
  const match = /^(.{4,}?)\s*[(（]([\p{Lu}\d][\p{L}\d.&-]{1,11})[)）]$/u.exec(text);
  const [, name = '', acronym = ''] = match ?? [];
  return match && /\p{Lu}.*\p{Lu}/u.test(acronym) ? { name, acronym } : { name: text };
}

/** Takes apart the name of a person or an organization, as a command is told it. */
export function readName(kind: 'person' | 'organization', told: string): ToldName {
  const [, text = '', id] = /^([^]*?)(?:\s*=\s*([^\s=]*))?$/u.exec(told.trim()) ?? [];
  if (kind === 'organization') {
    const { name, acronym } = withoutAcronym(text);
    // A capital is part of the name: The Rights Practice.
    const own = name.replace(/^the\s+/u, '');
    return { name: own, spelling: own, id, acronym };
  }
  const { name: spelling, title: before } = withoutTitles(text);
  return { name: withoutArticle(spelling), spelling, id, title: before };
}

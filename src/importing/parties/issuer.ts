import type { PartyFound } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { readsAsTitle } from '../text/marks.ts';
import { isProse } from '../text/prose.ts';
import { isPersonName } from './name.ts';
import { pieceOf } from './pieces.ts';
import { hasOrganizationWord, isGroupName } from './words.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{N}’'&.-]*`;
const joints = String.raw`(?:(?:of|for|and|the|in|on|de|des|du|la|y|für|und|&|against|without)\s+)*`;
/** A run of words with capitals, with the small words between them: what a body may be called. */
export const capitals = String.raw`(?:The |the )?${capital}(?:\s+${joints}${capital}){0,9}(?:\s*\([\p{Lu}\d]{2,10}\))?`;
/** The same, as short as may be: what follows is no part of it. */
const fewCapitals = capitals.replace('{0,9}', '{0,9}?');

/** Where a text says who speaks in it, in the order of how surely. */
const shapes: readonly RegExp[] = [
  // "(Harbor Watch, May 10, 2010) –"
  new RegExp(String.raw`^[（(](${capitals})\s*(?:,|—|–|-|:)\s*[^)]{0,40}\d{4}[^)]{0,12}[)）]`, 'u'),
  new RegExp(
    String.raw`^[（(](\p{Script=Han}[\p{Script=Han}\p{L}\s]{1,30}?)[，,\s]*[^）)]{0,16}\d{1,2}\s*日?[^）)]{0,10}[）)]`,
    'u',
  ),
  // "Harbor Watch sent a letter today to …", "Harbor Watch (HW) calls on …"
  new RegExp(
    String.raw`^(?:[（([][^)）\]]{3,60}[)）\]]\s*[–—-]?\s*)?(?:Today,? |Yesterday,? )?(?:We,? (?:at )?)?(${capitals}),?\s+(?:(?:today|deeply|gravely|extremely|profoundly|seriously|strongly|hereby|jointly|also|again|urgently|has|have|is|are)\s+)*(?:sent|sends|wrote|writes|written|calls?|called|calling|urges?|urged|urging|condemns?|condemned|demands?|demanded|deplores?|denounces?|expresses|appeals?|protests?|writing|deeply concerned|gravely concerned|alarmed|appalled|concerned|outraged|shocked|dismayed|saddened|protest|asks|asking|welcomes|strongly|remains)\b`,
    'u',
  ),
  /^[【［[（(][^】］\])）]{4,40}[】］\])）]\s*(\p{Script=Han}{2,20}?)(?:今日|今天|對|对|就|於|于|發表|发表|呼籲|呼吁|獲悉|获悉|譴責|谴责)/u,
  /^(\p{Script=Han}{2,20}?)(?:今日|今天|昨日)?(?:致函|去信|发表声明|發表聲明|呼吁|呼籲|要求|敦促|谴责|譴責|强烈|強烈|对|對)/u,
  // "On behalf of Harbor Watch, I write …"
  new RegExp(
    String.raw`^(?:I am|We are)?\s*(?:[Ww]riting )?[Oo]n behalf of (${capitals})[,\s]`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:I|We) (?:write|am writing|are writing|appeal)[^.]{0,40} on behalf of (${capitals})[,\s]`,
    'u',
  ),
];

/** Where a title says it: "Statement by Harbor Watch", "Harbor Watch: Open Letter to …". */
const titles: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Ss]tatement|[Ll]etter|[Aa]ppeal|[Dd]eclaration|[Pp]etition|[Ss]ubmission)(?: [^:]{0,60}?)? (?:by|from|of) (?:the )?(${fewCapitals})(?=$|\s(?:to|on|about|regarding|concerning)\b|[:,–—])`,
    'u',
  ),
  new RegExp(
    String.raw`^(${capitals})(?:[’']s?)? (?:[Oo]pen |[Jj]oint )?(?:[Ss]tatement|[Ll]etter|[Aa]ppeal)\b`,
    'u',
  ),
  /^(\p{Script=Han}{2,20})[：:]/u,
  /^(\p{Script=Han}{3,24}?)(?:就|关于|關於|对|對|致|發表|发表|聲明|声明)/u,
  new RegExp(String.raw`^(${capitals})\s*[:：]\s`, 'u'),
];

function found(line: PartLine, pattern: RegExp): PartyFound | undefined {
  const name = pattern.exec(line.text)?.[1]?.trim();
  if (!name) return undefined;
  const origin = { how: 'inferred' as const, line: line.number, quote: line.text };
  // Where blanks were lost, a capital within a word begins the next.
  const plain = name
    .replace(/^[Tt]he (?=\p{Lu})/u, '')
    .replaceAll(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{3})/gu, ' ');
  if (/^(?:我们|我們|他们|他們|咱们|本会|本會|本社|本人)/u.test(name)) return undefined;
  if (isGroupName(name)) return { kind: 'group', name, ...origin };
  const organization = pieceOf(plain)?.organization;
  if (!organization || isPersonName(plain) || !hasOrganizationWord(plain)) return undefined;
  // "China Must Release …" begins with capitals as well.
  return { kind: 'organization', name: organization, ...origin };
}

/** Whoever issued a text that nobody signed; nobody where the text does not say. */
export function issuersOf(letter: LetterText, head: PageHead): PartyFound[] {
  const running = letter.lines.filter(
    ({ part, kind }) => (part === 'body' || part === 'frame') && kind === 'text',
  );
  for (const pattern of shapes) {
    for (const line of running.slice(0, 6)) {
      const issuer = found(line, pattern);
      if (issuer) return [issuer];
    }
  }
  const titleLines = letter.lines
    .filter(({ part, kind }) => part === 'title' || kind === 'heading')
    .slice(0, 3);
  for (const pattern of titles) {
    for (const line of titleLines) {
      const issuer = found(line, pattern);
      if (issuer) return [issuer];
    }
    const fromHead = head.title
      ? found({ ...titleLines[0]!, text: head.title }, pattern)
      : undefined;
    if (fromHead) return [{ ...fromHead, line: undefined }];
  }
  return ownWord(letter, head);
}

const asking = new RegExp(
  String.raw`(?:^|[.!?]\s+)(${capitals})\s+(?:(?:also|therefore|further|strongly|again|hereby|respectfully)\s+)*(?:urges?|calls? (?:up)?on|demands|appeals to|condemns|asks)\b`,
  'u',
);

/** A statement on a site of its own: the name of the site, or what stands above it, that the text speaks of. */
function ownWord(letter: LetterText, head: PageHead): PartyFound[] {
  const above = letter.lines.filter(({ part }) => part === 'title' || part === 'frame').slice(0, 3);
  const names = [head.site, ...above.map(({ text }) => text)].flatMap((name) => {
    const plain = name?.replace(/^the /iu, '').trim() ?? '';
    return plain.length >= 4 && plain.length <= 60 && !isProse(plain) ? [plain] : [];
  });
  for (const name of names) {
    const organization = pieceOf(name)?.organization;
    if (!organization || isPersonName(name) || readsAsTitle(name)) continue;
    for (const line of letter.lines.filter(({ part }) => part === 'body')) {
      // A letterhead is in capitals.
      const at = line.text.toLowerCase().indexOf(organization.toLowerCase());
      if (at < 0) continue;
      const printed = line.text.slice(at, at + organization.length);
      return [
        {
          kind: 'organization',
          name: printed,
          how: 'inferred',
          line: line.number,
          quote: line.text,
        },
      ];
    }
  }
  // Whoever asks at the end: "Harbor Watch urges the authorities to …".
  for (const line of letter.lines.filter(({ part, kind }) => part === 'body' && kind === 'text')) {
    const issuer = found(line, asking);
    if (issuer) return [issuer];
  }
  return [];
}

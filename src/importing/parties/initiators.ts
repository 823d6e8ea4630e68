import type { PartyFound } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { capitals } from './issuer.ts';
import { isPersonName } from './name.ts';
import { pieceOf } from './pieces.ts';
import { hasOrganizationWord } from './words.ts';

const document =
  '(?:[Oo]pen |[Jj]oint |[Pp]ublic |[Oo]nline |[Gg]lobal |[Ss]ignature )*(?:[Ll]etter|[Pp]etition|[Aa]ppeal|[Ss]tatement|[Dd]eclaration|[Cc]ampaign|[Dd]rive)';
const documentInHan =
  '(?:公开信|公開信|联署|聯署|连署|連署|签名|簽名|请愿|請願|声明|聲明|呼吁|呼籲)';

/** “This petition was initiated by Harbor Watch”; of another letter nothing says “this”. */
const launched = (which: string) =>
  new RegExp(
    String.raw`\b${which} ${document}(?: [^.;]{0,60}?)? (?:initiated|launched|started) (?:jointly )?by (?:the )?[“"]?(${capitals})`,
    'u',
  );
const ownLaunched = launched('(?:[Tt]his|[Oo]ur)');
const anyLaunched = launched('(?:[Tt]his|[Oo]ur|[Tt]he|[Aa]n?)');

/** 由「海港工作组」（Harbor Working Group）发起的联署, and 本联署由海港工作组发起. */
const launchedInHan: readonly RegExp[] = [
  new RegExp(
    String.raw`由(?<quoted>[「『“"])?(?<native>[^」』”"（(，,。；;]{2,30}?)[」』”"]?(?:\s*[（(](?<latin>\p{Lu}[^）)]{2,80})[）)])?\s*(?:共同|联合|聯合)?[发發]起的?[^。；;，,]{0,8}?${documentInHan}`,
    'u',
  ),
  new RegExp(
    String.raw`${documentInHan}[^。；;，,]{0,8}由(?<quoted>[「『“"])?(?<native>[^」』”"（(，,。；;]{2,30}?)[」』”"]?(?:\s*[（(](?<latin>\p{Lu}[^）)]{2,80})[）)])?\s*(?:共同|联合|聯合)?[发發]起`,
    'u',
  ),
];

/** The parts of a page that may say who began its petition. */
const telling: ReadonlySet<string> = new Set(['title', 'frame', 'body', 'closing', 'notes']);

function launchedIn(line: PartLine): Pick<PartyFound, 'name' | 'native'> | undefined {
  const latinName = (line.part === 'body' ? ownLaunched : anyLaunched).exec(line.text)?.[1];
  if (latinName && hasOrganizationWord(latinName) && !isPersonName(latinName))
    return { name: pieceOf(latinName)?.organization ?? latinName };
  for (const pattern of launchedInHan) {
    const { quoted, native = '', latin } = pattern.exec(line.text)?.groups ?? {};
    // Whoever stands in quotation marks has a name; of others a word says that they are a body.
    if (!native || !(quoted || hasOrganizationWord(native)) || isPersonName(native)) continue;
    return latin ? { name: latin.trim(), native } : { name: native };
  }
  return undefined;
}

/** The bodies that began a petition, as it or its page says; each once. */
export function initiatorsOf({ lines }: LetterText): PartyFound[] {
  const found = new Map<string, PartyFound>();
  for (const line of lines.filter(({ part }) => telling.has(part))) {
    const named = launchedIn(line);
    if (!named || found.has(named.name)) continue;
    const origin = { how: 'inferred' as const, line: line.number, quote: line.text };
    found.set(named.name, { kind: 'organization', ...named, relation: 'issued', ...origin });
  }
  return [...found.values()];
}

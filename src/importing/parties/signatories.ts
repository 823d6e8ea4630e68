import type { PartyFound } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { fromLine, isClosing, isSignedBy } from '../text/marks.ts';
import { pairedRuns } from './doubles.ts';
import { entriesOf } from './entries.ts';
import { isUnsure } from './entry.ts';
import { severalIn } from './list.ts';
import { once, partyOf } from './party.ts';
import { issuersOf } from './issuer.ts';

/** "Signed by: Ana Vesel, Bo Dent": what stands behind the mark in its own line. */
const inLine =
  /^(?:signed(?: by)?|signator(?:y|ies)|signers?|(?:联合)?(?:签署|簽署|联署|聯署|署名|签名|簽名|发起|發起)(?:人|者|团体|團體|机构|機構)?|firmantes|signataires|on behalf of|for and on behalf of)\s*[:：]\s*(.+)$/iu;

/** "Signed by 55 scholars, and by Harbor Watch", without a colon. */
const bySigned =
  /^(?:co-?)?signed (?:jointly )?by (?!(?:the )?(?:following|undersigned|over|more|people)\b)(.{4,})$/iu;

/** The lines that hold signatures, in runs: a heading between them parts one list from the next. */
function runs(lines: readonly PartLine[]): PartLine[][] {
  const all: PartLine[][] = [[]];
  for (const line of lines) {
    const behind = inLine.exec(line.text)?.[1] ?? bySigned.exec(line.text)?.[1];
    if (behind && (line.part === 'signatures' || line.part === 'closing')) {
      all.at(-1)!.push({ ...line, text: behind, part: 'signatures' });
    } else if (line.part === 'signatures') all.at(-1)!.push(line);
    else if (all.at(-1)!.length > 0) all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/**
 * Those who signed a letter, as its lists of signatures print them; where it has none, whoever issued it, as its
 * dateline, its title or its first sentence says.
 */
export function signatoriesOf(letter: LetterText, head: PageHead): PartyFound[] {
  const lists = runs(letter.lines)
    .map((run) => entriesOf(run))
    // Behind a first list, lines of which none is surely a signature are the page's.
    .filter((list, at) => at === 0 || list.some((entry) => !isUnsure(entry)));
  const entries = pairedRuns(lists);
  const signed = once(
    entries.map(partyOf).filter(({ name }) => name && !isClosing(name) && !isSignedBy(name)),
  );
  if (signed.length > 0) return signed;
  const from = letter.lines.filter(({ part }) => part === 'from');
  const sent = from.flatMap((line) => {
    const text = line.text.replace(fromLine, '');
    return (severalIn(text) ?? [])
      .map((piece) => ({ ...piece, lines: [line] }))
      .concat(severalIn(text) ? [] : entriesOf([{ ...line, text }]));
  });
  if (sent.length > 0) return once(sent.map(partyOf));
  return issuersOf(letter, head);
}

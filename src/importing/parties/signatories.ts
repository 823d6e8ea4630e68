import type { PartyFound } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { fromLine, isClosing, isSignedBy } from '../text/marks.ts';
import { entriesOf, partyOf, severalIn, type Entry } from './entries.ts';
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

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();

/** Those who stand in a list twice, as in a letter in two languages, once. */
export function once(parties: readonly PartyFound[]): PartyFound[] {
  const kept: PartyFound[] = [];
  for (const party of parties) {
    const names = [party.name, party.native].flatMap((name) => (name ? [folded(name)] : []));
    const same = kept.find((one) =>
      [one.name, one.native].some((name) => name !== undefined && names.includes(folded(name))),
    );
    if (!same) kept.push(party);
    else {
      same.role ??= party.role;
      same.organization ??= party.organization;
      same.native ??= party.native;
    }
  }
  return kept;
}

/** Lists of one length in two scripts, each under its own letter: the second gives the names in its script. */
export function pairedRuns(entries: readonly Entry[][]): Entry[] {
  const [first = [], ...rest] = entries;
  const joined = [...first];
  const isHan = (entry: Entry) =>
    /\p{Script=Han}/u.test(entry.person ?? entry.organization ?? entry.group ?? '');
  for (const run of rest) {
    const share = (list: readonly Entry[]) => list.filter(isHan).length / list.length;
    const isDouble =
      run.length === first.length &&
      first.length > 0 &&
      (share(first) > 0.5 ? share(run) < 0.5 : share(run) > 0.5);
    if (!isDouble) joined.push(...run);
    else {
      for (const [at, entry] of run.entries()) {
        const other = first[at]!;
        const name = entry.person ?? entry.organization ?? entry.group;
        other.native ??= isHan(entry) && !isHan(other) ? name : undefined;
        if (isHan(other) && !isHan(entry))
          Object.assign(other, {
            ...entry,
            native: other.person ?? other.organization ?? other.group,
          });
      }
    }
  }
  return joined;
}

/**
 * Those who signed a letter, as its lists of signatures print them; where it has none, whoever issued it, as its
 * dateline, its title or its first sentence says.
 */
export function signatoriesOf(letter: LetterText, head: PageHead): PartyFound[] {
  const entries = pairedRuns(runs(letter.lines).map((run) => entriesOf(run)));
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

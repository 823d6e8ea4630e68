import type { PartyFound } from '../found.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { copyLine, toLine } from '../text/marks.ts';
import { pairedRuns } from './doubles.ts';
import { entriesOf } from './entries.ts';
import { isUnsure, type Entry } from './entry.ts';
import { tidy } from './line-text.ts';
import { severalIn } from './list.ts';
import { once, partyOf } from './party.ts';
import { greetedIn, type Greeted } from './salutation.ts';
import { calledOn } from './called-on.ts';
import { passedOnTo } from './passed-on.ts';
import { recipientsOf } from './recipient.ts';
import { bareName, isPersonName } from './name.ts';
import { pieceOf } from './pieces.ts';
import { hanRoles, hasOrganizationWord, hasRoleWord, isAddressLine, isGroupName } from './words.ts';

/** A line of an address, without "To:" and "Attn:". */
const withoutMark = (line: PartLine): PartLine => ({
  ...line,
  text: line.text
    .replace(toLine, '')
    .replace(copyLine, '')
    .replace(/^to (?:the )?(?=\p{Lu})/iu, '')
    .replace(/[:：]$/u, ''),
});

/** Whether a line of an address says of someone, and is no title of the letter nor a word of the page. */
function isOfAddress(line: PartLine, isMarked: boolean): boolean {
  const text = tidy(line.text);
  if (
    !text ||
    (/[.!?]$/u.test(text) && text.split(/\s+/u).length > 3) ||
    isAddressLine(text) ||
    bareName(`${text} X`) === 'X'
  )
    return false;
  if (isMarked) return true;
  if (isGroupName(text)) return false;
  if (isPersonName(text) || bareName(text) !== text) return true;
  const piece = pieceOf(text);
  if (!piece) return false;
  if (piece.person) return true;
  const words = text.split(/\s+/u).length;
  return (hasOrganizationWord(text) || hasRoleWord(text)) && words <= 14 && !/[!?]$/u.test(text);
}

/** The blocks of an address: each with a blank line before and behind. */
function addressed(letter: LetterText, part: 'to' | 'copy'): Entry[][] {
  const runs: PartLine[][] = [[]];
  let before: PartLine | undefined;
  for (const line of letter.lines) {
    if (line.part !== part) continue;
    // Lines of another letter, such as its translation, stand far below.
    if (before && line.number - before.number > 12) runs.push([]);
    runs.at(-1)!.push(line);
    before = line;
  }
  return runs.map((run) => {
    const mark = run.findIndex(({ text }) => toLine.test(text) || copyLine.test(text));
    const lines = run.flatMap((line, at) => {
      const plain = withoutMark(line);
      // What stands below a name in its paragraph is an office or where it is held.
      const above = run[at - 1];
      const isBelow = above?.block === line.block && isPersonName(withoutMark(above).text);
      const isLower =
        above?.block === line.block && hasRoleWord(above.text) && !hasOrganizationWord(above.text);
      return isOfAddress(plain, (mark >= 0 && at >= mark) || isBelow || isLower) ? [plain] : [];
    });
    return lines.flatMap((line) => severalIn(line.text) ?? []).length > 0 && lines.length === 1
      ? severalIn(lines[0]!.text)!.map((piece) => ({ ...piece, lines }))
      : offices(entriesOf(lines)).filter(
          (entry, at) => at === 0 || Boolean(entry.role) || !isUnsure(entry),
        );
  });
}

/** An office and its place of work, of whom no name is printed, are one: "The Attorney General", "Ministry of Justice". */
function offices(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    const isPlace =
      before?.person !== undefined &&
      entry.person === undefined &&
      entry.organization !== undefined &&
      (before.organization !== undefined || !hasOrganizationWord(entry.organization)) &&
      before.lines.at(-1)?.block === entry.lines[0]?.block;
    // A second organization below a person is where the first belongs.
    if (isPlace) before.lines.push(...entry.lines);
    else joined.push(entry);
  }
  return joined;
}

const words = (text: string) => text.toLowerCase().split(/[\s.,]+/u);

/** Whether a party of an address is the one that a salutation greets. */
function isGreeted(
  party: PartyFound,
  { name, role: office, organization, group }: Greeted,
): boolean {
  const role = office ?? organization ?? group;
  if (name) {
    const greeted = words(name);
    const last = greeted.at(-1)!;
    return [party.name, party.native].some(
      (of) =>
        of !== undefined && (words(of).includes(last) || of.startsWith(name) || of.includes(name)),
    );
  }
  const told = role?.toLowerCase() ?? '';
  return [party.role, party.name, party.organization].some((of) => {
    const known = of?.toLowerCase();
    return known !== undefined && (known.includes(told) || told.includes(known));
  });
}

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** A whole name in the letter that ends with a family name, or that stands behind an office. */
function nameInText(
  letter: LetterText,
  { name, role }: Greeted,
): { name: string; line: PartLine } | undefined {
  const word = String.raw`\p{Lu}[\p{L}’'-]+`;
  const patterns = name
    ? [
        new RegExp(
          String.raw`(?<![\p{L}])((?:${word}|\p{Lu}\.)(?: (?:${word}|\p{Lu}\.|de|al|bin|von|van))* ${escaped(name)})(?![\p{L}])`,
          'u',
        ),
        new RegExp(String.raw`(?<![\p{L}])(${escaped(name)} ${word})(?![\p{L}])`, 'u'),
      ]
    : [
        new RegExp(
          String.raw`${escaped(role ?? '')},? (?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(${word}(?: (?:${word}|\p{Lu}\.|de|al|bin)){1,3})`,
          'u',
        ),
      ];
  const lines = letter.lines.filter(({ part }) => part !== 'signatures' && part !== 'contacts');
  for (const pattern of patterns) {
    for (const line of lines) {
      let whole = pattern.exec(line.text)?.[1];
      // "Secretary of State Hillary Clinton": the office is no part of the name.
      while (
        whole &&
        whole.includes(' ') &&
        (hasRoleWord(whole.split(' ')[0]!) || !isPersonName(whole))
      ) {
        whole = whole.slice(whole.indexOf(' ') + 1);
      }
      if (whole && whole.includes(' ') && isPersonName(whole) && whole !== name)
        return { name: bareName(whole), line };
    }
  }
  return undefined;
}

function greetedParty(letter: LetterText, greeted: Greeted): PartyFound {
  const { name, role, organization, group, line } = greeted;
  if (!name && (organization ?? group)) {
    const origin = { how: 'read' as const, line: line.number, quote: line.text };
    return {
      kind: organization ? 'organization' : 'group',
      name: organization ?? group!,
      role,
      ...origin,
    };
  }
  const whole =
    name && (name.includes(' ') || /\p{Script=Han}/u.test(name))
      ? undefined
      : nameInText(letter, greeted);
  const origin = {
    how: whole ? ('inferred' as const) : ('read' as const),
    line: line.number,
    quote: line.text,
  };
  if (whole ?? name) {
    return { kind: 'person', name: whole?.name ?? name!, role, organization, ...origin };
  }
  return { kind: 'group', name: role ?? '', ...officeIn(role ?? ''), ...origin };
}

/** Office and place of an office in Han signs without a name: 北辰大学校长 to 校长 and 北辰大学. */
function officeIn(text: string): Pick<PartyFound, 'role' | 'organization'> {
  const role = hanRoles.find((one) => text.endsWith(one));
  const organization = role ? text.slice(0, -role.length) : '';
  return role && hasOrganizationWord(organization) ? { role, organization } : { role: text };
}

/** “As the UN High Commissioner for Silent Ports, you …”: an office as the letter tells it to whoever holds it. */
const asOffice = /\b[Aa]s (?:the )?(\p{L}[^,.;]{3,90}),? you\b/u;

/** The offices that a letter tells whole, of those to whom it speaks: in its title, or in words to them. */
function wholeOffices(letter: LetterText): string[] {
  const titled = recipientsOf(letter).filter(({ kind }) => kind === 'group');
  const told = letter.lines.flatMap(({ text }) => asOffice.exec(text)?.[1] ?? []);
  return [...titled.map(({ name }) => name), ...told.filter((office) => /^\p{Lu}/u.test(office))];
}

/** The body that an office names before its own words: “UN High Commissioner for Silent Ports”. */
const bodyBefore = /^(?:UN|U\.N\.|United Nations) (?=\p{Lu})/u;

/** Gives addressees the whole office of which an address or a greeting has the beginning, or nothing. */
function withWholeOffice(letter: LetterText, parties: PartyFound[]): void {
  const offices = wholeOffices(letter);
  const people = parties.filter(({ kind }) => kind === 'person');
  for (const person of people) {
    const { role } = person;
    // The title may say of what office the only one is.
    const isOnly = parties.length === 1 && !role && !person.organization;
    const whole = offices.find((office) =>
      role ? ` ${office} `.includes(` ${role} `) && office.length > role.length : isOnly,
    );
    if (!whole) continue;
    person.role = whole;
    if (bodyBefore.test(whole)) person.organization ??= 'United Nations';
  }
}

/**
 * To whom a letter speaks: whom its address names, with office and organization, and whom its salutation greets.
 * Someone greeted only by a family name has the whole name where the letter prints it.
 */
export function addresseesOf(letter: LetterText): PartyFound[] {
  const parties = once(pairedRuns(addressed(letter, 'to')).map(partyOf)).map(
    (party): PartyFound => ({ ...party, relation: 'addressed' }),
  );
  // An office that a greeting names is that of someone in the address, where there is one.
  const hasAddress = parties.length > 0;
  for (const line of letter.lines) {
    if (line.part !== 'salutation') continue;
    for (const greeted of greetedIn(line)) {
      const known = parties.find((party) => isGreeted(party, greeted));
      if (known) {
        if (known.kind === 'person') known.role ??= greeted.role;
        else if (greeted.name && known.kind === 'group') {
          Object.assign(known, { ...greetedParty(letter, greeted), role: known.name });
        } else if (greeted.name && known.kind === 'organization') {
          Object.assign(known, {
            kind: 'person',
            name: greeted.name,
            role: greeted.role ?? known.role,
            organization: known.name,
          });
        }
      } else if (!(hasAddress && greeted.role && !greeted.name)) {
        parties.push({ ...greetedParty(letter, greeted), relation: 'addressed' });
      }
    }
  }
  if (parties.length === 0) parties.push(...recipientsOf(letter));
  else withWholeOffice(letter, parties);
  if (parties.length === 0) parties.push(...calledOn(letter));
  const copied = once(pairedRuns(addressed(letter, 'copy')).map(partyOf));
  return once([
    ...parties,
    ...copied.map((party): PartyFound => ({ ...party, relation: 'copied' })),
    ...passedOnTo(letter),
  ]);
}

import type {
  Archive,
  IssueRecord,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
  RelatedLetter,
} from '../archive.ts';
import type { Ask } from '../ask.ts';
import type { Detainee, LetterRelation, Mention } from '../letter.ts';
import { nameMatcher } from '../name-matcher.ts';
import { namesInLetter } from '../names-in-letter.ts';
import { besideWords, pairsWith, type Pair } from './beside.ts';
import { compare, type Comparison } from './comparison.ts';
import { namedElsewhere, type NamedElsewhere } from './named-elsewhere.ts';
import { resolveParty, type Party } from './party.ts';

/** Parties that a letter's head shows under one label. */
export interface PartyGroup {
  label: string;
  parties: Party[];
  /** Why the list is partial, where it is. */
  incomplete: string | undefined;
}

/** One thing that a letter asks for. */
export interface AskView {
  ask: Ask;
  /** Its words, with the first mention of each of its people apart. */
  words: { text: string; person?: PersonRecord }[];
  /** Those of its people whom the words do not name. */
  others: PersonRecord[];
  issues: IssueRecord[];
}

/** Composes what is shown of one thing that a letter asks for. */
export function askView(archive: Archive, letter: LetterRecord, ask: Ask): AskView {
  const asked = new Set(ask.people);
  const known = namesInLetter(letter, (id) => (asked.has(id) ? archive.person(id) : undefined));
  const words: AskView['words'] = [];
  const named = new Set<string>();
  const text = ask.ask.normalize('NFC');
  let done = 0;
  for (const { start, end, bearer } of nameMatcher(known)(text)) {
    const person = bearer && archive.person(bearer.person);
    if (!person || named.has(person.id)) continue;
    named.add(person.id);
    words.push({ text: text.slice(done, start) }, { text: text.slice(start, end), person });
    done = end;
  }
  return {
    ask,
    words: [...words, { text: text.slice(done) }],
    others: resolve(
      ask.people.filter((id) => !named.has(id)),
      archive.person,
    ),
    issues: resolve(ask.issues, archive.issue),
  };
}

/** How another letter stands to a letter, in words. */
export type LabeledRelation = RelatedLetter & { label: string };

/** What a letter's page shows of other letters than its own record names. */
export interface LettersAround {
  /** Originals and translations that can be read beside it. */
  beside: (Pair & { words: string })[];
  related: LabeledRelation[];
  /** How many letters more belong with it. */
  moreRelated: number;
  /** What it shares with the first of these, and what differs. */
  compared: { other: LabeledRelation; comparison: Comparison }[];
  elsewhere: NamedElsewhere;
}

/** Everything that a letter's page shows, with records in place of ids. */
export interface LetterView extends LettersAround {
  letter: LetterRecord;
  /** Who signed, issued, is addressed, called on or copied; only groups that have someone. */
  from: PartyGroup[];
  to: PartyGroup[];
  detainees: { person: PersonRecord; detainee: Detainee }[];
  mentions: { person: PersonRecord; mention: Mention }[];
  issues: IssueRecord[];
  asks: AskView[];
  publisher: OrganizationRecord | undefined;
}

/** How many related letters are listed, how many of them compared, and how many pairs led to. */
const most = { related: 20, compared: 3, beside: 6 } as const;

const relationLabels: Record<LetterRelation, [forward: string, inverse: string]> = {
  'reply-to': ['Reply to', 'Answered by'],
  follows: ['Follows', 'Followed by'],
  'translation-of': ['Translation of', 'Translated as'],
  'press-release-for': ['Press release for', 'Announced by'],
  'same-occasion': ['On the same occasion', 'On the same occasion'],
};

const fromLabels = { signed: 'From', issued: 'Issued by' } as const;
const toLabels = { addressed: 'To', 'called-on': 'Calls on', copied: 'Copied to' } as const;

function groups<Relation extends string>(
  parties: readonly Party[],
  labels: Readonly<Record<Relation, string>>,
  incomplete: string | undefined,
): PartyGroup[] {
  const found = Object.entries<string>(labels).flatMap(([relation, label]) => {
    const of = parties.filter((party) => party.relation === relation);
    return of.length > 0 ? [{ label, parties: of }] : [];
  });
  return found.map((group, index) => ({
    ...group,
    incomplete: index === 0 ? incomplete : undefined,
  }));
}

/** The records that ids lead to, those that exist. */
const resolve = <T>(ids: readonly string[], find: (id: string) => T | undefined): T[] =>
  ids.flatMap((id) => find(id) ?? []);

/** Composes what a letter's page shows of other letters than its own record names. */
export function lettersAround(archive: Archive, letter: LetterRecord): LettersAround {
  const all = archive.relatedTo(letter.id);
  const related = all.slice(0, most.related).map((other) => ({
    ...other,
    label: relationLabels[other.relation][other.inverse ? 1 : 0],
  }));
  return {
    beside: pairsWith(archive, letter)
      .slice(0, most.beside)
      .map((pair) => ({ ...pair, words: besideWords(pair, letter) })),
    related,
    moreRelated: all.length - related.length,
    compared: related.slice(0, most.compared).flatMap((other) => {
      const comparison = compare(archive, letter, other.letter);
      return comparison.rows.length > 0 ? [{ other, comparison }] : [];
    }),
    elsewhere: namedElsewhere(archive, letter),
  };
}

/** Composes what a letter's page shows. */
export function letterView(archive: Archive, letter: LetterRecord): LetterView {
  const parties = (list: 'signatories' | 'addressees') =>
    letter[list].map((party) => resolveParty(archive, party));
  const { publisher } = letter.source;
  return {
    letter,
    from: groups(parties('signatories'), fromLabels, letter.incomplete?.signatories),
    to: groups(parties('addressees'), toLabels, letter.incomplete?.addressees),
    detainees: letter.detainees.flatMap((detainee) => {
      const person = archive.person(detainee.person);
      return person ? [{ person, detainee }] : [];
    }),
    mentions: letter.mentions.flatMap((mention) => {
      const person = archive.person(mention.person);
      return person ? [{ person, mention }] : [];
    }),
    issues: resolve(letter.issues, archive.issue),
    asks: letter.asks.map((ask) => askView(archive, letter, ask)),
    publisher: publisher === undefined ? undefined : archive.organization(publisher),
    ...lettersAround(archive, letter),
  };
}

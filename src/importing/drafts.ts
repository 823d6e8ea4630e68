import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { nativeForm } from '../archive/name.ts';
import { placeholder } from '../archive/placeholder.ts';
import { webAddress } from '../archive/text.ts';
import type { Draft, Note } from '../drafting/draft.ts';
import {
  draftLetter,
  letterId,
  type NewDetainee,
  type NewNamed,
  type NewParty,
} from '../drafting/letter.ts';
import { factWords } from './fact-words.ts';
import type { Facts, Origin, PartyFound, PersonFound, Warning } from './found.ts';
import type { Page } from './page.ts';
import { label, seen } from './plain.ts';
import { registerOver, type Named, type Printed, type Register } from './register.ts';
import type { Understanding } from './understand.ts';

/** How a letter is to be drafted. */
export interface Wish {
  /** Whether the body is the letter itself. */
  transcription: boolean;
  /** A rights id, where that is told. */
  rights?: string | undefined;
  /** Ids in use, those of records that could not be read too. */
  known: Content['known'];
  /** Whether an id is that of another letter, as far as its title and address tell. */
  isTaken: (id: string, letter: { title: string; url: string | undefined }) => boolean;
}

/** The files of a letter and of everyone in it who is new. */
export interface Drafted {
  /** The id of the letter. */
  id: string;
  /** The letter first. */
  drafts: Draft[];
  matched: Named[];
  added: Named[];
  warnings: Warning[];
}

const untitled = placeholder('the title as published, or one of our own with a titleNote');

/** The id of the letter: that of the archive’s own record of it, or one that no other letter has. */
function idFor(
  found: Understanding,
  letter: { title: string; url: string | undefined },
  wish: Wish,
): string {
  const same = found.related.find(
    (other) => other.same && (other.how === 'read' || !wish.isTaken(other.id, letter)),
  );
  if (same) return same.id;
  const id = letterId(letter.title === untitled ? '' : letter.title, found.date.value);
  let [free, number] = [id, 1];
  while (wish.isTaken(free, letter)) free = `${id}-${++number}`;
  return free;
}

const printed = ({ name, native, line }: PartyFound | PersonFound): Printed | undefined => {
  const own = label(name);
  return own === undefined ? undefined : { name: own, native: label(native), line };
};

/** A party by ids. Nothing where no name is left of it. */
function partyOf(register: Register, found: PartyFound): NewParty | undefined {
  const one = printed(found);
  if (!one) return undefined;
  const [role, body] = [label(found.role), label(found.organization)];
  const relation = found.relation === 'addressed' ? undefined : found.relation;
  const organization =
    body === undefined
      ? undefined
      : register.idOf('organization', { name: body, line: found.line });
  if (found.kind === 'group') {
    // Of an office without a name the role is the name.
    const office = role === one.name ? undefined : role;
    return { organization, role: office, group: one.name, count: found.count, relation };
  }
  const id = register.idOf(found.kind, one);
  const as = register.otherSpellings(found.kind, id, one);
  return found.kind === 'person'
    ? { person: id, organization, role, as, relation }
    : { organization: id, role, as, relation };
}

/** Parties each once: a letter in two languages has them twice. */
function partiesOf(
  register: Register,
  all: readonly PartyFound[],
): { party: NewParty; found: PartyFound }[] {
  const parties = new Map<string, { party: NewParty; found: PartyFound }>();
  for (const found of all) {
    const party = partyOf(register, found);
    if (!party) continue;
    const key = party.person ?? party.group ?? party.organization ?? '';
    if (!parties.has(key)) parties.set(key, { party, found });
  }
  return [...parties.values()];
}

/** People by ids, each once, and none whom another list has already. */
function peopleOf(register: Register, all: readonly PersonFound[], others: ReadonlySet<string>) {
  const people = new Map<string, { named: NewNamed; found: PersonFound }>();
  for (const found of all) {
    const one = printed(found);
    if (!one) continue;
    const as = (found.as ?? []).flatMap((text) => label(text) ?? []);
    const aliases = (found.aliases ?? []).flatMap(({ name, native }) =>
      [name, native].flatMap((text) => label(text) ?? []),
    );
    const id = register.idOf('person', { ...one, as, aliases, id: found.id });
    if (people.has(id) || others.has(id)) continue;
    // Where a letter gives another name, it is said which of its names it uses.
    const spelled =
      aliases.length > 0
        ? [...new Set([one.name, ...as])]
        : register.otherSpellings('person', id, { ...one, as });
    people.set(id, { named: { person: id, as: spelled }, found });
  }
  return people;
}

const noteOn = (path: Note['path'], { how, line }: Origin): Note[] =>
  how === 'inferred'
    ? [{ path, text: `inferred${line === undefined ? '' : ` from line ${line}`}, not read` }]
    : [];

const factFields = ['charge', 'sentence', 'place', 'since'] as const;

/** What a letter tells of a detention, as far as it can be written without wording it anew. */
const factsIn = (facts: Facts = {}): Pick<NewDetainee, (typeof factFields)[number]> =>
  Object.fromEntries(
    factFields.flatMap((field) => {
      const { value } = facts[field] ?? {};
      const words = value === undefined ? undefined : factWords(field, value);
      return words === undefined ? [] : [[field, words]];
    }),
  );

/** Notes on what is less certain than the detainee whom it is told of. */
const factNotes = (path: Note['path'], { how, line, facts = {} }: PersonFound): Note[] =>
  factFields.flatMap((field) => {
    const fact = facts[field];
    const isSame = fact?.how === how && fact.line === line;
    return fact && !isSame ? noteOn([...path, field], fact) : [];
  });

/** Only a web address without a name and a password in it is published. */
function addressOf({ head }: Page): string | undefined {
  const { data } = webAddress().safeParse(head.url?.trim());
  if (data === undefined || !URL.canParse(data)) return undefined;
  const { username, password } = new URL(data);
  return username || password ? undefined : seen(data);
}

/** How many asks get a heading. */
const mostAsks = 24;

/** Whether a letter is about China, or in Chinese: there a name in pinyin has the family name first. */
const speaksOfChina = ({ markdown }: Page, { letterLanguages }: Understanding): boolean =>
  letterLanguages.some((tag) => /^zh\b/u.test(tag)) || /\b(?:China|Chinese)\b/u.test(markdown);

/** The body of a summary that is still to be written: what the letter says, then a heading for each ask. */
function summaryBody({ asks }: Understanding): string {
  const lines = [...new Set(asks.map(({ line }) => line))];
  const headings = lines
    .slice(0, mostAsks)
    .map(
      (line) =>
        `## ${placeholder(`the ask of line ${line} of the transcription, in our own words`)}`,
    );
  const words = placeholder(
    'what the letter says, in our own words: its facts, none of its sentences',
  );
  return [words, ...headings].join('\n\n');
}

/** The letter itself, without a first heading that only repeats its title. */
function letterBody(markdown: string, title: string): string {
  const body = seen(markdown).trim();
  const first = /^#{1,6}\s+([^\n]*)\n+/u.exec(body);
  const isTitle = label(first?.[1]?.replaceAll(/[*_\\]/gu, '')) === title;
  return first && isTitle ? body.slice(first[0].length) : body;
}

/**
 * The files of a letter and of everyone in it who is new. Nothing that is told of the letter is more than what was
 * found in the page; for the rest, placeholders stand, which a check refuses.
 */
export function draftsOf(page: Page, found: Understanding, archive: Archive, wish: Wish): Drafted {
  const languages = found.letterLanguages;
  const { person, organization } = wish.known;
  const register = registerOver(
    archive,
    { person, organization },
    { languages, isOfChina: speaksOfChina(page, found) },
  );
  const title = label(found.title.value) ?? untitled;
  const url = addressOf(page);
  const id = idFor(found, { title, url }, wish);
  const signatories = partiesOf(register, found.signatories);
  const addressees = partiesOf(register, found.addressees);
  const detainees = peopleOf(register, found.detainees, new Set());
  const mentions = peopleOf(register, found.mentions, new Set(detainees.keys()));
  const related = found.related.filter((other) => !other.same);
  const [detained, mentioned] = [[...detainees.values()], [...mentions.values()]];
  const { site } = page.head;
  const draft = draftLetter({
    ...{ title, id, date: found.date.value, rights: wish.rights, url },
    text: wish.transcription ? 'transcription' : 'summary',
    // A summary is in the language of the archive, whatever that of the letter.
    language: wish.transcription
      ? (found.language.value ?? placeholder('the language of the text here: en'))
      : undefined,
    letterLanguages: languages.length > 0 ? languages : undefined,
    signatories: signatories.map(({ party }) => party),
    addressees: addressees.map(({ party }) => party),
    detainees: detained.map(({ named, found: { status, facts } }) => ({
      ...named,
      status,
      ...factsIn(facts),
    })),
    mentions: mentioned.map(({ named }) => named),
    issues: [...new Set(found.issues.map((issue) => issue.id))],
    publisher: site === undefined ? undefined : register.knownOrganization(site),
    related: related.map(({ id: letter, relation }) => ({ letter, relation })),
    body: wish.transcription ? letterBody(page.markdown, title) : summaryBody(found),
    notes: [
      ...noteOn(['title'], found.title),
      ...noteOn(['date'], found.date),
      ...signatories.flatMap(({ found: of }, at) => noteOn(['signatories', at], of)),
      ...addressees.flatMap(({ found: of }, at) => noteOn(['addressees', at], of)),
      ...detained.flatMap(({ found: of }, at) => [
        ...noteOn(['detainees', at], of),
        ...factNotes(['detainees', at], of),
      ]),
      ...related.flatMap((of, at) => noteOn(['related', at], of)),
    ],
  });
  return {
    id,
    drafts: [draft, ...register.drafts],
    matched: register.matched,
    added: register.added,
    warnings: register.warnings,
  };
}

/** Someone known, as a report names them: “Liu Xiaobo 刘晓波”. */
export function knownAs(archive: Archive, { kind, id }: Named): string {
  const record = kind === 'person' ? archive.person(id) : archive.organization(id);
  return record ? [record.name, nativeForm(record)?.value].filter(Boolean).join(' ') : id;
}

import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { nativeForm } from '../archive/name.ts';
import { placeholder } from '../archive/placeholder.ts';
import { webAddress } from '../archive/text.ts';
import type { Draft, Note } from '../drafting/draft.ts';
import {
  draftLetter,
  letterId,
  type NewAsk,
  type NewDetainee,
  type NewNamed,
  type NewParty,
} from '../drafting/letter.ts';
import { factWords } from './fact-words.ts';
import type { Facts, Origin, PartyFound, PersonFound, Warning } from './found.ts';
import type { Page } from './page.ts';
import { namedSigners } from './parties/private-signers.ts';
import { label, seen } from './plain.ts';
import { registerOver, type Named, type Printed, type Register } from './register.ts';
import type { Understanding } from './understand.ts';
import { spans } from './warnings.ts';
import { webPlace } from './understanding/web-place.ts';

/** How a letter is to be drafted. */
export interface Wish {
  /** The id of the letter, where it is told. */
  id?: string | undefined;
  /** Whether the body is the letter itself. */
  transcription: boolean;
  /** Whether many who sign as themselves are drafted one by one. */
  namesSignatories: boolean;
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

/**
 * The id of the letter: the one that is told, else that of the archive’s own record of it, else one that no other
 * letter has. Throws where another has the one that is told.
 */
function idFor(
  found: Understanding,
  letter: { title: string; url: string | undefined },
  wish: Wish,
): string {
  if (wish.id !== undefined && wish.isTaken(wish.id, letter)) {
    throw new Error(`Unexpected --id \`${wish.id}\`, expected one that no other letter has`);
  }
  if (wish.id !== undefined) return wish.id;
  const same = found.related.find(
    (other) => other.same && (other.how === 'read' || !wish.isTaken(other.id, letter)),
  );
  if (same) return same.id;
  // A title in Han signs has no letters for an id; the one beside it in another language may.
  const words = [letter.title === untitled ? '' : letter.title, found.title.other ?? ''].join(' ');
  const id = letterId(words, found.date.value);
  let [free, number] = [id, 1];
  while (wish.isTaken(free, letter)) free = `${id}-${++number}`;
  return free;
}

const printed = ({ name, native, line }: PartyFound | PersonFound): Printed | undefined => {
  const own = label(name);
  return own === undefined ? undefined : { name: own, native: label(native), line };
};

/** What stands for those whom a letter only counts until someone words who they are. */
const countedWords = (words: string) => placeholder(`who “${words}” are, in our own words`);

/** A party by ids. Nothing where no name is left of it. */
function partyOf(register: Register, found: PartyFound): NewParty | undefined {
  const one = printed(found);
  if (!one) return undefined;
  const [role, body] = [label(found.role), label(found.organization)];
  const { relation: told } = found;
  // What a record has where it says nothing is left out.
  const relation = told === 'addressed' || told === 'signed' ? undefined : told;
  const organization =
    body === undefined
      ? undefined
      : register.idOf('organization', { name: body, line: found.line });
  if (found.kind === 'group') {
    // Of an office without a name the role is the name.
    const office = role === one.name ? undefined : role;
    const words = told === 'signed' ? countedWords(one.name) : one.name;
    return { organization, role: office, group: words, count: found.count, relation };
  }
  const id = register.idOf(found.kind, one);
  const as = register.otherSpellings(found.kind, id, one);
  return found.kind === 'person'
    ? { person: id, organization, role, as, relation }
    : { organization: id, role, as, relation };
}

/** What a party is known by in its list. */
const keyOf = ({ person, group, organization }: NewParty) => person ?? group ?? organization ?? '';

const idOfParty = ({ party, found }: { party: NewParty; found: PartyFound }) => ({
  ...{ id: keyOf(party), found },
});

/** Parties each once: a letter in two languages has them twice. */
function partiesOf(
  register: Register,
  all: readonly PartyFound[],
): { party: NewParty; found: PartyFound }[] {
  const parties = new Map<string, { party: NewParty; found: PartyFound }>();
  for (const found of all) {
    const party = partyOf(register, found);
    if (!party) continue;
    const key = keyOf(party);
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

const fromLine = (line: number | undefined) => (line === undefined ? '' : ` (line ${line})`);

/** One comment on a list says which of its entries were inferred, so that there is one to take out. */
function noteOnList(list: string, entries: readonly { id: string; found: Origin }[]): Note[] {
  const inferred = entries.filter(({ found }) => found.how === 'inferred');
  if (inferred.length === 0) return [];
  const lines = inferred.flatMap(({ found: { line } }) => line ?? []);
  const numbers = [...new Set(lines)].sort((a, b) => a - b);
  const word = numbers.length > 1 ? 'lines' : 'line';
  const all = numbers.length > 0 ? `all of it, from ${word} ${spans(numbers)}` : 'all of it';
  const which =
    inferred.length === entries.length
      ? all
      : [...Map.groupBy(inferred, ({ found }) => found.line)]
          .map(([line, own]) => own.map(({ id }) => id).join(', ') + fromLine(line))
          .join('; ');
  return [{ path: [list], text: `inferred, not read: ${which}` }];
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
function publicAddress(address: string | undefined): string | undefined {
  const { data } = webAddress().safeParse(address?.trim());
  if (data === undefined || !URL.canParse(data)) return undefined;
  const { username, password } = new URL(data);
  return username || password ? undefined : seen(data);
}

/** Where the letter is read: where the page says that it took it from, else where the page stands. */
function addressesOf({ head }: Page, { original }: Understanding) {
  const own = publicAddress(head.url);
  const first = publicAddress(original?.value);
  const isOther = own !== undefined && first !== undefined && webPlace(own) !== webPlace(first);
  return {
    url: first ?? own,
    alternates: isOther ? [own] : [],
    notes: original && first !== undefined ? noteOn(['source', 'url'], original) : [],
  };
}

/** Whether a letter is about China, or in Chinese: there a name in pinyin has the family name first. */
const speaksOfChina = ({ markdown }: Page, { letterLanguages }: Understanding): boolean =>
  letterLanguages.some((tag) => /^zh\b/u.test(tag)) || /\b(?:China|Chinese)\b/u.test(markdown);

/** Who published the letter, if surely known; a page that took it from elsewhere did not. */
function publisherOf({ head }: Page, { original }: Understanding, register: Register) {
  const name = label(original ? original.publisher : head.site);
  const publisher = name === undefined ? undefined : register.knownOrganization(name);
  if (!original || name === undefined) return { publisher, notes: [], warnings: [] };
  if (publisher !== undefined) {
    return { publisher, notes: noteOn(['source', 'publisher'], original), warnings: [] };
  }
  const message = `The page says that “${name}” published it first. The archive knows no such name for sure: source.publisher is left to you.`;
  return { publisher, notes: [], warnings: [{ line: original.line, message }] };
}

/** How many asks get an entry. */
const mostAsks = 40;

/** The asks of a letter, each to be worded; its kind and its people as far as its line tells them. */
function asksFor({ asks, detainees }: Understanding, register: Register): NewAsk[] {
  const ordinals = new Map<number, number>();
  return asks.slice(0, mostAsks).map(({ line, kind, people = [] }) => {
    const number = (ordinals.get(line) ?? 0) + 1;
    ordinals.set(line, number);
    const which = number === 1 ? 'the ask' : `ask ${number}`;
    const meant = detainees.filter(({ name }) => people.includes(name));
    const ids = meant.flatMap((one) => {
      const named = printed(one);
      return named ? register.idOf('person', { ...named, id: one.id }) : [];
    });
    return {
      ask: placeholder(`${which} of line ${line} of the transcription, in our own words`),
      kind,
      people: [...new Set(ids)],
    };
  });
}

/** What is said of the kinds and the people of asks, none of which a letter prints. */
const noteOnAsks = (asks: readonly NewAsk[]): Note[] =>
  asks.some(({ kind, people = [] }) => kind !== undefined || people.length > 0)
    ? [
        {
          path: ['asks'],
          text: 'kinds and people inferred from the lines that each names, not read',
        },
      ]
    : [];

const partial = (list: string) =>
  placeholder(`why the list of ${list} is partial, as the letter is in pictures; or no line`);

/** What is said of a letter’s lists where its words are in pictures, which nobody read. */
const inPictures = {
  signatories: partial('signatories'),
  detainees: partial('detainees'),
  asks: partial('asks'),
};

const noteOnPictures = ({ pictured }: Understanding): Note[] =>
  pictured
    ? [
        {
          path: ['incomplete'],
          text: `the letter is announced${fromLine(pictured.line)}, and only pictures follow`,
        },
      ]
    : [];

/** The letter itself, without a first heading that only repeats its title. */
function letterBody(markdown: string, title: string): string {
  const body = seen(markdown).trim();
  const first = /^#{1,6}\s+([^\n]*)\n+/u.exec(body);
  const isTitle = label(first?.[1]?.replaceAll(/[*_\\]/gu, '')) === title;
  return first && isTitle ? body.slice(first[0].length) : body;
}

/**
 * The files of a letter and of everyone in it who is new. Nothing that is told of the letter is more than what was
 * found in the page; for the rest, placeholders stand, which a check refuses. Throws where another letter has the
 * id that is wished.
 */
export function draftsOf(page: Page, found: Understanding, archive: Archive, wish: Wish): Drafted {
  const languages = found.letterLanguages;
  const { person, organization } = wish.known;
  const title = label(found.title.value) ?? untitled;
  const { url, alternates, notes: addressNotes } = addressesOf(page, found);
  const id = idFor(found, { title, url }, wish);
  const signers = wish.namesSignatories
    ? { signatories: found.signatories, warnings: [] }
    : namedSigners(found.signatories);
  const register = registerOver(
    archive,
    { person, organization },
    { id, languages, isOfChina: speaksOfChina(page, found) },
  );
  const published = publisherOf(page, found, register);
  const signatories = partiesOf(register, signers.signatories);
  const addressees = partiesOf(register, found.addressees);
  const detainees = peopleOf(register, found.detainees, new Set());
  const mentions = peopleOf(register, found.mentions, new Set(detainees.keys()));
  const related = found.related.filter((other) => !other.same);
  const asks = asksFor(found, register);
  const [detained, mentioned] = [[...detainees.values()], [...mentions.values()]];
  const draft = draftLetter({
    ...{ title, id, date: found.date.value, kind: found.kind.value, rights: wish.rights },
    ...{ url, alternates, publisher: published.publisher },
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
    related: related.map(({ id: letter, relation }) => ({ letter, relation })),
    asks,
    incomplete: found.pictured ? inPictures : undefined,
    body: wish.transcription ? letterBody(page.markdown, title) : undefined,
    notes: [
      ...noteOn(['title'], found.title),
      ...noteOn(['date'], found.date),
      ...noteOn(['kind'], found.kind),
      ...noteOnList('signatories', signatories.map(idOfParty)),
      ...noteOnList('addressees', addressees.map(idOfParty)),
      ...noteOnList(
        'detainees',
        detained.map(({ named, found: of }) => ({ id: named.person, found: of })),
      ),
      ...detained.flatMap(({ found: of }, at) => factNotes(['detainees', at], of)),
      ...noteOnAsks(asks),
      ...noteOnPictures(found),
      ...published.notes,
      ...addressNotes,
      ...noteOnList(
        'related',
        related.map((of) => ({ id: of.id, found: of })),
      ),
    ],
  });
  return {
    id,
    drafts: [draft, ...register.drafts],
    matched: register.matched,
    added: register.added,
    warnings: [...signers.warnings, ...register.warnings, ...published.warnings],
  };
}

/** Someone known, as a report names them: “Liu Xiaobo 刘晓波”. */
export function knownAs(archive: Archive, { kind, id }: Named): string {
  const record = kind === 'person' ? archive.person(id) : archive.organization(id);
  return record ? [record.name, nativeForm(record)?.value].filter(Boolean).join(' ') : id;
}

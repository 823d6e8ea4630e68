import { askKinds } from '../archive/ask.ts';
import { idFrom } from '../archive/address.ts';
import { letterKinds, letterRelations, letterSchema } from '../archive/letter.ts';
import { isPlaceholder, placeholder } from '../archive/placeholder.ts';
import { statusIds } from '../archive/status.ts';
import { inOrder, recordText, told, type Draft, type Note } from './draft.ts';

/** A person, an organization or a group as a letter prints them. */
export interface NewParty {
  person?: string | undefined;
  organization?: string | undefined;
  group?: string | undefined;
  role?: string | undefined;
  /** The name as the letter spells it, where that differs. */
  as?: readonly string[] | undefined;
  /** How many people a group has. */
  count?: number | undefined;
  /** How an addressee is spoken to, where that is not the usual way. */
  relation?: string | undefined;
}

/** Someone of whom a letter speaks, by their id. */
export interface NewNamed {
  person: string;
  as?: readonly string[] | undefined;
}

/** One thing that a letter asks for. */
export interface NewAsk {
  ask: string;
  kind?: string | undefined;
  /** Ids of the people it is asked for. */
  people?: readonly string[] | undefined;
}

/** The lists and texts that a record may do without, and for which a draft holds a placeholder all the same. */
export const declinable: readonly string[] = [
  ...['occasion', 'addressees', 'detainees', 'issues', 'asks', 'publisher', 'url'],
];

/** Someone whom a letter presents as a prisoner, with what it reports. */
export interface NewDetainee extends NewNamed {
  status?: string | undefined;
  charge?: string | undefined;
  sentence?: string | undefined;
  place?: string | undefined;
  /** EDTF. */
  since?: string | undefined;
}

/** What is told of a letter that is new to the archive; people, organizations and issues by their ids. */
export interface NewLetter {
  title?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
  id?: string | undefined;
  kind?: string | undefined;
  language?: string | undefined;
  letterLanguages?: readonly string[] | undefined;
  occasion?: string | undefined;
  signatories?: readonly NewParty[] | undefined;
  addressees?: readonly NewParty[] | undefined;
  detainees?: readonly NewDetainee[] | undefined;
  mentions?: readonly NewNamed[] | undefined;
  issues?: readonly string[] | undefined;
  asks?: readonly NewAsk[] | undefined;
  /** Lists that are known to be partial, and why. */
  incomplete?: Partial<Record<'signatories' | 'detainees' | 'asks', string>> | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  /** Other addresses of the same letter. */
  alternates?: readonly string[] | undefined;
  text?: string | undefined;
  rights?: string | undefined;
  related?: readonly { letter: string; relation?: string | undefined }[] | undefined;
  /** Other fields of a letter’s record, as they are to stand in it. */
  more?: Readonly<Record<string, unknown>> | undefined;
  /** Other fields of where it is published. */
  source?: Readonly<Record<string, unknown>> | undefined;
  /** What the letter is said not to have: it gets no placeholder. */
  none?: readonly string[] | undefined;
  /** The body, as Markdown. */
  body?: string | undefined;
  /** What is said of the fields to whoever completes the file. */
  notes?: readonly Note[] | undefined;
}

const choices = (ids: Iterable<string>) => [...ids].join(', ');

/** How many words of a title go into an id, and how long these may be together. */
const idWords = 6;
const idLetters = 50;

/** Words that tell nothing in an id. */
const empty = new Set('a an and at by for from in of on or the to with'.split(' '));

/** The id of a letter: its date as far as it is certain, and the first words of its title that tell something. */
export function letterId(title: string, date: string | undefined): string {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(date ?? '')?.[0] ?? '';
  const words = idFrom(title)
    .split('-')
    .filter((word) => word && !empty.has(word));
  let name = '';
  for (const word of words.slice(0, idWords)) {
    if (name.length + word.length < idLetters) name += `-${word}`;
  }
  return `${day}${name}`.replace(/^-/u, '') || 'untitled';
}

const dateOf = ({ date }: NewLetter) =>
  date ?? placeholder('the day that the letter prints: 2010-10-21, 2010-10 or 2010');

/** What a summary is to tell, in the words and the order of those that are there. */
const summaryHeadings = ['what prompts it', 'what it argues', 'whom it speaks for'];

/** What stands in place of a body that is yet to be written. */
function scaffold(text: string | undefined): string {
  if (text === 'transcription') return placeholder('the letter itself, word for word');
  return [
    placeholder('what the letter says, in our own words: its facts, none of its sentences'),
    ...summaryHeadings.map((what) => `## ${placeholder(what)}`),
  ].join('\n\n');
}

/** A list of a letter, or one with a placeholder where nothing is told of it and it is not said to have none. */
function listOr<T extends object>(
  letter: NewLetter,
  field: string,
  list: readonly T[],
  entry: object,
) {
  if (list.length > 0) return list.map((one) => told(one));
  return letter.none?.includes(field) ? [] : [entry];
}

/**
 * The file of a new letter: what is told of it, and a placeholder for all that a record should hold or its
 * author take out.
 */
export function draftLetter(letter: NewLetter): Draft {
  const { signatories = [], addressees = [], detainees = [], mentions = [] } = letter;
  const { asks = [], issues = [], url, alternates, publisher, related = [], none = [] } = letter;
  const title = letter.title ?? placeholder('the title, as published');
  const id = letter.id ?? letterId(isPlaceholder(title) ? '' : title, letter.date);
  const optional = (field: string, what: string) =>
    none.includes(field) ? undefined : placeholder(what);
  const issuesTold = issues.length > 0 || none.includes('issues');
  const record = told({
    ...letter.more,
    title,
    date: dateOf(letter),
    kind: letter.kind ?? placeholder(choices(Object.keys(letterKinds))),
    language: letter.language ?? 'en',
    letterLanguages: letter.letterLanguages ?? [
      placeholder('the languages of the letter itself: en, zh-Hans, …'),
    ],
    occasion:
      letter.occasion ?? optional('occasion', 'the event that the letter is timed for, or no line'),
    signatories: listOr({}, 'signatories', signatories, {
      group: placeholder('who signed it, by person, organization or group'),
    }),
    addressees: listOr(letter, 'addressees', addressees, {
      group: placeholder('to whom it speaks, by person, organization or group; or no list'),
    }),
    detainees: listOr(letter, 'detainees', detainees, {
      person: placeholder('the id of everyone it presents as a prisoner; or no list'),
    }).map((one) => withStatus(one)),
    mentions: mentions.map(told),
    issues: issuesTold ? issues : [placeholder('ids from issues.yaml')],
    asks: listOr(letter, 'asks', asks, {
      ask: placeholder('what it asks for, in our own words'),
    }).map((one) => withKind(one)),
    incomplete: letter.incomplete,
    source: told({
      publisher: publisher ?? optional('publisher', 'the id of the organization that published it'),
      url: url ?? optional('url', 'the address of its full text'),
      alternates,
      ...letter.source,
    }),
    text: letter.text ?? 'summary',
    rights:
      letter.rights ??
      placeholder(
        'InC where it is under copyright; else see docs/rules/unpermitted-transcription.md',
      ),
    related: related.map(({ relation, ...more }) => ({
      ...more,
      relation: relation ?? placeholder(choices(letterRelations)),
    })),
  });
  const text = recordText(inOrder(letterSchema, record), letter.notes);
  return {
    kind: 'letter',
    id,
    file: `letters/${id}.md`,
    text: `---\n${text}---\n\n${letter.body ?? scaffold(letter.text)}\n`,
    appended: false,
  };
}

/** A detainee with a status, or a placeholder for it, behind the name and its spellings. */
function withStatus(detainee: object): object {
  const { person, as, ...more } = detainee as Partial<NewNamed> & { status?: string | undefined };
  return told({ person, as, status: placeholder(choices(statusIds)), ...told(more) });
}

/** An ask with its kind, or a placeholder for it. */
function withKind(ask: object): object {
  const { ask: words, ...more } = ask as { ask?: string; kind?: string | undefined };
  return told({ ask: words, kind: placeholder(choices(Object.keys(askKinds))), ...told(more) });
}

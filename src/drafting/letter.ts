import { askKinds } from '../archive/ask.ts';
import { idFrom } from '../archive/address.ts';
import { letterKinds, letterRelations } from '../archive/letter.ts';
import { placeholder } from '../archive/placeholder.ts';
import { statusIds } from '../archive/status.ts';
import { recordText, told, type Draft, type Note } from './draft.ts';

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
  title: string;
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
  asks?: readonly { ask: string; kind?: string | undefined }[] | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  text?: string | undefined;
  rights?: string | undefined;
  related?: readonly { letter: string; relation?: string | undefined }[] | undefined;
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

/**
 * The file of a new letter: what is told of it, and a placeholder for all that a record should hold or its
 * author take out.
 */
export function draftLetter(letter: NewLetter): Draft {
  const { title, signatories = [], addressees = [], detainees = [], mentions = [] } = letter;
  const { asks = [], issues = [], url, publisher, related = [] } = letter;
  const id = letter.id ?? letterId(title, letter.date);
  const record = told({
    title,
    date: dateOf(letter),
    kind: letter.kind ?? placeholder(choices(Object.keys(letterKinds))),
    language: letter.language ?? 'en',
    letterLanguages: letter.letterLanguages ?? [
      placeholder('the languages of the letter itself: en, zh-Hans, …'),
    ],
    occasion: letter.occasion ?? placeholder('the event that the letter is timed for, or no line'),
    signatories:
      signatories.length > 0
        ? signatories.map(told)
        : [{ group: placeholder('who signed it, by person, organization or group') }],
    addressees:
      addressees.length > 0
        ? addressees.map(told)
        : [
            {
              group: placeholder('to whom it speaks, by person, organization or group; or no list'),
            },
          ],
    detainees: (detainees.length > 0
      ? detainees
      : [{ person: placeholder('the id of everyone it presents as a prisoner; or no list') }]
    ).map(({ person, status, ...more }: NewDetainee) =>
      told({ person, status: status ?? placeholder(choices(statusIds)), ...more }),
    ),
    mentions: mentions.map(told),
    issues: issues.length > 0 ? issues : [placeholder('ids from issues.yaml')],
    asks: (asks.length > 0
      ? asks
      : [{ ask: placeholder('what it asks for, in our own words') }]
    ).map(({ ask, ...more }) => ({
      ask,
      kind: ('kind' in more && more.kind) || placeholder(choices(Object.keys(askKinds))),
    })),
    source: told({
      publisher: publisher ?? placeholder('the id of the organization that published it'),
      url: url ?? placeholder('the address of its full text'),
    }),
    text: letter.text ?? 'summary',
    rights:
      letter.rights ??
      placeholder(
        'InC where it is under copyright; else see docs/rules/unpermitted-transcription.md',
      ),
    related: related.map(({ letter: other, relation }) => ({
      letter: other,
      relation: relation ?? placeholder(choices(letterRelations)),
    })),
  });
  const placeholderBody =
    letter.text === 'transcription'
      ? placeholder('the letter itself, word for word')
      : placeholder('what the letter says, in our own words: its facts, none of its sentences');
  return {
    kind: 'letter',
    id,
    file: `letters/${id}.md`,
    text: `---\n${recordText(record, letter.notes)}---\n\n${letter.body ?? placeholderBody}\n`,
    appended: false,
  };
}

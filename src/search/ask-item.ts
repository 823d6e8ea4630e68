import { askAnchor } from '../archive/address.ts';
import type {
  AskIndex,
  IndexedAsk,
  IndexedLetter,
  IndexedPerson,
} from '../archive/views/ask-index.ts';
import { direction, runsOf } from '../archive/language.ts';
import { counted } from '../archive/words.ts';
import { element } from './element.ts';
import { recordAddress } from './record-address.ts';

/** The addresses of the pages that list letters, people and issues. */
export interface Lists {
  letters: string;
  people: string;
  issues: string;
}

type Part = Node | string;

const marked = (text: string, language: string | undefined): Part =>
  language === undefined
    ? text
    : element('span', { lang: language, dir: language ? direction(language) : 'auto' }, text);

/** Words in Latin letters, what they hold in another script marked with its language. */
const runs = (text: string, languages: readonly string[]): Part[] =>
  runsOf(text, languages).map((run) => marked(run.text, run.language));

/** Words of a letter’s record, in the language in which it is written. */
function ownWords(letter: IndexedLetter, words: readonly Part[]): Part[] {
  const { language, languages } = letter;
  if (/^en(?:-|$)/u.test(language)) {
    return words.flatMap((part) => (typeof part === 'string' ? runs(part, languages) : [part]));
  }
  return [element('span', { lang: language, dir: direction(language) }, ...words)];
}

const personLink = (list: string, { id }: IndexedPerson, label: string) =>
  element('a', { href: recordAddress(list, id) }, label);

/** For whom something is asked, beside those whom its words name. */
function askPeople(index: AskIndex, ask: IndexedAsk, place: string, lists: Lists): Part[] {
  const people = (ask.others ?? []).flatMap((at) => index.people[at] ?? []);
  if (people.length === 0) return [];
  const parts = people.map((person): Part[] => [
    personLink(lists.people, person, person.label),
    ...(person.native === undefined
      ? []
      : [
          ' ',
          element(
            'span',
            {
              class: 'native',
              lang: person.language,
              dir: person.language ? direction(person.language) : 'auto',
            },
            person.native,
          ),
        ]),
  ]);
  if (ask.more) parts.push([element('a', { href: place }, counted(ask.more, 'other'))]);
  const joined = parts.flatMap((part, at): Part[] =>
    at === 0 ? part : [at === parts.length - 1 ? ' and ' : ', ', ...part],
  );
  return [element('span', {}, 'for ', ...joined)];
}

function outcomeLine(letter: IndexedLetter, { outcome }: IndexedAsk): Part[] {
  if (!outcome) return [];
  const { text, when, url } = outcome;
  return [
    element(
      'p',
      { class: 'outcome' },
      when === undefined ? 'Outcome: ' : `Outcome (${when}): `,
      ...ownWords(letter, [text]),
      ...(url === undefined ? [] : [' ', element('a', { href: url, rel: 'noreferrer' }, 'Source')]),
    ),
  ];
}

function askItem(index: AskIndex, ask: IndexedAsk, letter: IndexedLetter, lists: Lists) {
  const place = `${recordAddress(lists.letters, letter.id)}#${askAnchor(ask.number)}`;
  const words = ask.words.map((part): Part => {
    if (typeof part === 'string') return part;
    const [name, at] = part;
    const person = index.people[at];
    return person ? personLink(lists.people, person, name) : name;
  });
  const kind = index.kinds.find(({ id }) => id === ask.kind)?.label ?? ask.kind;
  const issues = (ask.issues ?? []).flatMap((at) => index.issues[at] ?? []);
  return element(
    'li',
    {},
    element('p', {}, ...ownWords(letter, words)),
    element(
      'p',
      { class: 'about' },
      element('span', {}, kind),
      ...askPeople(index, ask, place, lists),
      ...issues.map(({ id, label }) =>
        element('a', { href: recordAddress(lists.issues, id) }, label),
      ),
      !ask.outcome && element('span', {}, 'no outcome recorded'),
    ),
    ...outcomeLine(letter, ask),
  );
}

/** What one letter asks, of what was picked: the same as a page of the ledger shows (AskLedger.astro). */
function letterItem(
  index: AskIndex,
  asks: readonly IndexedAsk[],
  letter: IndexedLetter,
  lists: Lists,
) {
  const title = element(
    'a',
    {
      class: 'title',
      href: recordAddress(lists.letters, letter.id),
      lang: letter.titleLanguage,
      dir: direction(letter.titleLanguage) === 'rtl' ? 'rtl' : undefined,
    },
    letter.title,
  );
  return element(
    'li',
    {},
    element('span', { class: 'when' }, letter.when),
    element(
      'div',
      {},
      element('h3', {}, title),
      element(
        'p',
        { class: 'fromto' },
        ...runs(letter.to || 'to no one named', letter.languages),
        ...(letter.also ?? []).flatMap(({ id, label }) => [
          ' · also in ',
          element('a', { href: recordAddress(lists.letters, id) }, label),
        ]),
      ),
      element('ul', { role: 'list' }, ...asks.map((ask) => askItem(index, ask, letter, lists))),
    ),
  );
}

/** Asks under the letters that ask. */
export const letterItems = (
  index: AskIndex,
  asks: readonly IndexedAsk[],
  lists: Lists,
): HTMLLIElement[] =>
  [...Map.groupBy(asks, ({ letter }) => letter)].flatMap(([at, of]) => {
    const letter = index.letters[at];
    return letter ? [letterItem(index, of, letter, lists)] : [];
  });

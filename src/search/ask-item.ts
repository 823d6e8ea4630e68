import { askAnchor } from '../archive/address.ts';
import type { AskWords, LetterWords } from '../archive/views/ask-words.ts';
import type { Labeled } from '../archive/views/labeled.ts';
import { direction, runsOf } from '../archive/language.ts';
import { counted } from '../archive/words.ts';
import type { FiledAsk, FiledLetter } from './ask-filter.ts';
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
function ownWords(letter: LetterWords, words: readonly Part[]): Part[] {
  const { language, languages } = letter;
  if (/^en(?:-|$)/u.test(language)) {
    return words.flatMap((part) => (typeof part === 'string' ? runs(part, languages) : [part]));
  }
  return [element('span', { lang: language, dir: direction(language) }, ...words)];
}

const link = (list: string, { id, label }: Labeled) =>
  element('a', { href: recordAddress(list, id) }, label);

/** For whom something is asked, beside those whom its words name. */
function askPeople({ others = [], more }: AskWords, place: string, lists: Lists): Part[] {
  if (others.length === 0) return [];
  const parts = others.map((person): Part[] => [
    link(lists.people, person),
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
  if (more) parts.push([element('a', { href: place }, counted(more, 'other'))]);
  const joined = parts.flatMap((part, at): Part[] =>
    at === 0 ? part : [at === parts.length - 1 ? ' and ' : ', ', ...part],
  );
  return [element('span', {}, 'for ', ...joined)];
}

function outcomeLine(letter: LetterWords, { outcome }: AskWords): Part[] {
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

function askItem({ values }: FiledAsk, ask: AskWords, letter: LetterWords, lists: Lists) {
  const place = `${recordAddress(lists.letters, letter.id)}#${askAnchor(ask.number)}`;
  const words = ask.words.map((part): Part => {
    if (typeof part === 'string') return part;
    const [label, id] = part;
    return link(lists.people, { id, label });
  });
  return element(
    'li',
    {},
    element('p', {}, ...ownWords(letter, words)),
    element(
      'p',
      { class: 'about' },
      ...values.kind.map(({ label }) => element('span', {}, label)),
      ...askPeople(ask, place, lists),
      ...(ask.issues ?? []).map((issue) => link(lists.issues, issue)),
      !ask.outcome && element('span', {}, 'no outcome recorded'),
    ),
    ...outcomeLine(letter, ask),
  );
}

/** What one letter asks, of what was picked: the same as a page of the ledger shows (AskLedger.astro). */
function letterItem(asks: readonly FiledAsk[], letter: LetterWords, lists: Lists) {
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
        ...(letter.also ?? []).flatMap((other) => [' · also in ', link(lists.letters, other)]),
      ),
      element(
        'ul',
        { role: 'list' },
        ...asks.flatMap((ask) => {
          const words = letter.asks[ask.place];
          return words ? askItem(ask, words, letter, lists) : [];
        }),
      ),
    ),
  );
}

/** Asks under the letters that ask. Takes what gives a letter’s words. */
export const letterItems = (
  asks: readonly FiledAsk[],
  wordsOf: (letter: FiledLetter) => LetterWords | undefined,
  lists: Lists,
): HTMLLIElement[] =>
  [...Map.groupBy(asks, ({ letter }) => letter)].flatMap(([filed, of]) => {
    const letter = wordsOf(filed);
    return letter ? [letterItem(of, letter, lists)] : [];
  });

import type { Element } from 'hast';
import { h } from 'hastscript';
import { displayDate } from '../../archive/date.ts';
import { languageName, languageOf } from '../../archive/language.ts';
import { letterKinds } from '../../archive/letter.ts';
import type { LetterView, PartyGroup } from '../../archive/views/letter.ts';
import type { Party } from '../../archive/views/party.ts';
import { capitalized, counted, listed } from '../../archive/words.ts';
import type { Site } from '../site.ts';
import { inLanguage, joined, organizationName, personName, type Phrase } from './html.ts';

/** Up to this many parties stand in an entry; the letter’s page has the rest. */
const mostParties = 10;

/** A signatory or addressee: name, role, affiliation. */
function partyPhrase(site: Site, { person, organization, group, count, role }: Party): Phrase {
  const body = organization ? [organizationName(site, organization)] : undefined;
  const crowd =
    group &&
    [capitalized(group), count !== undefined && `(${counted(count, 'person', 'people')})`]
      .filter(Boolean)
      .join(' ');
  const who = person ? personName(site, person) : crowd ? [crowd] : (body ?? []);
  return joined([who, ...(role ? [[role]] : []), ...(body && who !== body ? [body] : [])], ', ');
}

/** Those under one label, in a row; of many the first, and the way to the rest. */
function partiesPhrase(site: Site, page: string, { parties, incomplete }: PartyGroup): Phrase {
  const shown = parties.length > mostParties + 1 ? mostParties : parties.length;
  const others = parties.length - shown;
  return [
    ...joined(
      parties.slice(0, shown).map((party) => partyPhrase(site, party)),
      '; ',
    ),
    ...(others > 0 ? [' and ', h('a', { href: `${page}#parties` }, counted(others, 'other'))] : []),
    ...(incomplete === undefined ? [] : [`. This list is partial: ${incomplete}`]),
  ];
}

/** The head of a letter: what it is, of when, to whom and from whom, on what occasion. */
export function headOf({ letter, from, to, related }: LetterView, site: Site): Element {
  const page = site.record('letter', letter.id);
  const { dateNote, titleNote, occasion, letterLanguages } = letter;
  const date = [displayDate(letter.date), dateNote].filter(Boolean).join(' · ');
  const facts: readonly (readonly [label: string, said: Phrase | undefined])[] = [
    ['Kind', [letterKinds[letter.kind]]],
    ['Title', titleNote === undefined ? undefined : [titleNote]],
    ['Date', [date]],
    ...[...to, ...from].map((group) => [group.label, partiesPhrase(site, page, group)] as const),
    ['Occasion', occasion === undefined ? undefined : [occasion]],
    [
      letterLanguages.length > 1 ? 'Languages' : 'Language',
      letterLanguages.every((language) => language === 'en')
        ? undefined
        : [listed(letterLanguages.map(languageName))],
    ],
    // Not those that point here: one more would change this entry, which says nothing new of its letter.
    ...related
      .filter(({ inverse }) => !inverse)
      .map(({ label, letter: other }) => {
        const title = inLanguage(other.title, languageOf(other.title, other.letterLanguages));
        return [label, [h('a', { href: site.record('letter', other.id) }, title)]] as const;
      }),
  ];
  return h(
    'dl',
    facts.flatMap(([label, said]) => (said ? [h('dt', label), h('dd', ...said)] : [])),
  );
}

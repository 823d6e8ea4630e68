import type { Element } from 'hast';
import { h } from 'hastscript';
import { askKinds, type Ask } from '../../archive/ask.ts';
import { displayDate } from '../../archive/date.ts';
import { letterNouns } from '../../archive/letter.ts';
import type { AskView, LetterView } from '../../archive/views/letter.ts';
import type { Site } from '../site.ts';
import { joined, linkOut, personLink, personName, type Phrase } from './html.ts';

/** What came of an ask. */
function outcomePhrase({ outcome }: Ask): Phrase {
  if (!outcome) return [];
  const { text, date, url } = outcome;
  const when = date === undefined ? '' : ` (${displayDate(date)})`;
  return [
    ` · Outcome${when}: ${text}`,
    ...(url === undefined ? [] : [' ', linkOut(url, 'Source')]),
  ];
}

function askPhrase(site: Site, { ask, words, others }: AskView): Phrase {
  const also = joined(
    others.map((person) => personName(site, person)),
    ', ',
  );
  return [
    ...words.map(({ text, person }) => (person ? personLink(site, person, text) : text)),
    ` (${askKinds[ask.kind]}`,
    ...(also.length > 0 ? [', for ', ...also] : []),
    ')',
    ...outcomePhrase(ask),
  ];
}

/** What a letter asks for, in the archive’s words. */
export function asksOf({ letter, asks }: LetterView, site: Site): Element[] {
  if (asks.length === 0) return [];
  const partial = letter.incomplete?.asks;
  return [
    h('h2', `What the ${letterNouns[letter.kind]} asks`),
    ...(partial === undefined ? [] : [h('p', `This list is partial: ${partial}`)]),
    h(
      'ol',
      asks.map((ask) => h('li', ...askPhrase(site, ask))),
    ),
  ];
}

import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { displayDate } from '../../archive/date.ts';
import { direction } from '../../archive/language.ts';
import { letterNouns, type Letter } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import type { LetterView } from '../../archive/views/letter.ts';
import { absoluteTree } from '../html/absolute.ts';
import type { Site } from '../site.ts';
import { asksOf } from './asks.ts';
import { headOf } from './head.ts';
import { linkOut } from './html.ts';
import { detaineesOf } from './reported.ts';

/** Whose words the text below is. */
const whose = ({ text, kind }: Letter): string =>
  text === 'summary'
    ? `A summary by this archive, not the ${letterNouns[kind]} itself:`
    : `The ${letterNouns[kind]} itself, as published:`;

/** Where the letter is published. */
function sourceOf({ letter, publisher }: LetterView): Element[] {
  const { url, accessed } = letter.source;
  if (url === undefined) return [];
  const by = publisher ? `, published by ${publisher.name}` : '';
  const read = accessed === undefined ? '' : ` (last read ${displayDate(accessed)})`;
  const what = letter.text === 'summary' ? 'full' : 'original';
  return [h('p', `The ${what} ${letterNouns[letter.kind]}${by}: `, linkOut(url), read)];
}

/** Who may do what with an entry: what the archive wrote is free to reuse, the letter is its authors’. */
export function rightsLine({ text, kind, rights: id }: Letter, { license }: Site): string {
  const own = text === 'summary' ? 'Summary and data' : 'Data';
  const stated = rights.get(id);
  return [
    `${own}: ${license.label}, ${license.url}.`,
    ...(stated ? [`Rights in the ${letterNouns[kind]}: ${stated.label}, ${stated.url}.`] : []),
  ].join(' ');
}

/**
 * The whole of a letter as HTML for a feed reader: its head, what it reports of its detainees, its text, what
 * it asks, and where it is published. Takes its text, rendered and sanitized.
 */
export function contentOf(view: LetterView, body: Root, site: Site): string {
  const { letter } = view;
  const { children } = absoluteTree(body, site.record('letter', letter.id));
  const { language } = letter;
  return toHtml([
    headOf(view, site),
    ...detaineesOf(view, site),
    h('p', h('em', whose(letter))),
    h('div', { lang: language, dir: direction(language) }, ...children),
    ...asksOf(view, site),
    ...sourceOf(view),
    h('p', rightsLine(letter, site)),
  ]);
}

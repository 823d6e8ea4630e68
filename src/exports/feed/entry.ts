import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { languageOf } from '../../archive/language.ts';
import { letterView } from '../../archive/views/letter.ts';
import { letterAbstract } from '../citation/abstract.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';
import { contentOf, rightsLine } from './content.ts';
import { feedId, firstId } from './id.ts';
import type { FeedMaterial } from './material.ts';

/** An entry of a feed. */
export interface FeedEntry {
  updated: string;
  element: Element;
}

/** Makes the entry of a letter. Takes HTML that stands on top of its content. */
export type EntryMaker = (lead: string) => FeedEntry;

/** The issues of a letter. A term is an id; what it belongs to, the list of issues. */
const categories = (archive: Archive, letter: LetterRecord, site: Site): Element[] =>
  letter.issues.flatMap((id) => {
    const issue = archive.issue(id);
    if (!issue) return [];
    return [x('category', { term: id, scheme: site.list('issue'), label: plain(issue.label) })];
  });

/** Reads a letter for its entries in all feeds: RFC 4287, section 4.1.2. */
export async function entryMaker(
  { archive, site, textOf, changed, added }: FeedMaterial,
  letter: LetterRecord,
): Promise<EntryMaker> {
  const updated = changed(letter);
  const published = added?.(letter);
  const id = await feedId(site, `/letters/${firstId(letter)}/`);
  const content = contentOf(letterView(archive, letter), await textOf(letter.id), site);
  const source = letter.source.url === undefined ? undefined : uri(letter.source.url);
  const language = languageOf(letter.title, letter.letterLanguages);
  return (lead) => ({
    updated,
    element: x('entry', [
      x('id', id),
      x('title', { type: 'text', 'xml:lang': language }, plain(letter.title)),
      x('updated', updated),
      ...(published === undefined ? [] : [x('published', published)]),
      x('link', { rel: 'alternate', type: 'text/html', href: site.record('letter', letter.id) }),
      ...(source === undefined ? [] : [x('link', { rel: 'via', href: source })]),
      ...categories(archive, letter, site),
      x('rights', { type: 'text' }, plain(rightsLine(letter, site))),
      x('summary', { type: 'text' }, letterAbstract(archive, letter)),
      x('content', { type: 'html' }, `${lead}${content}`),
    ]),
  });
}

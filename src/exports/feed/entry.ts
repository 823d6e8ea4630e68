import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { languageOf } from '../../archive/language.ts';
import { letterView } from '../../archive/views/letter.ts';
import { letterAbstract } from '../citation/abstract.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';
import { aroundPlace, escaped, place, xmlPiece } from '../xml.ts';
import { contentOf, rightsLine } from './content.ts';
import { feedId, firstId } from './id.ts';
import { leadHtml, leadText, type Lead } from './lead.ts';
import type { FeedMaterial } from './material.ts';

/** Writes the entry of a letter into a feed. Takes what stands on top of it there. */
export type EntryWriter = (lead: Lead) => string;

/** The issues of a letter. A term is an id; what it belongs to, the list of issues. */
const categories = (archive: Archive, letter: LetterRecord, site: Site): Element[] =>
  letter.issues.flatMap((id) => {
    const issue = archive.issue(id);
    if (!issue) return [];
    return [x('category', { term: id, scheme: site.list('issue'), label: plain(issue.label) })];
  });

/** What every entry begins with. */
async function headOf({ site, changed, added }: FeedMaterial, letter: LetterRecord) {
  const published = added?.(letter);
  const language = languageOf(letter.title, letter.letterLanguages);
  return [
    x('id', await feedId(site, `/letters/${firstId(letter)}/`)),
    x('title', { type: 'text', 'xml:lang': language }, plain(letter.title)),
    x('updated', changed(letter)),
    ...(published === undefined ? [] : [x('published', published)]),
    x('link', { rel: 'alternate', type: 'text/html', href: site.record('letter', letter.id) }),
  ];
}

/** An entry that is written once for all feeds, but for what stands on top of its last element. */
function writerOf(elements: Element[], leadOf: (lead: Lead) => string): EntryWriter {
  const [before, after] = aroundPlace(xmlPiece(x('entry', elements), 1));
  return (lead) => `${before}${escaped(leadOf(lead))}${after}`;
}

/** Reads a letter for the feeds that have it whole: RFC 4287, section 4.1.2. */
export async function wholeEntry(
  material: FeedMaterial,
  letter: LetterRecord,
): Promise<EntryWriter> {
  const { archive, site, textOf } = material;
  const source = letter.source.url === undefined ? undefined : uri(letter.source.url);
  const content = contentOf(letterView(archive, letter), await textOf(letter.id), site);
  const elements = [
    ...(await headOf(material, letter)),
    ...(source === undefined ? [] : [x('link', { rel: 'via', href: source })]),
    ...categories(archive, letter, site),
    x('rights', { type: 'text' }, plain(rightsLine(letter, site))),
    x('summary', { type: 'text' }, letterAbstract(archive, letter)),
    x('content', { type: 'html' }, [place, content]),
  ];
  return writerOf(elements, leadHtml);
}

/**
 * Reads a letter for the feeds that have no more of it than its summary and the way to its page, as an entry
 * without content may (RFC 4287, section 4.1.2). The rights are those of the feed: all of it is the archive’s words.
 */
export async function shortEntry(
  material: FeedMaterial,
  letter: LetterRecord,
): Promise<EntryWriter> {
  const summary = letterAbstract(material.archive, letter);
  const elements = [
    ...(await headOf(material, letter)),
    x('summary', { type: 'text' }, [place, summary]),
  ];
  return writerOf(elements, leadText);
}

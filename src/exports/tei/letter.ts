import type { Root } from 'hast';
import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { letterView } from '../../archive/views/letter.ts';
import type { Site } from '../site.ts';
import { xmlDocument } from '../xml.ts';
import { asksDivision } from './asks.ts';
import { bodyOf } from './body/body.ts';
import { fileDesc } from './file-desc.ts';
import { namedInLetter } from './named.ts';
import { profileDesc } from './profile-desc.ts';
import { referencesOf } from './references.ts';

/** What a letter's file holds beside its record. */
export interface LetterFile {
  site: Site;
  /** The letter's text, rendered and sanitized. */
  body: Root;
  /** When the record last changed: a moment of ISO 8601. */
  updated: string;
}

/**
 * One letter as a TEI P5 document: its record as the header, its text with what structure it has.
 * https://www.tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function letterTei(archive: Archive, letter: LetterRecord, file: LetterFile): string {
  const { site, body, updated } = file;
  const view = letterView(archive, letter);
  const named = namedInLetter(archive, letter);
  const references = referencesOf(named, site);
  const asks = asksDivision(view, references);
  return xmlDocument(
    x(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': `letter-${letter.id}`, 'xml:lang': 'en' },
      [
        x('teiHeader', [
          fileDesc(view, references, updated),
          x('encodingDesc', [x('projectDesc', [x('p', [`${site.title}: ${site.description}`])])]),
          profileDesc(view, named, references),
        ]),
        x('text', { type: letter.text, 'xml:lang': letter.language }, [
          bodyOf(body, references, site.record('letter', letter.id)),
          ...(asks ? [x('back', { 'xml:lang': 'en' }, [asks])] : []),
        ]),
      ],
    ),
  );
}

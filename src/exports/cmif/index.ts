import { x } from 'xastscript';
import type { Archive } from '../../archive/archive.ts';
import type { Piece } from '../pieces.ts';
import type { Site } from '../site.ts';
import { uuidFor } from '../uuid.ts';
import { aroundPlace, place, xmlDocument, xmlPiece } from '../xml.ts';
import { correspDesc } from './letter.ts';
import { fileDesc } from './header.ts';

/**
 * All letters of the archive in the Correspondence Metadata Interchange Format, version 1.1, with what its
 * draft of version 2 adds: https://github.com/TEI-Correspondence-SIG/CMIF
 *
 * A letter and its translations are one letter. Takes the moment of the archive's last change in ISO 8601,
 * UTC: correspSearch fetches a file anew when the text of that moment comes after the one that it has.
 */
export async function* cmif(archive: Archive, site: Site, updated: string): AsyncGenerator<Piece> {
  const bibl = await uuidFor(site.page('/'));
  const letters = archive.withTranslations(archive.letters);
  const document = xmlDocument(
    x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
      x('teiHeader', [
        fileDesc(site, bibl, updated),
        x('profileDesc', letters.length > 0 ? [place] : []),
      ]),
      // A CMIF file is all header, and TEI asks for a text.
      x('text', [x('body', [x('p')])]),
    ]),
  );
  const [before, after] = aroundPlace(document);
  yield before;
  for (const versions of letters) {
    yield {
      of: versions.map(({ id }) => ['letter', id] as const),
      write: () => xmlPiece(correspDesc(archive, versions, site, bibl), 3),
    };
  }
  yield after;
}

import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { dateParts, displayDate } from '../../archive/date.ts';
import { letterKinds } from '../../archive/letter.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { letterAbstract } from './abstract.ts';
import { withoutCommas } from './comma.ts';
import type { Updated } from './formatted.ts';
import { authorsOf, recipientsOf, rightsOf, type CslName } from './item.ts';

/** A `<meta>` of a page’s head. */
export interface Meta {
  name: string;
  content: string;
}

/** "Liu, Xiaobo"; a name that is not divided keeps whole behind a comma at its end. */
const headName = ({ family, given, literal }: CslName) =>
  `${withoutCommas(literal ?? family ?? '')}, ${withoutCommas(given ?? '')}`.trim();

/** A date as Zotero takes it: ISO 8601 where that says it all, else in words. */
function headDate(edtf: string): string {
  const [only, ...more] = dateParts(edtf);
  return more.length === 0 && only?.datetime === edtf ? edtf : displayDate(edtf);
}

/**
 * What makes Zotero save a letter’s page as a letter: with its authors, recipients, date, kind, archive and
 * rights.
 *
 * Source: Zotero’s translators “Embedded Metadata” and “RDF” (https://github.com/zotero/translators): what
 * begins with `z:` is taken for the item’s field of that name. No `citation_…` stands here: one author of
 * that kind would take the place of everyone, recipients among them.
 */
export function zoteroHead(
  archive: Archive,
  letter: LetterRecord,
  site: Site,
  updated: Updated,
): Meta[] {
  const all = (name: string, names: readonly CslName[]) =>
    names.map((of) => ({ name, content: headName(of) }));
  return [
    { name: 'z:itemType', content: 'letter' },
    { name: 'DC.title', content: plain(letter.title) },
    { name: 'DC.date', content: headDate(letter.date) },
    ...all('DC.creator', authorsOf(archive, letter)),
    ...all('z:recipients', recipientsOf(archive, letter)),
    { name: 'z:letterType', content: letterKinds[letter.kind] },
    { name: 'z:archive', content: plain(site.title) },
    { name: 'DC.language', content: letter.letterLanguages.join(', ') },
    { name: 'DC.rights', content: rightsOf(letter) },
    { name: 'DCTERMS.abstract', content: letterAbstract(archive, letter) },
    ...(updated === undefined ? [] : [{ name: 'DCTERMS.modified', content: updated }]),
  ];
}

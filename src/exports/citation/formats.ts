import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { listFrame } from '../json/write.ts';
import { framed, type Frame } from '../pieces.ts';
import type { Site } from '../site.ts';
import { bibtexEntry } from './bibtex.ts';
import { cslEntry } from './csl-json.ts';
import { risEntry } from './ris.ts';

/** A format in which letters can be taken along as citations. */
export interface CitationFormat {
  /** How its files end, without the dot. */
  ending: 'bib' | 'ris' | 'csl.json';
  label: string;
  type: string;
  /** Writes one letter. */
  entry: (archive: Archive, letter: LetterRecord, site: Site) => string;
  /** What stands around letters in a file, and between them. */
  frame: Frame;
}

const list = listFrame(0);

/** The formats of citations. */
export const citationFormats: readonly CitationFormat[] = [
  {
    ...{ ending: 'bib', label: 'BibTeX', type: 'application/x-bibtex' },
    entry: bibtexEntry,
    frame: { before: '', between: '\n', after: '', empty: '' },
  },
  {
    ...{ ending: 'ris', label: 'RIS', type: 'application/x-research-info-systems' },
    entry: risEntry,
    frame: { before: '', between: '\r\n', after: '', empty: '' },
  },
  {
    ...{ ending: 'csl.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
    entry: cslEntry,
    frame: { ...list, after: `${list.after}\n`, empty: `${list.empty}\n` },
  },
];

/** A file of a few letters. */
export const citationFile = (
  { entry, frame }: CitationFormat,
  archive: Archive,
  letters: readonly LetterRecord[],
  site: Site,
): string => {
  const entries = letters.map((letter) => entry(archive, letter, site));
  return [...framed(entries, frame)].join('');
};

import type { Archive, LetterRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A format in which letters can be taken along as citations. */
export interface CitationFormat {
  /** How its files end, without the dot. */
  ending: 'bib' | 'ris' | 'csl.json';
  label: string;
  type: string;
  write: (archive: Archive, letters: readonly LetterRecord[], site: Site) => string;
}

/** The formats of citations. */
export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', label: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  { ending: 'ris', label: 'RIS', type: 'application/x-research-info-systems', write: ris },
  {
    ending: 'csl.json',
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];

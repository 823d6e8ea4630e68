import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { Archive, LetterRecord } from '../../../src/archive/archive.ts';
import { citationFile, citationFormats } from '../../../src/exports/citation/formats.ts';
import type { CslItem } from '../../../src/exports/citation/item.ts';
import { site } from '../pilots.ts';

/** Letters in a format of citations, by the ending of its files. */
export function written(ending: string, archive: Archive, ...letters: LetterRecord[]): string {
  const format = citationFormats.find((one) => one.ending === ending);
  return format ? citationFile(format, archive, letters, site) : '';
}

const types: Readonly<Record<string, string>> = {
  bib: '@biblatex/text',
  ris: '@ris/file',
  'csl.json': '@else/json',
};

/** What citation-js reads out of a file of citations, knowing its kind by its ending. */
export const read = (ending: string, text: string): readonly CslItem[] =>
  plugins.input.chain(text, { forceType: types[ending] ?? '', generateGraph: false });

import { citationFiles } from './citations.ts';
import { correspondenceFiles } from './correspondence.ts';
import type { DataFile } from './file.ts';
import { jsonFiles } from './json.ts';
import { searchEngineFiles } from './search-engine.ts';
import { tableFiles } from './tables.ts';

/** One sort of file in `/data/`. */
interface DataPart {
  /** Where it stands on the page. */
  id: string;
  heading: string;
  /** Whom it is for. */
  words: string;
  files: readonly DataFile[];
}

/** Everything in `/data/`, those first that most people need. */
export const dataParts: readonly DataPart[] = [
  {
    id: 'tables',
    heading: 'Tables',
    words:
      'CSV, which every spreadsheet opens. To sort, filter, count and draw: one row a letter, a person, an ask.',
    files: tableFiles,
  },
  {
    id: 'json',
    heading: 'JSON',
    words:
      'A text format that every programming language reads. For programs: records as they are, nothing flattened.',
    files: jsonFiles,
  },
  {
    id: 'citations',
    heading: 'Citations',
    words: 'For reference managers, to cite letters or to keep them beside other reading.',
    files: citationFiles,
  },
  {
    id: 'correspondence',
    heading: 'Catalogs of letters',
    words: 'For those who gather letters from many editions.',
    files: correspondenceFiles,
  },
  {
    id: 'search-engine',
    heading: 'For a search engine',
    words: 'For those who run a search engine of their own, over this archive or over many.',
    files: searchEngineFiles,
  },
];

/** Every file in `/data/`. */
export const dataFiles: readonly DataFile[] = dataParts.flatMap(({ files }) => files);

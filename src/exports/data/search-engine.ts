import { json } from '../json/write.ts';
import { bulk } from '../search-engine/bulk.ts';
import { documentFields, indexDefinition } from '../search-engine/mapping.ts';
import type { DataFile } from './file.ts';

const tool = 'OpenSearch 2 and 3';

/** The letters for a search engine of one’s own, and how it is to keep them: docs/opensearch.md. */
export const searchEngineFiles: readonly DataFile[] = [
  {
    name: 'letters.ndjson',
    label: 'Letters to load',
    type: 'application/x-ndjson',
    what: 'Every letter with its text and with every recorded form of the names in it, in the bulk format: a line that says where the next one belongs, and a line that is the letter.',
    tool,
    fields: Object.entries(documentFields).map(([name, { description }]) => ({
      name,
      description,
    })),
    write: bulk,
  },
  {
    name: 'opensearch.json',
    label: 'How to keep them',
    type: 'application/json',
    what: 'The index that the letters are loaded into: how English, Chinese and names are taken apart, and what kind each field is.',
    tool,
    fields: [
      { name: 'settings', description: 'The analyzers, of what OpenSearch has without plugins.' },
      { name: 'mappings', description: 'The fields; of which archive they are, and its license.' },
    ],
    write: ({ site, updated }) => [json(indexDefinition(site, updated))],
  },
];

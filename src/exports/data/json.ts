import { archiveJson } from '../json/archive.ts';
import { archiveFile } from '../json/schema.ts';
import type { DataFile } from './file.ts';

/** The whole archive in one file. */
export const jsonFiles: readonly DataFile[] = [
  {
    name: 'archive.json',
    label: 'The whole archive',
    type: 'application/json',
    what: 'Every record with all that it holds, the texts included; a JSON Schema describes it.',
    tool: 'Python, JavaScript, R (jsonlite), jq',
    fields: Object.entries(archiveFile.shape).map(([name, { description = '' }]) => ({
      name,
      description,
    })),
    write: (context) => archiveJson(context, context.bodyOf, context.updated),
  },
];

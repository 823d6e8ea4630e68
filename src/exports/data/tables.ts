import { csv } from '../tables/csv.ts';
import { columnWords, dataPackage, fileOf } from '../tables/data-package.ts';
import type { AnyTable } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import type { DataFile } from './file.ts';

const tableFile = (table: AnyTable): DataFile => ({
  name: fileOf(table),
  label: table.title,
  type: 'text/csv',
  what: table.description,
  tool: 'Excel, LibreOffice, Google Sheets, R, pandas, SQLite',
  fields: table.columns.map((column) => ({ name: column.name, description: columnWords(column) })),
  write: ({ archive, site }) => csv(table, archive, site),
});

const packageFile: DataFile = {
  name: 'datapackage.json',
  label: 'Description of the tables',
  type: 'application/json',
  what: 'For programs: what each column of each table holds, and which columns point at which table. A Frictionless data package.',
  tool: 'frictionless (Python, R), Open Data Editor, and whatever else reads data packages',
  fields: [
    { name: 'resources', description: 'The tables, each with its columns, its keys and its size.' },
    { name: 'licenses', description: 'The license of the tables.' },
    {
      name: 'created',
      description: 'When anything of the archive last changed, where its history is known.',
    },
  ],
  write: async function* ({ site, updated, written }) {
    const published = tables.map(async (table) => ({ table, ...(await written(fileOf(table))) }));
    yield dataPackage(await Promise.all(published), site, updated);
  },
};

/** The archive as tables, and their description. */
export const tableFiles: readonly DataFile[] = [...tables.map(tableFile), packageFile];

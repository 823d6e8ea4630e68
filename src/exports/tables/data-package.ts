import { idFrom } from '../../archive/address.ts';
import type { Written } from '../data/file.ts';
import { json } from '../json/write.ts';
import type { Site } from '../site.ts';
import { listDelimiter } from './csv.ts';
import type { AnyTable } from './table.ts';

/** A table as it is published. */
export interface PublishedTable extends Written {
  table: AnyTable;
}

/** The file of a table. */
export const fileOf = ({ name }: Pick<AnyTable, 'name'>) => `${name}.csv`;

/** What a column holds, for a reader: with how a list is written, if it is one. */
export const columnWords = ({ description, list }: AnyTable['columns'][number]): string =>
  list ? `${description} A list, parted by ${listDelimiter}` : description;

function fieldOf(column: AnyTable['columns'][number], primaryKey: readonly string[]) {
  const { name, type = 'string', format, required, values } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    ...(format ? { format } : {}),
    description: columnWords(column),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A table's schema: https://specs.frictionlessdata.io/table-schema/ */
const schemaOf = ({ name, columns, primaryKey, foreignKeys }: AnyTable) => ({
  fields: columns.map((column) => fieldOf(column, primaryKey)),
  missingValues: [''],
  primaryKey,
  foreignKeys: foreignKeys.map(({ field, table }) => ({
    fields: field,
    // A table that points into itself says so with an empty name.
    reference: { resource: table === name ? '' : table, fields: 'id' },
  })),
});

function resourceOf({ table, size, sha256 }: PublishedTable) {
  const { name, title, description } = table;
  return {
    name,
    path: fileOf(table),
    profile: 'tabular-data-resource',
    ...{ title, description },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    bytes: size,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: schemaOf(table),
  };
}

/** The id of a license in the lists of Open Definition and SPDX, from its label: `CC-BY-4.0`. */
const licenseId = (label: string) => label.trim().replaceAll(/\s+/gu, '-');

/**
 * The description of all tables for the tools of Frictionless Data.
 * https://specs.frictionlessdata.io/tabular-data-package/
 *
 * It follows version 1 of that standard: the tools of Python and R read a `list`, which version 2 has, as an
 * error or not at all (https://github.com/frictionlessdata/frictionless-py/issues/1737), so that a list is
 * a string here whose description says how it is parted.
 *
 * Takes the tables as they are published, the site, and the moment of the archive's last change.
 */
export function dataPackage(
  published: readonly PublishedTable[],
  site: Site,
  updated: string,
): string {
  const { title, description, license } = site;
  const value = {
    profile: 'tabular-data-package',
    name: idFrom(title) || 'archive',
    ...{ title, description },
    homepage: site.page('/'),
    // What the standard calls the day of creation is that of this state of the tables.
    created: updated,
    licenses: [{ name: licenseId(license.label), title: license.label, path: license.url }],
    resources: published.map(resourceOf),
  };
  return json(value);
}

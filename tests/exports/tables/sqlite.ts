import { DatabaseSync } from 'node:sqlite';
import type { DataPackage, Tables } from './frictionless.ts';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * A database of a package's tables, each made by its schema, keys included.
 *
 * Takes the package, its tables as they were read, and what stands for an empty cell; throws where SQLite refuses
 * a row. Keys are held where nothing stands for it alone: an empty text would lead nowhere.
 */
export function database(
  { resources }: DataPackage,
  tables: Tables,
  { empty = null }: { empty?: '' | null } = {},
): DatabaseSync {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: empty === null });
  // Tables point at each other, so that keys are looked at when all rows are there.
  db.exec('BEGIN; PRAGMA defer_foreign_keys = ON;');
  for (const { name, schema } of resources) {
    const columns = schema.fields.map(({ name: column, type, constraints = {} }) =>
      [
        quoted(column),
        type === 'integer' ? 'INTEGER' : 'TEXT',
        constraints.required ? 'NOT NULL' : '',
        constraints.unique ? 'UNIQUE' : '',
      ].join(' '),
    );
    const foreign = schema.foreignKeys.map(
      ({ fields, reference }) =>
        `FOREIGN KEY (${quoted(fields)}) REFERENCES ${quoted(reference.resource || name)} (${quoted(reference.fields)})`,
    );
    const key = `PRIMARY KEY (${schema.primaryKey.map(quoted).join(', ')})`;
    const parts = [...columns, key, ...foreign].join(', ');
    db.exec(`CREATE TABLE ${quoted(name)} (${parts}) ${empty === null ? 'STRICT' : ''}`);
  }
  for (const { name, schema } of resources) {
    const insert = db.prepare(
      `INSERT INTO ${quoted(name)} VALUES (${schema.fields.map(() => '?').join(', ')})`,
    );
    for (const row of tables.get(name)?.slice(1) ?? []) {
      insert.run(
        ...row.map((cell, index) => {
          if (cell === '') return empty;
          return schema.fields[index]?.type === 'integer' ? Number(cell) : cell;
        }),
      );
    }
  }
  db.exec('COMMIT');
  return db;
}

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read as readBook, utils } from '@e965/xlsx';
import { Ajv } from 'ajv';
import { fromXml } from 'xast-util-from-xml';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fileSize } from '../../src/archive/words.ts';
import { dataFiles } from '../../src/exports/data/files.ts';
import { examples } from '../../src/examples.ts';
import { faults, tablesOf, type DataPackage } from '../exports/tables/frictionless.ts';
import { rowsOf } from '../exports/tables/read.ts';
import { database } from '../exports/tables/sqlite.ts';
import { all, pagesOf, texts } from './pages.ts';

describe.each(['real', 'invented'] as const)('the data of the %s archive', (name) => {
  const site = inject(name);
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
  const page = pagesOf(site).find((one) => one.path === `${site.base}data/`);
  if (!page) throw new Error('There is no /data/');
  const data = JSON.parse(read('data/datapackage.json')) as DataPackage;
  const table = (file: string) => read(path.join('data', file));

  it('is explained file by file: every file that is there, and no other', () => {
    const linked = all(page, '.data-file h3 a').map(({ properties }) => properties['href']);
    const there = globSync('data/*.*', { cwd: site.folder }).filter(
      (file) => !file.endsWith('.html'),
    );
    expect(linked.toSorted()).toEqual(there.map((file) => `${site.base}${file}`).toSorted());
  });

  it('tells the size of each as it is', () => {
    const said = texts(page, '.data-file > .label').map((line) => line.split(' · ').slice(1, 3));
    expect(said).toEqual(
      dataFiles.map((file) => [
        fileSize(statSync(path.join(site.folder, 'data', file.name)).size),
        'CC BY 4.0',
      ]),
    );
  });

  it('tells every column of every table', () => {
    const fields = texts(page, '.data-file .fields dt');
    const columns = data.resources.flatMap(({ schema }) =>
      schema.fields.map((field) => field.name),
    );
    expect(columns.filter((column) => !fields.includes(column))).toEqual([]);
  });

  it('is a valid package, foreign keys included', () => {
    expect(data.resources).toHaveLength(7);
    expect(faults(data, table)).toEqual([]);
  });

  it('leads to a JSON file from every record, valid by the schema that it names', () => {
    const ajv = new Ajv({ allErrors: true });
    const files = globSync('{letters,people,organizations,issues,data}/*.json', {
      cwd: site.folder,
    }).filter((file) => !/\.csl\.json$|datapackage|opensearch/u.test(file));
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const value = JSON.parse(read(file)) as { $schema: string };
      const schema = new URL(value.$schema).pathname.slice(site.base.length);
      const validate =
        ajv.getSchema(value.$schema) ?? ajv.compile(JSON.parse(read(schema)) as object);
      expect([file, validate(value), validate.errors]).toEqual([file, true, null]);
    }
    for (const record of pagesOf(site).filter((one) => all(one, '.citation').length > 0)) {
      const file = `${record.path.slice(site.base.length).replace(/\/$/u, '')}.json`;
      if (!/^(?:letters|people|organizations|issues)\/./u.test(file)) continue;
      expect(all(record, `a[href="${site.base}${file}"]`)).toHaveLength(1);
      expect(files).toContain(file);
    }
  });

  describe('is used as /data/ shows', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'by-name-data-'));
    const run = (script: string) =>
      execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });

    beforeAll(() => {
      for (const file of globSync('data/{*.csv,examples/*}', { cwd: site.folder })) {
        copyFileSync(path.join(site.folder, file), path.join(folder, path.basename(file)));
      }
      symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('shows each script as it can be taken', () => {
      const shown = all(page, '.example pre').map(({ children }) =>
        children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
      );
      expect(shown).toEqual(examples.map(({ code }) => code));
      for (const example of examples) {
        expect(read(`data/examples/${example.name}`)).toBe(example.code);
      }
    });

    it('counts letters per year by status in SQLite', () => {
      const script = examples[0]?.code ?? '';
      // The lines with a dot are for the sqlite3 program; here the tables are loaded by their schema. As there,
      // an empty cell is an empty text.
      const imported = [...script.matchAll(/^\.import (\S+) (\S+)$/gmu)].map(([, , to]) => to);
      const db = database(data, tablesOf(data, table), { empty: '' });
      const counted = db.prepare(script.replaceAll(/^\..*$/gmu, '')).all();
      expect(imported).toEqual(['letters', 'detainees']);
      const ledger = rowsOf(table('detainees.csv')).filter((row) => !row['translation_of']);
      const groups = Map.groupBy(ledger, (row) => `${row['year']} ${row['status']}`);
      expect(counted.length).toBeGreaterThan(5);
      expect(
        counted.map((row) => [`${row['year']} ${row['status']}`, row['letters']]).toSorted(),
      ).toEqual(
        [...groups]
          .map(([key, rows]) => [key, new Set(rows.map((row) => row['letter'])).size])
          .toSorted(),
      );
    });

    it('turns the ledger into a pivot', () => {
      expect(run('ledger-pivot.mjs')).toMatch(/^\d+ people, \d+ years: ledger-pivot\.xlsx\n$/u);
      const book = readBook(readFileSync(path.join(folder, 'ledger-pivot.xlsx')));
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const pivot = utils.sheet_to_json<Record<string, string>>(sheet);
      const ledger = rowsOf(table('detainees.csv'));
      expect(pivot).toHaveLength(new Set(ledger.map((row) => row['person'])).size);
      const [header = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
      const years = new Set(ledger.map(({ year }) => year || 'undated'));
      expect(header).toEqual(['person', 'name', ...[...years].sort()]);
      for (const { person, name: who, year, status } of ledger) {
        const rows = pivot.filter((row) => row['person'] === person);
        expect(rows.map((row) => row['name'])).toEqual([who]);
        expect(rows[0]?.[year || 'undated']?.split(', ')).toContain(status);
      }
    });

    it('draws who signed with whom', () => {
      const said = /^(\d+) organizations, (\d+) pairs: signed-together\.svg\n$/u.exec(
        run('signed-together.mjs'),
      );
      const svg = readFileSync(path.join(folder, 'signed-together.svg'), 'utf8');
      expect(fromXml(svg).children[0]).toMatchObject({ name: 'svg' });
      expect(svg.match(/<path /gu)).toHaveLength(Number(said?.[2]));
      expect(svg.match(/<text /gu)).toHaveLength(Number(said?.[1]));
      expect(Number(said?.[2])).toBeGreaterThan(2);
    });
  });
});

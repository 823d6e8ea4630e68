import { figureCell, judged, kilobytes, type Figure } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';
import type { Loaded } from './browser.ts';
import type { ChosenPage } from './choice.ts';
import { limitsOf } from './limits.ts';

/** A row of the table, in bytes. */
export interface PageRow {
  page: string;
  /** From the root of the site: `letters/`. */
  address: string;
  html: number;
  css: number;
  htmlAndCss: Figure;
  javascript: Figure;
  fonts: Figure;
  /** How many fonts keep the text waiting. */
  blocking: Figure;
  requests: number;
}

/** Joins what a page weighs and what the browser loads for it, and judges both. */
export function pageRow(page: ChosenPage, loaded: Loaded): PageRow {
  const limits = limitsOf(page.kind);
  return {
    page: page.label,
    address: page.address,
    html: page.html,
    css: page.css,
    htmlAndCss: judged(page.html + page.css, limits.htmlAndCss),
    javascript: judged(loaded.javascript, limits.javascript),
    fonts: judged(loaded.fonts, limits.fonts),
    blocking: judged(page.blocking, limits.blocking),
    requests: loaded.requests,
  };
}

const columns: readonly Column<PageRow>[] = [
  { head: 'page', side: 'left', cell: ({ page }) => page },
  { head: 'HTML', side: 'right', cell: ({ html }) => kilobytes(html) },
  { head: 'CSS', side: 'right', cell: ({ css }) => kilobytes(css) },
  { head: 'HTML + CSS', side: 'right', cell: ({ htmlAndCss }) => figureCell(htmlAndCss) },
  { head: 'JavaScript', side: 'right', cell: ({ javascript }) => figureCell(javascript) },
  { head: 'fonts', side: 'right', cell: ({ fonts }) => figureCell(fonts) },
  { head: 'blocking', side: 'right', cell: ({ blocking }) => figureCell(blocking, String) },
  { head: 'requests', side: 'right', cell: ({ requests }) => String(requests) },
  { head: 'address', side: 'left', cell: ({ address }) => `/${address}` },
];

/** The table for people, in KB. */
export const pagesTable = (rows: readonly PageRow[]) => formatTable(columns, rows);

/** A sentence for each limit that does not hold: `/letters/a/: HTML + CSS 20.1 > 20.0 !`. */
export const brokenLimits = (rows: readonly PageRow[]): string[] =>
  rows.flatMap((row) =>
    (
      [
        ['HTML + CSS', figureCell(row.htmlAndCss), row.htmlAndCss],
        ['JavaScript', figureCell(row.javascript), row.javascript],
        ['fonts', figureCell(row.fonts), row.fonts],
        ['blocking fonts', figureCell(row.blocking, String), row.blocking],
      ] as const
    ).flatMap(([name, cell, { holds }]) =>
      holds === false ? [`/${row.address}: ${name} ${cell}`] : [],
    ),
  );

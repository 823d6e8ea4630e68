import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { harmless } from '../../src/commands/harmless.ts';
import { githubReport } from '../../src/commands/report-github.ts';
import { terminalReport } from '../../src/commands/report.ts';
import { shownLine } from '../../src/commands/shown-line.ts';
import { cellsOf } from '../../src/commands/text-width.ts';
import { anyText, holds, textOf } from '../property.ts';

const text = fc.oneof(anyText, textOf('%0AD:,\r\n#[]= ', 30));
const problem: fc.Arbitrary<Problem> = fc.record({
  rule: fc.constantFrom('unknown-person', 'raw-html'),
  severity: fc.constantFrom('error', 'warning'),
  file: text,
  path: text,
  line: fc.nat(),
  column: fc.nat(),
  message: text,
  fix: text,
});

const unescaped = (escaped: string) =>
  decodeURIComponent(escaped.replaceAll(/%(?!25|0D|0A|3A|2C)/gu, '%25'));

describe('a report for GitHub', () => {
  holds('is one command a problem, from which each field can be had again', [problem], (one) => {
    const [command = '', ...rest] = githubReport([one], 1).split('\n');
    expect(rest).toHaveLength(1);
    const groups =
      /^::(?<severity>\w+) file=(?<file>[^:,]*),line=(?<line>\d+),col=(?<col>\d+),title=(?<title>[^:,]*)::(?<said>[^]*)$/u.exec(
        command,
      )?.groups;
    expect(groups).toMatchObject({
      severity: one.severity,
      line: String(one.line),
      title: one.rule,
    });
    expect(unescaped(groups?.['file'] ?? '')).toBe(one.file);
    expect(unescaped(groups?.['said'] ?? '')).toBe(
      [one.message, one.fix].filter(Boolean).map(harmless).join('\n'),
    );
  });
});

describe('a report for a terminal', () => {
  holds('holds nothing that a terminal obeys', [fc.array(problem), text], (problems, line) => {
    const report = terminalReport(problems, 1, { lineOf: () => line });
    expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('a line that is shown', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const cells = (shown: string) =>
    Array.from(graphemes.segment(shown)).reduce((sum, { segment }) => sum + cellsOf(segment), 0);
  const line = fc
    .oneof(anyText, textOf('ab 刘波é\u0301\t', 200))
    .map((drawn) => drawn.replaceAll('\n', ' '));

  holds(
    'keeps to its width, with the marks below it',
    [line, fc.nat(220), fc.integer({ min: 20, max: 120 })],
    (drawn, column, width) => {
      const shown = shownLine(drawn, column, width);
      expect(shown === undefined).toBe(!/\S/u.test(drawn));
      if (!shown) return;
      expect(cells(shown.text)).toBeLessThanOrEqual(width);
      expect(shown.marks).toMatch(/^ *\^{1,2}$/u);
      expect(shown.marks.length).toBeLessThanOrEqual(width + 1);
    },
  );
});

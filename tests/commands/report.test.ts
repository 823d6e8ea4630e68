import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { jsonReport, summary, terminalReport } from '../../src/commands/report.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  rule: 'unknown-person',
  severity: 'error',
  file: 'content/letters/2014-x.md',
  path: '',
  line: 14,
  column: 13,
  message: 'Unexpected person `ana-vesl`, expected an id in content/people',
  fix: 'Did you mean `ana-vesel`?',
  ...change,
});

describe('terminalReport', () => {
  it('aligns places and severities in each file', () => {
    const problems = [
      problem({ line: 2, column: 1 }),
      problem({ line: 120, severity: 'warning', rule: 'raw-html', message: 'Unexpected HTML' }),
      problem({ file: 'content/people/ana.yaml', line: 1, column: 1, fix: '' }),
    ];
    expect(terminalReport(problems, 9)).toBe(`content/letters/2014-x.md
     2:1  error    Unexpected person \`ana-vesl\`, expected an id in content/people   unknown-person
          Did you mean \`ana-vesel\`?
  120:13  warning  Unexpected HTML   raw-html
          Did you mean \`ana-vesel\`?

content/people/ana.yaml
  1:1  error  Unexpected person \`ana-vesl\`, expected an id in content/people   unknown-person

2 errors, 1 warning in 9 files`);
  });

  it('paints severities, rules and files, and nothing else', () => {
    const painted = terminalReport(
      [problem(), problem({ severity: 'warning' })],
      1,
      (style, text) => `<${String(style)} ${text}>`,
    );
    expect(painted.match(/<[^>]+>/gu)).toEqual([
      '<underline content/letters/2014-x.md>',
      '<red error  >',
      '<dim unknown-person>',
      '<yellow warning>',
      '<dim unknown-person>',
    ]);
  });

  it.each(['file', 'message', 'fix'] as const)('lets no %s drive the terminal', (field) => {
    const report = terminalReport([problem({ [field]: 'a\u{1B}[2J\r\nb' })], 1);
    expect(report).not.toMatch(/[\u{1B}\r]/u);
    expect(report).toContain('a�[2J��b');
  });
});

describe('summary', () => {
  const warning = problem({ severity: 'warning' });

  it.each([
    [[], 1, '1 file checked, no problems'],
    [[], 57, '57 files checked, no problems'],
    [[problem()], 1, '1 error in 1 file'],
    [[problem(), problem()], 57, '2 errors in 57 files'],
    [[warning], 57, '1 warning in 57 files'],
    [[warning, problem(), warning], 57, '1 error, 2 warnings in 57 files'],
  ])('of %j', (problems, files, sentence) => {
    expect(summary(problems, files)).toBe(sentence);
  });
});

it('jsonReport holds the documented fields and no others', () => {
  const more = { ...problem(), note: 'x' };
  expect(JSON.parse(jsonReport([more], ['a.md']))).toEqual({
    files: ['a.md'],
    problems: [problem()],
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { githubReport } from '../../src/commands/report-github.ts';
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
    const painted = terminalReport([problem(), problem({ severity: 'warning' })], 1, {
      paint: (style, text) => `<${String(style)} ${text}>`,
      lineOf: (_, line) => (line === 14 ? '  - person: ana-vesl' : undefined),
    });
    expect(painted.match(/<[^>]+>/gu)).toEqual([
      '<underline content/letters/2014-x.md>',
      '<red error  >',
      '<dim unknown-person>',
      '<dim |>',
      '<dim |>',
      '<red ^>',
      '<yellow warning>',
      '<dim unknown-person>',
      '<dim |>',
      '<dim |>',
      '<yellow ^>',
    ]);
  });

  it.each(['file', 'message', 'fix'] as const)('lets no %s drive the terminal', (field) => {
    const report = terminalReport([problem({ [field]: 'a\u{1B}[2J\r\nb' })], 1);
    expect(report).not.toMatch(/[\u{1B}\r]/u);
    expect(report).toContain('a�[2J��b');
  });

  it('lets no line drive it either, nor turn the order of what is shown', () => {
    const lineOf = () => 'a\u{1B}[2J\u{202E}b';
    expect(terminalReport([problem({ column: 6 })], 1, { lineOf })).toContain(`
        | a�[2J�b
        |      ^
`);
  });

  it.each([
    ['there is none', undefined],
    ['it is empty', ''],
    ['it is blank', ' \t'],
  ])('shows no line where %s', (_, line) => {
    expect(terminalReport([problem()], 1, { lineOf: () => line })).toBe(
      terminalReport([problem()], 1),
    );
  });

  it('cuts lines to the width of the terminal', () => {
    const report = terminalReport([problem()], 1, { lineOf: () => 'x'.repeat(1000), width: 60 });
    const shown = report.split('\n').filter((line) => line.includes('|'));
    expect(shown[0]).toHaveLength(60);
    expect(shown[1]).toBe(`         | ${' '.repeat(12)}^`);
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

describe('githubReport', () => {
  it('is a workflow command a problem, and the closing sentence', () => {
    expect(githubReport([problem(), problem({ severity: 'warning', fix: '' })], 9)).toBe(
      `::error file=content/letters/2014-x.md,line=14,col=13,title=unknown-person::Unexpected person \`ana-vesl\`, expected an id in content/people%0ADid you mean \`ana-vesel\`?
::warning file=content/letters/2014-x.md,line=14,col=13,title=unknown-person::Unexpected person \`ana-vesl\`, expected an id in content/people
1 error, 1 warning in 9 files`,
    );
  });

  it('says so where nothing is wrong', () => {
    expect(githubReport([], 9)).toBe('9 files checked, no problems');
  });

  it.each<[keyof Problem, string, string]>([
    ['file', 'a,b:c%d\r\ne.md', 'file=a%2Cb%3Ac%25d%0D%0Ae.md,'],
    ['message', '100 %: a,\r\n::error::b\u{1B}', '::100 %25: a,��::error::b�%0A'],
    ['fix', '%0A\n', '%0A%250A�'],
  ])('lets no %s be a command of its own', (field, text, escaped) => {
    const report = githubReport([problem({ [field]: text })], 1);
    expect(report).toContain(escaped);
    expect(report.split('\n')).toHaveLength(2);
  });
});

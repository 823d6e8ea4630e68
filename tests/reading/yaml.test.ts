import { describe, expect, it } from 'vitest';
import { validIds } from '../content-folder.ts';
import { read, told, type Told } from './reading.ts';

const file = 'people/bo-dent.yaml';

const personFields =
  '`name`, `family`, `given`, `order`, `forms`, `description`, `born`, `died`, `sameAs`, `aliases`';
const plainOnly =
  'If the sign belongs to the text, put the text in quotes; otherwise write the value out.';

const closeBracket =
  'Close the bracket where the list ends, and indent every line of it; if it belongs to a text, put the text in quotes.';

const broken: [string, string, ...Told[]][] = [
  [
    'a colon in a text',
    'name: Bo: Dent\n',
    [
      '1:7',
      'invalid-yaml',
      'Unexpected second colon, expected one field a line',
      'If the colon belongs to the text, put the whole text in quotes: title: "China: a letter".',
    ],
  ],
  [
    'a tab',
    'name: Bo Dent\nforms:\n\t- value: Bo\n',
    [
      '3:1',
      'invalid-yaml',
      'Unexpected tab, expected spaces',
      'Indent with two spaces, not with the tab key.',
    ],
  ],
  [
    'a field twice',
    'name: Bo Dent\nfamily: Dent\nname: Bo\n',
    [
      '3:1',
      'invalid-yaml',
      'Unexpected second field of this name, expected each field once',
      'Keep one of the two; the entries of a list go below one field, each with a hyphen.',
    ],
  ],
  [
    'a list entry out of line',
    'name: Bo Dent\nforms:\n  - value: Bo\n    kind: alias\n   - value: Dent\n',
    [
      '5:4',
      'invalid-yaml',
      'Unexpected indentation, expected the lines of one list or record to begin alike',
      'Let this line begin in the same column as its neighbors, and close every bracket.',
    ],
  ],
  [
    'an open bracket',
    'name: Bo Dent\naliases: [bo, dent\nfamily: Dent\n',
    ['2:10', 'invalid-yaml', 'Unexpected open bracket `[`, expected `]` to close it', closeBracket],
  ],
  [
    'an open bracket before a field further in',
    'name: Bo Dent\nforms:\n  - value: [Bo\n    kind: alias\n',
    ['3:12', 'invalid-yaml', 'Unexpected open bracket `[`, expected `]` to close it', closeBracket],
  ],
  [
    'an open brace',
    'name: Bo Dent\nborn: { date: 1970\n',
    ['2:7', 'invalid-yaml', 'Unexpected open bracket `{`, expected `}` to close it', closeBracket],
  ],
  [
    'a bracket closed in a line that is not indented',
    'name: Bo Dent\naliases: [bo,\ndent]\n',
    ['2:10', 'invalid-yaml', 'Unexpected open bracket `[`, expected `]` to close it', closeBracket],
  ],
  [
    'an open quote',
    'name: "Bo Dent\nfamily: Dent\n',
    [
      '1:7',
      'invalid-yaml',
      'Unexpected open quote `"`, expected `"` to close it',
      'Put a second quote where the text ends.',
    ],
  ],
  [
    'an open quote, and another text in quotes',
    'name: "Bo Dent\nfamily: "Dent"\ngiven: "Bo"\n',
    [
      '1:7',
      'invalid-yaml',
      'Unexpected open quote `"`, expected `"` to close it',
      'Put a second quote where the text ends.',
    ],
  ],
  [
    'an open quote in a list',
    'name: Bo\naliases:\n  - "bo\n  - dent\nfamily: Dent\n',
    [
      '3:5',
      'invalid-yaml',
      'Unexpected open quote `"`, expected `"` to close it',
      'Put a second quote where the text ends.',
    ],
  ],
  [
    'an apostrophe that begins a text',
    "name: Bo\ndescription: 'Tis the printer\n",
    [
      '2:14',
      'invalid-yaml',
      "Unexpected open quote `'`, expected `'` to close it",
      'Put a second quote where the text ends; if it is an apostrophe, put the text in double quotes.',
    ],
  ],
  [
    'an apostrophe within single quotes',
    "name: 'Hu's Jia'\nfamily: Hu\n",
    [
      '1:11',
      'invalid-yaml',
      'Unexpected text after a closing quote, expected the end of the line',
      'If that quote is an apostrophe, put the text in double quotes: "Hu\'s letter".',
    ],
  ],
  [
    'quotes within double quotes',
    'name: "Bo "the press" Dent"\n',
    [
      '1:12',
      'invalid-yaml',
      'Unexpected text after a closing quote, expected the end of the line',
      'If the quotes belong to the text, put the whole text in single quotes: \'A "letter"\'.',
    ],
  ],
  [
    'a text that begins with brackets',
    'name: [Bo] Dent\n',
    [
      '1:12',
      'invalid-yaml',
      'Unexpected text after a closing bracket, expected the end of the line',
      'If the brackets belong to the text, put the whole text in quotes.',
    ],
  ],
  [
    'a field indented too far',
    'name: Bo Dent\n  family: Dent\n',
    [
      '2:3',
      'invalid-yaml',
      'Unexpected field further in, expected it in the same column as the field above',
      'The line is indented too far: take the spaces out; or, if it is text, put the whole text in quotes.',
    ],
  ],
  [
    'a field without a colon',
    'name: Bo Dent\nfamily\n',
    [
      '2:1',
      'invalid-yaml',
      'Unexpected line without a colon, expected a colon and a space after the field’s name',
      'Write `field: value`, with a space after the colon.',
    ],
  ],
  [
    'no space before a comment',
    'name: "Bo"#Dent\n',
    [
      '1:11',
      'invalid-yaml',
      'Unexpected sign, expected a comma between entries, or a space before a `#`',
      'If the sign belongs to a text, put the whole text in quotes.',
    ],
  ],
  [
    'two fields twice',
    'name: Bo\nname: Bo\nfamily: Dent\n"family": Dent\n',
    ...(['2:1', '4:1'] as const).map((place): Told => [
      place,
      'invalid-yaml',
      'Unexpected second field of this name, expected each field once',
      'Keep one of the two; the entries of a list go below one field, each with a hyphen.',
    ]),
  ],
  [
    'a sign that YAML keeps for itself',
    'name: @bo\n',
    [
      '1:7',
      'invalid-yaml',
      'Unexpected sign at the beginning of a text, expected a letter or a quote',
      'Put the text in quotes.',
    ],
  ],
  [
    'a bracket out of nowhere',
    'name: Bo Dent\n}\n',
    [
      '2:1',
      'invalid-yaml',
      'Unexpected sign, expected `field: value` or a list entry',
      'Look at the line above, too: a quote or a bracket may be open, or a line not indented.',
    ],
  ],
  [
    'two records',
    'name: Bo Dent\n---\nname: Ana Vesel\n',
    [
      '2:1',
      'invalid-yaml',
      'Unexpected `---`, expected one record a file',
      'Take the line out, or put the second record in a file of its own.',
    ],
  ],
  [
    'no space after a colon',
    'name:Bo Dent\nfamily: Dent\n',
    [
      '1:1',
      'invalid-yaml',
      'Unexpected text of two lines, expected a colon and a space after the field’s name',
      'Write `field: value`, with a space after the colon.',
    ],
  ],
  [
    'a backslash in double quotes',
    'name: "Bo \\Dent"\n',
    [
      '1:11',
      'invalid-yaml',
      'Unexpected backslash, expected text without one in double quotes',
      'Put the text in single quotes instead, or write the backslash twice.',
    ],
  ],
  [
    'an error that has no explanation of ours',
    `${'k'.repeat(1100)}: x\n`,
    [
      '1:1',
      'invalid-yaml',
      'Unexpected YAML (The : indicator must be at most 1024 chars after the start of an implicit block mapping key), expected `field: value`',
      'Compare the line with the same field of another record.',
    ],
  ],
  [
    'an anchor and an alias',
    'name: &bo Bo\nfamily: *bo\n',
    [
      '1:11',
      'invalid-yaml',
      'Unexpected anchor `&bo`, expected plain text, lists and fields',
      plainOnly,
    ],
    [
      '2:9',
      'invalid-yaml',
      'Unexpected alias `*bo`, expected plain text, lists and fields',
      plainOnly,
    ],
  ],
  [
    'bold text taken for an alias',
    'name: **Bo**\n',
    [
      '1:7',
      'invalid-yaml',
      'Unexpected alias `**Bo**`, expected plain text, lists and fields',
      plainOnly,
    ],
  ],
  [
    'a tag of ours',
    'name: !person Bo\n',
    [
      '1:15',
      'invalid-yaml',
      'Unexpected tag `!person`, expected plain text, lists and fields',
      plainOnly,
    ],
  ],
  [
    'a tag of YAML',
    'name: !!binary Qm8=\n',
    [
      '1:16',
      'invalid-yaml',
      'Unexpected tag `!!binary`, expected plain text, lists and fields',
      plainOnly,
    ],
  ],
  [
    'a merge key',
    'name: Bo\n<<: { family: Dent }\n',
    [
      '2:1',
      'unknown-field',
      'Unexpected field `<<`, expected a field of a person',
      `The fields are ${personFields}.`,
      '<<',
    ],
  ],
  ...['__proto__', 'constructor', 'toString', '1', 'null', ''].map(
    (key): [string, string, Told] => [
      `the key ${key || 'of no name'}`,
      `name: Bo\n${key}: x\n`,
      [
        '2:1',
        'unknown-field',
        `Unexpected field \`${key}\`, expected a field of a person`,
        `The fields are ${personFields}.`,
        ...(key ? ([key] as const) : []),
      ] as Told,
    ],
  ),
  ...(
    [
      ['text', 'Bo Dent\n', '`Bo Dent`'],
      ['a list', '- name: Bo\n', 'list'],
      ['a number', '42\n', '`42`'],
      ['nothing', '', 'nothing'],
      ['a comment', '# Bo Dent\n', 'nothing'],
    ] as const
  ).map(([what, text, shown]): [string, string, Told] => [
    `${what} in place of a record`,
    text,
    [
      '1:1',
      'invalid-value',
      `Unexpected ${shown}, expected fields, each on its own line`,
      `A person is a list of fields: ${personFields}.`,
    ],
  ]),
];

describe('broken YAML', () => {
  it.each(broken)('%s', async (_, text, ...expected) => {
    const { problems, ids, files } = await read({ [file]: text });
    expect(problems.map(told)).toEqual(expected);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`content/${file}`]));
    expect(ids).toEqual(validIds);
    expect(files).toContain(`content/${file}`);
  });

  it('is placed by the lines of the whole letter', async () => {
    const text = '\n---\ntitle: One\n\ttwo: x\n---\n\nText\n';
    const { problems } = await read({ 'letters/2015-broken.md': text });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[4, 1]]);
  });

  it('is told once a record, and for every record', async () => {
    const { problems } = await read({
      [file]: 'name: a: b: c\nfamily: d: e: f\ngiven: *x\n',
      'people/cy.yaml': 'name: Cy\nfamily: d: e: f\ngiven: "x\n',
    });
    expect(problems.map((problem) => [problem.file, told(problem)[0]])).toEqual([
      ['content/people/bo-dent.yaml', '1:7'],
      ['content/people/cy.yaml', '2:9'],
    ]);
  });
});

/** Nine to the ninth power of values, once its aliases are written out. */
const bomb = [...'abcdefghi']
  .map((name, index, all) => {
    const entry = index === 0 ? 'x' : `*${all[index - 1] ?? ''}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => entry).join(', ')}]`;
  })
  .join('\n');

describe('YAML that would be dear to read', () => {
  it.each([
    ['aliases of aliases', bomb, 'invalid-yaml'],
    ['an alias within itself', 'name: &a [*a]\n', 'invalid-yaml'],
    ['brackets in brackets', `name: ${'['.repeat(20_000)}`, 'beyond-limits'],
    ['brackets in brackets, apart', `name: ${'[ a, '.repeat(20_000)}`, 'beyond-limits'],
    ['fields in fields', `name: ${'{ a: '.repeat(20_000)}`, 'invalid-yaml'],
    ['lists in lists', `name:\n  ${'- '.repeat(20_000)}a`, 'beyond-limits'],
    ['keys in keys', `${'? '.repeat(20_000)}a`, 'invalid-yaml'],
    ['lines ever deeper', `${' '.repeat(300)}name: Bo`, 'beyond-limits'],
    ['ten thousand anchors', `name: ${'&a '.repeat(10_000)}Bo`, 'invalid-yaml'],
  ])('%s', async (_, text, rule) => {
    const { problems, ids } = await read({ [file]: text });
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
    expect(ids).toEqual(validIds);
  });
});

describe('what is written, not what YAML makes of it', () => {
  it.each([
    ['name: Yi Null\nfamily: Null\n', { name: 'Yi Null', family: 'Null' }],
    ['name: 41\n', { name: '41' }],
    ['name: 0o14\n', { name: '0o14' }],
    ['name: 1e3\n', { name: '1e3' }],
    ['name: true\n', { name: 'true' }],
    ['name: No\n', { name: 'No' }],
    ['name: "41"\n', { name: '41' }],
    ['{ name: Bo, given: 7 }\n', { name: 'Bo', given: '7' }],
    ['name: >-\n  Bo\n  Dent\n', { name: 'Bo Dent' }],
    ['%YAML 1.1\n---\nname: Yes\n', { name: 'Yes' }],
    [
      'name: Bo\nborn:\n  date: 2009\n  source: https://example.org/\n',
      { born: { date: '2009', source: 'https://example.org/' } },
    ],
    [
      'name: Bo\nforms:\n  - value: Null\n    kind: alias\n',
      { forms: [{ value: 'Null', kind: 'alias' }] },
    ],
  ])('%j', async (text, fields) => {
    const { content, problems } = await read({ [file]: text });
    expect(problems).toEqual([]);
    expect(content.people.find(({ id }) => id === 'bo-dent')?.data).toMatchObject(fields);
  });

  it.each(['name:\n', 'name: ~\n', 'name:   # to do\n'])('%j is nothing', async (text) => {
    const { problems } = await read({ [file]: text });
    expect(problems.map((problem) => [problem.message, problem.fix])).toEqual([
      [
        'Unexpected nothing in `name`, expected text',
        'Fill the field in: The name as most often printed in English: Liu Xiaobo.',
      ],
    ]);
  });
});

describe('a record with thousands of slips', () => {
  const last = (count: string, rule: string, place: string): Told => [
    place,
    rule,
    `Unexpected ${count} more problems of this record, expected none`,
    'Mend those above; often one slip makes them all. Then check again.',
  ];
  const lines = (count: number, line: (index: number) => string) =>
    `name: Bo\n${Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')}`;

  it.each<[string, string, Told]>([
    [
      'unknown fields',
      lines(20_000, (index) => `k${index}: x`),
      last('19,950', 'unknown-field', '52:1'),
    ],
    [
      'entries that are none',
      lines(1, () => `forms:\n${'  -\n'.repeat(15_000)}`),
      last('14,950', 'invalid-value', '53:4'),
    ],
    ['one field', lines(15_000, () => 'given: Bo'), last('14,949', 'invalid-yaml', '53:1')],
    [
      'aliases',
      lines(1, () => `aliases:\n${'  - *bo\n'.repeat(15_000)}`),
      last('14,950', 'invalid-yaml', '53:5'),
    ],
  ])(
    '%s: fifty are told, and how many more there are',
    { timeout: 3000 },
    async (_, text, more) => {
      const { problems } = await read({ [file]: text });
      expect(problems).toHaveLength(51);
      expect(told(problems[50] as (typeof problems)[0])).toEqual(more);
      for (const { message } of problems.slice(0, 50)) expect(message).not.toContain('more');
    },
  );

  it('fifty are all told', async () => {
    const { problems } = await read({ [file]: lines(50, (index) => `k${index}: x`) });
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.message).toContain('k49');
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterFile, problemsIn, validFiles, type Files } from '../content-folder.ts';

const letter = validFiles[letterFile];
const told = async (files: Files) =>
  (await problemsIn(files)).map(
    ({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`,
  );
/** What is wrong with the valid letter once it is changed so. */
const changed = async (...changes: [string, string][]) => {
  const text = changes.reduce((of, [from, to]) => of.replace(from, to), String(letter));
  return (await told({ [letterFile]: text })).map((problem) =>
    problem.replace(`${letterFile}:`, ''),
  );
};

describe('an id and a date', () => {
  const dated = async (id: string, date: string) =>
    await problemsIn({
      [letterFile]: undefined,
      [`letters/${id}.md`]: letter.replace('2014-03-02', date),
    });

  it.each([
    ['2014-03-02-x', '2014-03-02'],
    ['2014-03-x', '2014-03-02'],
    ['2014-x', '2014-03-02'],
    ['2014', '2014-03-02'],
    ['2014-100-writers', '2014-03-02'],
    ['2014-03-02-100-writers', '2014-03-02'],
    ['2016-05-x', '2016-05~'],
    ['2016-x', '2016-05~'],
    ['2009-x', '2009?'],
    ['2014-spring-x', '2014-21'],
    ['2014-x', '2014-XX-XX'],
    ['2010-x', '201X'],
    ['2017-x', '201X'],
    ['2016-05-24-x', '2016-05-24/2016-06-05'],
    ['2016-x', '2016/..'],
    ['2013-06-x', '../2013-06'],
  ])('agree: %s, %s', async (id, date) => {
    expect(await dated(id, date)).toEqual([]);
  });

  it.each([
    ['2014-03-02-x', '2014-03-03', '`2014-03-03`', '2014-03-03-x.md'],
    ['2014-04-x', '2014-03-02', '`2014-03-02`', '2014-03-02-x.md'],
    ['2015-x', '2014-03-02', '`2014-03-02`', '2014-03-02-x.md'],
    ['2014-03-02-x', '2014-03', '`2014-03`', '2014-03-x.md'],
    ['2014-03-x', '2014~', '`2014`', '2014-x.md'],
    ['2014-04-x', '2014-21', '`2014`', '2014-x.md'],
    ['2016-06-05-x', '2016-05-24/2016-06-05', '`2016-05-24`', '2016-05-24-x.md'],
    ['harbor-letter', '2014-03-02', '`2014-03-02`', '2014-03-02-harbor-letter.md'],
    ['2014-03-02', '2015-03-02', '`2015-03-02`', '2015-03-02.md'],
    ['2020-x', '201X', 'a year of the 2010s', 'a year within it'],
    ['2010-05-x', '201X', 'a year of the 2010s', 'a year within it'],
  ])('do not agree: %s, %s', async (id, date, begun, renamed) => {
    const [problem, ...more] = await dated(id, date);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'misdated-id', line: 3, column: 7, path: 'date' });
    expect(problem?.message).toContain(`\`${id}\`, expected an id that begins with ${begun}`);
    expect(problem?.fix).toContain(renamed);
  });
});

describe('a date to come', () => {
  it('is told wherever it stands', async () => {
    const outcome =
      'asks:\n  - ask: Free the printers.\n    kind: release\n    outcome:\n      text: Freed.\n      date: 2026-08\n';
    expect(
      await changed(
        ['status: detained\n', 'status: detained\n    since: 2026-07-01\n'],
        ['source:\n', `${outcome}source:\n  accessed: 2027~\n`],
        ['date: 2014-03-02', 'date: 2014-03-02/2031'],
      ),
    ).toEqual(['3:7 future-date', '15:12 future-date', '23:13 future-date', '25:13 future-date']);
    expect(
      await told({
        'people/ana-vesel.yaml':
          'name: Ana Vesel\nborn:\n  date: 2062\n  source: https://example.org/\ndied:\n  date: 2063-22\n  source: https://example.org/\n',
      }),
    ).toEqual(['people/ana-vesel.yaml:3:9 future-date', 'people/ana-vesel.yaml:6:9 future-date']);
  });

  it('is not today', async () => {
    expect(await changed(['harbor-letter\n', 'harbor-letter\n  accessed: 2026-06-30\n'])).toEqual(
      [],
    );
  });
});

describe('a circle', () => {
  it('of many is told of each, in a few words', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `i${index}`);
    const text = ids.map((id, index) => issue(id, ids[(index + 1) % 9] ?? '')).join('');
    const problems = await problemsIn({
      'issues.yaml': text,
      [letterFile]: letter.replace('free-press', 'i0'),
    });
    expect(problems).toHaveLength(9);
    expect(problems[7]?.message).toBe(
      'Unexpected circle `i7` → `i8` → `i0` → `i1` → `i2` → … → `i7` in `broader`, expected a way up that ends',
    );
  });

  const organization = (parent: string) => `name: Under ${parent}\nparent: ${parent}\n`;
  const issue = (id: string, broader: string) =>
    `- id: ${id}\n  label: X\n  definition: X.\n  broader: ${broader}\n`;

  it.each<[string, Files, string[]]>([
    [
      'of one',
      { 'organizations/quill-house.yaml': organization('quill-house') },
      ['organizations/quill-house.yaml:2:9 self-reference'],
    ],
    [
      'of three, and one that leads into it',
      {
        'organizations/quill-house.yaml': organization('a'),
        'organizations/a.yaml': organization('b'),
        'organizations/b.yaml': organization('c'),
        'organizations/c.yaml': organization('a').replace('Under', 'Beside'),
      },
      ['a', 'b', 'c'].map((id) => `organizations/${id}.yaml:2:9 self-reference`),
    ],
    [
      'of issues',
      { 'issues.yaml': issue('free-press', 'speech') + issue('speech', 'free-press') },
      ['issues.yaml:4:12 self-reference', 'issues.yaml:8:12 self-reference'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });

  it.each<[string, Files]>([
    [
      'organizations one above the other',
      {
        'organizations/quill-house.yaml': organization('a'),
        'organizations/a.yaml': organization('b'),
        'organizations/b.yaml': 'name: X\n',
      },
    ],
    [
      'letters that name each other',
      {
        [letterFile]: letter.replace(
          'text:',
          'related:\n  - letter: 2014-reply\n    relation: follows\ntext:',
        ),
        'letters/2014-reply.md': letter.replace(
          'text:',
          'related:\n  - letter: 2014-03-02-harbor-letter\n    relation: reply-to\ntext:',
        ),
      },
    ],
  ])('is none: %s', async (_, files) => {
    expect(await told(files)).toEqual([]);
  });

  it('of a letter and itself', async () => {
    const related = 'related:\n  - letter: 2014-03-02-harbor-letter\n    relation: follows\ntext:';
    expect(await changed(['text:', related])).toEqual(['20:13 self-reference']);
  });

  it('of a record and its former id', async () => {
    const [problem] = await problemsIn({
      'people/ana-vesel.yaml': 'name: Ana Vesel\naliases: [ana-vesel]\n',
    });
    expect(problem).toMatchObject({
      rule: 'duplicate-id',
      fix: 'Take the alias out: it is the id that the record has now.',
    });
  });
});

describe('an ask', () => {
  const ask = (person: string) =>
    `asks:\n  - ask: Free them.\n    kind: release\n    people: [${person}]\nsource:`;
  const bo = { 'people/bo-dent.yaml': 'name: Bo Dent\n' };

  it.each([
    [
      'a detainee',
      'status: detained\n',
      'status: detained\n  - person: bo-dent\n    status: died\n',
    ],
    ['a mention', 'issues:', 'mentions:\n  - person: bo-dent\nissues:'],
    ['a signatory', 'addressees:', '  - person: bo-dent\naddressees:'],
    ['an addressee', '- group: the Harbor Board', '- person: bo-dent'],
  ])('is for %s', async (_, from, to) => {
    const text = letter.replace('source:', ask('bo-dent')).replace(from, to);
    expect(await told({ ...bo, [letterFile]: text })).toEqual([]);
  });

  it('is not for anyone else', async () => {
    const text = letter.replace('source:', ask('bo-dent'));
    expect(await told({ ...bo, [letterFile]: text })).toEqual([
      `${letterFile}:20:14 unnamed-in-ask`,
    ]);
  });

  it('for an id that nobody has is one problem, and so is one of a detainee’s', async () => {
    expect(await changed(['source:', ask('nobody')])).toEqual(['20:14 unknown-person']);
    expect(
      await changed(['source:', ask('ana-vesel')], ['person: ana-vesel', 'person: ana-vesl']),
    ).toEqual(['13:13 unknown-person']);
  });
});

describe('the source and the rights of a letter', () => {
  const url = '\n  url: https://quill-house.example.org/harbor-letter';
  const full: [string, string] = ['text: summary', 'text: transcription'];

  it.each([
    ['InC', ['19:7 unpermitted-transcription']],
    ['CNE', ['19:7 unpermitted-transcription']],
    ['NKC', []],
    ['CC-BY-NC-ND-4.0', []],
  ])('a transcription under %s', async (rights, expected) => {
    expect(await changed(full, ['rights: InC', `rights: ${rights}`])).toEqual(expected);
  });

  it.each([
    [' {}', '17:9'],
    ['\n  publisher: quill-house', '18:3'],
    ['\n  archived: https://example.org/', '18:3'],
  ])('a source of%s has no address', async (source, place) => {
    expect(await changed([url, source])).toEqual([`${place} summary-without-address`]);
    expect(await changed([url, source], full, ['rights: InC', 'rights: PDM-1.0'])).toEqual([
      `${place} transcription-without-address`,
    ]);
  });
});

describe('a placeholder', () => {
  it('is told wherever it stands, and once', async () => {
    const text = letter
      .replace('title: A letter on the harbor arrests', 'title: "TODO: title"')
      .replace('status: detained\n', 'status: detained\n    as: [???]\n')
      .replace('Quill House asks', 'TODO: who\nasks. FIXME\n\nAsks');
    expect(await told({ [letterFile]: text })).toEqual([
      `${letterFile}:2:8 leftover-placeholder`,
      `${letterFile}:15:10 leftover-placeholder`,
      `${letterFile}:24:1 leftover-placeholder`,
    ]);
    expect(
      await told({
        'issues.yaml': '- id: free-press\n  label: Free press\n  definition: <one sentence>\n',
        'organizations/quill-house.yaml': 'name: xxx\n',
      }),
    ).toEqual([
      'issues.yaml:3:15 leftover-placeholder',
      'organizations/quill-house.yaml:1:7 leftover-placeholder',
    ]);
  });

  it.each([
    ['dots in a letter', `${letter}\n…\n\nThe end.\n`],
    ['a comment', `${letter}\n<!-- TODO -->\n`.replace('title:', '# TODO: a better one\ntitle:')],
  ])('is none: %s', async (_, text) => {
    expect(await told({ [letterFile]: text })).toEqual([]);
  });

  it('is told of fifty times for a body', async () => {
    const problems = await problemsIn({ [letterFile]: `${letter}\n${'TODO: it\n\n'.repeat(60)}` });
    expect(problems).toHaveLength(51);
  });

  it('may be all of a body', async () => {
    const text = letter.replace(/Quill House asks.*/u, '…');
    expect(await told({ [letterFile]: text })).toEqual([`${letterFile}:23:1 leftover-placeholder`]);
  });
});

describe('what nothing names', () => {
  const more = {
    'people/bo-dent.yaml': 'name: Bo Dent\n',
    'organizations/harbor-board.yaml': 'name: Harbor Board\n',
    'issues.yaml': `${validFiles['issues.yaml']}- id: torture\n  label: Torture\n  definition: Pain.\n`,
  };

  it('is told of people, organizations and issues', async () => {
    expect(await told(more)).toEqual([
      'issues.yaml:4:7 unused-issue',
      'organizations/harbor-board.yaml:1:1 unused-organization',
      'people/bo-dent.yaml:1:1 unused-person',
    ]);
  });

  it.each<[string, Files]>([
    [
      'in a body, above another and in an ask',
      {
        [letterFile]: letter
          .replace('issues:', 'mentions:\n  - person: bo-dent\nissues:')
          .replace(
            'source:',
            'asks:\n  - ask: End it.\n    kind: other\n    issues: [torture]\nsource:',
          ),
        'organizations/quill-house.yaml': 'name: Quill House\nparent: harbor-board\n',
      },
    ],
    [
      'as a publisher, and as the broader issue',
      {
        [letterFile]: letter
          .replace('issues:', 'mentions:\n  - person: bo-dent\nissues:')
          .replace('source:', 'source:\n  publisher: harbor-board'),
        'issues.yaml': more['issues.yaml'].replace('print.\n', 'print.\n  broader: torture\n'),
      },
    ],
  ])('is not what is named %s', async (_, files) => {
    expect(await told({ ...more, ...files })).toEqual([]);
  });

  it('is not told where a letter, or anything else, could not be read', async () => {
    const broken = 'letters/2015-x.md';
    expect(await told({ ...more, [broken]: 'x' })).toEqual([`${broken}:1:1 missing-frontmatter`]);
    const other = 'organizations/x.yaml';
    expect(await told({ ...more, [other]: '[' })).toEqual([`${other}:1:1 invalid-yaml`]);
  });

  it('is not what a wrong id means', async () => {
    expect(await changed(['- free-press', '- free-pres'])).toEqual(['16:5 unknown-issue']);
    expect(await changed(['organization: quill-house', 'organization: quil-house'])).toEqual([
      '9:19 unknown-organization',
    ]);
  });
});

const ignoresCase = existsSync(path.resolve(import.meta.dirname, '../CONTENT-FOLDER.TS'));

describe.skipIf(ignoresCase)('file names that some systems take for one', () => {
  it.each<[string, string[], string[]]>([
    ['capitals', ['people/Ana-Vesel.yaml'], ['people/Ana-Vesel.yaml:1:1 colliding-name']],
    [
      'an ending in capitals',
      ['people/ana-vesel.YAML'],
      ['people/ana-vesel.YAML:1:1 colliding-name'],
    ],
    [
      'a folder in capitals',
      ['people/pier/ana-vesel.yaml', 'people/Pier/ana-vesel.yaml'],
      ['people/pier/ana-vesel.yaml:1:1 colliding-name'],
    ],
    [
      'accents',
      ['people/ána.yaml'.normalize('NFC'), 'people/ána.yaml'.normalize('NFD')],
      [
        `${'people/ána.yaml'.normalize('NFD')}:1:1 invalid-id`,
        `${'people/ána.yaml'.normalize('NFC')}:1:1 colliding-name`,
      ],
    ],
  ])('by %s', async (_, files, expected) => {
    const laid = Object.fromEntries(files.map((file) => [file, 'name: Ana Vesel\n']));
    const nested = files.some((file) => file.includes('pier'));
    const found = await told({
      ...laid,
      ...(nested ? { 'people/ana-vesel.yaml': undefined } : {}),
    });
    expect(found).toEqual(expected);
  });

  it('are not those of different folders', async () => {
    expect(await told({ 'people/pier/Ana-Vesel.yaml': 'name: Ana Vesel\n' })).toEqual([
      'people/pier/Ana-Vesel.yaml:1:1 invalid-id',
    ]);
  });
});

describe('the writing of files', () => {
  it('is judged in every file, whether or not a record can be made of it', async () => {
    expect(
      await told({
        [letterFile]: letter.replace('asks the', 'asks\u200B the'),
        'issues.yaml': validFiles['issues.yaml'].replace('Free press', 'Fr\u0435e press'),
        'people/ana-vesel.yaml': 'name: "Ana\u202E Ve\u0301sel\n',
        'organizations/quill-house.yaml': 'name: Quill House\n# \u2066\n',
      }),
    ).toEqual([
      'issues.yaml:2:12 mixed-script',
      `${letterFile}:23:17 deceptive-character`,
      'organizations/quill-house.yaml:2:3 deceptive-character',
      'people/ana-vesel.yaml:1:7 invalid-yaml',
      'people/ana-vesel.yaml:1:11 deceptive-character',
      'people/ana-vesel.yaml:1:14 unnormalized-text',
    ]);
  });

  it('is judged as it is read, too: escapes hide nothing', async () => {
    expect(
      await told({
        [letterFile]: letter
          .replace('title: A letter', 'title: "A l\\u200Better')
          .replace('harbor arrests', 'harbor arrests"')
          .replace('Ana Vesel is', 'Ana Vesel&#x202E;, L&#x456;u &lrm;and &amp; are'),
      }),
    ).toEqual([
      `${letterFile}:2:8 deceptive-character`,
      ...['deceptive-character', 'mixed-script', 'deceptive-character'].map((rule) =>
        expect.stringContaining(rule),
      ),
    ]);
  });

  it('is not judged under more marks than any letter has', async () => {
    const name = (marks: number) => `name: Ana Vesel\ndescription: a${'\u0300'.repeat(marks)}\n`;
    const file = 'people/ana-vesel.yaml';
    expect(await told({ [file]: name(33) })).toEqual([`${file}:2:1 beyond-limits`]);
    expect(await told({ [file]: name(32) })).toEqual([`${file}:2:14 unnormalized-text`]);
  });

  it('is told of fifty times for a file', async () => {
    const text = letter.replace('asks the', `asks ${'\u200Ba'.repeat(60)} the`);
    const problems = await problemsIn({ [letterFile]: text });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toContain('10 more problems');
  });

  it.each([
    ['e\u0301', '`e\u0301` as U+0065 U+0301, expected U+00E9'],
    ['\u212B', '`\u212B` as U+212B, expected U+00C5'],
    [
      'a\u0323\u0307'.normalize('NFD').replace('\u0323\u0307', '\u0307\u0323'),
      'U+0061 U+0307 U+0323',
    ],
    ['\u{1D15E}', 'as U+1D15E'],
    ['\u0958', 'as U+0958, expected U+0915 U+093C'],
    ['ش\u0651\u064E', 'as U+0634 U+0651 U+064E, expected U+0634 U+064E U+0651'],
  ])('is composed: %j', async (letters, message) => {
    const problems = await problemsIn({
      'people/ana-vesel.yaml': `name: Ana Vesel\ndescription: Of ${letters} and ${letters}.\n`,
    });
    expect(problems).toMatchObject([{ rule: 'unnormalized-text', line: 2, column: 17 }]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each(['é', '한국', 'क\u093C', 'དབྱངས', 'נָּ', 'ش\u064E\u0651'])('%j is', async (letters) => {
    expect(
      await told({ 'people/ana-vesel.yaml': `name: Ana Vesel\ndescription: Of ${letters}.\n` }),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  checkFolder,
  asContent,
  layContent,
  letterFile,
  validFiles,
  validIds,
} from '../content-folder.ts';
import { read, told, type Told } from './reading.ts';

const file = 'letters/2014-03-pier-letter.md';
const valid = validFiles[letterFile];
const date = 'When the letter is dated: 2010-10-21, 2010-10, 2016-05~ (EDTF, level 1).';
const dateMessage =
  'expected an EDTF date that exists: 2010-10-21, 2010-10, 2016-05~, 2009? or 2016-05-24/2016-06-05';

/** The valid letter with one of its lines written otherwise. */
function changed(line: string, into: string): string {
  expect(valid).toContain(line);
  return valid.replace(line, into);
}

describe('a letter whose record is wrong', () => {
  it.each<[string, string, string, ...Told[]]>([
    [
      'a date that no calendar has',
      'date: 2014-03-02',
      'date: 2009-02-29',
      [
        '3:7',
        'invalid-value',
        `Unexpected \`2009-02-29\` in \`date\`, ${dateMessage}`,
        date,
        'date',
      ],
    ],
    [
      'a date that YAML takes for a number',
      'date: 2014-03-02',
      'date: 2009.10',
      ['3:7', 'invalid-value', `Unexpected \`2009.10\` in \`date\`, ${dateMessage}`, date, 'date'],
    ],
    [
      'a date over two lines',
      'date: 2014-03-02',
      'date: |\n  2014\n  March',
      [
        '3:7',
        'invalid-value',
        `Unexpected \`2014 March\` in \`date\`, ${dateMessage}`,
        date,
        'date',
      ],
    ],
    [
      'a list of dates',
      'date: 2014-03-02',
      'date: [2009, 2010]',
      ['3:7', 'invalid-value', 'Unexpected list in `date`, expected text', date, 'date'],
    ],
    [
      'a text as long as a page',
      'date: 2014-03-02',
      `date: ${'x'.repeat(500)}`,
      [
        '3:7',
        'invalid-value',
        `Unexpected \`${'x'.repeat(59)}…\` in \`date\`, ${dateMessage}`,
        date,
        'date',
      ],
    ],
    [
      'no title',
      'title: A letter on the harbor arrests\n',
      '',
      [
        '2:1',
        'missing-field',
        'Unexpected letter without `title`, expected that field',
        'Add `title`: The title as published.',
        'title',
      ],
    ],
    [
      'a blank title',
      'title: A letter on the harbor arrests',
      'title: " "',
      [
        '2:8',
        'invalid-value',
        'Unexpected nothing in `title`, expected text',
        'Fill the field in: The title as published.',
        'title',
      ],
    ],
    [
      'a detainee without a status',
      '    status: detained\n',
      '',
      [
        '13:5',
        'missing-field',
        'Unexpected detainees[0] without `status`, expected that field',
        'Add `status`: What this letter reports, then: imprisoned, not-stated …',
        'detainees[0].status',
      ],
    ],
    [
      'a detainee in one word',
      '  - person: ana-vesel\n    status: detained',
      '  - ana-vesel',
      [
        '13:5',
        'invalid-value',
        'Unexpected `ana-vesel` in `detainees[0]`, expected fields, each on its own line',
        'The fields are `person`, `status`, `note`, `as`, `charge`, `sentence`, `place`, `since`.',
        'detainees[0]',
      ],
    ],
    [
      'an issue that is no id',
      '  - free-press',
      '  - Free press',
      [
        '16:5',
        'invalid-value',
        'Unexpected `Free press` in `issues[0]`, expected an id: lower-case letters a–z, digits and single hyphens',
        'Ids from content/issues.yaml.',
        'issues[0]',
      ],
    ],
    [
      'issues that are no list',
      'issues:\n  - free-press',
      'issues: free-press',
      [
        '15:9',
        'invalid-value',
        'Unexpected `free-press` in `issues`, expected a list, each entry on its own line after a hyphen',
        'Ids from content/issues.yaml.',
        'issues',
      ],
    ],
    [
      'a kind nearly right',
      'kind: open-letter',
      'kind: openletter',
      [
        '4:7',
        'invalid-value',
        'Unexpected `openletter` in `kind`, expected one of `open-letter`, `joint-letter`, `statement`, `petition`, `submission`',
        'Did you mean `open-letter`? open-letter, joint-letter, statement, petition or submission.',
        'kind',
      ],
    ],
    [
      'no kind',
      'kind: open-letter\n',
      '',
      [
        '2:1',
        'missing-field',
        'Unexpected letter without `kind`, expected that field',
        'Add `kind`: open-letter, joint-letter, statement, petition or submission.',
        'kind',
      ],
    ],
    [
      'a source that is left empty',
      'source:\n  url: https://quill-house.example.org/harbor-letter',
      'source:',
      [
        '17:8',
        'invalid-value',
        'Unexpected nothing in `source`, expected fields, each on its own line',
        'Fill the field in: Where the letter is published.',
        'source',
      ],
    ],
    [
      'a date that is left empty',
      'date: 2014-03-02',
      'date:',
      [
        '3:6',
        'invalid-value',
        'Unexpected nothing in `date`, expected text',
        `Fill the field in: ${date}`,
        'date',
      ],
    ],
    [
      'an optional field that is left empty',
      'kind: open-letter',
      'kind: open-letter\noccasion:',
      [
        '5:10',
        'invalid-value',
        'Unexpected nothing in `occasion`, expected text',
        'Fill the field in, or take the whole line out.',
        'occasion',
      ],
    ],
    [
      'an optional list that is left empty',
      'kind: open-letter',
      'kind: open-letter\nmentions:',
      [
        '5:10',
        'invalid-value',
        'Unexpected nothing in `mentions`, expected a list, each entry on its own line after a hyphen',
        'Fill the field in, or take the whole line out.',
        'mentions',
      ],
    ],
    [
      'an entry that is left empty',
      '  - free-press',
      '  - free-press\n  -',
      [
        '17:4',
        'invalid-value',
        'Unexpected nothing in `issues[1]`, expected text',
        'Fill the entry in, or take the whole line out.',
        'issues[1]',
      ],
    ],
    [
      'a kind that is left empty',
      'kind: open-letter',
      'kind:',
      [
        '4:6',
        'invalid-value',
        'Unexpected nothing in `kind`, expected one of `open-letter`, `joint-letter`, `statement`, `petition`, `submission`',
        'Fill the field in: open-letter, joint-letter, statement, petition or submission.',
        'kind',
      ],
    ],
    ...['https://', 'http://', 'https:', 'https:///'].map((url): [string, string, string, Told] => [
      `an address of nothing: ${url}`,
      '  url: https://quill-house.example.org/harbor-letter',
      `  url: "${url}"`,
      [
        '18:8',
        'invalid-value',
        `Unexpected \`${url}\` in \`source.url\`, expected a web address in which something follows \`https://\`: https://example.org/`,
        'The address of the letter’s full text.',
        'source.url',
      ],
    ]),
    [
      'an address that a browser would run',
      '  url: https://quill-house.example.org/harbor-letter',
      '  url: javascript:alert(1)',
      [
        '18:8',
        'invalid-value',
        'Unexpected `javascript:alert(1)` in `source.url`, expected a web address that begins with https://',
        'The address of the letter’s full text.',
        'source.url',
      ],
    ],
    [
      'a signatory who is nobody',
      '  - organization: quill-house',
      '  - role: Editor',
      [
        '9:5',
        'invalid-value',
        'Unexpected fields in `signatories[0]`, expected a `person`, an `organization` or both, or a `group` in words (not a person and a group)',
        'The fields are `person`, `organization`, `role`, `as`, `group`, `count`, `relation`.',
        'signatories[0]',
      ],
    ],
    [
      'a field misspelt',
      'text: summary',
      'text: summary\nlangauge: en',
      [
        '20:1',
        'unknown-field',
        'Unexpected field `langauge`, expected a field of a letter',
        'Did you mean `language`?',
        'langauge',
      ],
    ],
    [
      'a field of no list entry',
      '    status: detained',
      '    status: detained\n    age: 41',
      [
        '15:5',
        'unknown-field',
        'Unexpected field `age`, expected a field of `detainees[0]`',
        'The fields are `person`, `status`, `note`, `as`, `charge`, `sentence`, `place`, `since`.',
        'detainees[0].age',
      ],
    ],
    [
      'several things at once',
      'date: 2014-03-02\nkind: open-letter',
      'date: yesterday\nkind: note',
      [
        '3:7',
        'invalid-value',
        `Unexpected \`yesterday\` in \`date\`, ${dateMessage}`,
        date,
        'date',
      ],
      [
        '4:7',
        'invalid-value',
        'Unexpected `note` in `kind`, expected one of `open-letter`, `joint-letter`, `statement`, `petition`, `submission`',
        'open-letter, joint-letter, statement, petition or submission.',
        'kind',
      ],
    ],
  ])('%s', async (_, line, into, ...expected) => {
    const { problems, ids } = await read({ [file]: changed(line, into) });
    expect(problems.map(told)).toEqual(expected);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`content/${file}`]));
    expect(ids).toEqual(validIds);
  });

  it('gives the values of a long list below the nearest', async () => {
    const { problems } = await read({ [file]: changed('rights: InC', 'rights: inc') });
    expect(problems[0]?.message).toBe('Unexpected `inc` in `rights`, expected one of its values');
    expect(problems[0]?.fix).toMatch(
      /^Did you mean `InC`\? The values are `InC`, `InC-OW-EU`, .*, `PDM-1\.0`\.$/u,
    );
  });
});

describe('a letter without its record', () => {
  const fences =
    'A letter begins with its record between two lines of `---`; its summary or text follows.';

  it.each<[string, string, Told]>([
    [
      'no frontmatter',
      'Dear Harbor Board,\n',
      [
        '1:1',
        'missing-frontmatter',
        'Unexpected text at the beginning, expected a line `---`',
        fences,
      ],
    ],
    [
      'text before it',
      '\nDear Harbor Board,\n\n---\n',
      [
        '2:1',
        'missing-frontmatter',
        'Unexpected text at the beginning, expected a line `---`',
        fences,
      ],
    ],
    [
      'an empty file',
      '',
      ['1:1', 'missing-frontmatter', 'Unexpected empty file, expected a letter', fences],
    ],
    [
      'empty lines',
      '\r\n \r\n',
      ['1:1', 'missing-frontmatter', 'Unexpected empty file, expected a letter', fences],
    ],
    [
      'no second line ---',
      '\n---\ntitle: A letter\n',
      [
        '2:1',
        'missing-frontmatter',
        'Unexpected end of file, expected a second line `---` after the record',
        'Put a line `---` between the record and the summary or text.',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const { problems, ids } = await read({ [file]: text });
    expect(problems.map(told)).toEqual([expected]);
    expect(ids).toEqual(validIds);
  });

  it.each(['---\n---\nText\n', '---\n# to do\n---\nText\n'])('an empty one: %j', async (text) => {
    const { problems, ids } = await read({ [file]: text });
    expect(problems.map(({ line, rule, message }) => [line, rule, message])).toEqual([
      [2, 'invalid-value', 'Unexpected nothing, expected fields, each on its own line'],
    ]);
    expect(ids).toEqual(validIds);
  });
});

describe('what a letter’s file may be', () => {
  it.each([
    ['with a byte-order mark', `\uFEFF${valid}`],
    ['with Windows line ends', valid.replaceAll('\n', '\r\n')],
    ['with both', `\uFEFF${valid.replaceAll('\n', '\r\n')}`],
    ['with the line ends of an old Mac', valid.replaceAll('\n', '\r')],
    ['with empty lines before it', `\n \n${valid}`],
    ['with spaces after ---', valid.replaceAll('---\n', '--- \t\n')],
    ['without a last line end', valid.trimEnd()],
  ])('%s', async (_, text) => {
    const { problems, content } = await read({ [file]: text });
    const [first, second] = content.letters;
    expect(problems).toEqual([]);
    expect(second?.data).toEqual(first?.data);
    expect(second?.body.markdown.trim()).toBe(first?.body.markdown.trim());
  });

  it('places are the same with Windows line ends and a byte-order mark', async () => {
    const text = `${changed('kind: open-letter', 'kind: note')}\n<b>Text</b>\n`;
    const { problems } = await read({ [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[4, 7]]);
  });

  it('a line --- may stand in the body', async () => {
    const { content, problems } = await read({ [file]: `${valid}\n---\n\nMore\n` });
    expect(problems).toEqual([]);
    expect(content.letters[1]?.body.markdown).toContain('\n---\n\nMore');
  });
});

describe('a body', () => {
  const bodyOf = async (body: string) => {
    const { content } = await read({ [file]: valid.replace(/\nQuill House asks[^]*/u, body) });
    return content.letters[1]?.body;
  };

  it('has its links, each with its place in the file', async () => {
    const body = await bodyOf(
      '\nBy [Ana](person:ana-vesel) and <person:bo>,\nsee [the letter][1].\n\n[1]: letter:2014-x\n',
    );
    expect(body?.links).toEqual([
      { url: 'person:ana-vesel', line: 23, column: 4 },
      { url: 'person:bo', line: 23, column: 32 },
      { url: 'letter:2014-x', line: 26, column: 1 },
    ]);
  });

  it.each([
    [
      '<b>bold</b>\n',
      [
        ['<b>', 23],
        ['</b>', 23],
      ],
    ],
    ['<script>\nalert(1)\n</script>\n', [['<script>\nalert(1)\n</script>', 23]]],
    ['Text\n\n<div\n', [['<div', 25]]],
    ['<!-- a note -->\n', []],
    ['Text <!-- a note --> text\n', []],
    ['<!-- a\n\nlong note -->\n', []],
    ['<!-- a --><!-- b -->\n', []],
    ['<!-- a --><script>x</script><!-- b -->\n', [['<!-- a --><script>x</script><!-- b -->', 23]]],
    ['<!-- never closed\n', [['<!-- never closed\n', 23]]],
    ['`<b>` and \\<b>\n', []],
    ['a < b, c > d\n', []],
    ['<https://example.org/>\n', []],
  ])('%j: its HTML is found', async (text, html) => {
    const body = await bodyOf(`\n${text}`);
    expect(body?.html.map(({ value, line }) => [value, line])).toEqual(html);
  });
});

describe('a letter that no parser should see', () => {
  const beyond = 'beyond-limits';

  it.each<[string, string, Told]>([
    [
      '100,000 quotes in quotes',
      '>'.repeat(100_000),
      [
        '25:1',
        beyond,
        'Unexpected depth of quotes or lists within quotes or lists, expected 32 at most',
        'Take the repeated signs out.',
      ],
    ],
    [
      'quotes in quotes, spaced',
      '> '.repeat(33),
      [
        '25:1',
        beyond,
        'Unexpected depth of quotes or lists within quotes or lists, expected 32 at most',
        'Take the repeated signs out.',
      ],
    ],
    [
      'lists in lists',
      `Text\n${'1. - '.repeat(17)}a`,
      [
        '26:1',
        beyond,
        'Unexpected depth of quotes or lists within quotes or lists, expected 32 at most',
        'Take the repeated signs out.',
      ],
    ],
    [
      'brackets in brackets',
      `${'['.repeat(50_000)}a${']'.repeat(50_000)}`,
      [
        '25:1',
        beyond,
        'Unexpected depth of brackets within brackets, expected 32 at most',
        'Take the repeated signs out.',
      ],
    ],
    [
      'emphasis in emphasis',
      `${'*_'.repeat(20)}a${'_*'.repeat(20)}`,
      [
        '25:1',
        beyond,
        'Unexpected depth of emphasis within emphasis, expected 32 at most',
        'Take the repeated signs out.',
      ],
    ],
    [
      'emphasis that never ends',
      `Text\n\n${'*a_ '.repeat(50_000)}`,
      [
        '26:1',
        beyond,
        'Unexpected paragraph of more than 2,000 signs such as `*`, `_` and `[`, expected fewer',
        'Take the repeated signs out, or divide the paragraph by an empty line.',
      ],
    ],
    [
      'links that never end, in many lines',
      `Text\n\n${'[a](\n'.repeat(2_001)}`,
      [
        '26:1',
        beyond,
        'Unexpected paragraph of more than 2,000 signs such as `*`, `_` and `[`, expected fewer',
        'Take the repeated signs out, or divide the paragraph by an empty line.',
      ],
    ],
    [
      'more text than a letter has',
      'x'.repeat(500_000 - valid.length),
      [
        '1:1',
        beyond,
        'Unexpected file of 500,001 characters, expected 500,000 at most',
        'Put here only the record and the text of one letter; leave out images and attachments.',
      ],
    ],
    [
      'more bytes than are opened',
      'x'.repeat(2_000_000 - valid.length),
      [
        '1:1',
        beyond,
        'Unexpected file of 2,000,001 bytes, expected 2,000,000 at most',
        'Put here only the record and the text of one letter; leave out images and attachments.',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const { problems, ids } = await read({ [file]: `${valid}\n${text}` });
    expect(problems.map(told)).toEqual([expected]);
    expect(ids).toEqual(validIds);
  });

  it.each([
    ['a line across the page', '-'.repeat(80)],
    ['a line to fill in', `Name: ${'_'.repeat(200)}`],
    ['a row of stars', '*'.repeat(200)],
    ['a frame of signs', '~'.repeat(80)],
    ['a few quotes in quotes', `${'>'.repeat(8)} as they wrote`],
    [
      'a long list of names',
      '- **Bo Dent**, [Quill House](organization:quill-house)\n'.repeat(1500),
    ],
    ['a long text in Chinese', '我们要求释放黎莓。\n\n'.repeat(5000)],
    ['as much text as is read', 'x '.repeat((500_000 - valid.length - 2) / 2)],
  ])('but %s may stand there', async (_, text) => {
    const { problems, content } = await read({ [file]: `${valid}\n${text}\n` });
    expect(problems).toEqual([]);
    expect(content.letters).toHaveLength(2);
  });
});

describe('what the rules find in letters that could be read', () => {
  const judged = async (text: string) => {
    const folder = await layContent({ [file]: text });
    const { problems, content } = await checkFolder(folder);
    expect(content.letters).toHaveLength(2);
    return asContent(problems, folder).map(told);
  };
  const headed = valid.slice(0, valid.lastIndexOf('---\n'));

  it.each(['', '---', '---\n', '---\n\n \n', '---\n<!-- to do -->\n', '---\n<!-- to do\n'])(
    'an empty body: %j',
    async (rest) => {
      const text = `${headed}${rest || '---\n'}`;
      const empty = (await judged(text)).filter(([, rule]) => rule === 'empty-body');
      expect(empty).toEqual([
        [
          '22:1',
          'empty-body',
          'Unexpected end of file, expected the letter’s summary below the second `---`',
          'Write what the letter says, in your own words, so that a reader knows whether to open the original.',
        ],
      ]);
    },
  );

  it('an empty transcription', async () => {
    const text = `${headed}---\n`
      .replace('text: summary', 'text: transcription')
      .replace('rights: InC', 'rights: CC0-1.0');
    expect((await judged(text))[0]?.slice(2)).toEqual([
      'Unexpected end of file, expected the letter’s transcription below the second `---`',
      'Put the letter’s own text there.',
    ]);
  });

  it('raw HTML is a warning, shown by its first line', async () => {
    const long = `<div data-note="${'x'.repeat(60)}">\nText\n</div>`;
    const fix =
      'Write it as Markdown; only plain formatting survives from HTML, and scripts, styles and attributes are taken out.';
    expect(await judged(`${valid}\n${long}\n\nA <i>word\n`)).toEqual([
      [
        '25:1',
        'raw-html (warning)',
        'Unexpected HTML `<div data-note="xxxxxxxxxxxxxxxxxxxxxxx…`, expected Markdown',
        fix,
      ],
      ['29:3', 'raw-html (warning)', 'Unexpected HTML `<i>`, expected Markdown', fix],
    ]);
  });

  it('unknown ids, wherever they stand', async () => {
    const text = `${valid
      .replace('person: ana-vesel', 'person: ana-vesl')
      .replace('- free-press', '- free-pres')
      .replace('url: https://quill-house', 'publisher: nobody-at-all\n  url: https://quill-house')
      .replace(
        'text: summary',
        'related:\n  - letter: 2012-port\n    relation: follows\ntext: summary',
      )
      .trimEnd()} See [him](person:bo), [it](issue:Free%20press).\n`;
    expect(await judged(text)).toEqual([
      [
        '13:13',
        'unknown-person',
        'Unexpected person `ana-vesl`, expected an id in content/people',
        'Did you mean `ana-vesel`? To add a new one, write content/people/ana-vesl.yaml.',
        'detainees[0].person',
      ],
      [
        '16:5',
        'unknown-issue',
        'Unexpected issue `free-pres`, expected an id in content/issues.yaml',
        'Did you mean `free-press`? To add a new one, write it into content/issues.yaml.',
        'issues[0]',
      ],
      [
        '18:14',
        'unknown-organization',
        'Unexpected organization `nobody-at-all`, expected an id in content/organizations',
        'To add a new one, write content/organizations/nobody-at-all.yaml.',
        'source.publisher',
      ],
      [
        '21:13',
        'unknown-letter',
        'Unexpected letter `2012-port`, expected an id in content/letters',
        'To add a new one, write content/letters/2012-port.md.',
        'related[0].letter',
      ],
      [
        '27:75',
        'unknown-person',
        'Unexpected person `bo`, expected an id in content/people',
        'To add a new one, write content/people/bo.yaml.',
      ],
      [
        '27:93',
        'unknown-issue',
        'Unexpected issue `Free%20press`, expected an id in content/issues.yaml',
        'Did you mean `free-press`?',
      ],
    ]);
  });

  it('an id is known though its file could not be read', async () => {
    const folder = await layContent({ 'people/ana-vesel.yaml': 'name: [' });
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ rule }) => rule)).toEqual(['invalid-yaml']);
  });
});

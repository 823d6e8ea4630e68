import { describe, expect, it } from 'vitest';
import { letterFile, validFiles } from '../content-folder.ts';
import { read, told } from './reading.ts';

const fix =
  'If the sign # belongs to the text, put the whole text in quotes; otherwise put the comment on a line of its own.';

/** The valid letter with one of its lines written otherwise. */
const letter = (line: string, into: string) => ({
  [letterFile]: validFiles[letterFile].replace(line, into),
});
const title = 'title: A letter on the harbor arrests';
const status = '    status: detained';

describe('a comment that cuts a text', () => {
  it.each([
    ['a title', title, 'title: Appeal #5 for Ana', '2:8', '#5 for Ana', 'title', 'Appeal'],
    ['a text over two lines', title, 'title: An\n  appeal # 5', '2:8', '# 5', 'title', 'An appeal'],
    [
      'a field of an entry',
      status,
      `${status}\n    note: Cell # 5`,
      '15:11',
      '# 5',
      'detainees[0].note',
      'Cell',
    ],
    [
      'an entry of a list',
      status,
      `${status}\n    as:\n      - Ana # V`,
      '16:9',
      '# V',
      'detainees[0].as[0]',
      'Ana',
    ],
    [
      'an entry in brackets',
      status,
      `${status}\n    as: [Ana, Wesel # V\n      ]`,
      '15:15',
      '# V',
      'detainees[0].as[1]',
      'Wesel',
    ],
  ])('%s', async (_, line, into, place, comment, field, kept) => {
    const { problems, content } = await read(letter(line, into));
    expect(problems.map(told)).toEqual([
      [
        place,
        'cut-by-comment (warning)',
        `Unexpected comment \`${comment}\` in \`${field}\`, expected text alone: only \`${kept}\` is kept`,
        fix,
        field,
      ],
    ]);
    expect(content.letters).toHaveLength(1);
  });

  it('in a person and in an issue, beside what else is wrong', async () => {
    const { problems } = await read({
      'people/ana-vesel.yaml': 'name: Ana #1\nfamly: Vesel\n',
      'issues.yaml': validFiles['issues.yaml'].replace('Free press', 'Press # free'),
    });
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
      ['unknown-field', 'famly'],
      ['cut-by-comment', 'name'],
      ['cut-by-comment', '[0].label'],
    ]);
  });

  it.each([
    ['before a field', title, `# Appeal #5\n${title}`],
    ['between two fields', title, `${title}\n# Appeal #5\n`],
    ['below a text, further in', title, `${title}\n  # Appeal #5\n`],
    ['after quotes', title, 'title: "Appeal #5" # in quotes'],
    ['after single quotes', title, "title: 'Appeal' # in quotes"],
    ['after a text of several lines', title, 'title: >- # folded\n  Appeal #5'],
    ['within a word', title, 'title: Appeal#5 and C#'],
    ['beside an id', '  - person: ana-vesel', '  - person: ana-vesel # the typesetter'],
    ['beside an id in a list', '  - free-press', '  - free-press # so far'],
    ['beside a date', 'date: 2014-03-02', 'date: 2014-03-02 # as stamped'],
    ['beside a choice', status, `${status} # or held?`],
    ['beside an address', 'harbor-letter\n', 'harbor-letter # in English\n'],
    ['beside the name of a list', 'issues:', 'issues: # two at most'],
  ])('is none %s', async (_, line, into) => {
    expect((await read(letter(line, into))).problems).toEqual([]);
  });
});

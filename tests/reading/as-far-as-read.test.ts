import { describe, expect, it } from 'vitest';
import { letterFile, problemsIn, validFiles, type Files } from '../content-folder.ts';
import { read } from './reading.ts';

const letter = validFiles[letterFile];

/** The valid letter with lines of it written otherwise. */
const written = (...changes: readonly [line: string, into: string][]): Files => ({
  [letterFile]: changes.reduce<string>((text, [line, into]) => {
    expect(text).toContain(line);
    return text.replace(line, into);
  }, letter),
});
const signatory = '  - organization: quill-house';
const detainee = '  - person: ana-vesel\n    status: detained';
const source = 'source:\n  url: https://quill-house.example.org/harbor-letter';
const body = 'Quill House asks the Harbor Board why Ana Vesel is held, and by whom.';

const rulesOf = async (files: Files) =>
  (await problemsIn(files)).map(({ path, rule }) => `${path} ${rule}`.trim());

describe('of a record with errors, every problem is told at once', () => {
  it.each<[string, Files, string[]]>([
    [
      'an id beside a refused value',
      written([signatory, `  - person: sophie-nobody\n    relation: x`]),
      ['signatories[0].person unknown-person', 'signatories[0].relation invalid-value'],
    ],
    [
      'an id beside an unknown field',
      written([signatory, `  - organization: quill-hut\n    rol: Editor`]),
      ['signatories[0].organization unknown-organization', 'signatories[0].rol unknown-field'],
    ],
    [
      'what a later entry of a list says',
      written([detainee, `  - person: Ana\n    status: held\n  - person: bo\n    status: died`]),
      [
        'detainees[0].person invalid-value',
        'detainees[0].status invalid-value',
        'detainees[1].person unknown-person',
      ],
    ],
    [
      'a later issue',
      written(['  - free-press', '  - Free Press\n  - no-such']),
      ['issues[0] invalid-value', 'issues[1] unknown-issue'],
    ],
    [
      'an ask for someone whom the letter does not name',
      {
        ...written(
          [signatory, `${signatory}\n    relation: x`],
          [
            'text: summary',
            'asks:\n  - ask: Let him go.\n    kind: release\n    people: [bo-dent]\ntext: summary',
          ],
        ),
        'people/bo-dent.yaml': 'name: Bo Dent\n',
      },
      ['signatories[0].relation invalid-value', 'asks[0].people[0] unnamed-in-ask'],
    ],
    [
      'a name in the text that the record lacks',
      {
        ...written(['kind: open-letter', 'kind: open'], [body, `${body} Bo Dent knows.`]),
        'people/bo-dent.yaml': 'name: Bo Dent\n',
      },
      ['kind invalid-value', 'unrecorded-name'],
    ],
    [
      'a summary without an address',
      written(['kind: open-letter', 'kind: TODO'], [source, 'source:\n  publisher: quill-house']),
      ['kind invalid-value', 'source summary-without-address'],
    ],
    [
      'a placeholder, and a body that is not there',
      written(
        ['date: 2014-03-02', 'date: TODO'],
        ['title: A', 'title: "TODO: A'],
        ['arrests', 'arrests"'],
        [body, ''],
      ),
      ['title leftover-placeholder', 'date invalid-value', 'empty-body'],
    ],
    [
      'a text neither summary nor transcription, and a link that leads nowhere',
      written(['text: summary', 'text: all'], [body, '[here](here)']),
      ['text invalid-value', 'unknown-link'],
    ],
    [
      'issues',
      {
        'issues.yaml': `${validFiles['issues.yaml']}  broader: no-such\n  lable: x\n`,
      },
      ['[0].lable unknown-field', 'broader unknown-issue'],
    ],
    [
      'a person',
      {
        'people/ana-vesel.yaml':
          'name: Ana Vesel\norder: first\nforms:\n  - value: Ana V\n    kind: alias\n    source: 2013-nothing\n',
      },
      ['order invalid-value', 'forms[0].source unknown-letter'],
    ],
  ])('%s', async (_, files, problems) => {
    expect((await rulesOf(files)).sort()).toEqual(problems.sort());
  });
});

describe('of what could not be read, nothing is told twice', () => {
  it.each<[string, Files, string[]]>([
    ['a date', written(['2014-03-02', '2014-3-02']), ['date invalid-value']],
    ['no date', written(['date: 2014-03-02\n', '']), ['date missing-field']],
    [
      'ids of two people',
      written([detainee, '  - person: A\n    status: died\n  - person: B\n    status: died']),
      ['detainees[0].person invalid-value', 'detainees[1].person invalid-value'],
    ],
    [
      'entries that are no fields',
      written([detainee, '  - ana-vesel\n  - bo-dent']),
      ['detainees[0] invalid-value', 'detainees[1] invalid-value'],
    ],
    ['a list that is none', written([detainee, '  ana-vesel']), ['detainees invalid-value']],
    [
      'a person of a misspelt field, whom the text names',
      written([detainee, '  - persn: ana-vesel\n    status: detained']),
      ['detainees[0].persn unknown-field'],
    ],
    [
      'a list of a misspelt field, whose people the text names',
      written(['detainees:', 'detainee:']),
      ['detainee unknown-field'],
    ],
    ['a source', written([source, 'source: here']), ['source invalid-value']],
    ['an address', written(['url: https:', 'url: ttps:']), ['source.url invalid-value']],
    ['an address of a misspelt field', written(['  url:', '  ulr:']), ['source.ulr unknown-field']],
    [
      'an address that is not indented',
      written([source, 'source:\n  publisher: quill-house\nurl: https://quill-house.example.org/']),
      ['url unknown-field'],
    ],
    [
      'spellings, without which a transcription does not name its detainee',
      written(
        ['text: summary', 'text: transcription'],
        ['rights: InC', 'rights: CC0-1.0'],
        ['status: detained', 'status: detained\n    as: Anka'],
        ['Ana Vesel', 'Anka'],
      ),
      ['detainees[0].as invalid-value'],
    ],
    [
      'a form, without which a transcription does not name its detainee',
      {
        ...written(
          ['text: summary', 'text: transcription'],
          ['rights: InC', 'rights: CC0-1.0'],
          ['Ana Vesel', 'Anka'],
        ),
        'people/ana-vesel.yaml': 'name: Ana Vesel\nforms:\n  - valu: Anka\n    kind: alias\n',
      },
      ['forms[0].valu unknown-field'],
    ],
    [
      'names of two people',
      { 'people/ana-vesel.yaml': 'name: [Ana]\n', 'people/bo-dent.yaml': 'name:\n' },
      ['name invalid-value', 'name invalid-value'],
    ],
    [
      'ids of two issues',
      {
        'issues.yaml':
          '- id: A b\n  label: A\n  definition: A.\n- id: C d\n  label: C\n  definition: C.\n',
        ...written(['issues:\n  - free-press\n', '']),
      },
      ['[0].id invalid-value', '[1].id invalid-value'],
    ],
    ['a record that is none', { 'people/ana-vesel.yaml': '- Ana\n' }, ['invalid-value']],
    [
      'someone who may be named where a record was not wholly read',
      { ...written(['kind: open-letter', 'kind: open']), 'people/bo-dent.yaml': 'name: Bo Dent\n' },
      ['kind invalid-value'],
    ],
  ])('%s', async (_, files, problems) => {
    expect((await rulesOf(files)).sort()).toEqual(problems.sort());
  });
});

describe('a record with errors', () => {
  it('is for the rules alone', async () => {
    const { content, ids } = await read(written(['kind: open-letter', 'kind: open']));
    expect(ids.letters).toEqual([]);
    expect(content.asFarAsRead?.letters.map(({ id }) => id)).toEqual(['2014-03-02-harbor-letter']);
  });

  it('keeps the places of what can be read', async () => {
    const { content } = await read(
      written([detainee, '  - ana-vesel\n  - person: bo-dent\n    status: no\n    as: [Bo, [x]]']),
    );
    const [{ data, gaps } = {}] = content.asFarAsRead?.letters ?? [];
    expect(data?.detainees).toEqual([
      { person: '', status: '', as: [] },
      { person: 'bo-dent', status: '', as: ['Bo', ''] },
    ]);
    expect(gaps).toEqual({
      fields: [
        ['detainees', 0],
        ['detainees', 1, 'status'],
        ['detainees', 1, 'as', 1],
      ],
      parts: [],
    });
  });
});

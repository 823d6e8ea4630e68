import { describe, expect, it } from 'vitest';
import { keyedHashes, withList } from '../../src/withholding/keyed/list.ts';
import {
  asContent,
  checkFolder,
  exampleKey,
  layContent,
  letterFile,
  problemsIn,
  validFiles,
  type Files,
} from '../content-folder.ts';
import { told } from './reading.ts';

const forms = ['Lian Bo', '连波', 'ئىلھام توختى'];
const list = withList('', await keyedHashes(forms, exampleKey));
const letter = validFiles[letterFile];
const person = 'people/bo-dent.yaml';

/** Where the rule finds a name: file and line. */
async function places(files: Files): Promise<string[]> {
  const problems = await problemsIn({ 'withheld.txt': list, ...files });
  return problems
    .filter(({ rule }) => rule === 'withheld-name')
    .map(({ file, line }) => `${file.slice('content/'.length)}:${line}`);
}

/** A letter with another line in its record, and another in its text. */
const withLines = (record: string, text = ''): Files => ({
  [letterFile]: `${letter.replace('text: summary', `${record}\ntext: summary`)}\n${text}\n`,
});

describe('a name that was withdrawn is found', () => {
  it.each([
    ['in a title', { [letterFile]: letter.replace('harbor arrests', 'arrest of Lian Bo') }, 2],
    ['in a note', withLines('titleNote: Of Bo Lian.'), 19],
    ['in a note over two lines', withLines('titleNote: >-\n  Of Lian\n  Bo.'), 20],
    ['in a note behind escapes', withLines(String.raw`titleNote: "Of Li\u0061n Bo."`), 19],
    ['in a comment', withLines('# Lian Bo'), 19],
    ['in an address', { [letterFile]: letter.replace('harbor-letter\ntext', 'lian-bo\ntext') }, 18],
    [
      'in an address behind percent signs',
      { [letterFile]: letter.replace('harbor-letter\ntext', '%E8%BF%9E%E6%B3%A2\ntext') },
      18,
    ],
    ['in an ask', withLines('asks:\n  - ask: Free LIAN BO.\n    kind: release'), 20],
    [
      'in a spelling in lower case',
      { [letterFile]: letter.replace('status: detained', 'status: detained\n    as: [lian bo]') },
      15,
    ],
    ['in the text', withLines('', 'And Lian Bo’s sister.'), 26],
    ['in the text in capitals', withLines('', 'And LIÁN-BÓ.'), 26],
    ['in the text over two lines', withLines('', 'And Lian\nBo.'), 26],
    ['in the text across a link', withLines('', 'And [Lian](https://example.org/x) Bo.'), 26],
    ['in the text across emphasis', withLines('', 'And **Lian** *Bo*.'), 26],
    ['in the text behind entities', withLines('', 'And &#76;ian Bo.'), 26],
    ['in the text as an id', withLines('', '[She](person:lian-bo) too.'), 26],
    ['in the text in Chinese', withLines('', '记者连波说'), 26],
    ['in the text in traditional signs', withLines('', '記者連波說'), 26],
    ['in the text in Uyghur', withLines('', 'بىلەن ئىلھام توختى'), 26],
  ] as [string, Files, number][])('%s', async (_, files, line) => {
    expect(await places(files)).toEqual([`${letterFile}:${line}`]);
  });

  it.each([
    ['as the name of a person', { [person]: 'name: Lian Bo\n' }, [`${person}:1`]],
    ['in lower case', { [person]: 'name: lian bo\n' }, [`${person}:1`]],
    [
      'as a form of a name',
      { [person]: 'name: Bo Dent\nforms:\n  - value: 连波\n    kind: native\n' },
      [`${person}:3`],
    ],
    ['as a former id', { [person]: 'name: Bo Dent\naliases:\n  - lian-bo\n' }, [`${person}:3`]],
    [
      'as the name of a file',
      { 'people/lian-bo.yaml': 'name: Bo Dent\n' },
      ['people/lian-bo.yaml:1'],
    ],
    [
      'in a description',
      { [person]: 'name: Bo Dent\ndescription: A cousin of Lian Bo.\n' },
      [`${person}:2`],
    ],
    [
      'in the name of an organization',
      { 'organizations/friends.yaml': 'name: Friends of Lian Bo\n' },
      ['organizations/friends.yaml:1'],
    ],
    [
      'in an issue',
      { 'issues.yaml': `${validFiles['issues.yaml']}  note: x\n# Lian Bo\n` },
      ['issues.yaml:5'],
    ],
    ['in the list itself', { 'withheld.txt': `# Lian Bo\n${list}` }, ['withheld.txt:1']],
    ['in a record that cannot be read', { [person]: 'nam: Lian Bo\n' }, [`${person}:1`]],
  ] as [string, Files, string[]][])('%s', async (_, files, found) => {
    expect(await places(files)).toEqual(found);
  });
});

describe('nothing is found', () => {
  it.each([
    ['in longer words', withLines('', 'Lian Bond and Tulian Bo.')],
    ['in a name with a hyphen', withLines('', 'And Lian Bo-Moran.')],
    ['in two sentences', withLines('', 'We met Lian. Bo was away.')],
    ['in one word', withLines('', 'Lian, or Bo.')],
    [
      'in the longer name of another',
      { ...withLines('', 'And Lian Bo Moran.'), [person]: 'name: Lian Bo Moran\n' },
    ],
  ])('%s', async (_, files) => {
    expect(await places(files)).toEqual([]);
  });

  it('in a list of comments alone, with or without a key', async () => {
    const content = await layContent({ 'withheld.txt': '# None yet.\n' });
    for (const key of [exampleKey, '']) {
      expect((await checkFolder(content, {}, key)).problems).toEqual([]);
    }
  });
});

describe('the list', () => {
  it.each([
    ['a name', 'Lian Bo'],
    ['a digest that was cut', 'ab'.repeat(31)],
    ['capitals', 'AB'.repeat(32)],
    ['two digests', `${'ab'.repeat(32)} ${'cd'.repeat(32)}`],
  ])('holds no line with %s', async (_, line) => {
    const problems = await problemsIn({ 'withheld.txt': `${list}${line}\n` });
    const number = list.split('\n').length;
    expect(problems.filter(({ rule }) => rule === 'invalid-value').map(told)).toEqual([
      [
        `${number}:1`,
        'invalid-value',
        'Unexpected line, expected 64 hexadecimal digits in lower case, or a comment',
        'Put back the line as it was: no name is withheld by a line that was changed or cut.',
      ],
    ]);
  });

  it.each(['witheld.txt', 'withheld.md', 'Withheld.txt'])(
    'is missed where it is called %s',
    async (name) => {
      const content = await layContent({ [name]: list });
      const { problems } = await checkFolder(content);
      expect(asContent(problems, content).map(({ rule, fix }) => [rule, fix])).toEqual([
        [
          'stray-file',
          'Did you mean `withheld.txt`? Rename it, or move it out of the content folder.',
        ],
      ]);
    },
  );

  it('is one of the files that are checked', async () => {
    const content = await layContent({ 'withheld.txt': list });
    const { files } = asContent(await checkFolder(content), content);
    expect(files).toContain('content/withheld.txt');
  });
});

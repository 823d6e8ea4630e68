import { describe, expect, it } from 'vitest';
import {
  checkFolder,
  asContent,
  layContent,
  letterFile,
  validFiles,
  type Files,
} from '../content-folder.ts';

const letter = validFiles[letterFile];
const related = letter.replace(
  'text: summary',
  'related:\n  - letter: 2013-pier-letter\n    relation: follows\ntext: summary',
);
const pier = letter.replace('2014-03-02', '2013');
const issues = validFiles['issues.yaml'];

const problemsOf = async (files: Files) => {
  const folder = await layContent(files);
  const { problems } = await checkFolder(folder);
  return asContent(problems, folder).map(({ file, rule }) => `${file} ${rule}`);
};

/** A file under another name than its own. */
const renamed = (from: keyof typeof validFiles, to: string): Files => ({
  [from]: undefined,
  [to]: validFiles[from],
});

describe('one slip is one problem, though others name what it hides', () => {
  it.each<[string, Files, string]>([
    ['no list of issues', { 'issues.yaml': undefined }, ' missing-content'],
    ['an empty one', { 'issues.yaml': '' }, '/issues.yaml invalid-value'],
    ['a broken one', { 'issues.yaml': '- id: [' }, '/issues.yaml invalid-yaml'],
    ['one that is no list', { 'issues.yaml': 'id: free-press\n' }, '/issues.yaml invalid-value'],
    [
      'one in Latin-1',
      { 'issues.yaml': Buffer.from('- id: é', 'latin1') },
      '/issues.yaml unreadable-file',
    ],
    ['one of another name', renamed('issues.yaml', 'issues.yml'), '/issues.yml stray-file'],
    [
      'an issue without its id',
      { 'issues.yaml': issues.replace('- id: free-press\n  label', '- label') },
      '/issues.yaml missing-field',
    ],
    [
      'an issue whose id is none',
      { 'issues.yaml': issues.replace('free-press', 'Free press') },
      '/issues.yaml invalid-value',
    ],
    [
      'a broken person',
      { 'people/ana-vesel.yaml': 'name: "Ana' },
      '/people/ana-vesel.yaml invalid-yaml',
    ],
    [
      'a person in .yml',
      renamed('people/ana-vesel.yaml', 'people/ana-vesel.yml'),
      '/people/ana-vesel.yml stray-file',
    ],
    [
      'a person in .yaml.txt',
      renamed('people/ana-vesel.yaml', 'people/ana-vesel.yaml.txt'),
      '/people/ana-vesel.yaml.txt stray-file',
    ],
    [
      'a person with capitals',
      renamed('people/ana-vesel.yaml', 'people/Ana-Vesel.yaml'),
      '/people/Ana-Vesel.yaml invalid-id',
    ],
    [
      'a person with a space and an accent',
      renamed('people/ana-vesel.yaml', 'people/Ána Vesel.yaml'),
      '/people/Ána Vesel.yaml invalid-id',
    ],
    [
      'an organization of another ending',
      renamed('organizations/quill-house.yaml', 'organizations/quill-house.md'),
      '/organizations/quill-house.md stray-file',
    ],
    [
      'people in a folder of another name',
      renamed('people/ana-vesel.yaml', 'peopl/ana-vesel.yaml'),
      '/peopl stray-file',
    ],
    [
      'letters in a folder of another name',
      renamed(letterFile, letterFile.replace('letters', 'letter')),
      '/letter stray-file',
    ],
    [
      'a file in the place of people',
      { 'people/ana-vesel.yaml': undefined, people: 'x' },
      '/people unreadable-file',
    ],
    [
      'a letter in .txt',
      { [letterFile]: related, 'letters/2013-pier-letter.txt': pier },
      '/letters/2013-pier-letter.txt stray-file',
    ],
    [
      'a letter with capitals',
      { [letterFile]: related, 'letters/2013-Pier-Letter.md': pier },
      '/letters/2013-Pier-Letter.md invalid-id',
    ],
  ])('%s', async (_, files, problem) => {
    expect(await problemsOf(files)).toEqual([`content${problem}`]);
  });

  it('but a file of another name does not stand for all of them', async () => {
    const other = letter.replace('person: ana-vesel', 'person: bo-dent');
    expect(
      await problemsOf({
        ...renamed('people/ana-vesel.yaml', 'people/ana-vesel.yml'),
        [letterFile]: other,
      }),
    ).toEqual([`content/${letterFile} unknown-person`, 'content/people/ana-vesel.yml stray-file']);
  });

  it('an issue whose id is written as a number is known as it is written', async () => {
    expect(
      await problemsOf({
        'issues.yaml': issues.replace('free-press', '0700'),
        [letterFile]: letter.replace('- free-press', '- 0700'),
      }),
    ).toEqual([]);
  });
});

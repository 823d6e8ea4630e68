import { describe, expect, it } from 'vitest';
import { checkFolder, asContent, layContent, letterFile, validFiles } from '../content-folder.ts';
import { read, told } from './reading.ts';

describe('what a content folder holds beside its records', () => {
  it.each([
    ['letter/2015-letter.md', 'letter', 'Did you mean `letters`? '],
    ['issues.yml', 'issues.yml', 'Did you mean `issues.yaml`? '],
    ['drafts/x.yaml', 'drafts', ''],
  ])('%s is not passed over', async (file, name, suggestion) => {
    const { problems } = await read({ [file]: 'name: Bo Dent\n' });
    expect(problems.map(told)).toEqual([
      [
        '1:1',
        'stray-file',
        `Unexpected \`${name}\`, expected letters/, people/, organizations/ and issues.yaml`,
        `${suggestion}Rename it, or move it out of the content folder.`,
      ],
    ]);
    expect(problems[0]?.file).toBe(`content/${name}`);
  });

  it.each(['LICENSE.md', 'README.txt', '.gitkeep'])('%s may stand there', async (file) => {
    expect((await read({ [file]: 'A note.\n' })).problems).toEqual([]);
  });
});

describe('a former id', () => {
  it('is answered with the id now', async () => {
    const text = String(validFiles[letterFile]).replace('person: ana-vesel', 'person: ana-v');
    const folder = await layContent({
      [letterFile]: text,
      'people/ana-vesel.yaml': 'name: Ana Vesel\naliases: [ana-v]\n',
    });
    const { problems } = await checkFolder(folder);
    expect(asContent(problems, folder).map(({ fix }) => fix)).toEqual([
      'That is a former id: write `ana-vesel`, its id now.',
    ]);
  });
});

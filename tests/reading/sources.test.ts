import { describe, expect, it } from 'vitest';
import { checkFolder, asContent, layContent } from '../content-folder.ts';
import { told } from './reading.ts';

const judged = async (text: string, file = 'people/ana-vesel.yaml') => {
  const folder = await layContent({ [file]: text });
  return asContent((await checkFolder(folder)).problems, folder).map(told);
};
const whole = 'Give the id of the letter that says so, or the whole address: https://…';
const form = (source: string) =>
  `name: Bo\nforms:\n  - value: B\n    kind: alias\n    source: ${source}\n`;

describe('where something is reported', () => {
  it.each([
    ['wikipedia', whole],
    ['The Harbor Times', whole],
    ['www.example.org', whole],
    ['https://', whole],
    ['2014', whole],
    ['harbor-letter', whole],
  ])('%j is neither a letter nor an address', async (source, fix) => {
    const message = `Unexpected source \`${source}\`, expected the id of a letter or a web address`;
    const problem = (place: string, path: string) => [place, 'unknown-letter', message, fix, path];
    expect(await judged(form(source))).toEqual([problem('5:13', 'forms[0].source')]);
    expect(await judged(form(source), 'organizations/quill-house.yaml')).toEqual([
      problem('5:13', 'forms[0].source'),
    ]);
    for (const field of ['born', 'died']) {
      expect(await judged(`name: Bo\n${field}:\n  date: 1970\n  source: ${source}\n`)).toEqual([
        problem('4:11', `${field}.source`),
      ]);
    }
  });

  it('a letter that is not there may be added', async () => {
    expect(await judged(form('2013-pier-letter'))).toEqual([
      [
        '5:13',
        'unknown-letter',
        'Unexpected letter `2013-pier-letter`, expected an id in content/letters',
        'To add a new one, write content/letters/2013-pier-letter.md.',
        'forms[0].source',
      ],
    ]);
  });

  it.each(['2014-03-02-harbor-letter', 'https://example.org/', 'HTTP://example.org'])(
    '%s is',
    async (source) => {
      expect(await judged(form(source))).toEqual([]);
    },
  );
});

describe('the folder that a fix names', () => {
  it('is the one of the file that it mends', async () => {
    const folder = await layContent({
      'people/ana-vesel.yaml': undefined,
      'people/harbor/ana-vesel.yaml': form('2013-x'),
      'organizations/quill-house.yaml': 'name: X\nparent: y\n',
      'issues.yaml':
        '- id: free-press\n  label: Free press\n  definition: Print.\n  broader: rights\n',
    });
    const { problems } = await checkFolder(folder);
    const shown = problems[0]?.file.replace('/issues.yaml', '') ?? '';
    expect(shown).toContain('by-name-content-');
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
      [
        `Unexpected issue \`rights\`, expected an id in ${shown}/issues.yaml`,
        `To add a new one, write it into ${shown}/issues.yaml.`,
      ],
      [
        `Unexpected organization \`y\`, expected an id in ${shown}/organizations`,
        `To add a new one, write ${shown}/organizations/y.yaml.`,
      ],
      [
        `Unexpected letter \`2013-x\`, expected an id in ${shown}/letters`,
        `To add a new one, write ${shown}/letters/2013-x.md.`,
      ],
    ]);
  });
});

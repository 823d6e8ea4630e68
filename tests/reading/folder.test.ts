import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { shownPath } from '../../src/reading/file.ts';
import { contentFolder } from '../../src/reading/folder.ts';
import {
  checkFolder,
  asContent,
  layContent,
  letterFile,
  validFiles,
  validIds,
} from '../content-folder.ts';
import { read, told, type Told } from './reading.ts';

const utf8: Told = [
  '1:1',
  'unreadable-file',
  'Unexpected bytes, expected text in UTF-8',
  'Open the file in your editor and save it again with the encoding UTF-8.',
];

const missingIssues: Told = [
  '1:1',
  'missing-content',
  'Unexpected content folder without issues.yaml, expected the list of issues',
  'Write the issues into it, each beginning with `- id: …`, or `[]` where there are none yet.',
];

describe('a file that is no text in UTF-8', () => {
  it.each([
    ['Latin-1', Buffer.from('name: Bó Dent\n', 'latin1')],
    ['UTF-16 with its mark', Buffer.from('\uFEFFname: Bo\n', 'utf16le')],
    ['UTF-16 without one', Buffer.from('name: Bo\n', 'utf16le')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a zero byte', Buffer.from('name: Bo\0\n')],
    ['half a character', Buffer.from('name: 黎').subarray(0, -1)],
  ])('%s', async (_, bytes) => {
    const { problems, ids } = await read({ 'people/bo-dent.yaml': bytes });
    expect(problems.map(told)).toEqual([utf8]);
    expect(problems[0]?.file).toBe('content/people/bo-dent.yaml');
    expect(ids).toEqual(validIds);
  });
});

describe('a file in the wrong place or of the wrong name', () => {
  it.each<[string, ...Told[]]>([
    [
      'people/bo-dent.yml',
      [
        '1:1',
        'stray-file',
        'Unexpected file `bo-dent.yml`, expected only files that end in .yaml',
        'If it is a person, rename it to end in .yaml; otherwise move it out of this folder.',
      ],
    ],
    [
      'organizations/lantern.md',
      [
        '1:1',
        'stray-file',
        'Unexpected file `lantern.md`, expected only files that end in .yaml',
        'If it is an organization, rename it to end in .yaml; otherwise move it out of this folder.',
      ],
    ],
    ...['2015-scan.pdf', '2015-letter.MD', '2015-letter', 'nested/2015-letter.txt'].map(
      (file): [string, Told] => [
        `letters/${file}`,
        [
          '1:1',
          'stray-file',
          `Unexpected file \`${path.basename(file)}\`, expected only files that end in .md`,
          'If it is a letter, rename it to end in .md; otherwise move it out of this folder.',
        ],
      ],
    ),
    ...['Bo Dent', 'bo_dent', 'Bo-Dent', 'bo--dent', 'bó-dent', '黎莓', 'bo.dent'].map(
      (name): [string, Told] => [
        `people/${name}.yaml`,
        [
          '1:1',
          'invalid-id',
          `Unexpected file name \`${name}.yaml\`, expected lower-case letters a–z, digits and single hyphens`,
          'Name it after the person: liu-xiaobo.yaml.',
        ],
      ],
    ),
    [
      'organizations/Lantern Office.yaml',
      [
        '1:1',
        'invalid-id',
        'Unexpected file name `Lantern Office.yaml`, expected lower-case letters a–z, digits and single hyphens',
        'Name it after the organization: freedom-house.yaml.',
      ],
    ],
    [
      'letters/2015_letter.md',
      [
        '1:1',
        'invalid-id',
        'Unexpected file name `2015_letter.md`, expected lower-case letters a–z, digits and single hyphens',
        'Name it after its date and a few words of its title: 2010-10-21-joint-letter.md.',
      ],
    ],
  ])('%s', async (file, ...expected) => {
    const { problems, ids, files } = await read({ [file]: 'name: Bo Dent\n' });
    expect(problems.map(told)).toEqual(expected);
    expect(problems[0]?.file).toBe(`content/${file}`);
    expect(files).toContain(`content/${file}`);
    expect(ids).toEqual(validIds);
  });

  it.each(['people/.DS_Store', 'letters/.draft.md', 'letters/.trash/2015-old.md'])(
    '%s is passed over',
    async (file) => {
      const { problems, ids, files } = await read({ [file]: 'x' });
      expect(problems).toEqual([]);
      expect(files).not.toContain(`content/${file}`);
      expect(ids).toEqual(validIds);
    },
  );

  it('folders may stand in folders', async () => {
    const { problems, ids } = await read({ 'people/harbor/bo-dent.yaml': 'name: Bo Dent\n' });
    expect(problems).toEqual([]);
    expect(ids.people).toEqual(['ana-vesel', 'bo-dent']);
  });
});

describe('what is no file', () => {
  const link = 'Unexpected link, expected a text file';
  const noLink =
    'Put the file itself in its place: links are not followed, for they may lead anywhere.';

  it.each(['letters/2015-letter.md', 'people/bo-dent.yaml', 'people/harbor.yml'])(
    'a folder with the name of a file: %s',
    async (name) => {
      const { problems, ids, files } = await read({}, async (folder) => {
        await mkdir(path.join(folder, name));
        await writeFile(path.join(folder, name, 'inside.txt'), 'x');
      });
      const [folder, ...inside] = problems;
      expect(folder && [folder.file, ...told(folder)]).toEqual(
        name.endsWith('.yml')
          ? [`content/${name}`, '1:1', 'stray-file', expect.anything(), expect.anything()]
          : [
              `content/${name}`,
              '1:1',
              'unreadable-file',
              'Unexpected folder, expected a text file',
              'Give the folder a name without an ending, or put the file in its place.',
            ],
      );
      expect(inside.map(({ file, rule }) => [file, rule])).toEqual([
        [`content/${name}/inside.txt`, 'stray-file'],
      ]);
      expect(files).toContain(`content/${name}/inside.txt`);
      expect(ids).toEqual(validIds);
    },
  );

  it.each([
    ['that leads nowhere', 'nobody.yaml'],
    ['to itself', 'bo-dent.yaml'],
    ['to a folder', '.'],
    ['to another record', 'ana-vesel.yaml'],
    ['to a file elsewhere', import.meta.filename],
  ])('a link %s', async (_, target) => {
    const { problems, ids } = await read({}, (folder) =>
      symlink(target, path.join(folder, 'people/bo-dent.yaml')),
    );
    expect(problems.map(told)).toEqual([['1:1', 'unreadable-file', link, noLink]]);
    expect(problems[0]?.file).toBe('content/people/bo-dent.yaml');
    expect(ids).toEqual(validIds);
  });

  it('a link in the place of the list of issues', async () => {
    const { problems } = await read({ 'issues.yaml': undefined }, (folder) =>
      symlink(import.meta.filename, path.join(folder, 'issues.yaml')),
    );
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['content/issues.yaml', link],
    ]);
  });

  it('a link in the place of a folder', async () => {
    const elsewhere = await layContent({ 'people/bo-dent.yaml': 'name: Bo Dent\n' });
    const { problems, ids } = await read({}, async (folder) => {
      await rm(path.join(folder, 'people'), { recursive: true });
      await symlink(path.join(elsewhere, 'people'), path.join(folder, 'people'));
    });
    expect(problems.map((problem) => [problem.file, ...told(problem)])).toEqual([
      [
        'content/people',
        '1:1',
        'unreadable-file',
        'Unexpected link, expected a folder',
        'Put the folder itself in its place: links are not followed, for they may lead anywhere.',
      ],
    ]);
    expect(ids.people).toEqual([]);
  });

  it('a link to a folder is not gone through', async () => {
    const elsewhere = await layContent({ 'people/bo-dent.yaml': 'name: Bo Dent\n' });
    const { problems, ids, files } = await read({}, (folder) =>
      symlink(path.join(elsewhere, 'people'), path.join(folder, 'people/more')),
    );
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/people/more', 'stray-file'],
    ]);
    expect(files).not.toContain('content/people/more/bo-dent.yaml');
    expect(ids).toEqual(validIds);
  });

  it.skipIf(process.platform === 'win32')('a pipe, which would keep a reader waiting', async () => {
    const { problems, ids } = await read({}, (folder) => {
      execFileSync('mkfifo', [path.join(folder, 'people/bo-dent.yaml')]);
      return Promise.resolve();
    });
    expect(problems.map(told)).toEqual([
      [
        '1:1',
        'unreadable-file',
        'Unexpected pipe or device, expected a text file',
        'Put a file in its place, or take it out of the content folder.',
      ],
    ]);
    expect(ids).toEqual(validIds);
  });
});

describe('an id that two records claim', () => {
  const judged = async (files: Parameters<typeof layContent>[0]) => {
    const folder = await layContent(files);
    const { problems } = await checkFolder(folder);
    return asContent(problems, folder)
      .filter(({ rule }) => rule === 'duplicate-id')
      .map((problem) => [problem.file, ...told(problem)]);
  };
  const merge =
    'Give one of the two another id; if both are the same, keep one and add what the other knows.';
  const alias = 'Take the alias out, or give it to the one record that it led to.';

  it('in a nested folder', async () => {
    expect(await judged({ 'people/harbor/ana-vesel.yaml': 'name: Ana Vesel\n' })).toEqual([
      [
        'content/people/harbor/ana-vesel.yaml',
        '1:1',
        'duplicate-id',
        'Unexpected second `ana-vesel`, expected each id once: it is the person in content/people/ana-vesel.yaml:1',
        merge,
      ],
    ]);
  });

  it('as a former id', async () => {
    const bo = 'name: Bo Dent\naliases:\n  - ana-vesel\n  - bo\n';
    const cy = 'name: Cy Dent\naliases: [bo, cy]\n';
    expect(await judged({ 'people/bo-dent.yaml': bo, 'people/cy.yaml': cy })).toEqual([
      [
        'content/people/bo-dent.yaml',
        '3:5',
        'duplicate-id',
        'Unexpected second `ana-vesel`, expected each id once: it is the person in content/people/ana-vesel.yaml:1',
        alias,
        'aliases[0]',
      ],
      [
        'content/people/cy.yaml',
        '2:11',
        'duplicate-id',
        'Unexpected second `bo`, expected each id once: it is a former id of `bo-dent` in content/people/bo-dent.yaml:4',
        alias,
        'aliases[0]',
      ],
      [
        'content/people/cy.yaml',
        '2:15',
        'duplicate-id',
        'Unexpected second `cy`, expected each id once: it is the person in content/people/cy.yaml:1',
        'Take the alias out: it is the id that the record has now.',
        'aliases[1]',
      ],
    ]);
  });

  it('in the list of issues', async () => {
    const again = '- id: free-press\n  label: Press\n  definition: The same again.\n';
    expect(await judged({ 'issues.yaml': validFiles['issues.yaml'] + again })).toEqual([
      [
        'content/issues.yaml',
        '4:7',
        'duplicate-id',
        'Unexpected second `free-press`, expected each id once: it is the issue in content/issues.yaml:1',
        merge,
        'id',
      ],
    ]);
  });

  it('but records of different kinds may share one', async () => {
    expect(await judged({ 'people/quill-house.yaml': 'name: Quill House\n' })).toEqual([]);
  });
});

describe('the list of issues', () => {
  const noList: Told = [
    '1:1',
    'invalid-value',
    'Unexpected content, expected a list of issues',
    'Begin each issue with `- id: …`.',
  ];

  it('is not there', async () => {
    const { problems, ids, files } = await read({ 'issues.yaml': undefined });
    expect(problems.map((problem) => [problem.file, ...told(problem)])).toEqual([
      ['content', ...missingIssues],
    ]);
    expect(files).not.toContain('content/issues.yaml');
    expect(ids.issues).toEqual([]);
  });

  it.each<[string, string | Uint8Array | undefined, Told]>([
    ['is empty', '', noList],
    ['is a record', 'id: free-press\n', noList],
    ['is text', 'free-press\n', noList],
    ['is in Latin-1', Buffer.from('- id: é', 'latin1'), utf8],
    [
      'is broken',
      '- id: free-press\n  label: Free: press\n',
      [
        '2:10',
        'invalid-yaml',
        'Unexpected second colon, expected one field a line',
        'If the colon belongs to the text, put the whole text in quotes: title: "China: a letter".',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const { problems, ids } = await read({ 'issues.yaml': text });
    expect(problems.map(told)).toEqual([expected]);
    expect(problems[0]?.file).toBe('content/issues.yaml');
    expect(ids).toEqual({ ...validIds, issues: [] });
  });

  it('keeps the issues that are in order', async () => {
    const fields = '`id`, `label`, `definition`, `broader`, `forms`, `sameAs`, `aliases`';
    const { problems, ids } = await read({
      'issues.yaml': `- free-press
-
- id: libel
  label: Libel
- id: 2009
  label: The year
  definition: What was written of it.
  lable: x
- id: censors
  label: Censors
  definition: Who reads before the readers.
`,
    });
    expect(ids.issues).toEqual(['censors']);
    expect(problems.map(told)).toEqual([
      [
        '1:3',
        'invalid-value',
        'Unexpected `free-press`, expected fields, each on its own line',
        `An issue is a list of fields: ${fields}.`,
        '[0]',
      ],
      [
        '2:2',
        'invalid-value',
        'Unexpected nothing, expected fields, each on its own line',
        `An issue is a list of fields: ${fields}.`,
        '[1]',
      ],
      [
        '3:3',
        'missing-field',
        'Unexpected issue without `definition`, expected that field',
        'Add `definition`: One sentence that says what belongs here.',
        '[2].definition',
      ],
      [
        '8:3',
        'unknown-field',
        'Unexpected field `lable`, expected a field of an issue',
        'Did you mean `label`?',
        '[3].lable',
      ],
    ]);
  });

  it('may have an id that YAML takes for a number', async () => {
    const folder = await layContent({
      'issues.yaml': `${validFiles['issues.yaml']}- id: 1984\n  label: The year\n  definition: What was written of it.\n`,
      [letterFile]: validFiles[letterFile].replace('- free-press', '- free-press\n  - 1984'),
    });
    expect((await checkFolder(folder)).problems).toEqual([]);
  });
});

describe('a content folder', () => {
  const none = Object.fromEntries(Object.keys(validFiles).map((file) => [file, undefined]));

  it.each([
    ['is empty', () => Promise.resolve()],
    ['has only empty folders', (folder: string) => mkdir(path.join(folder, 'letters'))],
  ])('that %s', async (_, prepare) => {
    const { problems, ids } = await read(none, async (folder) => void (await prepare(folder)));
    expect(problems.map((problem) => [problem.file, ...told(problem)])).toEqual([
      [
        'content',
        '1:1',
        'missing-content',
        'Unexpected content folder without letters, expected files in content/letters',
        'Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.',
      ],
      ['content', ...missingIssues],
    ]);
    expect(ids).toEqual({ letters: [], people: [], organizations: [], issues: [] });
  });

  it('that is not there', async () => {
    const folder = path.join(await layContent(), 'nowhere');
    const { problems, files } = await readContent(folder);
    const shown = shownPath(folder);
    expect(problems.map((problem) => [problem.file, ...told(problem)])).toEqual([
      [
        shown,
        '1:1',
        'missing-content',
        `Unexpected missing folder \`${shown}\`, expected a content folder`,
        'Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.',
      ],
    ]);
    expect(files).toEqual([]);
    expect((await checkFolder(folder)).problems).toEqual(problems);
  });

  const noFolder: Told = [
    '1:1',
    'unreadable-file',
    'Unexpected failure to read the folder (ENOTDIR), expected a folder of files',
    'Check that it is a folder, and that it may be opened.',
  ];

  it('with a file in its place', async () => {
    const folder = path.join(await layContent(), 'issues.yaml');
    expect((await readContent(folder)).problems.map(told)).toEqual([noFolder]);
  });

  it('with files in the place of folders', async () => {
    const { problems, ids } = await read({ ...none, letters: 'x', people: 'x' });
    expect(problems.map((problem) => [problem.file, ...told(problem)])).toEqual([
      ['content/letters', ...noFolder],
      ['content/people', ...noFolder],
      ['content', ...missingIssues],
    ]);
    expect(ids.people).toEqual([]);
  });

  it('is read in the order of file names, whatever the file system’s', async () => {
    const people = ['cy', 'bo', 'zed', 'aaa'].map((id) => [`people/${id}.yaml`, 'name: X\n']);
    const { ids } = await read(Object.fromEntries(people) as Record<string, string>);
    expect(ids.people).toEqual(['aaa', 'ana-vesel', 'bo', 'cy', 'zed']);
  });

  it.each([
    [{ ARCHIVE_CONTENT: 'elsewhere' }, 'elsewhere'],
    [{ ARCHIVE_CONTENT: '/srv/letters' }, '/srv/letters'],
    [{ ARCHIVE_CONTENT: '' }, 'content'],
    [{}, 'content'],
  ])('is named by %j', (environment, folder) => {
    expect(contentFolder(environment)).toBe(path.resolve(folder));
  });
});

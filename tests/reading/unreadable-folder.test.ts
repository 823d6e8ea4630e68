import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkFolder, asContent, layContent } from '../content-folder.ts';
import { told } from './reading.ts';

const closed = vi.hoisted(() => ({ folder: '' }));

// Who runs the tests may open every folder, so the file system is made to refuse one.
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const readdir = (folder: string, options: object) => {
    if (folder !== closed.folder) return fs.readdir(folder, options as never);
    const error = new Error(`EACCES: permission denied, scandir '${closed.folder}'`);
    return Promise.reject(Object.assign(error, { code: 'EACCES' }));
  };
  return { ...fs, readdir };
});

it.each([
  ['the content folder', '.', 'content'],
  ['the folder of people', 'people', 'content/people'],
  ['a folder in it', 'people/harbor', 'content/people/harbor'],
  ['the folder of letters', 'letters', 'content/letters'],
])('%s may not be opened', async (_, name, file) => {
  const folder = await layContent({ 'people/harbor/bo-dent.yaml': 'name: Bo Dent\n' });
  closed.folder = path.join(folder, name);
  const { problems } = await checkFolder(folder);
  expect(asContent(problems, folder).map((problem) => [problem.file, ...told(problem)])).toEqual([
    [
      file,
      '1:1',
      'unreadable-file',
      'Unexpected failure to read the folder (EACCES), expected a folder of files',
      'Check that it is a folder, and that it may be opened.',
    ],
  ]);
});

it('what stands beside a closed folder is read all the same', async () => {
  const slip = 'nam: X\n';
  const folder = await layContent({ 'people/a/x.yaml': slip, 'people/b/y.yaml': slip });
  closed.folder = path.join(folder, 'people/a');
  const { problems } = await checkFolder(folder);
  expect(asContent(problems, folder).map(({ file, rule }) => [file, rule])).toEqual([
    ['content/people/a', 'unreadable-file'],
    ['content/people/b/y.yaml', 'unknown-field'],
  ]);
});

import { chmod, lstat, readdir, readFile, stat, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layContent, letterFile, validFiles, type Files } from '../content-folder.ts';
import { check, checkFiles } from './check.ts';

/** Lays files over the valid ones, mends them, and gives what became of them. */
async function fix(files: Files, ...args: string[]) {
  const content = await layContent(files);
  const called = await check(['--fix', ...args], { content });
  const after = (file: string) => readFile(path.join(content, file), 'utf8');
  return { ...called, content, after };
}

const person = 'people/bo-dent.yaml';
const letter = validFiles[letterFile];
const bom = '\uFEFF';

describe('--fix mends', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['a byte-order mark', person, `${bom}name: Bo Dent\n`, 'name: Bo Dent\n'],
    ['two of them', person, `${bom}${bom}name: Bo Dent\n`, 'name: Bo Dent\n'],
    ['line ends of Windows', person, 'name: Bo\r\nfamily: D\r\n', 'name: Bo\nfamily: D\n'],
    ['line ends of old', person, 'name: Bo\rfamily: D\r', 'name: Bo\nfamily: D\n'],
    ['a last line without its end', person, 'name: Bo Dent', 'name: Bo Dent\n'],
    ['Unicode form', person, 'name: Zoe\u0308\n', 'name: Zo\u00EB\n'],
    [
      'a date',
      person,
      'name: Bo\nborn: {date: 1970-2-1, source: "https://example.org/"} # 1970-2-1\n',
      'name: Bo\nborn: {date: 1970-02-01, source: "https://example.org/"} # 1970-2-1\n',
    ],
    [
      'all of a letter, and no more',
      letterFile,
      `${bom}${letter
        .replace('date: 2014-03-02', '# Zeros:\ndate:   "2014-3-2"   # 2014-3-2, as printed')
        .replace('status: detained', 'status: detained\n    since: 2014-2/2014-3-1')
        .replace('asks the', 'asks  the Cafe\u0301 of ')
        .replace(/\n/gu, '\r\n')}- 2014-3-2  \r\n\r\n`,
      `${letter
        .replace('date: 2014-03-02', '# Zeros:\ndate:   "2014-03-02"   # 2014-3-2, as printed')
        .replace('status: detained', 'status: detained\n    since: 2014-02/2014-03-01')
        .replace('asks the', 'asks  the Caf\u00E9 of ')}- 2014-3-2  \n\n`,
    ],
    [
      'an issue',
      'issues.yaml',
      validFiles['issues.yaml'].replaceAll('\n', '\r\n'),
      validFiles['issues.yaml'],
    ],
  ])('%s', async (_, file, before, expected) => {
    const { status, stdout, stderr, content, after } = await fix({ [file]: before });
    const shown = path.relative(process.cwd(), path.join(content, file)).replaceAll('\\', '/');
    expect(stdout).toMatch(
      /^Mended 1 file: .*\n\n(?:\d files checked, no problems|[^]* warning[^]*\n1 warning in \d files)\n$/u,
    );
    expect(stdout.split('\n')[0]).toBe(`Mended 1 file: ${shown}`);
    expect([status, stderr]).toEqual([0, '']);
    expect(await after(file)).toBe(expected);
    expect((await readdir(path.dirname(path.join(content, file)))).join()).not.toContain('tmp');
  });
});

describe('--fix leaves alone', () => {
  it.each(['1/2/2010', '2010/2/1', '10-2-1', '2010-2-30', '2010-13-1', '1.2.2010', '2010-2-1T5'])(
    'a date that may be another: %s',
    async (date) => {
      const text = `name: Bo\nborn:\n  date: ${date}\n  source: https://example.org/\n`;
      const { status, stdout, after } = await fix({ [person]: text });
      expect([status, stdout.split('\n')[0]]).toEqual([1, 'Mended 0 files']);
      expect(await after(person)).toBe(text);
    },
  );

  it.each<[string, Uint8Array | string, string]>([
    ['what is no UTF-8', Buffer.from('name: Bó\r\n', 'latin1'), person],
    ['UTF-16', Buffer.from('\uFEFFname: Bo\r\n', 'utf16le'), person],
    ['a file that does not belong there', 'name: Bo\r\n', 'people/notes.txt'],
    ['a note on the content', 'a\r\n', 'LICENSE.md'],
    ['a hidden file', 'name: Bo\r\n', 'people/.draft.yaml'],
  ])('%s', async (_, bytes, file) => {
    const { stdout, content } = await fix({ [file]: bytes });
    expect(stdout.split('\n')[0]).toBe('Mended 0 files');
    expect(await readFile(path.join(content, file))).toEqual(Buffer.from(bytes));
  });

  it('links, and what they lead to', async () => {
    const elsewhere = await layContent({ [person]: 'name: Bo\r\n' });
    const content = await layContent({ 'people/cy.yaml': 'name: Cy\r\n' });
    const link = path.join(content, person);
    await symlink(path.join(elsewhere, person), link);
    await symlink(elsewhere, path.join(content, 'letters/more'));
    const { stdout } = await check(['--fix'], { content });
    expect(stdout).toMatch(/^Mended 1 file: .*people\/cy.yaml\n/u);
    expect(await readFile(path.join(elsewhere, person), 'utf8')).toBe('name: Bo\r\n');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('a file in which there is nothing to mend, to the second of its writing', async () => {
    const content = await layContent();
    const file = path.join(content, 'issues.yaml');
    await utimes(file, 1000, 1000);
    await check(['--fix'], { content });
    expect((await stat(file)).mtimeMs).toBe(1_000_000);
  });

  it('who may read and write a file', async () => {
    const content = await layContent({ [person]: 'name: Bo\r\n' });
    await chmod(path.join(content, person), 0o640);
    await check(['--fix'], { content });
    expect((await stat(path.join(content, person))).mode & 0o777).toBe(0o640);
  });
});

describe('--fix', () => {
  const two = { [person]: 'name: Bo\r\nfamly: Dent\r\n', 'people/cy.yaml': 'name: Cy\r\n' };

  it('reports what is left', async () => {
    const called = await checkFiles(two, '--fix');
    expect(called.status).toBe(1);
    expect(called.stdout).toBe(`Mended 2 files: content/people/bo-dent.yaml, content/people/cy.yaml

content/people/bo-dent.yaml
  2:1  error  Unexpected field \`famly\`, expected a field of a person   unknown-field
       | famly: Dent
       | ^
       Did you mean \`family\`?

1 error in 6 files
`);
  });

  it('of one file mends no other', async () => {
    const content = await layContent(two);
    await check(['--fix', path.join(content, 'people/cy.yaml')], { content });
    expect(await readFile(path.join(content, 'people/cy.yaml'), 'utf8')).toBe('name: Cy\n');
    expect(await readFile(path.join(content, person), 'utf8')).toBe(two[person]);
  });

  it('of a file that is not there mends nothing', async () => {
    const { status, stdout, after } = await fix(two, 'package.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(await after(person)).toBe(two[person]);
  });

  it('leaves the standard output to --json', async () => {
    const { stdout, stderr } = await checkFiles(two, '--fix', '--json');
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['files', 'problems']);
    expect(stderr).toMatch(/^Mended 2 files: /u);
  });

  it('is what a report of such a date names', async () => {
    const text = 'name: Bo\nborn:\n  date: 1970-2-1\n  source: https://example.org/\n';
    const { stdout } = await checkFiles({ [person]: text });
    expect(stdout).toContain('Write `1970-02-01`, or let `npm run check -- --fix` do so.');
  });
});

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { help, options } from '../../src/commands/import/call.ts';
import { layContent } from '../content-folder.ts';
import { root } from './check.ts';

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** A folder with a small archive in `content/` and pages beside it, gone after the test. */
async function layPages(pages: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(await layContent(), path.join(folder, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(pages)) await writeFile(path.join(folder, file), text);
  return folder;
}

/** Runs the command beside the pages, as a script would: without a terminal. */
function importPages(
  folder: string,
  words: readonly string[],
  input = '',
  content = 'content',
): Promise<Answer> {
  const { FORCE_COLOR, ...own } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(root, 'src/commands/import.ts'), ...words],
      { cwd: folder, env: { ...own, ARCHIVE_CONTENT: content } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();

const textOf = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

type Told = Record<string, unknown> & { written: string[]; unwritten: { file: string }[] };

const toldBy = ({ stdout }: Answer) => JSON.parse(stdout) as Told[];

const paragraphs = `<p>We write as printers and readers of the harbor, who have asked since the spring why our friends are held and by whom. Nobody has answered our letters, and nobody has told their families where they are.</p>
<p>We urge you to tell the families of the printers where they may see them, and to let a doctor in.</p>
<p>The port has always lived by what came in on its ships, the books among it. A harbor that is afraid of its books will soon be afraid of its ships, and of all who work on them.</p>`;

const page = (title: string, signature: string, date = 'May 9, 2014') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="https://reed-union.example.org/${encodeURIComponent(title)}"></head>
<body><article><h1>${title}</h1><p>${date}</p>
<p>Dear Minister Orran,</p>
${paragraphs}
<p>Sincerely,</p>
<p>${signature}</p></article></body></html>
`;

const printers = page('Where Are the Printers', 'Bo Dent<br>Editor, Quill House');

describe('npm run import', () => {
  it('writes a summary to be worded, whoever is new, and the text aside', async () => {
    const folder = await layPages({ 'printers.html': printers });
    const answer = await importPages(folder, ['--json', 'printers.html']);
    expect([answer.code, answer.stderr]).toEqual([0, '']);
    const [told] = toldBy(answer);
    const letter = 'content/letters/2014-05-09-where-are-printers.md';
    const aside = 'imports/2014-05-09-where-are-printers.md';
    expect(told).toMatchObject({
      file: 'printers.html',
      title: { value: 'Where Are the Printers', how: 'read' },
      date: { value: '2014-05-09', how: 'read', line: expect.any(Number) as number },
      signatories: [{ kind: 'person', name: 'Bo Dent', how: 'read' }],
      known: [{ kind: 'organization', id: 'quill-house' }],
      letter: '2014-05-09-where-are-printers',
      transcription: aside,
      unwritten: [],
    });
    expect(told?.written).toEqual(
      expect.arrayContaining([letter, aside, 'content/people/bo-dent.yaml']),
    );
    const text = await textOf(folder, letter);
    expect(text).toContain('text: summary\n');
    expect(text).toContain('url: https://reed-union.example.org/Where%20Are%20the%20Printers\n');
    expect(text).toMatch(/^ {2}- ask: "TODO: the ask of line \d+ of the transcription/mu);
    expect(text).not.toContain('afraid of its books');
    const kept = (await textOf(folder, aside)).split('\n');
    const { line } = (told?.['asks'] as { line: number }[])[0] ?? {};
    expect(kept[Number(line) - 1]).toContain('We urge you to tell the families');
    expect(kept.join('\n')).toContain('- file: printers.html\n');
  });

  it('writes the letter itself where the rights allow it', async () => {
    const folder = await layPages({ 'printers.html': printers });
    const words = ['--transcription', '--rights', 'CC-BY-4.0', '--json', 'printers.html'];
    const [told] = toldBy(await importPages(folder, words));
    expect(told).toMatchObject({ transcription: null });
    const text = await textOf(folder, 'content/letters/2014-05-09-where-are-printers.md');
    expect(text).toContain('text: transcription\nrights: CC-BY-4.0\n');
    expect(text).toContain('afraid of its books');
    expect(await filesOf(folder)).not.toContain('imports/2014-05-09-where-are-printers.md');
  });

  it('goes on after a page that cannot be read', async () => {
    const folder = await layPages({
      'printers.html': printers,
      'picture.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
      'empty.html': '',
    });
    const words = ['picture.html', 'none.html', 'content', 'empty.html', 'printers.html'];
    const answer = await importPages(folder, ['--json', ...words]);
    expect(answer.code).toBe(1);
    const told = toldBy(answer);
    expect(told.map(({ file }) => file)).toEqual(words);
    const errors = told.map(({ error }) => error);
    expect(errors.slice(0, 4).every((error) => typeof error === 'string' && error)).toBe(true);
    expect(errors[1]).toMatch(/none of that name/u);
    expect(errors[2]).toMatch(/^Unexpected folder, expected a file/u);
    expect(told[4]?.written.length).toBeGreaterThan(1);
    const { stdout, code } = await importPages(folder, ['none.html']);
    expect([code, stdout]).toEqual([
      1,
      'none.html\n  failed  Expected a file that can be read: there is none of that name\n',
    ]);
  });

  it('knows in the next page who was new in the one before', async () => {
    const folder = await layPages({
      'printers.html': printers,
      'again.html': page('Once More', 'BO DENT<br>Editor, Quill House', 'June 1, 2014'),
    });
    const told = toldBy(await importPages(folder, ['--json', 'printers.html', 'again.html']));
    expect(told[1]?.['new']).toEqual([]);
    expect(await textOf(folder, 'content/letters/2014-06-01-once-more.md')).toContain(
      'person: bo-dent',
    );
  });

  it('overwrites nothing: a second time it says what it would change', async () => {
    const folder = await layPages({ 'printers.html': printers });
    await importPages(folder, ['printers.html']);
    const letter = 'content/letters/2014-05-09-where-are-printers.md';
    const edited = (await textOf(folder, letter)).replace(/^kind: .*$/mu, 'kind: open-letter');
    await writeFile(path.join(folder, letter), edited);
    const before = await filesOf(folder);
    const { code, stdout } = await importPages(folder, ['printers.html']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Kept as it is: ${letter}; it would change so:`);
    expect(stdout).toContain('-kind: open-letter\n+kind: "TODO: ');
    expect(stdout).not.toContain('Written:');
    expect(await textOf(folder, letter)).toBe(edited);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('gives another letter of the same day and words an id of its own', async () => {
    const folder = await layPages({
      'a.html': page('The Printers!', 'Bo Dent'),
      'b.html': page('The printers', 'Olu Dent'),
    });
    const told = toldBy(await importPages(folder, ['--json', 'a.html', 'b.html']));
    expect(told.map(({ letter }) => letter)).toEqual([
      '2014-05-09-printers',
      '2014-05-09-printers-2',
    ]);
  });

  it('writes nothing when that is wished, and elsewhere when that is', async () => {
    const folder = await layPages({ 'printers.html': printers });
    const before = await filesOf(folder);
    const [dry] = toldBy(await importPages(folder, ['--dry-run', '--json', 'printers.html']));
    expect(dry?.written).toEqual([]);
    expect(dry?.unwritten.map(({ file }) => file)).toContain('content/people/bo-dent.yaml');
    expect(await filesOf(folder)).toEqual(before);
    await mkdir(path.join(folder, 'other'));
    const { stdout } = await importPages(folder, ['--out', 'other/content', 'printers.html']);
    expect(stdout).toContain('Written: other/content/people/bo-dent.yaml');
    expect(stdout).toContain('move the files into content/');
    const inContent = (files: readonly string[]) =>
      files.filter((file) => /^content\b/u.test(file));
    expect(inContent(await filesOf(folder))).toEqual(inContent(before));
    expect(await filesOf(path.join(folder, 'other'))).toContain(
      'imports/2014-05-09-where-are-printers.md',
    );
  });

  it('names the letter as it is told, and its text aside so, but as no other letter', async () => {
    const folder = await layPages({
      'printers.html': printers,
      'again.html': page('Once More', 'Olu Dent', 'June 1, 2014'),
    });
    const { stdout } = await importPages(folder, ['--id', '2014-05-printers', 'printers.html']);
    expect(stdout).toContain('Written: content/letters/2014-05-printers.md');
    expect(stdout).toContain(
      'The letter’s text is kept aside in imports/2014-05-printers.md, for your work alone: it is not published.',
    );
    const before = await filesOf(folder);
    const taken = await importPages(folder, ['--id', '2014-05-printers', 'again.html']);
    expect(taken.code).toBe(1);
    expect(taken.stdout).toContain('Unexpected --id `2014-05-printers`, expected one that no');
    expect(await filesOf(folder)).toEqual(before);
  });

  it('knows whoever stands in the folder that it writes into, wherever it is called', async () => {
    const folder = await layPages({
      'printers.html': printers,
      'again.html': page('Once More', 'BO DENT<br>Editor, Quill House', 'June 1, 2014'),
    });
    const elsewhere = await mkdtemp(path.join(os.tmpdir(), 'by-name-import-'));
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    const out = ['--json', '--out', path.join(elsewhere, 'content')];
    await importPages(folder, [...out, 'printers.html']);
    const [again] = toldBy(await importPages(folder, [...out, 'again.html']));
    expect(again).toMatchObject({
      new: [],
      unwritten: [],
      known: expect.arrayContaining([
        expect.objectContaining({ id: 'bo-dent' }),
        expect.objectContaining({ id: 'quill-house' }),
      ]) as unknown,
    });
    const beside = ['--json', '--out', 'content', path.join(folder, 'again.html')];
    const [other] = toldBy(await importPages(elsewhere, beside, '', path.join(folder, 'content')));
    expect(other?.['new']).toEqual([]);
  });

  it('reads standard input', async () => {
    const folder = await layPages({});
    const text = `Where Are the Printers\n\n9 May 2014\n\nDear Minister Orran,\n\nWe have asked since the spring why our friends are held and by whom, and nobody has answered.\n\nSincerely,\n\nBo Dent\nEditor, Quill House\n`;
    const [told] = toldBy(await importPages(folder, ['--json', '-'], text));
    expect(told).toMatchObject({ file: '-', date: { value: '2014-05-09' } });
  });

  it('names no private people, unless that is wished', async () => {
    const signers = Array.from(
      { length: 22 },
      (_, at) =>
        `Cy Orme${'lin'.slice(at % 3)}${'abcdefghijklmnopqrstuvwxyz'[at]}, Reader, Quill College`,
    );
    const folder = await layPages({
      'scholars.html': page('The Printers', signers.join('</p><p>')),
    });
    const answer = await importPages(folder, ['--json', 'scholars.html']);
    const [told] = toldBy(answer);
    expect(told?.['signatories']).toHaveLength(22);
    expect(told?.['warnings']).toContainEqual({
      line: expect.any(Number) as number,
      message: expect.stringMatching(/^22 people signed\. .*`--name-signatories`/u) as string,
    });
    const text = await textOf(folder, 'content/letters/2014-05-09-printers.md');
    expect(text).toMatch(/signatories:\n(?: {2}#.*\n)? {2}- group: .*TODO: [^]*\n {4}count: 22\n/u);
    const named = (await filesOf(folder)).filter((file) => file.includes('people/cy-orme'));
    expect(named).toEqual([]);
    const words = ['--dry-run', '--name-signatories', '--out', 'other', '--json', 'scholars.html'];
    const [each] = toldBy(await importPages(folder, words));
    expect(each?.unwritten.filter(({ file }) => file.includes('people/cy-orme'))).toHaveLength(22);
  });

  it('mends only when that is wished, and shows each mend', async () => {
    const broken = printers.replace('We urge you to', 'We urge you totell the the men, and to');
    const folder = await layPages({ 'printers.html': broken });
    const plain = await importPages(folder, ['--dry-run', 'printers.html']);
    expect(plain.stdout).toContain(
      'Damaged? “the the”: a word stands twice; --mend makes it “the”.',
    );
    const mended = await importPages(folder, ['--mend', 'printers.html']);
    expect(mended.stdout).toMatch(/mended {2}line \d+: “the the” is now “the”/u);
    expect(await textOf(folder, 'imports/2014-05-09-where-are-printers.md')).not.toContain(
      'the the',
    );
  });

  it('shows a report in plain words, and obeys no sign of a page', async () => {
    const hostile = page('The Printers \u001B[2J\u202E of ../../etc', 'Bo Dent\u0007<br>Editor');
    const folder = await layPages({ 'printers.html': hostile });
    const { code, stdout } = await importPages(folder, ['printers.html']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
    expect(stdout).toMatch(/^ {2}title +read/mu);
    expect(stdout).toMatch(/^ {2}detainees +missing/mu);
    expect(stdout).toMatch(/^ {2}new +person bo-dent: “Bo Dent/mu);
    expect(stdout).toContain('Next: compare each draft with its letter');
    const written = (await filesOf(folder)).filter((file) => !/^content|\.html$/u.test(file));
    expect(written).toEqual([
      expect.stringMatching(/^imports\/2014-05-09-printers[a-z0-9-]*\.md$/u),
    ]);
  });

  it.each<[string[], RegExp]>([
    [[], /^Expected a file, or - for standard input/u],
    [['--transcription', 'a.html'], /^Unexpected --transcription without --rights/u],
    [
      ['--transcription', '--rights', 'InC', 'a.html'],
      /^Unexpected --transcription under `InC` \(In copyright\), expected rights that let anyone/u,
    ],
    [['--rights', 'CC-BY', 'a.html'], /^Unexpected --rights `CC-BY`, expected one of/u],
    [['--id', 'Printers!', 'a.html'], /^Unexpected --id `Printers!`, expected an id/u],
    [['--id', 'printers', 'a.html', 'b.html'], /^Unexpected --id for 2 files, expected one file/u],
    [['--out', '', 'a.html'], /^Unexpected empty --out/u],
    [['--unknown', 'a.html'], /unknown/u],
  ])('%j is a wrong call', async (words, message) => {
    const folder = await layPages({ 'a.html': printers });
    const before = await filesOf(folder);
    const { code, stdout, stderr } = await importPages(folder, words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('tells of every option', () => {
    for (const option of Object.keys(options).filter((name) => name !== 'help')) {
      expect(help).toContain(`--${option}`);
    }
  });
});

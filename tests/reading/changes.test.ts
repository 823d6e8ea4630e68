import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordChange } from '../../src/archive/changes.ts';
import { readChanges } from '../../src/reading/changes.ts';
import { layContent, letterFile, validFiles } from '../content-folder.ts';
import { newRepository } from './git.ts';

afterEach(() => vi.unstubAllEnvs());

const letter = validFiles[letterFile];
const person = validFiles['people/ana-vesel.yaml'];
const issues = validFiles['issues.yaml'];

/** A day of 2014, at noon. */
const on = (day: number) => `2014-03-${String(day).padStart(2, '0')}T12:00:00Z`;

/** A change in a line: `03 letter added 2014-03-02-harbor-letter`. */
const told = ({ moment, kind, id, what, fields }: RecordChange) =>
  [moment.slice(8, 10), kind, what, id, ...(fields.length > 0 ? [`(${fields.join()})`] : [])].join(
    ' ',
  );

const logOf = async (content: string) => (await readChanges(content)).log.map(told);

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The log of a history in which each version was committed a day after the other. */
async function logAfter(...versions: Files[]): Promise<string[]> {
  const { content, commit } = await newRepository();
  for (const [index, files] of versions.entries()) await commit(on(index + 1), files);
  return logOf(content);
}

describe('a record', () => {
  const yaml = 'people/ana-vesel.yaml';

  it('is added, changed, taken out and put back', async () => {
    expect(
      await logAfter(
        { [yaml]: person },
        { [yaml]: `${person}family: Vesel\n` },
        { [yaml]: `\uFEFF# The same.\r\n${person}family: "Vesel"\r\n` },
        { [yaml]: undefined },
        { [yaml]: 'name: Anna Vesel\nfamily: Vesel\n' },
        { [yaml]: undefined },
        { [yaml]: 'name: Anna Vesel\nfamily: Vesel\n' },
      ),
    ).toEqual([
      '01 person added ana-vesel',
      '02 person changed ana-vesel (family)',
      '04 person removed ana-vesel',
      '05 person added ana-vesel (name)',
      '06 person removed ana-vesel',
      '07 person added ana-vesel',
    ]);
  });

  it('is removed and added where its id changes, like any other two', async () => {
    expect(
      await logAfter({ [yaml]: person }, { [yaml]: undefined, 'people/anna-vesel.yaml': person }),
    ).toEqual([
      '01 person added ana-vesel',
      '02 person removed ana-vesel',
      '02 person added anna-vesel',
    ]);
  });

  it('stays itself in another folder, also where for a time it stands in both', async () => {
    expect(
      await logAfter(
        { [yaml]: person },
        { [yaml]: undefined, 'people/v/ana-vesel.yaml': person },
        { 'people/ana-vesel.yaml': person },
        { 'people/v/ana-vesel.yaml': undefined },
      ),
    ).toEqual(['01 person added ana-vesel']);
  });

  it('may change several times in a day, and in the order of the commits', async () => {
    const { content, commit } = await newRepository();
    await commit('2014-03-01T12:00:00Z', { [yaml]: person });
    await commit('2014-03-01T12:00:00Z', { [yaml]: `${person}family: Vesel\n` });
    await commit('2014-03-01T11:00:00Z', { [yaml]: undefined });
    expect(await logOf(content)).toEqual([
      '01 person added ana-vesel',
      '01 person changed ana-vesel (family)',
      '01 person removed ana-vesel',
    ]);
  });

  it('is what stands in a file of its kind, and in no other', async () => {
    const others = [
      'LICENSE.md',
      'letters/2014-03-02-harbor-letter.txt',
      'letters/2014-03-02-harbor-letter',
      'letters/Harbor.md',
      'letters/.hidden.md',
      'letters/.drafts/a.md',
      'people/ana-vesel.md',
      'people/con.yaml',
      'people.yaml',
      'ana-vesel.yaml',
      'old/issues.yaml',
      'other/a.md',
      'letters/ü "b"\n.md',
      'letters/\u00011400000000',
      'letters/:100644 100644 a b M',
      'letters/\u{1f600}.md',
    ];
    const all = (text: string) => Object.fromEntries(others.map((file) => [file, text]));
    expect(await logAfter({ ...all('a'), [yaml]: person }, all('b'))).toEqual([
      '01 person added ana-vesel',
    ]);
  });

  it('is told of without fields where a version of it cannot be read', async () => {
    const broken: (string | Uint8Array)[] = [
      letter.replace('title: A', 'title: "A'),
      new Uint8Array([0xff, 0xfe, 0x00]),
      letter.replace('asks', 'a'.repeat(3_000_000)),
      letter,
    ];
    const files = [letter, ...broken, letter.replace('why', 'where')].map((text) => ({
      [letterFile]: text,
    }));
    const id = '2014-03-02-harbor-letter';
    expect(await logAfter(...files)).toEqual([
      `01 letter added ${id}`,
      ...['02', '03', '04', '05'].map((day) => `${day} letter changed ${id}`),
      `06 letter changed ${id} (body)`,
    ]);
  });

  it('is none in a link, nor changed by a right to run', async () => {
    const { folder, content, commit, git } = await newRepository();
    await mkdir(path.join(content, 'people'));
    await symlink('/etc/hostname', path.join(content, 'people', 'anna.yaml'));
    await commit(on(1), { [yaml]: person });
    git('update-index', '--chmod=+x', path.join(folder, 'content', yaml));
    await commit(on(2), {});
    expect(await logOf(content)).toEqual(['01 person added ana-vesel']);
  });
});

describe('issues', () => {
  const torture = '- id: torture\n  label: Torture\n  definition: Of people in custody.\n';

  it.each<[string, (string | undefined)[], string[]]>([
    [
      'one is added',
      [issues, issues + torture],
      ['01 issue added free-press', '02 issue added torture'],
    ],
    [
      'one changes, and they change places',
      [issues + torture, torture.replace('Of', 'Done to') + issues],
      [
        '01 issue added free-press',
        '01 issue added torture',
        '02 issue changed torture (definition)',
      ],
    ],
    [
      'one goes and comes back',
      [issues + torture, torture, issues.replace('Free press', 'The press') + torture],
      [
        '01 issue added free-press',
        '01 issue added torture',
        '02 issue removed free-press',
        '03 issue added free-press (label)',
      ],
    ],
    [
      'the file goes',
      [issues, undefined, issues],
      ['01 issue added free-press', '02 issue removed free-press', '03 issue added free-press'],
    ],
    [
      'a version is broken',
      [
        issues,
        `${issues}- "`,
        issues.replace('Free press', 'The press'),
        'issues: none',
        `# None\n`,
      ],
      [
        '01 issue added free-press',
        '03 issue changed free-press (label)',
        '05 issue removed free-press',
      ],
    ],
    [
      'only comments and quotes change',
      [issues, `# All\n${issues.replace('Free press', "'Free press' # or speech")}\n# End\n`],
      ['01 issue added free-press'],
    ],
    [
      'the list is indented, or in another form',
      [
        issues,
        issues.replaceAll(/^(?=.)/gmu, '  '),
        '[{id: free-press, label: Free press, definition: Less}]',
      ],
      ['01 issue added free-press', '03 issue changed free-press (definition)'],
    ],
    ['the list begins empty', ['[]\n', issues], ['02 issue added free-press']],
  ])('have each their own history: %s', async (_, versions, log) => {
    const files = versions.map((text) => ({ 'issues.yaml': text }));
    expect(await logAfter(...files)).toEqual(log);
  });
});

describe('branches', () => {
  it('are told on the day on which they were joined, each change once', async () => {
    const { content, commit, git, gitAt } = await newRepository();
    await commit(on(1), { 'people/a.yaml': 'name: A\n' });
    git('checkout', '--quiet', '-b', 'side');
    await commit(on(2), { 'people/b.yaml': 'name: B\n' });
    await commit(on(3), { 'people/b.yaml': 'name: Bee\n', 'people/a.yaml': 'name: Ay\n' });
    git('checkout', '--quiet', 'main');
    await commit(on(4), { 'people/c.yaml': 'name: C\n' });
    gitAt(on(5), 'merge', '--quiet', '--no-ff', '-m', 'Join', 'side');
    await commit(on(6), { 'people/b.yaml': 'name: Be\n' });
    expect(await logOf(content)).toEqual([
      '01 person added a',
      '04 person added c',
      '05 person changed a (name)',
      '05 person added b',
      '06 person changed b (name)',
    ]);
  });

  it('tell of what was decided in joining them, and not of what was given up', async () => {
    const { content, commit, git, gitAt } = await newRepository();
    await commit(on(1), { 'people/a.yaml': 'name: A\n' });
    git('checkout', '--quiet', '-b', 'side');
    await commit(on(2), { 'people/a.yaml': 'name: Left\n', 'people/b.yaml': 'name: B\n' });
    git('checkout', '--quiet', 'main');
    await commit(on(3), { 'people/a.yaml': 'name: Right\n' });
    gitAt(on(4), 'merge', '--quiet', '--no-commit', '--strategy-option=ours', 'side');
    await commit(on(5), { 'people/a.yaml': 'name: Both\n', 'people/b.yaml': undefined });
    expect(await logOf(content)).toEqual([
      '01 person added a',
      '03 person changed a (name)',
      '05 person changed a (name)',
    ]);
  });
});

describe('a history', () => {
  it('is that of the content folder alone, in UTC', async () => {
    const { content, folder, commit } = await newRepository();
    await commit('2014-03-02T23:30:00-02:00', { 'people/a.yaml': 'name: A\n' });
    await commit('2015-03-02T10:00:00+08:00', { '../people/b.yaml': 'name: B\n' });
    expect((await readChanges(content)).log).toEqual([
      { moment: '2014-03-03T01:30:00Z', kind: 'person', id: 'a', what: 'added', fields: [] },
    ]);
    expect((await readChanges(folder)).log).toMatchObject([
      { moment: '2015-03-02T02:00:00Z', id: 'b' },
    ]);
  });

  it('is the same whatever the settings of the repository', async () => {
    const { content, git, commit } = await newRepository();
    for (const setting of [
      ...['log.showRoot=false', 'log.follow=true', 'log.showSignature=true', 'color.ui=always'],
      ...['diff.renames=copies', 'core.quotePath=true', 'log.date=relative', 'core.abbrev=4'],
      ...['diff.external=false', 'log.diffMerges=off', 'format.pretty=full', 'diff.relative=false'],
    ]) {
      git('config', ...(setting.split('=') as [string, string]));
    }
    await commit(on(1), { 'people/a.yaml': 'name: A\n' });
    await commit(on(2), { 'people/a.yaml': undefined, 'people/b.yaml': 'name: A\n' });
    expect(await logOf(content)).toEqual([
      '01 person added a',
      '02 person removed a',
      '02 person added b',
    ]);
  });

  it('is not known of a shallow copy, where git has one commit make every file', async () => {
    const { folder, content, commit, git } = await newRepository();
    await commit(on(1), { 'people/a.yaml': 'name: A\n' });
    await commit(on(2), { 'people/b.yaml': 'name: B\n' });
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, path.join(folder, 'shallow'));
    expect(await logOf(content)).toHaveLength(2);
    expect(await logOf(path.join(folder, 'shallow', 'content'))).toEqual([]);
  });

  it('is not known where there is no git, no commit or no folder', async () => {
    const { content } = await newRepository();
    for (const folder of [content, await layContent(), '/no/such/folder']) {
      expect(await readChanges(folder)).toEqual({ log: [], otherwise: undefined });
    }
    vi.stubEnv('PATH', '/no/such/folder');
    expect(await logOf(path.resolve('content'))).toEqual([]);
  });

  it.each([
    ['1500000000', '2017-07-14T02:40:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
    ['', undefined],
    ['yesterday', undefined],
    ['-5', undefined],
    ['999999999999999', undefined],
  ])('is stood in for by SOURCE_DATE_EPOCH=%s', async (seconds, moment) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
    expect((await readChanges(await layContent())).otherwise).toBe(moment);
  });
});

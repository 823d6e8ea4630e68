import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command over the invented archive. */
function find(words: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/commands/find.ts', ...words],
      { env: { ...process.env, ARCHIVE_CONTENT: 'tests/fixtures/archive' } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

describe('npm run find', () => {
  it('says who it is, since when they are named, and why they were found', async () => {
    const { code, stdout } = await find(['Lien', 'Yeh-hua']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      'Lian Yehua 连野华  lian-yehua  named in three letters, 2016–2017  (written Lien Yeh-hua)',
    );
  });

  it('says that nobody is named so, and what that does not say', async () => {
    const { code, stdout } = await find(['Hortensia', 'Blackwater']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'No one of that name is in this archive, nor an organization; that says nothing about whether they are held.\n',
    );
  });

  it.each([
    [
      'Harbor Office of Port Amsel',
      'Harbour Office of Port Amsel  harbour-office-of-port-amsel  organization, addressed in two letters',
    ],
    [
      'KBA',
      'Kelmar Bar Association  kelmar-bar-association  organization, signed three letters · published one letter  (written KBA)',
    ],
    ['Dorrin', 'did you mean Dorrin Song Archive'],
  ])('finds the organization %s', async (name, line) => {
    expect((await find([name])).stdout.split('\n')[0]).toContain(line);
  });

  it('says to machines that it found organizations', async () => {
    const { stdout } = await find(['--json', 'Corrant']);
    const found = JSON.parse(stdout) as { kind: string; id: string }[];
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([
      ['organization', 'government-of-corrant'],
      ['organization', 'ministry-of-foreign-affairs-corrant'],
    ]);
  });

  it('gives machines one array, and nothing else', async () => {
    const { stdout } = await find(['--json', '連野華']);
    expect(JSON.parse(stdout)).toEqual([
      {
        kind: 'person',
        id: 'lian-yehua',
        name: 'Lian Yehua',
        score: 1,
        band: 'sure',
        form: '连野华',
        reason: 'characters',
      },
    ]);
  });

  it('takes one name a line from standard input', async () => {
    const { stdout } = await find(['--json', '--stdin'], 'Lian Yehua\nqqqq\n\n');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }[])[0]?.id)).toEqual([
      'lian-yehua',
      undefined,
      undefined,
    ]);
  });

  it('finds spellings that only a letter prints', async () => {
    const { stdout } = await find(['--json', 'Tséwang Nyidar']);
    expect((JSON.parse(stdout) as { id: string }[])[0]?.id).toBe('tsewang-nyidar');
  });

  it.each([[[]], [['--stdin', 'Lian']], [['--unknown']]])('a wrong call %j', async (words) => {
    const { code, stdout, stderr } = await find(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run find --');
  });

  it('explains itself', async () => {
    expect((await find(['--help'])).stdout).toContain('npm run find -- --stdin');
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { layArchive } from '../../bench/corpus/lay.ts';
import { median } from '../../bench/median.ts';
import type { Builder, Places } from '../../bench/scale/builder.ts';
import { make } from '../../bench/scale/changes.ts';
import { measure, type Measured } from '../../bench/scale/measure.ts';
import { run, runAll } from '../../bench/scale/process.ts';
import { areLimited, brokenLimits, scaleRows, scaleTable } from '../../bench/scale/row.ts';
import { sizeOf } from '../../bench/scale/size.ts';
import { checkFolder } from '../content-folder.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-scale-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const node = (script: string, env: Readonly<Record<string, string>> = {}) => ({
  argv: [process.execPath, '-e', script] as const,
  cwd: process.cwd(),
  env,
});

describe('a process', () => {
  it('is measured with what it said', async () => {
    const taken = await run(
      node('console.log(process.env.WORD); setTimeout(() => 0, 200)', { WORD: 'told' }),
    );
    expect(taken.said).toBe('told\n');
    expect(taken.milliseconds).toBeGreaterThan(200);
  });

  it.runIf(process.platform === 'linux')(
    'is measured with the memory of those below it',
    async () => {
      const child = `globalThis.kept = Buffer.alloc(200_000_000, 1); setTimeout(() => 0, 500)`;
      const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
      expect((await run(node(parent))).bytes).toBeGreaterThan(200_000_000);
      expect((await run(node('setTimeout(() => 0, 300)'))).bytes).toBeLessThan(200_000_000);
    },
  );

  it('that fails is none, and tells why', async () => {
    const failing = node(`console.error('no room'); process.exit(3)`);
    await expect(run(failing)).rejects.toThrow(/status 3\nno room/u);
    await expect(run({ ...failing, argv: ['no-such-program'] })).rejects.toThrow('ENOENT');
  });

  it('after another takes the time of both', async () => {
    const wait = node('setTimeout(() => 0, 150)');
    expect((await runAll([wait, wait])).milliseconds).toBeGreaterThan(300);
  });
});

describe('a change of an archive', () => {
  it('leaves it in order, and is made to other records in each run', async () => {
    const folder = await newFolder();
    layArchive(60, folder);
    const before = await checkFolder(folder);
    for (const turn of [0, 1, 2]) {
      for (const change of ['edited', 'added', 'renamed'] as const) make(change, folder, turn);
    }
    const after = await checkFolder(folder);
    expect(after.problems).toEqual([]);
    expect(after.content.letters.length).toBe(before.content.letters.length + 3);
    const renamed = after.content.people.filter(({ data }) => data.name.startsWith('Renamed '));
    expect(renamed.length).toBe(3);
    for (const { data } of renamed) {
      expect(data.forms.map(({ value }) => value)).toContain(data.name.replace('Renamed ', ''));
    }
    const edited = after.content.letters.filter(({ body }) =>
      body.markdown.includes('One sentence more than there was.'),
    );
    expect(edited.filter(({ id }) => !id.startsWith('2026-'))).toHaveLength(3);
  });
});

describe('the runs of builders', () => {
  /** A builder that copies the names of the letters, and notes what it was asked for. */
  const noting = (name: string, notes: string[]): Builder => ({
    name,
    version: () => Promise.resolve(name),
    install: 'none',
    forget: () => Promise.resolve(void notes.push(`${name} forgets`)),
    async prepare({ content, work, out }: Places) {
      const letters = await readdir(path.join(content, 'letters'));
      const there = await readdir(out).catch(() => []);
      notes.push(`${name} is given ${letters.length}, has ${there.length}`);
      await writeFile(path.join(work, 'count'), String(letters.length));
    },
    build: ({ work, out }) => [
      node(
        `const fs = require('node:fs'); fs.mkdirSync(process.env.TO, { recursive: true });
         fs.copyFileSync(process.env.FROM + '/count', process.env.TO + '/count')`,
        { FROM: work, TO: out },
      ),
    ],
    index: async ({ out }) => ({
      milliseconds: Number(await readFile(path.join(out, 'count'), 'utf8')),
      bytes: 1,
      said: '',
    }),
  });

  it('are cold first, then after each change, in turn and on the same content', async () => {
    const notes: string[] = [];
    const told: string[] = [];
    const builders = [noting('A', notes), noting('B', notes)];
    const measured = await measure(builders, 30, 2, await newFolder(), (what) => told.push(what));
    expect(notes.slice(0, 10)).toEqual([
      'A forgets',
      'A is given 30, has 0',
      'B forgets',
      'B is given 30, has 0',
      'A is given 30, has 1',
      'B is given 30, has 1',
      'A is given 31, has 1',
      'B is given 31, has 1',
      'A is given 31, has 1',
      'B is given 31, has 1',
    ]);
    expect(notes.slice(10, 12)).toEqual(['A forgets', 'A is given 31, has 0']);
    expect(told).toHaveLength(2 * 5 * 2);
    expect(told[0]).toMatch(/^30 letters, A, cold: \d/u);
    expect(measured.map(({ builder, files, size }) => [builder, files, size])).toEqual([
      ['A', 1, 2],
      ['B', 1, 2],
    ]);
    expect(measured[0]?.milliseconds.index).toBe(31.5);
  });
});

describe('what was built', () => {
  it('is counted and weighed in all its folders', async () => {
    const folder = await newFolder();
    const counts = layArchive(20, folder);
    const files = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const issues = (await readFile(path.join(folder, 'issues.yaml'))).length;
    expect(sizeOf(folder).files).toBe(files);
    expect(sizeOf(folder).bytes).toBeGreaterThan(issues);
  });
});

describe('the middle', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('the table', () => {
  const measured = (letters: number, builder: string, cold: number, added: number): Measured => ({
    letters,
    builder,
    milliseconds: { cold, edited: 1000, added, renamed: 2000, index: 500 },
    bytes: { cold: 4_000_000_001, edited: 1, added: 1, renamed: 1, index: 1 },
    files: 12_345,
    size: 67_000_000,
  });
  const rows = scaleRows(
    [measured(10_000, 'By Name', 240_000, 60_000), measured(10_000, 'Hugo', 50_000, 60_000)],
    'Hugo',
  );

  it('judges ours at ten thousand letters, and nobody else', () => {
    expect(brokenLimits(rows)).toEqual([
      'By Name, 10,000 letters, peak MB: 4,000 > 4,000 !',
      'By Name, 10,000 letters, added ÷ cold: 0.25 > 0.20 !',
    ]);
    expect(rows[0]?.ofRival).toEqual({ value: 1, limit: 1, holds: true });
    expect(areLimited(rows)).toBe(true);
    const few = scaleRows([measured(1000, 'By Name', 1e9, 1e9)], 'Hugo');
    expect(brokenLimits(few)).toEqual([]);
    expect(areLimited(few)).toBe(false);
    expect(few[0]?.ofRival).toBe(null);
  });

  it('lines up', () => {
    expect(scaleTable(rows)).toBe(
      `letters  builder         cold s  edited s  added s  renamed s  index s          peak MB  MB built   files   added ÷ cold  added ÷ Hugo’s
 10,000  By Name  240.0 ≤ 240.0       1.0     60.0        2.0      0.5  4,000 > 4,000 !        67  12,345  0.25 > 0.20 !     1.00 ≤ 1.00
 10,000  Hugo              50.0       1.0     60.0        2.0      0.5            4,000        67  12,345           1.20            1.00`,
    );
  });
});

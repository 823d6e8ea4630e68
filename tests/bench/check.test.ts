import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../../bench/check/invented.ts';
import { brokenLimits, checkRow, checkTable } from '../../bench/check/row.ts';
import { runOn } from '../../bench/check/run.ts';
import { checkFolder, layContent, validFiles } from '../content-folder.ts';

describe('the invented archive', () => {
  const none = Object.fromEntries(Object.keys(validFiles).map((file) => [file, undefined]));

  it('is in order, and what it claims to be', async () => {
    const files = [...inventedArchive(200)];
    const folder = await layContent({ ...none, ...Object.fromEntries(files) });
    const { content, problems } = await checkFolder(folder);
    expect(problems).toEqual([]);
    expect([content.letters.length, content.people.length, content.issues.length]).toEqual([
      200, 40, 40,
    ]);
    const words = content.letters.map(({ body }) => body.markdown.split(/\s+/u).length);
    expect(Math.min(...words)).toBeGreaterThan(880);
    expect(Math.max(...words)).toBeLessThan(980);
  });

  it('is the same for the same number', () => {
    expect([...inventedArchive(5)]).toEqual([...inventedArchive(5)]);
    expect([...inventedArchive(5)]).not.toEqual([...inventedArchive(6)].slice(0, -1));
  });
});

describe('a run', () => {
  it('is measured with its start and the most memory it held', async () => {
    const script = 'data:text/javascript,globalThis.kept = Buffer.alloc(200_000_000, 1)';
    const { milliseconds, bytes } = await runOn('nowhere', ['--import', script, '-e', '0']);
    expect(milliseconds).toBeGreaterThan(10);
    expect(bytes).toBeGreaterThan(200_000_000);
  });

  it('that fails is none', async () => {
    await expect(runOn('nowhere', ['-e', 'process.exit(1)'])).rejects.toThrow('status 1');
  });
});

describe('the table', () => {
  const peer = { milliseconds: 10_000, bytes: 300_000_000 };
  const slow = { milliseconds: 30_001, bytes: 1_000_000_001 };
  const rows = [
    checkRow(1000, 'all', slow, peer),
    checkRow(10_000, 'all', slow, peer),
    checkRow(10_000, 'one', { milliseconds: 3000, bytes: 1 }, peer),
    checkRow(10_000, 'peer', peer, peer),
  ];

  it('judges the runs of ten thousand letters', () => {
    expect(rows.map(({ time, memory }) => [time.holds, memory.holds])).toEqual([
      [null, null],
      [false, false],
      [true, true],
      [null, null],
    ]);
    expect(brokenLimits(rows)).toEqual([
      'check of 10,000 letters: 30.0 > 30.0 ! seconds',
      'check of 10,000 letters: 1000 > 1000 ! MB',
    ]);
  });

  it('lines up', () => {
    expect(checkTable(rows)).toBe(
      `letters  run                             seconds        peak MB  × peer
  1,000  check                              30.0           1000    3.00
 10,000  check                     30.0 > 30.0 !  1000 > 1000 !    3.00
 10,000  check -- <letter>             3.0 ≤ 3.0       0 ≤ 1000    0.30
 10,000  peer: yaml and zod alone           10.0            300    1.00`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { brokenLimits, checkRow, checkTable } from '../../bench/check/row.ts';
import { runOn } from '../../bench/check/run.ts';

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
    checkRow(10_000, 'again', { milliseconds: 5000, bytes: 1 }, peer),
    checkRow(10_000, 'one', { milliseconds: 3000, bytes: 1 }, peer),
    checkRow(10_000, 'peer', peer, peer),
  ];

  it('judges the runs of ten thousand letters', () => {
    expect(rows.map(({ time, memory }) => [time.holds, memory.holds])).toEqual([
      [null, null],
      [false, false],
      [true, true],
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
 10,000  check, once more             5.0 ≤ 30.0       0 ≤ 1000    0.50
 10,000  check -- <letter>             3.0 ≤ 3.0       0 ≤ 1000    0.30
 10,000  peer: yaml and zod alone           10.0            300    1.00`,
    );
  });
});

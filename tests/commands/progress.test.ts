import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/commands/progress.ts';

/** What is written of the progress of a check that is told at these times, in milliseconds. */
function written(times: readonly number[], isTTY: boolean): string[] {
  const lines: string[] = [];
  let time = 0;
  const { tell, end } = startProgress({
    stream: { isTTY, write: (text) => lines.push(text) },
    now: () => time,
    doing: 'Checking',
  });
  times.forEach((next, index) => {
    time = next;
    tell(1000 * (index + 1), 12_000);
  });
  end();
  return lines;
}

const clear = '\r\u{1B}[2K';

describe('progress', () => {
  it.each([[true], [false]])('is not told within two seconds (terminal: %s)', (isTTY) => {
    expect(written([0, 100, 1999], isTTY)).toEqual([]);
  });

  it('is a line that changes on a terminal, and is gone at the end', () => {
    expect(written([1999, 2000, 2050, 2100], true)).toEqual([
      `${clear}Checking: 2,000 of 12,000 files`,
      `${clear}Checking: 4,000 of 12,000 files`,
      clear,
    ]);
  });

  it('is a plain line each ten seconds elsewhere', () => {
    expect(written([1999, 2000, 2100, 11_999, 12_000], false)).toEqual([
      'Checking: 2,000 of 12,000 files\n',
      'Checking: 5,000 of 12,000 files\n',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { commitsIn } from '../../../src/reading/history/raw-log.ts';

const none = '0'.repeat(40);
const [a, b] = ['a'.repeat(40), 'b'.repeat(64)];

describe('a raw log', () => {
  it.each([
    ['', []],
    ['\u00011400000000\0', [{ moment: '2014-05-13T16:53:20Z', files: [] }]],
    [
      `\u00011400000000\0\0\n:000000 100644 ${none} ${a} A\0x\0:100644 100755 ${a} ${b} M\0\u00015\0`,
      [
        {
          moment: '2014-05-13T16:53:20Z',
          files: [
            { path: 'x', content: a },
            { path: '\u00015', content: b },
          ],
        },
      ],
    ],
    [
      `\u00010\0\n:100644 000000 ${a} ${none} D\0:x\n\0:100644 120000 ${a} ${a} T\0y\0:000000 160000 ${none} ${a} A\0z\0`,
      [
        {
          moment: '1970-01-01T00:00:00Z',
          files: [
            { path: ':x\n', content: undefined },
            { path: 'y', content: undefined },
            { path: 'z', content: undefined },
          ],
        },
      ],
    ],
    // A commit whose time git cannot tell.
    [
      `\u0001\0\n:000000 100644 ${none} ${a} A\0x\0\u00010\0`,
      [{ moment: '1970-01-01T00:00:00Z', files: [] }],
    ],
  ])('%j', (log, commits) => {
    expect(commitsIn(log)).toEqual(commits);
  });
});

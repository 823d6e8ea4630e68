import { describe, expect, it } from 'vitest';
import { batchReader } from '../../../src/reading/history/batch.ts';

const id = 'a'.repeat(40);
const output = Buffer.from(
  [
    `${id} blob 4\none\n\n`,
    `${id} missing\n`,
    `${id} blob 0\n\n`,
    `${id} tree 5\n1\n2\n3\n`,
    `${id} blob 2000001\n${'\n'.repeat(2_000_001)}\n`,
    `${id} blob ${Buffer.byteLength('zwölf missing\n')}\nzwölf missing\n\n`,
  ].join(''),
);

describe('what git writes of many contents', () => {
  it.each([1, 7, 64, 65_536, output.length])('is read in pieces of %i bytes', (size) => {
    const complete = batchReader();
    const contents: (string | undefined)[] = [];
    // The part that is passed over is long, and read in large pieces.
    for (let at = 0; at < output.length;) {
      const next = at + (at > 300 && at < output.length - 100_000 ? 65_536 : size);
      contents.push(...complete(output.subarray(at, next)).map((content) => content?.toString()));
      at = next;
    }
    expect(contents).toEqual(['one\n', undefined, '', undefined, undefined, 'zwölf missing\n']);
  });

  it('may end early', () => {
    expect(batchReader()(Buffer.from(`${id} blob 4\non`))).toEqual([]);
  });
});

import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyedHashes, namesakeHashes, withList } from '../../../src/withholding/keyed/list.ts';

const key = '0123456789abcdef0123456789abcdef';
const other = 'fedcba9876543210fedcba9876543210';

const digest = (text: string) => createHmac('sha256', key).update(text).digest('hex');

describe('the lines of a name', () => {
  it('are HMAC-SHA-256 of its keys, and of the one by which the key is known', async () => {
    expect(await keyedHashes(['Lián Bo', '連波'], key)).toEqual(
      [
        'by-name withheld 1: the key',
        'by-name withheld 1: name\nlianbo',
        'by-name withheld 1: name\nbolian',
        'by-name withheld 1: name\n连波',
      ].map(digest),
    );
  });

  it('are others under another key', async () => {
    const lines = new Set(await keyedHashes(['Lian Bo'], key));
    expect(lines.intersection(new Set(await keyedHashes(['Lian Bo'], other))).size).toBe(0);
  });

  it('are others for a namesake, and for each record', async () => {
    const made = await Promise.all([
      keyedHashes(['Lian Bo'], key),
      namesakeHashes(['Lian Bo'], 'lian-bo', key),
      namesakeHashes(['Lian Bo'], 'lian-bo-baker', key),
    ]);
    expect(new Set(made.flat()).size).toBe(7);
  });

  it('need a key of 32 characters', async () => {
    await expect(keyedHashes(['Lian Bo'], key.slice(1))).rejects.toThrow(
      'Unexpected key of 31 characters, expected at least 32: openssl rand -hex 32',
    );
  });
});

describe('the list', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

  it('begins with what it is', () => {
    expect(withList('', [b, a])).toMatch(
      /^# Names that were withdrawn[^]*\n(?:#.*\n)+a{64}\nb{64}\n$/u,
    );
  });

  it('takes no lines of another key', async () => {
    const current = withList('', await keyedHashes(['Lian Bo'], key));
    const more = await keyedHashes(['Bo Dent'], other);
    expect(() => withList(current, more)).toThrow(
      'Unexpected key, expected the one that the list was made with',
    );
    expect(withList(current, await keyedHashes(['Bo Dent'], key)).split('\n')).toHaveLength(8);
  });

  it('is sorted, each line once, whatever it was before', () => {
    expect(withList(`# Ours.\n\n${c}\n${a}\n`, [b, a])).toBe(`# Ours.\n${a}\n${b}\n${c}\n`);
  });
});

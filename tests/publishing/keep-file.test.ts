import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFile, type KeptPiece } from '../../src/publishing/keep-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'by-name-keep-'));
  file = path.join(folder, 'data', 'letters.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps a file of shares, by key and text, in a frame; tells which shares were made for it, and what came out. */
async function keep(shares: Readonly<Record<string, string>>, frame = '|') {
  const made: string[] = [];
  const pieces = Object.entries(shares).flatMap(([key, text]): KeptPiece[] => [
    frame,
    {
      key,
      write: () => {
        made.push(key);
        return text;
      },
    },
  ]);
  const { size, sha256, path: where } = await keepFile(file, [...pieces, frame]);
  const bytes = readFileSync(where);
  expect([size, sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
  return { made, text: bytes.toString() };
}

/** What the same shares give where nothing is kept. */
const afresh = (shares: Readonly<Record<string, string>>, frame = '|') =>
  [frame, ...Object.values(shares).flatMap((text) => [text, frame])].join('');

const shares = { a: 'Ana', b: '', c: '刘 Liu', d: 'Dorje' };

describe('a kept file', () => {
  it('takes from the last one what has the same key, and makes the rest', async () => {
    expect(await keep(shares)).toEqual({ made: ['a', 'b', 'c', 'd'], text: afresh(shares) });
    expect(await keep(shares)).toEqual({ made: [], text: afresh(shares) });
    const changed = { a: 'Ana', b2: 'Bo', c: '刘 Liu', d: 'Dorje', e: 'Enver' };
    expect(await keep(changed)).toEqual({ made: ['b2', 'e'], text: afresh(changed) });
  });

  it.each([
    ['in another order', { d: 'Dorje', c: '刘 Liu', a: 'Ana', b: '' }, '|', []],
    ['fewer', { c: '刘 Liu' }, '|', []],
    ['in another frame', shares, ',\n', []],
    ['none', {}, '|', []],
    ['others', { x: 'Ana' }, '|', ['x']],
  ])('has the same bytes as one that is made afresh: %s', async (_, next, frame, made) => {
    await keep(shares);
    expect(await keep(next, frame)).toEqual({ made, text: afresh(next, frame) });
  });

  it('has shares that are longer than what is read at once', async () => {
    const long = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`k${at}`, String(at).repeat(at * 100_000)]),
    );
    expect((await keep(long)).text).toBe(afresh(long));
    const turned = Object.fromEntries(Object.entries(long).reverse());
    expect(await keep(turned)).toEqual({ made: [], text: afresh(turned) });
  });

  it('keeps nothing of what is not there any more', async () => {
    await keep(shares);
    await keep({ a: 'Ana' });
    for (const name of readdirSync(path.dirname(file))) {
      expect(readFileSync(path.join(path.dirname(file), name), 'utf8')).not.toContain('Dorje');
    }
    expect((await keep(shares)).made).toEqual(['b', 'c', 'd']);
  });

  it('has no two shares of one key, of which one would stand for the other', async () => {
    const pieces = ['one', 'two'].map((text) => ({ key: 'a', write: () => text }));
    await expect(keepFile(file, pieces)).rejects.toThrow('Unexpected second share of the key a');
  });

  it('keeps nothing without a key', async () => {
    const texts = ['one', 'two'];
    const pieces = () => [{ key: undefined, write: () => texts.shift() ?? '' }];
    await keepFile(file, pieces());
    await keepFile(file, pieces());
    expect(readFileSync(file, 'utf8')).toBe('two');
  });

  it.each<[string, () => void]>([
    ['is gone', () => rmSync(file)],
    ['is empty', () => writeFileSync(file, '')],
    ['is cut short', () => truncateSync(file, 3)],
    ['says something else', () => writeFileSync(file, afresh(shares).replaceAll(/\w/gu, 'x'))],
    ['has no list of shares', () => rmSync(`${file}.shares.json`)],
    ['has half a list', () => truncateSync(`${file}.shares.json`, 20)],
    ['has a list of another kind', () => writeFileSync(`${file}.shares.json`, '[1, null]')],
    ['has no list at all', () => writeFileSync(`${file}.shares.json`, 'null')],
    [
      'has a list with other places',
      () => writeFileSync(`${file}.shares.json`, '{"a":[2,3,9],"c":[-1,3,1],"d":["1",2,3]}'),
    ],
    [
      'has a list with places beyond it',
      () => writeFileSync(`${file}.shares.json`, '{"a":[1,9e15,1],"c":[9e15,0,0],"d":[0,-4,0]}'),
    ],
  ])('is made afresh where the last one %s', async (_, spoil) => {
    await keep(shares);
    spoil();
    const again = await keep(shares);
    expect(again.text).toBe(afresh(shares));
    expect(again.made).toEqual(expect.arrayContaining(['a', 'c', 'd']));
  });

  it('stays as it was where the next one fails, and nothing is left of that', async () => {
    await keep(shares);
    const before = readdirSync(path.dirname(file));
    const failing = [
      'x'.repeat(3_000_000),
      {
        key: 'z',
        write: () => {
          throw new Error('no');
        },
      },
    ];
    await expect(keepFile(file, failing)).rejects.toThrow('no');
    expect(readdirSync(path.dirname(file))).toEqual(before);
    expect((await keep(shares)).made).toEqual([]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { picksOf, spread } from '../../bench/journeys/picks.ts';
import { brokenLimits, journeyRows, journeysTable } from '../../bench/journeys/row.ts';
import { serveGzipped } from '../../bench/journeys/served.ts';
import type { Walked } from '../../bench/journeys/walk.ts';

async function lay(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-journeys-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

/** Asks as a browser does, without what `fetch` would do to the answer. */
const ask = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<{
    status: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
    body: Buffer;
  }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

describe('the host', () => {
  it('sends texts gzipped to who takes them so, and all else as it is', async () => {
    const page = '<!doctype html>'.repeat(100);
    const folder = await lay({ 'index.html': page, 'a/index.html': 'a', '_astro/x.woff2': page });
    const site = await serveGzipped(folder, '/base/');
    onTestFinished(() => void site.close());
    const zipped = await ask(site.url, { 'Accept-Encoding': 'gzip, br' });
    expect(zipped.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    expect(zipped.body.length).toBeLessThan(200);
    expect(gunzipSync(zipped.body).toString()).toBe(page);
    expect((await ask(site.url)).body.toString()).toBe(page);
    const font = await ask(`${site.url}_astro/x.woff2`, { 'Accept-Encoding': 'gzip' });
    expect(font.headers['content-encoding']).toBe(undefined);
    expect(font.headers['cache-control']).toContain('immutable');
    expect((await ask(`${site.url}a/`)).body.toString()).toBe('a');
  });

  it('has nothing beyond the folder', async () => {
    const folder = await lay({ 'in/index.html': 'in', 'out.html': 'out' });
    const site = await serveGzipped(path.join(folder, 'in'), '/');
    onTestFinished(() => void site.close());
    for (const asked of ['nothing', 'a/', '..%2fout.html', '%2e%2e/out.html', '%']) {
      expect((await ask(`${site.url}${asked}`)).status, asked).toBe(404);
    }
    expect((await ask(site.url)).status).toBe(200);
  });
});

describe('what is looked for', () => {
  it('goes from the most named to the least, and through all years', async () => {
    const folder = await lay({
      'data/letters.csv':
        '\uFEFF"id","title","languages"\n"a","The quimmon of tasterly","en"\n"b","物的","zh-Hans"\n"c","Or brelling","en"\n',
      'data/people.csv':
        '"id","name","letters_as_detainee","letters_as_mention","letters_signed","letters_received"\n"x","X","0","1","0","0"\n"y","Y","5","1","9","0"\n"z","Z","0","0","3","0"\n',
      'data/issues.csv': '"id","letters"\n"i","3"\n"j","30"\n',
    });
    expect(picksOf(folder, 2)).toEqual({
      letters: 3,
      people: 3,
      openedLetters: ['a', 'c'],
      soughtPeople: [
        { id: 'y', name: 'Y' },
        { id: 'x', name: 'X' },
      ],
      queries: ['tasterly quimmon', 'brelling or'],
      openedIssues: ['j', 'i'],
    });
  });

  it.each([
    [[1, 2, 3, 4, 5], 3, [1, 3, 5]],
    [[1, 2], 5, [1, 2]],
    [[], 3, []],
  ])('is spread over %j, %i of them', (items, count, expected) => {
    expect(spread(items, count)).toEqual(expected);
  });
});

describe('the table', () => {
  const walked = (bytes: number): Walked => ({
    bytes,
    fonts: 40_960,
    requests: 9,
    milliseconds: 1500,
  });
  const walks = (letter: number, person: number) => [
    { journey: 'letter' as const, fast: [walked(letter)], slow: [walked(letter)] },
    { journey: 'person' as const, fast: [walked(9), walked(person), walked(8)], slow: [walked(1)] },
  ];
  const small = journeyRows({ letters: 10_000, people: 4000 }, walks(20_000, 153_600), []);
  const large = journeyRows({ letters: 50_000, people: 20_000 }, walks(22_001, 393_601), small);

  it('judges the way to a person, and whether letters stay the same', () => {
    expect(brokenLimits(small)).toEqual([]);
    expect(small[1]?.most).toEqual({ value: 153_600, limit: 153_600, holds: true });
    expect(brokenLimits(large)).toEqual([
      'open a letter, 50,000 letters, KB: 21.5 > 21.5 !',
      'find a person, 50,000 letters, heaviest KB: 384.4 > 384.4 !',
      'find a person, 50,000 letters, bytes a person more: 15.0 > 15.0 !',
    ]);
    const within = journeyRows({ letters: 50_000, people: 20_000 }, walks(22_000, 393_600), small);
    expect(brokenLimits(within)).toEqual([]);
  });

  it('lines up', () => {
    expect(journeysTable(small)).toBe(
      `letters  people  journey          KB    heaviest KB  fonts KB  requests     ms  ms, slow 4G  bytes a person more
 10,000   4,000  open a letter  19.5           19.5      40.0         9  1,500        1,500                    –
 10,000   4,000  find a person   0.0  150.0 ≤ 150.0      40.0         9  1,500        1,500                    –`,
    );
  });
});

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/archive/content.ts';
import { inventedArchive } from '../../bench/corpus/archive.ts';
import { layArchive } from '../../bench/corpus/lay.ts';
import { skewed } from '../../bench/corpus/skew.ts';
import { list } from '../../bench/corpus/yaml.ts';
import { drawFrom } from '../../bench/names/random.ts';
import { checkFolder } from '../content-folder.ts';

const letters = 400;
const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-corpus-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const counts = layArchive(letters, folder);
const archive = await checkFolder(folder);

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** In how many letters each of some ids stands, the most first. */
function countsOf(content: Content, idsIn: (letter: Content['letters'][number]) => string[]) {
  const counts = new Map<string, number>();
  for (const letter of content.letters) {
    for (const id of new Set(idsIn(letter))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

const peopleIn = ({ data }: Content['letters'][number]) =>
  [...data.signatories, ...data.addressees, ...data.detainees, ...data.mentions].flatMap(
    ({ person }) => person ?? [],
  );

describe('an invented archive', () => {
  const { content, problems } = archive;

  it('is in order', () => {
    expect(problems).toEqual([]);
  });

  it('says that it is invented', () => {
    expect(new Set(content.people.map(({ data }) => data.description))).toEqual(
      new Set(['Invented, to measure by.']),
    );
    expect(content.letters.every(({ data }) => data.titleNote?.startsWith('Invented'))).toBe(true);
  });

  it('has two people for five letters, an organization for twenty, and fifty issues', () => {
    const { people, organizations, issues } = content;
    expect([content.letters.length, people.length, organizations.length, issues.length]).toEqual([
      400, 160, 20, 50,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      '.': 2,
      letters: 400,
      people: 160,
      organizations: 20,
    });
  });

  it('has letters of some nine hundred words under headings', () => {
    const written = content.letters.filter(({ data }) => data.language === 'en');
    const words = written.map(({ body }) => body.markdown.split(/\s+/u).length);
    expect(Math.min(...words)).toBeGreaterThan(600);
    expect(Math.max(...words)).toBeLessThan(1400);
    expect(median(words)).toBeGreaterThan(850);
    expect(median(words)).toBeLessThan(1000);
    const headed = written.filter(({ body }) => /^## \S/mu.test(body.markdown));
    expect(headed.length / written.length).toBeGreaterThan(0.9);
  });

  it('has a few famous people, and most named seldom', () => {
    const named = countsOf(content, peopleIn);
    expect(named).toHaveLength(160);
    expect(named[0]).toBeGreaterThan(letters / 5);
    expect(named[0]).toBeLessThan(letters / 2);
    expect(median(named)).toBeLessThan(letters / 30);
    expect(named.at(-1)).toBeLessThanOrEqual(3);
  });

  it('has one to some thirty signatories a letter, and a few governments that most letters are to', () => {
    const signatories = content.letters.map(({ data }) => data.signatories.length);
    expect(Math.min(...signatories)).toBe(1);
    expect(Math.max(...signatories)).toBeGreaterThan(10);
    expect(Math.max(...signatories)).toBeLessThan(35);
    const [first = 0] = countsOf(content, ({ data }) =>
      data.addressees.flatMap(({ organization }) => organization ?? []),
    );
    expect(first).toBeGreaterThan(letters / 4);
  });

  it('has letters of forty years, more and more of them', () => {
    const years = content.letters.map(({ id }) => Number(id.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([1988, 2025]);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years.filter((year) => year > 2015).length).toBeGreaterThan(letters / 3);
  });

  it('has what letters have but seldom', () => {
    const { people } = content;
    const shares = {
      related: content.letters.filter(({ data }) => data.related.length > 0),
      translation: content.letters.filter(({ data }) => data.language === 'zh-Hans'),
      former: content.letters.filter(({ data }) => data.aliases.length > 0),
      outcome: content.letters.filter(({ data }) => data.asks.some(({ outcome }) => outcome)),
      otherwise: content.letters.filter(({ data }) => data.detainees.some((one) => one.as.length)),
      month: content.letters.filter(({ data }) => data.date.length < 'YYYY-MM-DD'.length),
      native: people.filter(({ data }) => data.forms.some(({ kind }) => kind === 'native')),
    };
    const met = Object.entries(shares).map(([name, { length }]) => [name, length]);
    expect(met.filter(([, count]) => count === 0)).toEqual([]);
    const scripts = new Set(people.flatMap(({ data }) => data.forms.map((form) => form.language)));
    expect(scripts.size).toBeGreaterThan(6);
  });
});

describe('what is drawn', () => {
  const digest = (count: number) =>
    createHash('sha256')
      .update(JSON.stringify([...inventedArchive(count)]))
      .digest('hex');

  it('is the same for the same number, to the byte', () => {
    expect(digest(30)).toBe(digest(30));
    expect(digest(30)).not.toBe(digest(31));
  });

  it('is skewed as Zipf has it', () => {
    const draw = drawFrom('a test');
    const places = Array.from({ length: 10_000 }, () => skewed(draw, 100, 1));
    const share = (place: number) => places.filter((one) => one === place).length / places.length;
    // ln((place + 2) / (place + 1)) / ln 101
    expect(share(0)).toBeCloseTo(0.15, 1);
    expect(share(0) / share(3)).toBeGreaterThan(2.5);
    expect([Math.min(...places), Math.max(...places)]).toEqual([0, 99]);
  });

  it('stands in YAML block by block', () => {
    expect(list('asks', ['ask: One\nkind: other\n', 'ask: Two\n'])).toBe(
      'asks:\n  - ask: One\n    kind: other\n  - ask: Two\n',
    );
    expect(list('asks', [])).toBe('');
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { layArchive } from '../../bench/corpus/lay.ts';
import { eleventy } from '../../bench/peers/eleventy.ts';
import { hugo } from '../../bench/peers/hugo.ts';
import { layLunr, type LunrScope } from '../../bench/peers/lunr.ts';
import type { Command, Peer } from '../../bench/peers/peer.ts';
import { buildArchive, type Archive } from '../../src/archive/archive.ts';
import { recordsOf, type Content } from '../../src/archive/content.ts';
import { dateYear, displayDate } from '../../src/archive/date.ts';
import { statuses } from '../../src/archive/status.ts';
import { ledger, toWords } from '../../src/archive/views/ledger.ts';
import { fromLine } from '../../src/archive/views/party.ts';
import { readContent } from '../../src/reading/content.ts';
import { pagesOf, texts, all, type BuiltPage } from '../site/pages.ts';

const room = mkdtempSync(path.join(os.tmpdir(), 'by-name-peers-'));
const contentFolder = path.join(room, 'content');
let content: Content;
let archive: Archive;

beforeAll(async () => {
  layArchive(20, contentFolder);
  ({ content } = await readContent(contentFolder));
  archive = buildArchive(recordsOf(content));
});
afterAll(() => rm(room, { recursive: true, force: true }));

const run = ({ argv: [program, ...args], cwd, env }: Command) =>
  promisify(execFile)(program, args, { cwd, env: { ...process.env, ...env } });

/** What a peer makes of a content folder, by address. */
async function built(peer: Peer, folder = contentFolder) {
  const out = path.join(room, 'out');
  const work = path.join(room, 'work');
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  await peer.prepare(folder, work);
  await run(peer.build(work, out));
  const pages = new Map(pagesOf({ folder: out, base: '/' }).map((page) => [page.path, page]));
  return { out, pages };
}

const links = (page: BuiltPage, selector: string) =>
  all(page, selector).map((link) => [String(link.properties['href']), toString(link)]);

/** The cells of the rows of a table, in which a link is its address. */
const rows = (page: BuiltPage) =>
  all(page, 'tr')
    .slice(1)
    .map((row) =>
      selectAll('td', row).map((cell) => {
        const link = select('a', cell);
        return link ? String(link.properties['href']) : toString(cell);
      }),
    );

const words = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** Holds the pages of a peer to the archive that ours are made of. */
function expectSame(pages: ReadonlyMap<string, BuiltPage>): void {
  const at = (address: string): BuiltPage => {
    const page = pages.get(address);
    if (!page) throw new Error(`no page at ${address}`);
    return page;
  };
  expect(archive.letters).toHaveLength(20);
  for (const letter of archive.letters) {
    const page = at(`/letters/${letter.id}/`);
    expect(texts(page, 'h1')).toEqual([letter.title]);
    expect(texts(page, 'title')).toEqual([letter.title]);
    expect(texts(page, 'td')).toEqual([
      displayDate(letter.date),
      toWords(archive, letter),
      fromLine(archive, letter),
    ]);
    const named = letter.detainees.length + letter.mentions.length;
    const people = links(page, 'main > ul a[href^="/people/"]');
    expect(people).toEqual(
      [...letter.detainees, ...letter.mentions].map(({ person }) => [
        `/people/${person}/`,
        archive.person(person)?.name,
      ]),
    );
    expect(people).toHaveLength(named);
    expect(texts(page, 'li b')).toEqual(
      letter.detainees.map(({ status }) => statuses[status].label),
    );
    expect(links(page, 'a[href^="/issues/"]')).toEqual(
      letter.issues.map((id) => [`/issues/${id}/`, archive.issue(id)?.label]),
    );
    for (const { ask } of letter.asks) expect(texts(page, 'li')).toContain(ask);
    const { markdown = '' } = content.letters.find(({ id }) => id === letter.id)?.body ?? {};
    const linked = [...markdown.matchAll(/\[([^\]]+)\]\(person:([^)]+)\)/gu)];
    expect(linked.length).toBeGreaterThan(0);
    expect(links(page, 'article a')).toEqual(
      linked.map(([, name, id]) => [`/people/${id}/`, name]),
    );
    expect(words(texts(page, 'article').join())).toEqual(
      words(markdown.replaceAll(/\(person:[^)]+\)/gu, '')),
    );
  }
  for (const { id, name } of archive.people) {
    const page = at(`/people/${id}/`);
    expect(texts(page, 'h1')).toEqual([name]);
    expect(rows(page).toSorted()).toEqual(
      ledger(archive, id)
        .map(({ letter, to, detainee }) => [
          displayDate(letter.date),
          `/letters/${letter.id}/`,
          to,
          detainee ? statuses[detainee.status].label : 'Mentioned',
        ])
        .toSorted(),
    );
  }
  for (const { id, label } of archive.issues) {
    const page = at(`/issues/${id}/`);
    expect(texts(page, 'h1')).toEqual([label]);
    expect(links(page, 'li a').toSorted()).toEqual(
      archive
        .ofIssue(id)
        .letters.map((letter) => [`/letters/${letter.id}/`, letter.title])
        .toSorted(),
    );
  }
  const index = at('/letters/');
  expect(links(index, 'li a').toSorted()).toEqual(
    archive.letters.map(({ id, title }) => [`/letters/${id}/`, title]).toSorted(),
  );
  const years = archive.letters.map(({ date }) => dateYear(date));
  expect(texts(index, 'h2')).toEqual([...new Set(years)]);
  expect(pages.size).toBe(
    archive.letters.length + archive.people.length + archive.issues.length + 1,
  );
}

describe.each([eleventy, hugo])('$name', (peer) => {
  it('makes the pages that ours has, with what they say', async ({ skip }) => {
    const version = await peer.version();
    if (version === undefined) skip(`it is not installed: ${peer.install}`);
    expect(version).toMatch(/^\S+ \d+\.\d+\.\d+$/u);
    const { out, pages } = await built(peer);
    expectSame(pages);
    await run(peer.index(out));
    const entry = readFileSync(path.join(out, 'pagefind/pagefind-entry.json'), 'utf8');
    const { languages } = JSON.parse(entry) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
    expect(indexed).toBe(archive.letters.length);
  });
});

describe('a search page with lunr', () => {
  /** What the page shows, its scripts run one after the other as a browser would. */
  async function search(scope: LunrScope, query: string): Promise<string[]> {
    const folder = path.join(room, 'lunr');
    await layLunr(contentFolder, folder, scope);
    const html = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
    const { document } = parseHTML(html);
    const location = { search: `?q=${encodeURIComponent(query)}` };
    const context = createContext({ document, location, URLSearchParams });
    for (const script of document.querySelectorAll('script')) {
      const address = script.getAttribute('src');
      runInContext(
        address ? readFileSync(path.join(folder, address), 'utf8') : (script.textContent ?? ''),
        context,
      );
    }
    return [...document.querySelectorAll('#results a')].map((link) => String(link.textContent));
  }

  it('finds letters by what is told of them', async () => {
    const [letter] = archive.letters;
    const [{ person = '' } = {}] = letter?.detainees ?? [];
    const name = archive.person(person)?.name ?? '';
    const titles = ledger(archive, person).map(({ letter: { title } }) => title);
    expect(titles).not.toEqual([]);
    expect(await search('metadata', name)).toEqual(expect.arrayContaining(titles));
  });

  it('finds letters by their words, where it holds them', async () => {
    const [letter] = content.letters;
    const { title = '' } = letter?.data ?? {};
    const told = new Set(words(JSON.stringify(recordsOf(content))));
    const word = words(letter?.body.markdown ?? '').find((one) => one.length > 9 && !told.has(one));
    expect(word).toBeDefined();
    expect(await search('full text', word ?? '')).toContain(title);
    expect(await search('metadata', word ?? '')).not.toContain(title);
  });
});

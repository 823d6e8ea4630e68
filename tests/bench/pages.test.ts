import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureCell, gzipped, judged, judgedAtLeast, kilobytes } from '../../bench/figure.ts';
import { chosenPages } from '../../bench/pages/choice.ts';
import { kindOf } from '../../bench/pages/kind.ts';
import { brokenLimits, pageRow, pagesTable } from '../../bench/pages/row.ts';
import { blockingFaces, fontRanges, touches } from '../../bench/pages/font-faces.ts';
import { stylesheetsOf } from '../../bench/pages/stylesheet.ts';
import { weighPage, type PageWeight } from '../../bench/pages/weight.ts';
import { formatTable } from '../../bench/table.ts';

describe('a figure', () => {
  it.each([
    [20_480, 20_480, true, '20.0 ≤ 20.0'],
    [20_481, 20_480, false, '20.0 > 20.0 !'],
    [0, 0, true, '0.0 ≤ 0.0'],
  ])('of %i bytes is held to %i: %s', (value, limit, holds, cell) => {
    expect(judged(value, limit)).toEqual({ value, limit, holds });
    expect(figureCell(judged(value, limit))).toBe(cell);
  });

  it.each([
    [0.99, true, '0.990 ≥ 0.990'],
    [0.989, false, '0.989 < 0.990 !'],
    [1, true, '1.000 ≥ 0.990'],
  ])('of %d is held to 0.99 at least: %s', (value, holds, cell) => {
    const figure = judgedAtLeast(value, 0.99);
    expect(figure).toEqual({ value, limit: 0.99, least: true, holds });
    expect(figureCell(figure, (share) => share.toFixed(3))).toBe(cell);
  });

  it('without a limit is neither kept nor broken', () => {
    expect(judged(1536)).toEqual({ value: 1536, limit: null, holds: null });
    expect(figureCell(judged(1536))).toBe('1.5');
  });

  it('counts KB of 1,024 bytes, and gzips at level 9', () => {
    expect(kilobytes(107_520)).toBe('105.0');
    const text = Array.from({ length: 3000 }, (_, index) => `${index % 7} ${index}`).join(' ');
    expect(gzipped(text)).toBe(gzipSync(text, { level: 9 }).length);
    expect(gzipped(text)).toBeLessThan(gzipSync(text, { level: 1 }).length);
  });
});

it('lines up a table: words on the left, numbers on the right', () => {
  const rows = [
    { name: 'a', bytes: 5, where: '/' },
    { name: 'letter', bytes: 1200, where: '/letters/' },
  ];
  const table = formatTable(
    [
      { head: 'page', side: 'left', cell: ({ name }) => name },
      { head: 'HTML', side: 'right', cell: ({ bytes }) => String(bytes) },
      { head: 'address', side: 'left', cell: ({ where }) => where },
    ],
    rows,
  );
  expect(table).toBe('page    HTML  address\na          5  /\nletter  1200  /letters/');
});

it.each([
  ['', 'home'],
  ['letters/', 'letters'],
  ['letters/2031-a/', 'letter'],
  ['letters/2031-a/beside/2031-b/', 'beside'],
  ['people/x/', 'person'],
  ['organizations/x/', 'organization'],
  ['issues/x/', 'issue'],
  ['search/', 'search'],
  ['404.html', '404'],
])('knows the page at “%s” for the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

describe('fonts that keep the text waiting', () => {
  it.each([
    ['@font-face{font-family:A;font-display:swap;src:url(a.woff2)}', 0],
    ['@font-face {\n  src: url(a.woff2);\n  font-display: swap\n}', 0],
    ['@font-face{font-family:A;src:url(a.woff2)}', 1],
    ['@font-face{font-display:block}@font-face{font-display:swap}', 1],
    ['@font-face{font-display:swap-not}', 1],
    ['@font-face{/* font-display:swap; */src:url(a.woff2)}', 1],
    ['p{font-display:swap}', 0],
  ])('%j has %i', (css, count) => {
    expect(blockingFaces(css)).toBe(count);
  });
});

describe('the ranges of a style sheet’s fonts', () => {
  const face = (range: string) => `@font-face{unicode-range:${range};font-display:swap}`;

  it.each([
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0-ff,U+131', 'ÿ', true],
    ['U+0-ff,U+131', 'İ', false],
    ['U+4??', 'я', true],
    ['U+4??', 'Ԁ', false],
    ['U+1F600', '\u{1F600}', true],
  ])('%s, and %s: %s', (range, character, within) => {
    expect(fontRanges(face(range)).map((one) => touches(one, ['劉', character]))).toEqual([within]);
  });

  it('are told apart once, whatever the number of cuts', () => {
    expect(fontRanges(`${face('U+1-2')}${face('U+1-2')}${face('U+3')}`)).toEqual([
      [[1, 2]],
      [[3, 3]],
    ]);
  });

  it('hold every character where none is given', () => {
    const [range = []] = fontRanges('@font-face{src:url(a.woff2)}');
    expect(touches(range, ['劉'])).toBe(true);
  });
});

describe('a page is weighed', () => {
  const builtPage = (address: string, head: string, body = '') => {
    const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
    return { path: `/base/${address}`, file: '', html, tree: fromHtml(html) };
  };
  const heavy = () => ({ gzipped: 1000, blocking: 2, ranges: [] });

  it('with each of its style sheets, wherever it stands', () => {
    const asked: string[] = [];
    const page = builtPage(
      'letters/a/',
      '<link rel="stylesheet" href="/base/a.css"><link rel="stylesheet" href="../b.css"><link rel="icon" href="/c.svg">',
    );
    const weighed = weighPage(page, '/base/', (href) => {
      asked.push(href);
      return { gzipped: 1000, blocking: 0, ranges: [] };
    });
    expect(asked).toEqual(['/base/a.css', '/base/letters/b.css']);
    expect(weighed).toMatchObject({
      address: 'letters/a/',
      kind: 'letter',
      css: 2000,
      blocking: 0,
    });
    expect(weighed?.html).toBe(gzipped(page.html));
  });

  it('with the fonts that its sheets, its own styles and its preloads make it wait for', () => {
    const head = `<link rel="stylesheet" href="/base/a.css"><link rel="preload" as="font" href="/f.woff2">
      <style>@font-face{src:url(a.woff2)}</style><link rel="preload" as="image" href="/i.svg">`;
    expect(weighPage(builtPage('', head), '/base/', heavy)?.blocking).toBe(4);
  });

  it('with the ranges of its characters for which there are fonts', () => {
    const ranges = fontRanges(
      '@font-face{unicode-range:U+0-ff}@font-face{unicode-range:U+100-17F}@font-face{unicode-range:U+4??}',
    );
    const sheet = () => ({ gzipped: 1, blocking: 0, ranges });
    const page = (body: string) =>
      builtPage('', '<link rel="stylesheet" href="/base/a.css">', body);
    expect(weighPage(page('a 劉'), '/base/', sheet)?.ranges).toBe(1);
    expect(weighPage(page('a ő Я'), '/base/', sheet)?.ranges).toBe(3);
  });

  it('with its different letters beyond ASCII', () => {
    expect(weighPage(builtPage('', '', 'aé é 劉“”—1 لى'), '/base/', heavy)?.letters).toBe(4);
  });

  it('unless it only leads on to another', () => {
    const moved = builtPage('letters/old/', '<meta http-equiv="refresh" content="0; url=/x/">');
    expect(weighPage(moved, '/base/', heavy)).toBeUndefined();
  });

  it('with no sheet of another host or base path', () => {
    const sheets = stylesheetsOf('/nowhere', '/base/');
    for (const href of ['https://elsewhere.example/a.css', '/other/a.css']) {
      const page = builtPage('', `<link rel="stylesheet" href="${href}">`);
      expect(() => weighPage(page, '/base/', sheets)).toThrow(`Unexpected style sheet ${href}`);
    }
  });
});

describe('a style sheet', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'by-name-bench-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read once, from the folder that its address stands for', async () => {
    const css = '@font-face{src:url(a.woff2)}';
    await writeFile(path.join(folder, 'a b.css'), css);
    const sheet = stylesheetsOf(folder, '/base/');
    expect(sheet('/base/a%20b.css')).toEqual({
      gzipped: gzipped(css),
      blocking: 1,
      ranges: [[[0, Infinity]]],
    });
    await rm(path.join(folder, 'a b.css'));
    expect(sheet('/base/a%20b.css').blocking).toBe(1);
  });
});

const weight = (address: string, html: number, more: Partial<PageWeight> = {}): PageWeight => ({
  ...{ address, kind: kindOf(address), html, css: 100, blocking: 0, ranges: 0, letters: 0 },
  ...more,
});

describe('the pages in the table', () => {
  it('are the median, the worst and the one with the most scripts of each kind, in order', () => {
    const pages = [
      weight('people/c/', 5),
      weight('404.html', 1),
      weight('zebra/', 1),
      ...[3, 900, 2, 1].map((html) => weight(`letters/of-${html}/`, html)),
      weight('letters/heavy-css/', 4, { css: 9000 }),
      weight('letters/tibetan/', 0, { ranges: 1, letters: 8 }),
      weight('letters/vietnamese/', 0, { ranges: 2, letters: 3 }),
      weight('letters/greek/', 0, { ranges: 2, letters: 2 }),
      weight('', 1),
    ];
    expect(chosenPages(pages).map(({ label, address }) => [label, address])).toEqual([
      ['home', ''],
      ['letter, median', 'letters/of-1/'],
      ['letter, worst', 'letters/heavy-css/'],
      ['letter, most scripts', 'letters/vietnamese/'],
      ['person', 'people/c/'],
      ['404', '404.html'],
      ['zebra', 'zebra/'],
    ]);
  });

  it('stand in one row where one page is the example of several things', () => {
    const pages = [weight('issues/a/', 1, { letters: 2 }), weight('issues/b/', 2, { letters: 9 })];
    expect(chosenPages(pages).map(({ label }) => label)).toEqual([
      'issue, median',
      'issue, worst, most scripts',
    ]);
  });
});

describe('a row', () => {
  const row = (address: string, html: number, loaded = {}, more = {}) =>
    pageRow(
      { ...weight(address, html, more), label: kindOf(address) },
      { javascript: 2048, fonts: 107_520, requests: 5, ...loaded },
    );

  it('adds up HTML and CSS, and holds at every limit', () => {
    const held = row('letters/a/', 20_380);
    expect(held).toMatchObject({ html: 20_380, css: 100, requests: 5 });
    expect(held.htmlAndCss).toEqual({ value: 20_480, limit: 20_480, holds: true });
    expect(brokenLimits([held])).toEqual([]);
  });

  it('says of each limit that it does not hold', () => {
    const over = row('letters/a/', 21_380, { javascript: 4096, fonts: 112_640 }, { blocking: 1 });
    expect(brokenLimits([row('', 1), over])).toEqual([
      '/letters/a/: HTML + CSS 21.0 > 20.0 !',
      '/letters/a/: JavaScript 4.0 > 2.0 !',
      '/letters/a/: fonts 110.0 > 105.0 !',
      '/letters/a/: blocking fonts 1 > 0 !',
    ]);
  });

  it('limits HTML and CSS of letters alone, and JavaScript everywhere but on the search page', () => {
    expect(brokenLimits([row('people/', 90_000), row('search/', 1, { javascript: 9000 })])).toEqual(
      [],
    );
    expect(brokenLimits([row('people/', 1, { javascript: 2049 })])).toHaveLength(1);
    expect(brokenLimits([row('search/', 1, { fonts: 107_521 })])).toHaveLength(1);
  });

  it('stands in the table with its limits', () => {
    expect(pagesTable([row('letters/a/', 2460), row('search/', 924, { javascript: 9216 })])).toBe(
      `
page    HTML  CSS  HTML + CSS  JavaScript          fonts  blocking  requests  address
letter   2.4  0.1  2.5 ≤ 20.0   2.0 ≤ 2.0  105.0 ≤ 105.0     0 ≤ 0         5  /letters/a/
search   0.9  0.1         1.0         9.0  105.0 ≤ 105.0     0 ≤ 0         5  /search/`.trim(),
    );
  });
});

describe('npm run bench', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const bench = (...args: string[]) =>
    new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [path.join(root, 'bench/run.ts'), ...args],
        { cwd: root },
        (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
      );
    });

  it('explains itself, and names every bench', async () => {
    const { status, stdout } = await bench('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run bench -- pages ');
  });

  it.each([
    [['pagse'], 'Unexpected bench “pagse”, expected check or import or index or names or pages'],
    [[], 'Unexpected bench “”, expected check or import or index or names or pages'],
    [
      ['pages', 'pages'],
      'Unexpected bench “pages pages”, expected check or import or index or names or pages',
    ],
    [
      ['toString'],
      'Unexpected bench “toString”, expected check or import or index or names or pages',
    ],
    [['pages', '--built', 'src'], 'Unexpected folder src, expected a built archive'],
    [['pages', '--jsno'], "Unknown option '--jsno'"],
  ])('refuses %j', async (args, said) => {
    const { status, stdout, stderr } = await bench(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('npm run bench -- pages');
  });
});

import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../src/importing/reading/head/address.ts';
import { dayIn } from '../../../src/importing/reading/head/stamp.ts';
import type { PageHead } from '../../../src/importing/page.ts';
import { asks, html, pageOf, reasons } from './pages.ts';

const body = (part = '') => `${part}<p>${asks}</p><p>${reasons}</p>`;

describe('the head of a page says', () => {
  it.each<[string, string, Partial<PageHead>]>([
    [
      'a title by its heading',
      html(body('<h1>Open letter</h1>'), '<title>Open letter - Harbor Watch</title>'),
      { title: 'Open letter' },
    ],
    [
      'a title without its site',
      html(body(), '<title>Open letter | Harbor Watch</title>'),
      { title: 'Open letter' },
    ],
    [
      'a title, and not the site’s own heading',
      html(
        body('<h1><a href="/">Harbor Watch</a></h1><h2 class="entry-title">Open letter</h2>'),
        '<title>Harbor Watch: Open letter</title>',
      ),
      { title: 'Open letter' },
    ],
    [
      'a title, where the site has a heading of the same rank',
      html(
        body('<h1 class="title">Weaver Quay</h1><h3 class="post-title">Free the three</h3>'),
        '<title>Weaver Quay: Free the three</title>',
      ),
      { title: 'Free the three' },
    ],
    [
      'a title of a word processor',
      html(body('<p class="c2 title">Open letter</p>'), '<title>letter - final</title>'),
      { title: 'Open letter' },
    ],
    [
      'its address',
      html(body(), '<link rel="canonical" href="https://a.example/b?utm_source=c">'),
      { url: 'https://a.example/b' },
    ],
    [
      'where it was saved',
      `<!-- saved from url=(0022)https://a.example/b -->${html(body())}`,
      { url: 'https://a.example/b' },
    ],
    [
      'its day in a meta',
      html(body(), '<meta property="article:published_time" content="2011-05-04T10:00:00Z">'),
      { stamp: '2011-05-04' },
    ],
    [
      'its day in JSON',
      html(
        body(),
        '<script type="application/ld+json">{"@graph":[{"datePublished":"2011-05-04"}]}</script>',
      ),
      { stamp: '2011-05-04' },
    ],
    [
      'its day in a line',
      html(body('<div>Posted on May 4, 2011 by admin</div>')),
      { stamp: '2011-05-04', stampedBy: 'Posted on May 4, 2011 by admin' },
    ],
    [
      'its day in Chinese',
      html(body('<div>发布时间：2016年06月02日</div>')),
      { stamp: '2016-06-02' },
    ],
    ['its language', html(body()), { language: 'en' }],
  ])('%s', async (_, source, head) => {
    expect((await pageOf(source)).head).toMatchObject(head);
  });

  it('nothing of a day that the letter prints', async () => {
    expect((await pageOf(html(body('<p>May 4, 2011</p>')))).head.stamp).toBeUndefined();
  });

  it.each([
    ['3 May 2011', '2011-05-03'],
    ['May 3rd, 2011', '2011-05-03'],
    ['2016年06月02日', '2016-06-02'],
    ['le 3 mai 2011', '2011-05-03'],
    ['3. März 2011', '2011-03-03'],
    ['3/5/2011', undefined],
    ['31 February 2011', undefined],
  ])('days: %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    ['https://a.example/b?fbclid=1&c=2', undefined, 'https://a.example/b?c=2'],
    ['/b', 'https://a.example/c/', 'https://a.example/b'],
    ['/b', undefined, undefined],
    ['#b', 'https://a.example/', undefined],
    ['mailto:a@b.example?subject=c', undefined, 'mailto:a@b.example'],
    ['JaVaScript:a()', undefined, undefined],
    ['data:text/html,a', undefined, undefined],
    ['/web/20110504000000/http://a.example/b', undefined, 'http://a.example/b'],
  ])('addresses: %s', (url, base, clean) => {
    expect(cleanAddress(url, base)).toBe(clean);
  });
});

describe('MHTML', () => {
  it('is read with the address that it was saved from, without its frames', async () => {
    const page = html(body('<h1>Lettre ouverte, été</h1>')).replace('<meta charset="utf-8">', '');
    const part = (location: string, text: string) =>
      `------x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n${Buffer.from(text, 'latin1').toString('base64')}\r\n`;
    const source = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n${part('https://a.example/b', page)}${part('https://ads.example/', `<p>${'Buy now. '.repeat(200)}</p>`)}------x--\r\n`;
    const { kind, head, markdown, encoding, warnings } = await pageOf(source, 'page.mhtml');
    expect({ kind, url: head.url, title: head.title }).toEqual({
      kind: 'mhtml',
      url: 'https://a.example/b',
      title: 'Lettre ouverte, été',
    });
    expect(encoding).toBe('windows-1252, declared');
    expect(markdown).toContain(reasons);
    expect(markdown).not.toContain('Buy now');
    expect(warnings).toEqual([]);
  });
});

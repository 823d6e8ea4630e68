import { describe, expect, it } from 'vitest';
import { furnitureKind, isTagCloud } from '../../../src/importing/reading/furniture/line.ts';
import { asks, html, pageOf, reasons } from './pages.ts';

describe('lines of a site', () => {
  it.each([
    ...[
      'Skip to main content',
      'Comments Off on An open letter',
      '• Back to Top',
      'Log in',
      'Print this page',
    ],
    ...[
      'Posted on May 3, 2011 by admin',
      'Tags: press, prison',
      'Home > Letters > 2011',
      '© 2011 Harbor Watch',
      'Share on Facebook',
    ],
    ...[
      '发布时间：2016-06-02',
      '返回顶部',
      '您现在的位置：首页 >> 新闻',
      '版权所有 港湾新闻网',
      '分享到：',
      'Back to top | Print this page',
    ],
    ...[
      'Your tax deductible gift can help us.',
      'Retour en haut',
      'Volver arriba',
      'Nach oben',
      'العودة إلى الأعلى',
      'Kommentare deaktiviert für Brief',
    ],
  ])('are known: %s', (line) => {
    expect(furnitureKind(line)).toBeDefined();
  });

  it.each([
    ...[
      'Dear Minister,',
      'Sincerely,',
      'To: Ruta Vann',
      'Date: 3 May 2011',
      'Ilse Brandt, Director',
      'May 3, 2011',
      '2016年6月1日',
    ],
    ...[
      'We call on you to print this letter.',
      'News of her arrest came late.',
      '此致敬礼',
      'Home Secretary',
      'Search and seizure',
      'Contact: Ilse Brandt',
    ],
    ...[
      'Share our concern',
      'Free Presses Union',
      'Via fax: 123',
      'Published authors of Ansel',
      'cc: The Ombudsman',
      '联署团体：',
      '1203 signatures',
    ],
  ])('are not taken for it: %s', (line) => {
    expect(furnitureKind(line)).toBeUndefined();
  });

  it.each([
    ['公民社會 評論 憲法 教育 選舉', true],
    ['press   prison   letters   islands', true],
    ['Ilse Brandt Director', false],
    ['我们要求 立即释放 她。', false],
    ['Free Presses Union', false],
  ])('clouds of tags: %s', (line, is) => {
    expect(isTagCloud(line)).toBe(is);
  });
});

const text = `<h1>Open letter</h1><p>Dear Minister,</p><p>${asks}</p><p>${reasons}</p><p>Sincerely,</p><p>Ilse Brandt<br>Director</p>`;
const read = `## Open letter\n\nDear Minister,\n\n${asks}\n\n${reasons}\n\nSincerely,\n\nIlse Brandt\\\nDirector`;
const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/l">Letters</a></li></ul>';

describe('a page is read without what stands around its text', () => {
  it.each<[string, string]>([
    [
      'landmarks',
      `<header><nav>${menu}</nav></header><main><article>${text}</article></main><aside><p>Other words.</p></aside><footer>© Harbor Watch</footer>`,
    ],
    [
      'names',
      `<div id="header">${menu}</div><div class="content">${text}<div class="sharedaddy"><p>Share this:</p></div></div><div id="sidebar"><p>${reasons.slice(0, 80)}</p></div>`,
    ],
    [
      'names that only seem so',
      `<div class="has-sidebar no-menu"><div class="post category-news tag-share">${text}</div></div>`,
    ],
    [
      'comments',
      `<article>${text}</article><div id="comments"><h3>2 comments</h3><p>${asks} I agree.</p><p>${reasons} So do I.</p></div>`,
    ],
    [
      'a table',
      `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td>${text}</td></tr><tr><td colspan=2>Copyright 2011 Harbor Watch</td></tr></table>`,
    ],
    ['an archive’s bar', `<div id="wm-ipp-base"><p>12 captures</p></div><div>${text}</div>`],
    ['a form around it all', `<form action="page.aspx">${text}</form>`],
    [
      'a cookie bar',
      `<div class="cookie-consent"><p>We use cookies to give you the best experience on our site.</p></div><div>${text}</div>`,
    ],
    [
      'signatures outside the text’s element',
      `<div><div class="entry-content">${text.split('<p>Sincerely')[0]}</div><div class="letter-end"><p>Sincerely,</p><p>Ilse Brandt<br>Director</p></div></div>`,
    ],
  ])('by %s', async (_, body) => {
    expect((await pageOf(html(body))).markdown).toBe(read);
  });

  it('takes the longest of several articles, and says so', async () => {
    const post = (name: string, more = '') =>
      `<article><h2><a href="/${name}">${name}</a></h2><p>${asks}</p>${more}</article>`;
    const { markdown, warnings } = await pageOf(
      html(post('One') + post('Two', `<p>${reasons}</p>`) + post('Three')),
    );
    expect(markdown).toBe(`## Two\n\n${asks}\n\n${reasons}`);
    expect(warnings).toHaveLength(1);
  });

  it('keeps both languages of a page', async () => {
    const { markdown } = await pageOf(
      html(
        `<article>${text}<div lang="zh"><p>尊敬的部长：</p><p>我们要求立即释放欧玛。</p></div></article>`,
      ),
    );
    expect(markdown).toBe(`${read}\n\n尊敬的部长：\n\n我们要求立即释放欧玛。`);
  });
});

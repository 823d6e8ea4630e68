import { describe, expect, it } from 'vitest';
import {
  endsLetter,
  furnitureKind,
  isTagCloud,
  opensBox,
} from '../../../src/importing/reading/furniture/line.ts';
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
      'Jul 2, 2018 · 5 min read',
      '1,203 have signed. Let’s get to 1,500!',
      'Add your name',
      'Download the letter (PDF)',
      'FILE ARCHIVED ON 03:12:44 Oct 14, 2006',
      'This e-mail was scanned for viruses',
      'You are visitor number 77',
      'Best viewed with Netscape at 800x600',
      'Opening hours of the quay: 9–12',
      'To unsubscribe visit https://lists.example',
      'Terms of use | Fraud alert | © Harbor Watch',
      '12 Quay Street – Mentions légales – Site réalisé avec SPIP',
      'Compartir: Facebook, Telegram, Correo',
      '3 mars 2019 par redaktion',
      'Harbor Watch is a registered charity (12345)',
    ],
    ...[
      '阅读 10万+ 在看 214',
      '点击上方蓝字关注我们',
      '微信扫一扫',
      '長按識別二維碼',
      '字号: 大 中 小',
      '回頁頂',
      '港灣報 第12期 記者：阿明',
      '發佈於 週五， 21 七月 2017 點擊數： 417',
      '首頁 入會申請 出版品 電子刊物',
      '【打印本页】【关闭窗口】【推荐给好友】',
      '讚好 1.2K 分享 88',
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
    ...[
      'OPEN LETTER ON THE TRIAL OF PRINTERS',
      'About thirty friends of Oma Terrel',
      'Media inquiries: Ana Soto',
      'Reading Rooms International',
      '記者：阿明',
      '冯雅琴 陆子衡 卓玛',
      '编辑 记者 律师',
      'The guards scanned this message for names.',
    ],
  ])('are not taken for it: %s', (line) => {
    expect(furnitureKind(line)).toBeUndefined();
  });

  it.each([
    ['Reasons for signing', true],
    ['3 Comments', true],
    ['回應 (1)', true],
    ['网友评论（共2条）', true],
    ['喜欢此内容的人还喜欢', true],
    ['2 commentaires', true],
    ['Das könnte Sie auch interessieren', true],
    ['Comments on the draft law', false],
    ['Reasons for her arrest', false],
    ['评论员的信', false],
  ])('headings behind which a letter has ended: %s', (line, is) => {
    expect(endsLetter(line)).toBe(is);
  });

  it.each([
    ['Press contacts', true],
    ['More on the islands', true],
    ['Most emailed', true],
    ['Dans la même rubrique', true],
    ['登入表單', true],
    ['Related cases', false],
    ['More than forty presses', false],
    ['Signatories', false],
    ['Other prisoners', false],
  ])('headings of boxes: %s', (line, is) => {
    expect(opensBox(line)).toBe(is);
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
      'the head of a site',
      `<div class="header"><h2>Harbor Watch</h2><p>news of our quay</p></div><div class="main">${text}</div>`,
    ],
    [
      'links that no list holds',
      `<div>${text.replace('</h1>', '</h1><div><a href="#">Text Size</a> <a href="#">Print</a> | <a href="#">Also in Island</a></div>')}</div>`,
    ],
    [
      'a menu whose items are no links',
      `<div><ul><li>Our Quay</li><li>Harbor Studies 2008</li></ul>${text}</div>`.replace(
        ' 2008',
        '',
      ),
    ],
    [
      'boxes below it',
      `<div>${text}<h3>Press contacts</h3><p>Ana Soto, +1 000</p><h3>More on Ansel</h3><ul><li>Editor beaten in port</li></ul></div>`,
    ],
    [
      'a box above it',
      `<div><h2>In focus</h2><ul><li>Adopt a printer: Ana Soto</li><li>Presses of 2008</li></ul>${text}</div>`,
    ],
    [
      'signatures outside the text’s element',
      `<div><div class="entry-content">${text.split('<p>Sincerely')[0]}</div><div class="letter-end"><p>Sincerely,</p><p>Ilse Brandt<br>Director</p></div></div>`,
    ],
  ])('by %s', async (_, body) => {
    expect((await pageOf(html(body))).markdown).toBe(read);
  });

  it.each<[string, string, string]>([
    [
      'organizations that link to their own sites',
      '<ul><li><a href="https://a.example">Free Presses</a></li><li><a href="https://b.example">Casa Libre</a></li><li><a href="https://c.example">Quay Union</a></li></ul>',
      'Casa Libre',
    ],
    [
      'prisoners that the text leads on to',
      '<p>We write for:</p><ul><li><a href="/1">Oma Terrel</a></li><li><a href="/2">Bo Dent</a></li><li><a href="/3">Ana Vesel</a></li></ul>',
      'Bo Dent',
    ],
    [
      'a list of signatories with a heading of its own',
      '<div><h3>Signed by</h3><p>Free Presses</p><p>Casa Libre</p></div>',
      'Casa Libre',
    ],
    [
      'demands in a part of their own',
      '<div><h3>Our demands</h3><ul><li>Free her</li></ul></div>',
      'Free her',
    ],
    [
      'signatories of whom the site has pages',
      '<h3>Signatories</h3><ul><li><a href="/1">Free Presses</a></li><li><a href="/2">Casa Libre</a></li><li><a href="/3">Quay Union</a></li></ul>',
      'Casa Libre',
    ],
    [
      'a letterhead',
      '<div class="header"><p>Harbor Watch</p><p>To: Minister Bo Dent</p></div>',
      'Bo Dent',
    ],
    ['cases that are like hers', '<h3>Related cases</h3><p>Bo Dent, a binder.</p>', 'Bo Dent'],
    [
      'a box whose lines are prose',
      `<h3>Take action</h3><p>${reasons} ${reasons}</p>`,
      `${reasons} ${reasons}`,
    ],
    ['contacts that the letter prints', '<p>Media inquiries: Ana Soto, +1 000</p>', 'Ana Soto'],
  ])('but keeps %s', async (_, part, kept) => {
    // Links of the same site beside a text are its menus; within it, they may be the letter’s.
    const [within, beside] = part.includes('href="/1"') ? [part, ''] : ['', part];
    const source = html(`<div><div class="text">${text}${within}</div>${beside}</div>`);
    expect((await pageOf(source)).markdown).toContain(kept);
  });

  it('says which boxes it left out', async () => {
    const { warnings } = await pageOf(
      html(`<div>${text}<h3>Press contacts</h3><p>Ana Soto, +1 000</p></div>`),
    );
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('under “Press contacts”'),
    ]);
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

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
    ...[
      'Available In English Türkçe ไทย',
      'View full profile',
      'letter_to_ansel.pdf (96 KB)',
      'HARBOR APPEAL: your gift goes twice as far this week',
      'This site stores small text files to know you again. Fine',
      'Basket (0)',
      'Sign my guestbook!',
      '412 visitors since 4/2/99',
      'Next talk: Ana Soto, “Ink and the State”, 3pm',
      '17/ 180 Score : 61.20',
    ],
    ...[
      'Quay Notes · Follow · 6 min read · Feb 3, 2022',
      'CreatedFeb 3, 2022Tagspresses',
      '3 backlinks: notes of a meeting',
      '1,402 readers have added their names',
      '1,402 supporters',
      'Signatures are closed. For corrections please write to the webmaster.',
      'This website is funded by friends like you.',
      'You are receiving this email because you opted in at our quay.',
      'Our mailing address is: 4 Quay Street, Ansel',
      'Privacy Policy · Jobs · Press Inquiries: Ana Soto',
      'Harbor notes · Home · Case',
      'Back to top 回到顶部',
      'Tweets by @harbor',
    ],
    ...[
      '浏览 310 次 评论(2)',
      '2019 年 2 月 3 日 · 約需 4 分鐘',
      '分享到：Facebook Telegram 複製連結',
      '友善列印',
      '網站導覽 | 字級：小 中 大',
      '本網站建議使用 IE 6.0 以上',
      '本页访问量',
      '转载请注明出处：港湾报',
      '编者按：义工录入，如有错字请告知站长。',
      '点此参与联署 投稿请寄 quay@example.org',
      '文：阿明 ∣ 2019-02-03 09:10 ∣ 最後更新：2019-02-04',
      '港灣協會 電話：00-0000 郵政劃撥：0000',
    ],
    ...[
      'Você está em: Início > Cartas',
      'Imprimir | Enviar por e-mail | A+ A-',
      'Publicado em 03/02/2019, às 10h',
      'Leia também: o porto de Ansel',
      'Rede do Cais - Rua Um, 1550 - Ansel - CNPJ 00.000.000/0001-00',
      '03.02.2019 09:10 | Просмотров: 77 | Рубрика: Порт',
      'Учредитель: Портовый листок. Перепечатка только со ссылкой.',
      'Перепечатка только со ссылкой',
      'Torna su',
      'Terug naar boven',
      'トップへ戻る',
      '공유하기',
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
    ...[
      'Your gift of books was taken from her.',
      'Available evidence shows that she is held.',
      '1,402 printers of Ansel',
      'Home Office · 4 Quay Street · Ansel',
      'Score of printers in prison',
      'Cooperativa do Cais, CNPJ 00.000.000/0001-00',
      'Использование материалов следствия против неё незаконно.',
      '등록 단체 일동',
      '欢迎更多律师同仁签署',
      '訪問她的家人',
      'Ana Soto · Bo Dent · Ilse Brandt',
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
    ['Comentários (2)', true],
    ['Комментарии (1)', true],
    ['Читайте также:', true],
    ['コメント', true],
    ['編輯推介', true],
    ['Petition Updates', true],
    ['Комментарии', false],
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
    ['Take action for Oma', true],
    ['Political prisoner of the month', true],
    ['Take action without delay', false],
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
    ['歐瑪 港灣大學 歷史系助理教授', false],
    ['冯雅琴 陆子衡 卓小玛 阮玉方', false],
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
      'the head of a site that no name tells',
      `<div class="r1"><a href="/">Harbor Watch</a><p>The voice of 113 quays since 1996</p></div><div>${text}</div>`,
    ],
    [
      'a menu of spans',
      `<div><div><span>Home</span><span>Quay</span><span>About us</span></div>${text}</div>`,
    ],
    [
      'lists of cases behind it',
      `<div>${text}<h3>Similar cases</h3><ul><li>#Ansel Bo Dent</li></ul><h3>Case history</h3><ul><li>3 May 2016 Held</li></ul></div>`,
    ],
    [
      'what a newsletter holds',
      `<table><tr><td><h2>In this issue</h2><p>1. Our letter<br>2. A talk by Ana Soto</p></td></tr><tr><td>${text}</td></tr></table>`,
    ],
    [
      'an address within its foot',
      `<div>${text}<p>77 readers have added their names</p><p>Harbor Watch of Ansel and the Islands | 12 Quay Street, Suite 4, Ansel 10012</p><p>Privacy Policy · Jobs · Press: Ana Soto</p></div>`,
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
    [
      'cases that a letter tells in sentences',
      '<h3>Similar cases</h3><ul><li>Bo Dent, a binder, was held in May.</li></ul>',
      'Bo Dent',
    ],
    [
      'signatories in rows of three words',
      '<p>歐瑪德 港灣大學 歷史系教授<br>安索拓 港灣大學 法律系講師<br>伊布蘭 群島大學 文學系教授<br>波登特 群島大學 社會系講師</p>',
      '波登特',
    ],
    ['contacts that the letter prints', '<p>Media inquiries: Ana Soto, +1 000</p>', 'Ana Soto'],
  ])('but keeps %s', async (_, part, kept) => {
    // Links of the same site beside a text are its menus; within it, they may be the letter’s.
    const [within, beside] = part.includes('href="/1"') ? [part, ''] : ['', part];
    const source = html(`<div><div class="text">${text}${within}</div>${beside}</div>`);
    expect((await pageOf(source)).markdown).toContain(kept);
  });

  it.each([
    ['###', 'Press Contact', 'Ana Soto, +1 000', false],
    ['（完）', '新聞聯絡人：', '阿明 0000', false],
    ['ENDS', 'Media enquiries: Ana Soto', '+1 000', false],
    ['###', 'Ana Soto', 'Harbor Watch', true],
    ['Ansel', 'Press Contact', 'Ana Soto, +1 000', true],
    ['###', 'Press Contact', reasons + reasons, true],
  ])('behind “%s”, “%s” and “%.20s”: kept is %s', async (mark, heading, line, isKept) => {
    const { markdown } = await pageOf(
      html(`<div>${text}<p>${mark}</p><p><b>${heading}</b></p><p>${line}</p></div>`),
    );
    expect(markdown.includes(line)).toBe(isKept);
  });

  it.each(['May 3, 2011', '03/05/2011', '3 мая 2011 г.', '2011年5月3日', '二〇一一年五月三日'])(
    'keeps the day that stands beside the name of a site, above the title: %s',
    async (day) => {
      const head = `<div><a href="/">Harbor Watch</a><p>Ansel, to all who print on the islands, ${day}</p></div>`;
      expect((await pageOf(html(`${head}<div>${text}</div>`))).markdown).toContain(day);
    },
  );

  it('keeps apart what stands in blocks of a cell beside the text', async () => {
    const cell = '<tr><td><h2>Our demands</h2><p>Free Oma.</p><p>Free Bo.</p></td></tr>';
    const { markdown } = await pageOf(
      html(`<table><tbody><tr><td>${text}</td></tr>${cell}</tbody></table>`),
    );
    expect(markdown).toMatch(/# Our demands\n\nFree Oma\.\n\nFree Bo\.$/u);
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

import { describe, expect, it } from 'vitest';
import { asks, between, html, letter, pageOf, reasons } from './pages.ts';

describe('HTML becomes Markdown', () => {
  it.each<[string, string, string]>([
    ['emphasis', '<p>a <b>bold</b> and <i>slanted</i> word</p>', 'a **bold** and *slanted* word'],
    ['bold beside Chinese signs', '<p><b>重要：</b>我们要求</p>', '**重要**：我们要求'],
    ['lists', '<ul><li>one<li>two</ul>', '- one\n- two'],
    ['numbers', '<ol start=3><li>one<li>two</ol>', '3. one\n4. two'],
    ['a quotation', '<blockquote><p>said</p></blockquote>', '> said'],
    ['lines of an address', '<p>Ruta Vann<br>12 Quay Street</p>', 'Ruta Vann\\\n12 Quay Street'],
    [
      'lines in elements of their own',
      '<div><div>Ruta Vann</div><div>12 Quay Street</div><div><br></div><div>Port</div></div>',
      'Ruta Vann\\\n12 Quay Street\n\nPort',
    ],
    ['two line ends', '<div>one<br><br>two</div>', 'one\n\ntwo'],
    ['two line ends in a font', '<font>one<br>&nbsp;<br>two</font>', 'one\n\ntwo'],
    [
      'a link',
      '<p><a href="https://a.example/?utm_source=x&b=1">here</a></p>',
      '[here](https://a.example/?b=1)',
    ],
    [
      'a link of an archive',
      '<p><a href="https://web.archive.org/web/2011/http://a.example/b">here</a></p>',
      '[here](http://a.example/b)',
    ],
    [
      'links that run',
      '<p><a href="java\nscript:a()">one</a> <a href="data:text/html,x">two</a></p>',
      'one two',
    ],
    ['a link that leads nowhere known', '<p><a href="/b">here</a></p>', 'here'],
    ['event handlers and scripts', '<p onclick="a()">x<script>b()</script></p>', 'x'],
    ['entities', '<p>a &amp;lt;b&amp;gt; &nbsp;c&shy;d&#8203;e</p>', 'a \\&lt;b\\&gt; cde'],
    [
      'signs of Markdown',
      '<p>1. not *a* list_item [x](y) # no</p>',
      '1\\. not \\*a\\* list_item \\[x]\\(y) # no',
    ],
    ['hidden text', '<p>a<span style="display: none">b</span><span hidden>c</span></p>', 'a'],
    ['a picture', '<p>a<img src="a.jpg" alt="a scan">b</p>', 'ab'],
    [
      'a table',
      '<table><tr><th>Name<th>Group</tr><tr><td>Ilse Brandt<td>Free Presses</tr></table>',
      '| Name | Group |\n| - | - |\n| Ilse Brandt | Free Presses |',
    ],
    [
      'a table that places things',
      `<table><tr><td><p>one</p><p>two</p></td></tr></table>`,
      'one\n\ntwo',
    ],
    [
      'signatories side by side',
      '<table><tr><td>Ilse Brandt<br>Director</td><td>Tomas Okoye<br>President</td></tr></table>',
      'Ilse Brandt\\\nDirector\n\nTomas Okoye\\\nPresident',
    ],
    [
      'preformatted text',
      '<pre>Ruta Vann\n12 Quay Street\n\nPort</pre>',
      'Ruta Vann\\\n12 Quay Street\n\nPort',
    ],
    ['a number without a note', '<p>twelve<sup>2</sup> [3] words</p>', 'twelve² \\[3] words'],
  ])('%s', async (_, part, markdown) => {
    expect(await between(part)).toBe(markdown);
  });

  it.each<[string, string]>([
    [
      'linked',
      `<p>one<sup><a href="#n">1</a></sup>.</p>###<ol><li id="n">Report, p. 4. <a href="#r">↩</a></li></ol>`,
    ],
    [
      'of Word',
      `<p>one<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>###<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Report, p. 4.</p></div>`,
    ],
    ['in brackets', `<p>one[1].</p>###<p>[1] Report, p. 4.</p>`],
    ['round', `<p>one①.</p>###<p>① Report, p. 4.</p>`],
    [
      'high, with a list',
      `<p>one<sup>1</sup>.</p>###<h3>Notes</h3><ol><li>Report, p. 4.</li></ol>`,
    ],
    ['high, with lines', `<p>one<sup>1</sup>.</p>###<p><sup>1</sup> Report, p. 4.</p>`],
  ])('notes %s become footnotes', async (_, parts) => {
    const [mark = '', note = ''] = parts.split('###');
    const { markdown, warnings } = await pageOf(
      html(`<p>${asks}</p>${mark}<p>${reasons}</p>${note}`),
    );
    expect(markdown).toContain('one[^1].');
    expect(markdown).toMatch(/\n\n\[\^1\]: Report, p\. 4\.$/u);
    expect(markdown).not.toContain('Notes');
    expect(warnings).toEqual([]);
  });

  it('notes that are numbered anew belong to the marks above them', async () => {
    const half = (name: string) =>
      `<p>${asks} ${name}[1]</p><p>${reasons}</p><p>[1] Note ${name}.</p>`;
    const { markdown } = await pageOf(html(half('one') + half('two')));
    expect(markdown).toContain('one[^1]');
    expect(markdown).toContain('two[^1-2]');
    expect(markdown).toContain('[^1-2]: Note two.');
  });

  it('levels of headings begin at the second, without a gap', async () => {
    const { markdown } = await pageOf(
      html(`<h1>A</h1><p>${asks}</p><h4>B</h4><p>${reasons}</p><h6>C</h6><p>d</p>`),
    );
    expect(markdown.match(/^#+ .*$/gmu)).toEqual(['## A', '### B', '#### C']);
  });

  it('bold lines of Word become headings, and drawn bullets lists', async () => {
    const word = `<p class=MsoNormal><b>First part</b></p><p class=MsoNormal>${asks}</p><p class=MsoNormal><b>Second part</b></p><p class=MsoNormal>${reasons}</p><p class=MsoListParagraph>·<span>&nbsp;&nbsp; </span>one<o:p></o:p></p><p class=MsoListParagraph>·<span>&nbsp; </span>two</p>`;
    const { markdown } = await pageOf(html(word));
    expect(markdown).toContain('## Second part');
    expect(markdown).toContain('- one\n- two');
  });

  it('says how many pictures stood in the text', async () => {
    const { warnings } = await pageOf(
      letter('<img src="scan1.jpg" alt="page one"><img src="scan2.jpg">'),
    );
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('2 pictures in the text: “page one”'),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { idsOf, render } from './render.ts';

describe('headings', () => {
  it.each([
    ['## Part', '<h2 id="text-part">Part</h2>'],
    ['# Part', '<h2 id="text-part">Part</h2>'],
    ['Part\n====', '<h2 id="text-part">Part</h2>'],
    ['# A\n\n## B', '<h2 id="text-a">A</h2>\n<h3 id="text-b">B</h3>'],
    ['### B\n\n# A', '<h4 id="text-b">B</h4>\n<h2 id="text-a">A</h2>'],
    ['# A\n\n###### B', '<h2 id="text-a">A</h2>\n<h6 id="text-b">B</h6>'],
    ['<h1>A</h1>', '<h2 id="text-a">A</h2>'],
    [
      '## A\n\n## A\n\n## A 1',
      '<h2 id="text-a">A</h2>\n<h2 id="text-a-1">A</h2>\n<h2 id="text-a-1-1">A 1</h2>',
    ],
    ['## 我们的请求', '<h2 id="text-我们的请求">我们的请求</h2>'],
    ['## ཚེ་དབང་', '<h2 id="text-ཚེདབང">ཚེ་དབང་</h2>'],
    ['## مطالبنا', '<h2 id="text-مطالبنا">مطالبنا</h2>'],
    [
      '## *A* `b` [c](issue:d)',
      '<h2 id="text-a-b-c"><em>A</em> <code>b</code> <a href="/issues/d/">c</a></h2>',
    ],
    ['<h2 id="main">A</h2>', '<h2 id="text-a">A</h2>'],
    ['## …', '<h2 id="text-">…</h2>'],
    ['## …\n\n## !', '<h2 id="text-">…</h2>\n<h2 id="text--1">!</h2>'],
    ['a\n\n##\n\n## ![](x.png)\n\nb', '<p>a</p>\n\n\n<p>b</p>'],
    ['> ## A', '<blockquote>\n<h2 id="text-a">A</h2>\n</blockquote>'],
    [
      '## constructor\n\n## __proto__',
      '<h2 id="text-constructor">constructor</h2>\n<h2 id="text-proto"><strong>proto</strong></h2>',
    ],
  ])('%j', (body, html) => {
    expect(render(body)).toBe(html);
  });

  it('keep their ids whatever the number of their footnote', () => {
    const html = render('x[^a]\n\n## Part[^b]\n\n[^a]: A\n[^b]: B');
    expect(idsOf(html)).toContain('text-part');
    expect(html).toMatch(/Part<sup><a [^>]*>2<\/a><\/sup><\/h2>/u);
  });

  it('have ids that differ', () => {
    const ids = idsOf(render('## A\n\n## A\n\n## A-1\n\n<h3>a</h3>\n\n# A'));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });
});

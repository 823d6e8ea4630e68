import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/markdown/as-read.ts';
import { hostileBodies } from '../hostile/corpus.ts';
import { bare, render } from './render.ts';

describe('a tree as it is read', () => {
  it.each([
    ['a line end', h(null, h('p', 'a\rb\r\nc')), '<p>a\nb\nc</p>'],
    ['a line end of two texts', h(null, h('p', 'a\r', '\nb')), '<p>a\nb</p>'],
    ['a line end in an address', h(null, h('a', { href: '/a\r' })), '<a href="/a\n"></a>'],
    ['the beginning of a pre', h(null, h('pre', '\na')), '<pre>a</pre>'],
    ['an empty pre', h(null, h('pre', '\n')), '<pre></pre>'],
    [
      'a pre that begins with an element',
      h(null, h('pre', h('b'), '\na')),
      '<pre><b></b>\na</pre>',
    ],
    ['what is not set', h(null, h('ol', { reversed: false, start: 3 })), '<ol start="3"></ol>'],
    ['texts side by side', h(null, 'a', '', 'b', h('br'), ''), 'ab<br>'],
    ['nothing', h(null), ''],
  ])('has %s as HTML has it', (_, tree, html) => {
    expect(asRead(tree)).toEqual(bare(fromHtml(html, { fragment: true })));
  });

  it.each(['a&#13;b', '[a](/b&#13;c)', '<pre>\n\n\na</pre>', '```\n\na\n```'])(
    'is that of %j',
    // What renders it compares both.
    (body) => expect(render(body)).not.toBe(''),
  );

  // One of them has a line end by its number in an address.
  it('is that of every hostile text', () => {
    for (const { body } of hostileBodies) expect(render(body)).not.toBe('');
  });
});

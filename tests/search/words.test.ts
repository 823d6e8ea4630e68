import { describe, expect, it } from 'vitest';
import { lettersWords } from '../../src/search/words.ts';

const page = (body: string, rest = '') =>
  `<header><h1>The archive</h1></header><main id="main"><article lang="en" class="body">${body}</article>${rest}</main><footer>Foot</footer>`;

describe('the words of a letter', () => {
  it.each<[what: string, body: string, words: string]>([
    [
      'headings keep what results lead to',
      '<h2 class="a" id="text-x">Lamp</h2>',
      '<h2 id="text-x">Lamp</h2>',
    ],
    [
      'all else is without attributes',
      '<p id="p1" lang="en">A <a href="/b/">b</a></p>',
      ' <p>A <a>b</a></p>',
    ],
    [
      'references stay as they are',
      '<p>A &amp; b &#x3C;main> &nbsp;</p>',
      '<p>A &amp; b &#x3C;main> &nbsp;</p>',
    ],
    [
      'what has no end tag has none',
      '<p>A<br>b<img src="a.png" alt="c"/><wbr/>d</p>',
      '<p>A<br>b<img><wbr>d</p>',
    ],
    [
      'marks of notes stand apart',
      '<p>A.<sup><a id="fnref-1" href="#fn-1">1</a></sup> b</p>',
      '<p>A.<sup> <a>1</a></sup> b</p>',
    ],
    ['spans stand apart', '<p>A<span>b</span>c</p>', '<p>A b c</p>'],
    [
      'furniture is left out',
      '<p>A<a class="x pilcrow" href="#p1">b</a><a href="#f" data-footnote-backref="" class="y">↩</a></p>',
      '<p>A</p>',
    ],
    ['a class alone is furniture', '<p title="label" id="about">A</p>', ' <p>A</p>'],
    ['values may look like tags', '<p title="</article><p>" lang=en>A</p>', '<p>A</p>'],
    ['values may look like attributes', `<p title=' class="label" '>A</p>`, '<p>A</p>'],
    [
      'comments and scripts are no words',
      '<p>A<!-- <b> --><script>"</p>"</script></p>',
      '<p>A</p>',
    ],
    [
      'an end tag closes what stands open',
      '<ul><li>A<li>b</ul><p>C</p>',
      '<ul><li>A<li>b</li></li></ul><p>C</p>',
    ],
    ['an end tag of nothing is nothing', '<p>A</b></p>', '<p>A</p>'],
    ['capitals are as good', '<P>A</p>', '<p>A</p>'],
  ])('%s', (_, body, words) => {
    expect(lettersWords(page(body))).toBe(words);
  });

  it('are the same whatever the page says of other letters', () => {
    const rest =
      '<section aria-labelledby="elsewhere"><h2 id="elsewhere">In two others</h2></section>';
    expect(lettersWords(page('<p>A</p>', rest))).toBe('<p>A</p>');
  });

  it('are no less where a letter’s text looks like what is said of others', () => {
    const section = '<section aria-labelledby="elsewhere">lamp</section>';
    expect(lettersWords(page(section))).toBe('<section>lamp</section>');
  });

  it('are not guessed where there is no main part', () => {
    expect(() => lettersWords('<p>lamp')).toThrow('expected a <main>');
  });
});

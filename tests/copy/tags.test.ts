import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { decodedValue } from '../../src/copy/decoded-value.ts';
import { startTags } from '../../src/copy/tags.ts';
import { holds } from '../property.ts';

/** The tags of a page, each as `name attribute=value …`. */
const tagsOf = (html: string) =>
  [...startTags(html)].map(({ name, attributes }) =>
    [name, ...[...attributes].map(([key, { value }]) => `${key}=${decodedValue(value)}`)].join(' '),
  );

describe('the tags of a page', () => {
  it.each([
    ['<p>a</p><br/>b<IMG SRC=x>', ['p', 'br', 'img src=x']],
    ['<!doctype html><html lang=en>', ['html lang=en']],
    [`<a b="1" c='2' d=3 e>`, ['a b=1 c=2 d=3 e=']],
    [`<a\n\tb = "1"\fc= '2'\r\nd =3>`, ['a b=1 c=2 d=3']],
    [`<a b="c>d" e='<f>'>`, ['a b=c>d e=<f>']],
    [`<a b="'" c='"'>`, [`a b=' c="`]],
    ['<a b=c/>', ['a b=c/']],
    ['<a b=/c/d/ e>', ['a b=/c/d/ e=']],
    ['<a/b/c=d>', ['a b= c=d']],
    ['<a b="1"c="2">', ['a b=1 c=2']],
    ['<a b=1 B=2>', ['a b=1']],
    ['<a =b=c>', ['a =b=c']],
    ['<a b=>', ['a b=']],
    ['<a b="&amp;&#x2f;&eacute;&ampx&copy=">', ['a b=&/é&ampx&copy=']],
    [`<a b='"&lt;'>`, ['a b="<']],
    // No tags.
    ['a < b <3 << <> </> </ a> </3>', []],
    ['<!-- <a> --><b>', ['b']],
    ['<!--><a>--><b>', ['a', 'b']],
    ['<!---><a>', ['a']],
    ['<!--a--!><b>', ['b']],
    ['<!--!><a>--><b>', ['b']],
    ['<!-- <a>', []],
    ['<?a <b><c>', ['c']],
    ['<!a <b><c>', ['c']],
    // The page ends within them.
    ['<a', []],
    ['<a b', []],
    ['<a b="c><d>', []],
    [`<a b='c><d>`, []],
    ['<a b=', []],
    ['a<', []],
    ['a</', []],
    // Text.
    ['<title><a></title><b>', ['title', 'b']],
    ['<TEXTAREA a><b></textareas></TextArea ><c>', ['textarea a=', 'c']],
    ['<style><a></style\n><b>', ['style', 'b']],
    ['<iframe><a></iframe><xmp><b></xmp><noembed><c></noembed>', ['iframe', 'xmp', 'noembed']],
    ['<textarea><a>', ['textarea']],
    ['<noscript><a></noscript>', ['noscript', 'a']],
    ['<script><a>"</scripts>"</script><b>', ['script', 'b']],
    ['<script><!-- <a> --></script><b>', ['script', 'b']],
    ['<script><!-- </script><b>', ['script', 'b']],
    ['<script><!-- <script> </script> <a> --></script><b>', ['script', 'b']],
    ['<script><!-- <script> </script> <a> </script><b>', ['script', 'b']],
    ['<script><!--><script></script><b>', ['script', 'b']],
    ['<script><script></script><b>', ['script', 'b']],
    // In drawings.
    ['<svg><title><a></a></title></svg><title><b></title>', ['svg', 'title', 'a', 'title']],
    ['<svg/><title><a></title>', ['svg', 'title']],
    ['<svg a=/><title><b></title></svg>', ['svg a=/', 'title', 'b']],
    ['<svg><![CDATA[ <a> > ]]></svg><b>', ['svg', 'b']],
    ['<![CDATA[ <a> ]]><b>', ['b']],
    ['</svg><title><a></title>', ['title']],
  ])('of %j are %j', (html, tags) => {
    expect(tagsOf(html)).toEqual(tags);
  });

  it('stand where they are written', () => {
    const html = 'é𝒜<a b="c" d>x</a>';
    const [tag] = startTags(html);
    const [b, d] = [...(tag?.attributes.values() ?? [])];
    expect(html.slice(tag?.start, tag?.end)).toBe('<a b="c" d>');
    expect(html.slice(b?.start, b?.end)).toBe('b="c"');
    expect(html.slice(d?.start, d?.end)).toBe('d');
  });

  /** Pieces of which tags are made, rightly or wrongly. */
  const pieces = [
    ...['<', '>', '/', '=', '"', "'", ' ', '\n', '!', '-', '--', '<!--', '-->', '?', '&amp;', '&'],
    ...['<q', '<span ', '</q', '</span>', ' href', ' src=', 'x', 'é', ' href="', '>', '>'],
    ...[
      '<title>',
      '</title>',
      '<style>',
      '</style>',
      '<script>',
      '</script>',
      '<script',
      '<textarea>',
    ],
  ];

  holds(
    'stand where a browser finds them',
    [fc.array(fc.constantFrom(...pieces), { maxLength: 24 })],
    (some) => {
      // In the body no parser moves or drops one.
      const html = `<body>${some.join('')}`;
      const places: unknown[] = [];
      visit(fromHtml(html, { verbose: true }), 'element', ({ data }) => {
        if (!data?.position.opening) return;
        const { opening, properties = {} } = data.position;
        places.push(opening.start.offset, opening.end.offset);
        // Where an attribute without a value ends, parsers disagree: before its equals sign or after.
        places.push(...Object.values(properties).map((place) => place?.start.offset));
      });
      const found = [...startTags(html)].map(({ start, end, attributes }) => [
        ...[start, end],
        ...[...attributes.values()].map((attribute) => attribute.start),
      ]);
      expect(found.flat()).toEqual(places);
    },
    2_000,
  );
});

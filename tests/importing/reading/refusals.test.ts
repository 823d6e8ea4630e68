import { describe, expect, it } from 'vitest';
import { asks, html, pageOf, reasons, refusalOf } from './pages.ts';

const binary = (signs: string) =>
  Uint8Array.from(signs.padEnd(200, '\0'), (sign) => sign.charCodeAt(0));

describe('what holds no letter is refused in words', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'page.html', 'empty file'],
    ['blanks', ' \n\n ', 'page.txt', 'empty file'],
    ['a PDF', '%PDF-1.7 …', 'page.html', 'PDF'],
    ['rich text', '{\\rtf1 text}', 'page.txt', 'Rich Text'],
    [
      'a Word document',
      binary('PK\x03\x04 [Content_Types].xml word/document.xml'),
      'a.txt',
      'Word document',
    ],
    ['an old Word document', binary('\xD0\xCF\x11\xE0'), 'a.doc', 'Word 97'],
    ['a book', binary('PK\x03\x04mimetypeapplication/epub+zip'), 'a.txt', 'EPUB'],
    ['a ZIP', binary('PK\x03\x04 pages/a.html'), 'a.html', 'ZIP'],
    ['a picture', binary('\x89PNG\r\n'), 'a.html', 'picture'],
    ['a web archive', binary('bplist00'), 'a.html', 'web archive of Safari'],
    [
      'bytes',
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 32),
      'a.html',
      'no text',
    ],
    ['too much', new Uint8Array(50 * 1024 * 1024), 'a.html', 'more than 20 MB'],
    ['a form', html('<form>Members only: <input type="password"></form>'), 'a.html', 'log-in form'],
    [
      'scripts',
      html(
        '<noscript>Please enable JavaScript.</noscript><div id="root"></div><script>a()</script>',
      ),
      'a.html',
      'JavaScript',
    ],
    [
      'pictures',
      html('<img src="1.jpg" alt="page one"><img src="2.jpg">'),
      'a.html',
      '2 pictures (“page one”)',
    ],
    [
      'frames',
      '<html><frameset cols="1,2"><frame src="a.htm"></frameset></html>',
      'a.html',
      'frames',
    ],
    ['nothing', html('<div></div>'), 'a.html', 'without text'],
  ])('%s', async (_, source, name, said) => {
    const refusal = await refusalOf(source, name);
    expect(refusal).toContain(said);
    expect(refusal).toMatch(/^Unexpected .*, expected .*\. \S.*\.$/u);
  });

  it.each(['div', 'blockquote', 'ul><li', 'table><tr><td', 'b', 'svg><g', 'font size=1'])(
    '100,000 <%s> within each other',
    async (tags) => {
      expect(await refusalOf(html(`<p>${asks}</p>${`<${tags}>`.repeat(100_000)}x`))).toContain(
        'within each other',
      );
    },
  );

  it.each(['p', 'li', 'br', 'a href="x"'])(
    'but not 3,000 <%s>, which are not within each other',
    async (tag) => {
      const { markdown } = await pageOf(
        html(`<p>${asks}</p><p>${reasons}</p>${`<${tag}>word `.repeat(3000)}`),
      );
      expect(markdown).toContain(asks);
    },
  );

  it.each<[string, string]>([
    ['quotation marks', '>'.repeat(100_000)],
    ['brackets', '# h\n'.concat('['.repeat(300_000))],
    ['stars', '# h\n'.concat('**a '.repeat(100_000))],
    ['form feeds', 'a\f'.repeat(50_000)],
    ['empty lines', '\n'.repeat(1_000_000)],
  ])('and plain text of %s is read', async (_, text) => {
    expect((await pageOf(`${asks}\n\n${text}\n\n${reasons}`, 'a.txt')).markdown).toContain(reasons);
  });

  it.each<[string, string, string]>([
    ['in the middle of a tag', `<html><body><p>${asks}</p><p>${reasons} <a hr`, 'middle of a tag'],
    [
      'before the last boundary',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${asks}</p><p>${reasons}</p>\r\n`,
      'last boundary',
    ],
  ])('a page that ends %s is read with a warning', async (_, source, said) => {
    const { markdown, warnings } = await pageOf(source);
    expect(markdown).toContain(reasons);
    expect(warnings.map(({ message }) => message).join()).toContain(said);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import {
  aroundPlace,
  escaped,
  place,
  xmlDocument,
  xmlPiece,
  xmlText,
  xmlValue,
} from '../../src/exports/xml.ts';
import { found } from './schema.ts';

/** The text and the value that two other readers find in a document that was given both. */
function readBack(text: string): unknown[] {
  const xml = xmlDocument(x('p', { n: text }, [text]));
  const [root] = fromXml(xml).children.filter(({ type }) => type === 'element');
  return [found(xml, '/p/text()').join(''), found(xml, '/p/@n').join(''), root];
}

const p = (text: string) =>
  expect.objectContaining({
    name: 'p',
    attributes: { n: xmlValue(text) },
    children: xmlText(text)
      ? [expect.objectContaining({ type: 'text', value: xmlText(text) })]
      : [],
  }) as unknown;

describe('a text in XML', () => {
  it.each([
    ['<b>&amp;</b> "double" \'single\' &#65; &lt;'],
    [']]>'],
    [']]]>>'],
    ['<![CDATA[x]]>'],
    ['</p></TEI><!-- x --><?x y?>'],
    ['<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'],
    ['\u202Eabc\u202C \u2067x\u2069 \u200Fy'],
    ['𠮷 ༄ ئۇيغۇر \u0085 \u2028 \u007F'],
    ['{ "a": `b` } \\ % $'],
  ])('%j comes back as it is', (text) => {
    expect(xmlText(text)).toBe(text);
    expect(readBack(text).slice(0, 2)).toEqual([text, text]);
    expect(readBack(text).at(-1)).toEqual(p(text));
  });

  it.each([
    ['a\0b\u0001c\u000Bd\u001Fe', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['\uD800 \uDC00 \uD83D', '\uFFFD \uFFFD \uFFFD'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
  ])('%j is %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
    expect(readBack(text).slice(0, 2)).toEqual([expected, expected.replaceAll('\n', ' ')]);
    expect(readBack(text).at(-1)).toEqual(p(text));
  });

  it('comes back from any text whatever', () => {
    const units = fc.string({ unit: 'binary', maxLength: 20 });
    const codes = fc
      .array(fc.nat(0xffff), { maxLength: 20 })
      .map((of) => String.fromCharCode(...of));
    const marks = fc.string({ unit: fc.constantFrom(...`<>&]["'!-?/\r\n\t x`), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(units, codes, marks), (text) => {
        expect(readBack(text).slice(0, 2)).toEqual([xmlText(text), xmlValue(text)]);
        expect(readBack(text).at(-1)).toEqual(p(text));
      }),
    );
  });
});

describe('a document', () => {
  it('puts one element on a line where white space says nothing, and nowhere else', () => {
    const body = x('body', [
      x('p', ['a ', x('hi', 'b'), x('hi', 'c')]),
      x('list', [x('item', [x('p', 'd')])]),
      x('p'),
    ]);
    expect(xmlDocument(body)).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<body>
  <p>a <hi>b</hi><hi>c</hi></p>
  <list>
    <item><p>d</p></item>
  </list>
  <p/>
</body>
`,
    );
  });

  it('is the same where it is written in pieces', () => {
    const items = ['a', ']]>', '<place/>'].map((text) => x('item', [x('p', text)]));
    const tree = (children: Element[]) => x('body', [x('p', '<place/>'), x('list', children)]);
    const [before, after] = aroundPlace(xmlDocument(tree([place])));
    const pieces = items.map((item) => xmlPiece(item, 2));
    expect([before, ...pieces, after].join('')).toBe(xmlDocument(tree(items)));
  });

  it.each(['<b>&amp;</b>', ']]>', 'a\0b\r\nc'])(
    'has %j within an element as elsewhere',
    (value) => {
      const [before, after] = aroundPlace(xmlDocument(x('p', [place])));
      expect(`${before}${escaped(value)}${after}`).toBe(xmlDocument(x('p', value)));
    },
  );

  it('holds no end of a section where two texts meet', () => {
    expect(xmlDocument(x('p', [']]', '>']))).toContain('<p>]]&gt;</p>');
  });

  it.each(['a b', 'a>', '1', '', 'a:b:c'])(
    'has no element or attribute with the name %j',
    (name) => {
      const message = 'in XML, expected letters and digits';
      expect(() => xmlDocument(x('p', { [name]: 'x' }))).toThrow(message);
      expect(() => xmlDocument({ ...x('p'), name })).toThrow(message);
    },
  );

  it('holds elements and texts alone', () => {
    const comment = { type: 'comment', value: 'x' } as const;
    expect(() => xmlDocument(x('p', [comment]))).toThrow(
      'Unexpected comment, expected an element or text',
    );
  });
});

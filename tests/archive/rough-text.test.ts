import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughText } from '../../src/archive/rough-text.ts';
import { readBody } from '../../src/reading/body.ts';

describe('running text without a parser', () => {
  it.each([
    ['Ana Vesel is held.', 'Ana Vesel is held.'],
    ['Ana *Vesel* is **held**.', 'Ana Vesel is held.'],
    ['Ana [Vesel](person:ana-vesel) is held.', 'Ana Vesel is held.'],
    ['> Ana\n> Vesel', 'Ana\nVesel'],
    ['> - 1. Ana', 'Ana'],
    ['## Ana Vesel', 'Ana Vesel'],
    ['- *Ana*\n- Bo', 'Ana\nBo'],
    ['', ''],
  ])('%j is %j', (markdown, text) => {
    expect(roughText(markdown)).toBe(text);
  });

  it.each(['a `b`', '    code', '\tcode', 'a &amp; b', 'a <b>c</b>', '[a][b]', '~~~ \\* a'])(
    'of %j only a parser can tell',
    (markdown) => {
      expect(roughText(markdown)).toBe(undefined);
    },
  );

  it('holds every word of the running text, in its order', () => {
    const word = fc.constantFrom('Ana', 'Vesel', '连野华', 'Bo', 'd’Ana', 'O_o', '2014.');
    const piece = fc.oneof(
      word,
      word.map((text) => `*${text}*`),
      word.map((text) => `**${text}**`),
      word.map((text) => `[${text}](person:x)`),
      word.map((text) => `![${text}](x.png)`),
      word.map((text) => `[^${text.length}]`),
    );
    const begin = fc.constantFrom('', '> ', '- ', '1. ', '# ', '> > ', '  ', '* ', '| ');
    const line = fc.tuple(begin, fc.array(piece, { minLength: 1, maxLength: 5 }));
    const body = fc
      .array(line, { maxLength: 8 })
      .map((lines) => lines.map(([mark, pieces]) => mark + pieces.join(' ')).join('\n'));
    fc.assert(
      fc.property(body, (markdown) => {
        const rough = roughText(markdown);
        if (rough === undefined) return;
        let from = 0;
        for (const { text } of readBody(markdown, 0).prose) {
          for (const part of text.split(/[^\p{L}’]+/u).filter(Boolean)) {
            const at = rough.indexOf(part, from);
            expect(at, `${part} in ${JSON.stringify(rough)}`).toBeGreaterThanOrEqual(0);
            from = at;
          }
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

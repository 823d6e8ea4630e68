import { describe, expect, it } from 'vitest';
import { placeInProse } from '../../src/archive/content.ts';
import { readBody } from '../../src/reading/body.ts';

const textsOf = (markdown: string) => readBody(markdown, 0).prose.map(({ text }) => text);

describe('the running text of a body', () => {
  it.each([
    ['a paragraph', 'Ana *Vesel*,\nand **Bo**.', ['Ana Vesel,\nand Bo.']],
    ['a heading', '# Ana\n\nVesel\n===', ['Ana', 'Vesel']],
    ['lists in lists', '- Ana\n  - Bo\n- Cy', ['Ana', 'Bo', 'Cy']],
    ['a quotation', '> Ana\n> Vesel', ['Ana\nVesel']],
    ['a table', '| Ana | Bo |\n| - | - |\n| Cy | Di |', ['Ana', 'Bo', 'Cy', 'Di']],
    ['links', '[Ana *V*](person:ana) <https://example.org/>', ['Ana V https://example.org/']],
    ['a footnote', 'Ana[^1] V\n\n[^1]: Bo', ['Ana V', 'Bo']],
    ['a hard break', 'Ana\\\nVesel', ['Ana\nVesel']],
    ['code between', 'Ana `x` Vesel', ['Ana \u{FFFC} Vesel']],
    ['an image between', 'Ana ![x](y) Vesel', ['Ana \u{FFFC} Vesel']],
    ['inline HTML', 'A<b>n</b>a <!-- no --> V', ['Ana  V']],
    ['escapes', 'Ana &amp; \\*Bo\\*', ['Ana & *Bo*']],
    ['Chinese lines', '刘\n晓波。\n他\nA', ['刘晓波。他\nA']],
    ['no text', '---\n\n```\nAna\n```\n\n<div>Ana</div>', []],
  ])('%s', (_, markdown, texts) => {
    expect(textsOf(markdown)).toEqual(texts);
  });

  it.each([
    ['at once', 'Ana Vesel', 1, 1],
    ['in a line', 'To Ana Vesel', 1, 4],
    ['in a later line', 'To\nAna Vesel', 2, 1],
    ['in a quotation', '> To\n> Ana Vesel', 2, 3],
    ['in a list', '- To\n\n  Ana Vesel', 3, 3],
    ['after emphasis', '*To* Ana Vesel', 1, 6],
    ['in emphasis', 'To **Ana Vesel**', 1, 6],
    ['after a link', '[To](https://example.org/) Ana Vesel', 1, 28],
    ['in a table', '| a | b |\n| - | - |\n| c | Ana Vesel |', 3, 7],
    ['after an end of line that joins', '晓\n波Ana Vesel', 2, 2],
  ])('a name has its place: %s', (_, markdown, line, column) => {
    const prose = readBody(markdown, 20).prose.find(({ text }) => text.includes('Ana'));
    expect(prose && placeInProse(prose, prose.text.indexOf('Ana'))).toEqual({
      line: line + 20,
      column,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/importing/text/lines.ts';

const told = (markdown: string) =>
  linesOf(markdown).map(({ number, kind, text }) => `${number} ${kind} ${text}`);

describe('the lines that a text prints', () => {
  it.each([
    ['a heading', '## Free *Ana* Vesel', ['1 heading Free Ana Vesel']],
    [
      'an address',
      'Bo Dent\\\nQuill House\\\nHarbor',
      ['1 text Bo Dent', '2 text Quill House', '3 text Harbor'],
    ],
    ['lines that only end', 'Bo Dent\nQuill House', ['1 text Bo Dent', '2 text Quill House']],
    ['a list', '1. Ana Vesel\n2. Bo Dent', ['1 item Ana Vesel', '2 item Bo Dent']],
    [
      'a table',
      '| Name | Role |\n| --- | --- |\n| Bo Dent | Editor |',
      ['1 row Name | Role', '3 row Bo Dent | Editor'],
    ],
    ['a footnote', 'Text.[^1]\n\n[^1]: Note.', ['1 text Text.', '3 note Note.']],
    [
      'what is set in by blanks',
      'Signed:\n\n    1. Ana Vesel\n    2. Bo Dent',
      ['1 text Signed:', '3 text 1. Ana Vesel', '4 text 2. Bo Dent'],
    ],
    ['a picture', '![A harbor](harbor.png)', []],
    ['nothing', '', []],
  ])('are those of %s', (_, markdown, lines) => {
    expect(told(markdown)).toEqual(lines);
  });

  it('know their paragraph, their list and whether they are quoted or bold', () => {
    const [one, two, quoted] = linesOf('**Ana Vesel**\\\nEditor\n\n> **Bo** Dent');
    expect(one).toMatchObject({ block: two!.block, group: two!.group, bold: true, quoted: false });
    expect(two).toMatchObject({ bold: false });
    expect(quoted).toMatchObject({ quoted: true, bold: false });
    expect(quoted!.block).not.toBe(one!.block);
  });
});

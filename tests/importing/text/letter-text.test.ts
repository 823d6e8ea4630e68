import { describe, expect, it } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';

const parts = (markdown: string) => letterText(markdown).lines.map(({ part }) => part);

const prose =
  'We write to you because the printer Ana Vesel has been held without charge since May, and we are alarmed.';

// Everybody here is invented.
describe('the parts of a letter', () => {
  it.each([
    [
      'with an address',
      `Secretary Bo Dent\\\nHarbor Office\n\n5 May 2014\n\nDear Secretary Dent,\n\n${prose}\n\nSincerely,\n\nCy Orme, Director, Quill House`,
      ['to', 'to', 'date', 'salutation', 'body', 'closing', 'signatures'],
    ],
    [
      'that a page introduces',
      `## A letter for a printer\n\nQuill House sent a letter to the mayor of Harbor today, asking that the printer Ana Vesel be freed.\n\nThe full text of the letter follows:\n\nDear Mayor,\n\n${prose}\n\nYours faithfully,\n\nQuill House`,
      ['title', 'frame', 'frame', 'salutation', 'body', 'closing', 'signatures'],
    ],
    [
      'that is a statement',
      `## Free Ana Vesel\n\n5 May 2014\n\n${prose}\n\n${prose}\n\nSignatories:\n\n- Quill House\n- Harbor Watch`,
      ['title', 'date', 'body', 'body', 'closing', 'signatures', 'signatures'],
    ],
    [
      'whose signatures nothing announces',
      `Dear Mayor,\n\n${prose}\n\nCy Orme\\\nDirector\\\nQuill House\n\nDi Fenn\\\nChair\\\nHarbor Watch`,
      ['salutation', 'body', ...Array<string>(6).fill('signatures')],
    ],
    [
      'with a word of the page below',
      `Dear Mayor,\n\n${prose}\n\nCy Orme, Director, Quill House\n\nDi Fenn, Chair, Harbor Watch\n\nEd Gale, Fellow, Inkwell Institute\n\nYour gift of any size helps us to write more letters such as this one, today and tomorrow.`,
      ['salutation', 'body', 'signatures', 'signatures', 'signatures', 'notes'],
    ],
    [
      'with people to ask',
      `${prose}\n\nMedia contacts:\n\nCy Orme, +00 555 0100`,
      ['body', 'contacts', 'contacts'],
    ],
    [
      'with notes',
      `Dear Mayor,\n\n${prose}[^1]\n\nSincerely,\n\nCy Orme\n\n[^1]: The Harbor Gazette, 3 May 2014.`,
      ['salutation', 'body', 'closing', 'signatures', 'notes'],
    ],
    [
      'with a copy',
      `To: Mayor of Harbor\n\nCC: Governor of the Coast\n\n${prose}\n\nSincerely,\n\nCy Orme`,
      ['to', 'copy', 'body', 'closing', 'signatures'],
    ],
    [
      'in two languages',
      `Dear Mayor,\n\n${prose}\n\n${prose}\n\nSincerely,\n\nCy Orme\n\n尊敬的市长：\n\n印刷工人韦安娜自五月以来未经起诉被关押，我们对此深感不安，并要求立即释放她。\n\n此致\n\n奥赛`,
      [
        'salutation',
        'body',
        'body',
        'closing',
        'signatures',
        'salutation',
        'body',
        'closing',
        'signatures',
      ],
    ],
    ['of nothing', '', []],
  ])('%s', (_, markdown, expected) => {
    expect(parts(markdown)).toEqual(expected);
  });

  it('are told of a long text of many short lines in no time', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `Cy Orme ${'x'.repeat(at % 7)}, Director, Quill House`,
    );
    expect(letterText(lines.join('\n\n')).lines).toHaveLength(5000);
  });
});

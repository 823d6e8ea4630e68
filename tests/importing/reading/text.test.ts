import { describe, expect, it } from 'vitest';
import { asks, pageOf, reasons } from './pages.ts';

const wrapped = (text: string, width: number) =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trim();

describe('plain text becomes Markdown', () => {
  it.each<[string, string, string]>([
    ['lines stay lines', 'Ruta Vann\n12 Quay Street', 'Ruta Vann\\\n12 Quay Street'],
    [
      'wrapped lines are joined',
      `Ruta Vann\n12 Quay Street\n\n${wrapped(`${asks} ${reasons}`, 70)}`,
      `Ruta Vann\\\n12 Quay Street\n\n${asks} ${reasons}`,
    ],
    [
      'quoted lines too',
      `> ${wrapped(`${asks} ${reasons}`, 60).replaceAll('\n', '\n> ')}`,
      `${asks} ${reasons}`,
    ],
    [
      'Chinese lines without a blank',
      `${'我们要求立即释放被关押的印刷工人欧玛并且\n'.repeat(4)}谢谢。`,
      `${'我们要求立即释放被关押的印刷工人欧玛并且'.repeat(4)}谢谢。`,
    ],
    [
      'names in lines are not',
      `${wrapped(`${asks} ${reasons}`, 60)}\n\nIlse Brandt, Director, Free Presses Union of Port Ansel\nTomas Okoye, President, Writers of Ansel and the Islands\nAna Soto, Chair, Casa Libre`,
      `${asks} ${reasons}\n\nIlse Brandt, Director, Free Presses Union of Port Ansel\\\nTomas Okoye, President, Writers of Ansel and the Islands\\\nAna Soto, Chair, Casa Libre`,
    ],
    ['bullets', '  • one\n  • two', '- one\n- two'],
    ['numbers', '1) one\n2) two\n\n3) three', '1. one\n2. two\n3. three'],
    ['Chinese numbers', '1、释放\n2、治疗', '1. 释放\n2. 治疗'],
    ['one number is a heading’s', '1. First matter\n\nWords.', '1\\. First matter\n\nWords.'],
    ['underlined words', 'a _doctor_ and snake_case_name', 'a *doctor* and snake_case_name'],
    [
      'addresses',
      'See <https://a.example/b>, and c@d.example.',
      'See <https://a.example/b>, and <c@d.example>.',
    ],
    ['line ends of old systems', 'a\rb\r\rc', 'a\\\nb\n\nc'],
    [
      'columns by tabs',
      'Ilse Brandt\tDirector\nTomas Okoye\tPresident',
      '| | |\n| - | - |\n| Ilse Brandt | Director |\n| Tomas Okoye | President |',
    ],
    [
      'columns side by side',
      'Ilse Brandt      Tomas Okoye\nDirector         President',
      'Ilse Brandt\\\nDirector\n\nTomas Okoye\\\nPresident',
    ],
    [
      'names below a closing, however full their lines are',
      `${wrapped(`${asks} ${reasons} ${asks}`, 60)}\n\nSincerely,\n\nIlse Brandt, Director, Free Presses Union of Port Anselmo\nTomas Okoye, President`,
      `${asks} ${reasons} ${asks}\n\nSincerely,\n\nIlse Brandt, Director, Free Presses Union of Port Anselmo\\\nTomas Okoye, President`,
    ],
    [
      'names side by side below a closing',
      `${asks}\n\nSincerely,\n\nIlse Brandt        Tomas Okoye\n\nAna Soto           Bo Dent`,
      `${asks}\n\nSincerely,\n\nIlse Brandt\n\nTomas Okoye\n\nAna Soto\n\nBo Dent`,
    ],
    [
      'a running head with its page',
      'Letter\n\nWe write to\n\nFREE PRESSES          Page 2 of 2\n\nyou today.',
      'Letter\n\nWe write to\\\nyou today.',
    ],
    [
      'who sent a mail, and the list that it went to',
      `${asks}\n\nSincerely,\nIlse Brandt\n\n-- \nBo Dent\n12 Quay Street\n\n____________\npresses mailing list\nhttps://lists.example`,
      `${asks}\n\nSincerely,\\\nIlse Brandt`,
    ],
    [
      'but who signs below the mark stays',
      `${asks}\n\nSincerely,\n\n--\nIlse Brandt`,
      `${asks}\n\nSincerely,\n\n\\--\\\nIlse Brandt`,
    ],
    ['a menu', `- About\n- Presses\n- Give\n\n${asks}`, asks],
    [
      'Markdown',
      '# A\n\nb <em>c</em> [d](https://e.example/) ![f](g.png)',
      '## A\n\nb *c* [d](https://e.example/)',
    ],
    [
      'HTML in Markdown',
      '# A\n\n<div><img src="g.png"><br>From left: B</div><br>\nc',
      '## A\n\nFrom left: B\n\nc',
    ],
    ['notes', 'one[1] two [7]\n\n[1] Report.', 'one[^1] two \\[7]\n\n[^1]: Report.'],
    [
      'demands in brackets, which are no notes',
      '[1] Release her.\n\n[2] Treat her.',
      '\\[1] Release her.\n\n\\[2] Treat her.',
    ],
    [
      'pages of a PDF',
      'Letter\n\nWe write to\nPage 1 of 2\n\fyou today.\n\nPage 2 of 2',
      'Letter\n\nWe write to\\\nyou today.',
    ],
    [
      'a memo’s frame',
      'To: Ruta Vann\nFrom: Ilse Brandt\nDate: 3 May 2011\nRe: Presses',
      'To: Ruta Vann\\\nFrom: Ilse Brandt\\\nDate: 3 May 2011\\\nRe: Presses',
    ],
  ])('%s', async (_, text, markdown) => {
    expect((await pageOf(text, 'a.txt')).markdown).toBe(markdown);
  });

  it.each([
    ['an address at the foot of each page goes', 'Harbor Watch – P.O. Box 12 – Ansel', false],
    ['a name at the foot of each page stays once', 'Free Presses Union', true],
  ])('%s', async (_, foot, isKept) => {
    const body = wrapped(`${asks} ${reasons} ${asks} ${reasons} ${asks} ${reasons}`, 40);
    const closed = ['The press at the quay is closed.', 'So is the bindery.', 'Nobody prints.'];
    const pages = closed.map((last, index) => `${body}\n\n${last}\n\n${foot}\n${index + 1}\n`);
    const { markdown } = await pageOf(`Dear Minister,\n\n${pages.join('\n')}`, 'a.txt');
    expect(markdown.split(foot)).toHaveLength(isKept ? 2 : 1);
    expect(closed.map((last) => markdown.split(last).length)).toEqual([2, 2, 2]);
  });

  it('takes the headers of a mail as its head', async () => {
    const { markdown, head } = await pageOf(
      `From: Ilse <i@a.example>\nTo: b@c.example\nDate: Tue, 3 May 2011 10:00\nSubject: Fwd: Open letter\n\n${asks}`,
      'a.txt',
    );
    expect(markdown).toBe(asks);
    expect(head).toMatchObject({ title: 'Open letter', stamp: '2011-05-03' });
  });

  it('takes a forwarded mail without the note above it, and says so', async () => {
    const { markdown, head, warnings } = await pageOf(
      `Please pass this on. Bo\n\n-------- Original Message --------\nSubject: [presses] Fwd: Open letter\nDate: Tue, 3 May 2011 10:00\nFrom: i@a.example\n\n> ${asks}\n> ${reasons}`,
      'a.txt',
    );
    expect(markdown).toBe(`${asks}\n\n${reasons}`);
    expect(head.title).toBe('Open letter');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Please pass this on. Bo”'),
    ]);
  });

  it('joins a word that a line end parted where the text has it elsewhere, and says so', async () => {
    const text = `The government of the islands has not answered to any of our let-\nters, and this govern-\nment is not alone in that, as many other people have writ-\nten to us before.`;
    const { markdown, warnings } = await pageOf(text, 'a.txt');
    expect(markdown).toContain('this government is');
    expect(markdown).toContain('let-ters');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Joined “government”'),
      expect.stringContaining('“let-ters”'),
    ]);
  });
});
